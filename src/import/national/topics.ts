/** A subject of which the old pages all say the same, and the part of a page here that says it now. */
export interface Topic {
  id: string;
  /** The page by its id, and the anchor in its Bokmål text; none for the whole page. */
  page: string;
  anchor?: string;
  pattern: RegExp;
}

const any = (...patterns: string[]) => new RegExp(patterns.join('|'), 'iu');

/**
 * Subjects, the surest first. Bokmål and Nynorsk stand side by side. The words are those of the national texts of 2018 that
 * every old page has copied from; none of them is a page of ours or of a municipality.
 */
export const TOPICS: readonly Topic[] = [
  {
    id: 'helplines',
    page: 'front',
    pattern: any(
      'fare for liv',
      '\\b113\\b',
      '116 ?117',
      'hjelpetelefon',
      'kirkens sos',
      'mental helse.{0,20}116',
      'rus-?telefonen',
      'rusinfo',
    ),
  },
  {
    id: 'complaint',
    page: 'rights',
    anchor: 'klage',
    pattern: any(
      'kan (?:du )?(?:og så |også )?klage',
      'klage på',
      'klagefrist',
      'statsforvalter',
      'fylkesmann',
      'pasient- og (?:brukar|bruker)ombud',
    ),
  },
  {
    id: 'choice',
    page: 'rights',
    anchor: 'velge-behandlingssted',
    pattern: any(
      'fri(?:tt|e) (?:behandlings|sykehus|sjukehus)val',
      'vel(?:ge|je) (?:behandlings|syke|sjuke)',
      'val(?:g)? av behandlings',
    ),
  },
  {
    id: 'rights',
    page: 'rights',
    pattern: any(
      'rett til (?:nødvendig|naudsynt|nødvendige|helsehjelp)',
      'pasient- og (?:brukar|bruker)rettighe',
      'fristbrudd',
      'fristbrot',
      'helfo\\b',
      'samtykke\\p{L}*',
    ),
  },
  {
    id: 'tasks',
    page: 'coordinator',
    anchor: 'det-koordinatoren-kan-gjøre-for-deg',
    pattern: any(
      'oppg[aå]v\\p{L}* (?:i det|for|knytt?et til|tilknytt?et|til|knytte til).{0,20}forløpskoordin',
      'informer\\p{L}*,? (?:veilede|rettleie|og).{0,20}gi råd',
      'samarbeide? med forløpskoordinator',
      '(?:helhetlig|heilskapleg) oppfølging',
      'samhandling mellom aktør',
      'samordning av tjen|samordning av ten',
      'innkalle og (?:eventuelt|ev|evt)|kalle inn (?:til )?og (?:eventuelt|ev|evt)',
      'evaluere og (?:oppdatere|revidere)',
      'koordinere aktuelle tiltak',
    ),
  },
  {
    id: 'goals',
    page: 'about-pathways',
    anchor: 'målene-med-enkle-ord',
    pattern: any(
      '(?:brukermedvirk|brukarmedverk)n',
      'br[uū]k[ae]rtilfreds|tilfredse bruk',
      'unngå.{0,30}ventetid',
      '(?:likeverdig\\p{L}*|likeverdige) (?:tilbud|tilbod|behandling|helse|ten|tjen|utredning)',
      'somatisk\\p{L}* (?:helse|behandling)',
      'levevan',
      'sammenhengende og koordinerte|samanhengande og koordinerte|koordinerte (?:pasient|pakke)forløp',
      'målset(?:t?ing|ning|jing)',
      'målet (?:er|med)|måla (?:er|med)|målene (?:er|med)|^mål:?$|^mål: ',
      'pårørende ?involvering|pårørande ?involvering|involvering av pårør',
      'traumebehandling',
      'styrke det (?:helhetlige|heilskaplege)',
    ),
  },
  {
    id: 'have-one',
    page: 'coordinator',
    anchor: 'forløpskoordinator',
    pattern: any(
      '(?:allerede|allereie|alt|frå før|fra før).{0,60}(?:koordinator|kontaktperson|behandler|behandlar)',
      'ikke har (?:kontakt med |en ).{0,30}koordinator|ikkje har (?:kontakt med |ein ).{0,30}koordinator',
    ),
  },
  {
    id: 'coordinating-unit',
    page: 'coordinator',
    anchor: 'koordinerende-enhet',
    pattern: any('koordinerende enhet.{0,60}(?:overordne|ansvar)', 'koordinerande eining.{0,60}(?:overordna|ansvar)'),
  },
  {
    id: 'individual-plan',
    page: 'coordinator',
    anchor: 'individuell-plan',
    pattern: any('individuell plan', 'barnekoordinator'),
  },
  {
    id: 'coordinator',
    page: 'coordinator',
    anchor: 'forløpskoordinator',
    pattern: any(
      'forløpskoordinator\\p{L}*(?: i kommun\\p{L}*)? (?:skal|vil|er|kan|har|blir)',
      'forløpskoordinator\\p{L}* (?:både|i både|i spesialist|er det|har ansvar)',
      '(?:opprettet|oppretta|utpeke|peike ut|oppnevne|oppnemne|behov for)(?: \\p{L}+){0,2} forløpskoordinator',
      'koordinatorens rolle|koordinatoren si rolle',
      'koordinatoren (?:skal|vil)',
      'sin (?:egen )?koordinator, som',
      '^(?:pakke)?forløpskoordinator\\p{L}*$',
    ),
  },
  {
    id: 'municipality',
    page: 'coordinator',
    anchor: 'koordinator-i-kommunen',
    pattern: any(
      '(?:kommunen|kommunane|kommunene) (?:skal|bør|må) (?:sikre|sørge|bidra|tilby)',
      'oppfølging både før',
      '(?:kommunen sitt|kommunens) ansvar',
      'meldes til kommunen|meldast til kommunen',
    ),
  },
  {
    id: 'referral',
    page: 'adults',
    pattern: any(
      'henvis\\p{L}* til (?:pakkeforløp|pasientforløp|spesialist|følgende)',
      'tilvis\\p{L}* til (?:pakkeforløp|pasientforløp|spesialist|følgjande)',
      '(?:fastlege|fastlegen).{0,40}(?:henvis|tilvis)',
      '(?:henvis|tilvis)\\p{L}*.{0,60}(?:spesialisthelse|vurder)',
      '(?:pakke)?forløpet? (?:starter|startar|begynner|byrjar)',
      'slutter og begynner|sluttar og byrjar',
      'avslutning i spesialist|etter utredning|etter utgreiing',
    ),
  },
  {
    id: 'what',
    page: 'about-pathways',
    anchor: 'hva-det-er',
    pattern: any(
      '(?:pakke|pasient)forløp\\p{L}*(?: for psykisk helse og rus)? (?:er|skal|innebærer|inneber|betyr|beskriv|gir|vil)',
      '(?:kva|hva) er (?:eit|et|så|ein|en)? ?(?:pakke|pasient|hensikt)',
      'hensikten med|formålet med',
      'standardforløp|normer(?:ende|ande)|nasjonalt? (?:bestemt|beskrevn)',
      'forutsigbar|føreseieleg|føreseielig',
      'u(?:n)?nødi?g?(?:vendig)? (?:ventetid|venting)|ugrunna ventetid',
      'evalu\\p{L}* (?:systematisk|underveis|undervegs)',
      'innflytelse på behandling|innverknad på behandling',
      '(?:gode|bra),? koordinerte',
      'sikre (?:god )?(?:samhandling|likeverdig)',
      'uavhengig av (?:hvor|kvar) ',
      'uønske(?:t|d) variasjon|uønska variasjon',
      'sammenhengende kjede|samanhengande kjede|sammenheng i tjen|samanheng i ten',
      'hva som er viktig for deg|kva som er viktig for deg',
      'kort fortalt',
    ),
  },
  {
    id: 'elsewhere',
    page: 'about-pathways',
    pattern: any(
      '(?:les|lese|sjå|se|mer|meir|informasjon).{0,80}(?:helsenorge|helsedirektorat)',
      '(?:helsenorge|helsedirektorat)\\p{L}*(?:\\.no| sin| sine| si)',
      '^helsenorge',
      'pasientinformasjon',
    ),
  },
  {
    id: 'directorate',
    page: 'about-pathways',
    anchor: 'hva-det-er',
    pattern: any('helsedirektoratet|regjeringen|regjeringa|helseminister'),
  },
];

/** Names of the pathways, as lists of them have them, and the page of each. */
export const PATHWAY_NAMES: readonly [pattern: RegExp, page: string][] = [
  [/gravide? (?:og|med) rus/iu, 'pregnancy-substance-use'],
  [/barn og unge|ban og unger|barnevern/iu, 'children-and-youth'],
  [/psykose/iu, 'psychosis'],
  [/tvang.{0,14}\(?ocd|tvangsl[ií]d/iu, 'ocd'],
  [/spiseforstyrr/iu, 'eating-disorders'],
  [/rusbehandling|\btsb\b/iu, 'substance-use'],
  [/voksne|vaksne/iu, 'adults'],
  [/somatisk helse/iu, 'about-pathways'],
];

/** Whether a line names a pathway and says little else. */
const NAMES =
  /^(?:(?:nasjonalt? )?(?:pakke|pasient)forløp (?:for|ved|i)? ?)?(?:utredning|utgreiing|mistanke|psykisk|psykose|gravide?|rusbehandling|spiseforstyrr|tvang|tverrfag|somatisk|barnevern)/iu;

/** The page of the pathway that a line of a list names; null where it names none. */
export function namedPathway(text: string): string | null {
  if (
    text.length > 130 ||
    !NAMES.test(text) ||
    /[.!?] \p{Lu}/u.test(text) ||
    /\b(?:oss|vi|du|deg|dere|tlf|telefon)\b/iu.test(text)
  )
    return null;
  return PATHWAY_NAMES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

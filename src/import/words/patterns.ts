/** Words and phrases by which paragraphs of old pages are told apart, in both forms of Norwegian. */

const list = (...patterns: string[]) => new RegExp(patterns.join('|'), 'iu');

/** What stands on every page of a system and is no text of it. Looked for in short paragraphs alone. */
export const FURNITURE = list(
  '^(?:til toppen|tilbake til toppen|til topps|gå til (?:hoved)?innhold|hopp til|skip to)',
  '^(?:innhold|innhald)(?:sfortegnelse|sliste|slista)?(?: på (?:siden|sida))?:?$',
  '^(?:innholdsfortegnelse|innhaldsliste)',
  '^(?:du er her|forside|startside|framside|heim|hjem)(?:$|[ :/>»›|–-])',
  '^(?:skriv ut|utskrift|del (?:på|denne|med)|tips (?:en|ein)|send (?:til|lenke)|lytt|les høyt|les opp|høyr teksten)',
  '^(?:logg (?:inn|på)|min side|meny|menu|søk|lukk|åpne|opne|vis (?:mer|meir|alle|alt)|language|english|kontakt oss|endre skrift)',
  '^(?:godta|tillat|avvis|aksepter)|informasjonskaps|\\bcookies?\\b',
  '^(?:personvern|personvernerkl|tilgjengelighetserkl|tilgjengeerkl|nettstedkart|nettstadkart|rss\\b|følg oss|facebook|instagram|twitter|x$|linkedin|youtube)',
  '(?:fant|fann) du (?:det |informasjonen )?(?:du|det|dykk)|(?:var|er) (?:denne|dette|sida|siden) (?:nyttig|til hjelp)|tilbakemelding på (?:siden|sida|innholdet)',
  '^(?:sist )?(?:oppdatert|endret|endra|publisert|revidert|opprettet|oppretta|laga)(?:\\s|:|$)',
  '(?:ansvarlig|ansvarleg|nett|web) ?(?:redaktør|ansvarlig)|^(?:skrevet|skrive|publisert|foto|illustrasjon|kilde|kjelde)(?: av|:)',
  '^(?:nyttige lenke|nyttige lenkjer|relatert|relaterte|les også|se også|sjå også|eksterne lenk|lenker|lenkjer|vedlegg|dokumenter|dokument)',
  '^(?:link|lenke)r? til eksterne',
  '^(?:brosjyre|faktaark|plakat|skjema|last ned|pdf)\\b',
  '^org(?:anisasjons)?\\.?\\s?-?(?:nr|nummer)|^(?:utviklet|utvikla|levert) av|©|^copyright|alle rettigheter',
  '^(?:helsenorge|helsedirektoratet|kommune|nyheter|nyhende|aktuelt)$',
);

/** A line that only leads on to what it does not name, or to more about the pathways. */
export const SEE_MORE =
  /^(?:les mer|les meir|her finner du mer|her finn du meir|mer|meir|her er (?:en|ei) oversikt)(?: om)?(?: informasjon)?(?: om [\p{L} -]{0,60}| finn(?:es|st|er du) her| over [\p{L} -]{0,60})?[:. ]*$/iu;

/** What is written for those who work there. */
export const INTERNAL = list(
  '(?:for|til) (?:ansatte|tilsette)|(?:ansatte|tilsette) (?:skal|må|bør|gikk|gjekk|i)\\b|alle (?:ansatte|tilsette)',
  '\\b(?:fagsystem\\p{L}*|kvalitetssystem\\p{L}*|journalsystem\\p{L}*|internkontroll\\p{L}*|avvikssystem\\p{L}*|sjekkliste\\p{L}*|rutineh\\p{L}*)',
  'e-?læring|elæring|kompetansebroen|kurs for ansatte|opplæring av (?:ansatte|tilsette)|fagdag',
  '\\b(?:prosjektgrupp|styringsgrupp|arbeidsgrupp|implementer|prosjektplan|prosjektet)\\p{L}*',
  'hovedutval|hovudutval|kommunestyre\\p{L}* (?:vedtok|behandl)|lagt fram for|rapport(?:en|) (?:ble|vart|blei)',
  '(?:leder|ledere|leiar|leiarar|leder(?:en)?) (?:skal |må )?(?:følger? opp|følgjer? opp|har ansvar)',
  '\\b(?:koding|kodeveileder|registrering|regist?rer\\p{L}* (?:i|koordinator|forløp)|rapporter\\p{L}* (?:til|i) (?:npr|systemet))',
  'hva gjorde vi|kva gjorde vi|gikk gjennom (?:vårt|vår)|vi bestemte oss|handler om kultur|handlar om kultur|tråkket veien|finn opp\\b|krutt',
  'endringer innad|endringar innad|innad i (?:organisasjonen|kommunen)|binde samhandlingen|tydelig og ny rolle|ny rolle',
  '\\b(?:rutine(?:r|n|ne)?|prosedyre(?:r|n)?)\\b.{0,40}(?:ansatt|tilsett|intern|henvis|regist)|^rutine',
  'evaluerte innføring|innføringa? (?:i|av) .{0,30}(?:evaluer)|feedbackverktøy|fit-verktøy|miljøterapeut',
  'klarere (?:tids)?frist|fristene for gjennomføring',
);

/** Rules, names and days that are no longer so, or were news once. */
export const OUTDATED = list(
  '(?:fra|frå|per|pr\\.?|innen|innan)(?: og med)?\\s*0?1\\.?\\s*(?:januar|jan\\.?|februar|1\\.)\\s*(?:20)?(?:18|19|20)',
  '15\\. ?februar 2019',
  '(?:lansert|lansering|innført|innføring|tatt i bruk|teke i bruk|tas i bruk|tek[ae]st? i bruk|innføres|innførast|blir innført).{0,40}(?:20(?:1[5-9]|2[0-4])|trinnvis|september|januar)',
  '(?:20(?:1[5-9]|2[0-2])).{0,40}(?:lansert|innfør|tatt i bruk|tas i bruk|teke i bruk|pakkeforløp)',
  '(?:innført|innføring|lansert) (?:av )?(?:\\d|to|tre|fire|fem|seks|sju|sju|syv|fleire|flere)',
  'trinnvis innføring|innføres? trinnvis|innførast trinnvis|planlagt innføring|under utarbeid',
  '(?:kommer|kjem|komme|kome)\\b.{0,120}(?:i løpet av|hausten|høsten|våren) ?20\\d\\d',
  '(?:de|dei) (?:første|fyrste|tre første) pakkeforløp|de første .{0,12}forløpene',
  '(?:frist|utredning|utgreiing|evaluer|forløpstid).{0,80}\\d+\\.? ?(?:uker|uke|veker|veke|kalenderdag|virkedag|dagar|dager)\\b',
  'registreres og måles|registrerast og målast',
  'fri(?:tt|e) (?:behandlings|sykehus|sjukehus)val|rus-?telefonen|\\b08588\\b|samtykkekompetanse',
  'dersom pasienten ikke får innvilget|dersom pasienten ikkje får innvilga',
  'sa helseminister|skrev regjeringen|skreiv regjeringa|i 2015 innførte',
  'klarere tidsfrister|fristene for gjennomføring av',
);

/** Words of the pathways, whoever writes of them. */
export const PATHWAY_WORDS =
  /pakkeforløp|pasientforløp|forløp|koordin|spesialisthelse|pasient|pårør|utredn|utgrei|henvis|tilvis|behandl|oppfølg|helsedirektorat|helsetjen|helseten|psykisk|rus(?:middel|behandl|probl)|medvirk|medverk/giu;

/** The publisher speaking of itself. */
export const WE =
  /(?<!\p{L})(?:vi|oss|vår|vårt|våre|kommunen (?:tilbyr|tilbyd|har (?:(?:en|ein|et|eit) )?(?:egen|eigen|eget|eige|egne|eigne|tilbud|tilbod)))(?!\p{L})/iu;

/** What only one place offers: times, prices, doors, meeting places. */
export const PRACTICAL =
  /(?<!\p{L})(?:kroner|gratis|kostar|koster|drop-?in|uten avtale|utan avtale|timeavtale|etasje|etg\.|inngang|parkering|buss|kafé|kafe|lunsj|suppe|middag|påmelding|meld deg på|kurs(?:et|ene)?|gruppe[nr]?|gruppa|møtes|møtest|kontor (?:i|på)|held til|holder til|ligg i|ligger i|helsehus\p{L}*|søknad(?:sskjema)?|bibliotek\p{L}*|kommunehus\p{L}*|kommunale (?:ressurs|tilbud|tilbod|ten|tjen)\p{L}*)(?!\p{L})/iu;

/** Services by what they are called. Those that everybody has are no sign of a place. */
const SERVICE =
  /(?<!\p{L})(?:\p{L}[\p{L}-]{2,40}?)?(?:tjenesten|tenesta|tjeneste|teneste|kontoret|teamet|senteret|stasjonen|stasjon|eininga|avdelingen|avdelinga|huset|hus|kafeen|tunet)(?!\p{L})/giu;
const EVERYBODYS =
  /spesialisthelse|spesialist|helsetjen|helseten|omsorgsten|omsorgstjen|primærhelse|sykehus|sjukehus|rådhus|ambulanse|behandlingshus|offentlig/iu;

/** The names of services in a text, with whether each is written as a name. */
export function servicesIn(text: string): { name: string; at: number }[] {
  return [...text.matchAll(SERVICE)].flatMap(({ 0: name, index }) =>
    EVERYBODYS.test(name) || name.length < 6 ? [] : [{ name, at: index }],
  );
}

/** Names that are on everybody's page. */
const COMMON_NAMES =
  /^(?:Helsedirektoratet|Helsenorge|Helsenorge\.no|Norge|Noreg|TSB|DPS|BUP|BUPA|OCD|NAV|Nav|Helfo|HELFO|RHF|HF|Pakkeforløp\p{L}*|Pasientforløp\p{L}*|Forløpskoordinator\p{L}*|Koordinerende|Koordinerande|Statsforvalteren|Fylkesmannen|Regjeringen|Stortinget|Kommunen|Spesialisthelsetj\p{L}*|Spesialisthelseten\p{L}*|Psykisk|Psykiske|Tverrfaglig|Rusbehandling|Helse|Høie|Brukar|Barn|Voksne|Vaksne|Januar|KE|IP|FACT|Kl|PDF)$/u;

/** Names within the sentences of a text that are not on everybody's page: of places, services and hospitals. */
export function ownNames(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{Ll}\p{N},;] )\p{Lu}[\p{L}-]{2,}/gu)]
    .map(({ 0: name }) => name)
    .filter((name) => !COMMON_NAMES.test(name));
}

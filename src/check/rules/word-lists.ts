import { FIRST_NAMES } from './first-names.ts';
import { areServiceWords } from './service-words.ts';

/** Words that the checks look for. A word here must be unmistakable: a false alarm costs an editor more than a miss. */

/** Links that say nothing when they are read alone. */
export const VAGUE_LINKS =
  /^(les mer|les meir|klikk her|trykk her|her|lenke|mer|meir|read more|click here|here|more|link)[\s.!…:>»›→]*$/i;

/** What is left over from writing. */
export const UNFINISHED =
  /\b(?:TODO|FIXME|lorem\s+ipsum|xxx+|xx(?:[ \u00a0]xx)+)\b|\[(?:sett|set|fyll|skriv|legg|insert|fill)\s+(?:inn|in)?\b[^\][\n]*\]/i;

/** Names that are no longer in use, and what to write. Between their words may stand any space, and the end of a line. */
export const WITHDRAWN_NAMES: [pattern: RegExp, instead: string][] = [
  [
    /(?<![\p{L}\d/_-])fri(?:tt|e)?[\s-]*(?:behandlings|sykehus|sjukehus)[\s-]?val(?:g(?:et)?|et)?s?\b/iu,
    'rett til valg av behandlingssted',
  ],
  [
    /\brus[\s-]?telefon(?:en)?s?\b|\b085\s?88\b|(?<!\d\s?)0\s8\s?5\s?8\s?8(?!\s?\d)|(?<!\d\s?)08\s?588(?!\s?\d)/i,
    'RUSinfo, 915 08 588',
  ],
  [/\btvang\s*\(OCD\)/i, 'tvangslidelse (OCD)'],
];

/** Words by which something is told to be over, with what can stand for a space between them. */
const anyOf = (list: string) =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .join('|')
    .replaceAll(' ', '\\s+');
const OVER = anyOf(`
  avviklet|avvikla|opphevet|oppheva|opphørt|opphørte|opphører|opphøyrt|opphøyrer|avsluttet|avslutta|nedlagt|lagt ned|utgått
  erstattet|erstatta|avløst|avløyst|fjernet|fjerna|trukket tilbake|trekt tilbake|foreldet|forelda
  gammelt|gammalt|gamle|gammel|gammal
  replaced|abolished|withdrawn|discontinued|ended|old|outdated
`);

/** What stands before a withdrawn name, in its sentence, that is told as such. */
export const FORMERLY = new RegExp(
  `(?<!\\p{L})(${OVER}|${anyOf(`
    før|tidligere|tidlegare|het|hette|heitte|kalt|kalla|erstatter|erstattar|erstattet|avløste|avløyste|i stedet for|i staden for
    formerly|used to be|was called|replaces|instead of
  `)})(?!\\p{L})[^.!?]*$`,
  'iu',
);

/** How a sentence begins that speaks of what the one before it named. */
const GOES_ON = anyOf(
  'det|den|navnet|namnet|ordningen|ordninga|nummeret|tjenesten|tenesta|it|that|this|the name|the scheme',
);

/** What stands behind a withdrawn name that is told as such: in its sentence, or in the next, if that speaks of it. */
export const NO_LONGER = new RegExp(
  `^[^.!?]*(?:[.!?]+[»”"']*\\s+(?:${GOES_ON})(?!\\p{L})[^.!?]*)?(?<!\\p{L})(${OVER}|${anyOf(`
    ikke lenger|ikkje lenger|ikke i bruk|ikkje i bruk|brukes ikke|brukast ikkje|finnes ikke|finst ikkje|gikk ut|gjekk ut|gått ut
    heter nå|heiter no|no longer|not in use|not used|is now
  `)})(?!\\p{L})`,
  'iu',
);

/**
 * An email address that may be a person's: any number of names before @, also where that is written so that programs do not see it.
 * The names are looked at by `isOffice`. No part can be longer than names are, so that a long text without spaces takes no longer
 * than another.
 */
export const NAMES_AT =
  /(?<![\p{L}\d.+_'-])\p{L}[\p{L}'-]{0,30}(?:[._]\p{L}[\p{L}'-]{0,30}){0,20}\d{0,4}(?:\+[\w.-]{0,30})?(?:\s?@\s?|\s?[([{]\s?(?:@|at|a|krøllalfa|alfakrøll)\s?[)\]}]\s?)[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63})+/iu;

/** What addresses of offices, teams and services are made of, wherever it stands in a part of them. */
const OFFICE =
  /ambula|avdeling|barn|behandl|bolig|booking|brukar|bruker|bustad|ekspedisjon|enhet|eining|familie|firma|forvaltning|friskliv|heime|helse(?!t)|henvis|hjelp|hjemme|inntak|kjøkken|klinik|kommun|kontakt|koordinat|krise|kunde|lavterskel|lege|mestring|mottak|mottaks|omsorg|oppfolg|oppfølg|oppsøk|pårør|paror|pasient|personvern|psyk|redaksjon|resepsjon|saksbehand|seksjon|senter|sentral|service|sjukehus|skole|skule|support|sykehus|tildel|teneste|tjenest|tilvis|ungdom|utekont|vakt|voks|vaks/iu;

/** Short ones, that are whole parts: by themselves they can begin a name. */
const OFFICES = new Set(
  'act adm admin akutt alle arp avd bup dps fact fag felles hr ikt info it jobb lar mobil nav nord ost øst poli post epost ppt rask rop rus sor sør team time tsb ung unge ute verge vest web'.split(
    ' ',
  ),
);

/** Whether an address is that of an office and not of a person, by the words before @. */
export function isOffice(address: string): boolean {
  const name = address.toLowerCase().replace(/\d*\s?[@+([{].*$/s, '');
  const parts = name.split(/[._'-]/);
  const [first = '', ...others] = parts;
  // One name can be of anything; that of a person is known by itself, and so is one that others are joined to by a hyphen.
  if (!/[._]/.test(name) && (others.length === 0 || !FIRST_NAMES.has(first))) return !FIRST_NAMES.has(name);
  if (areServiceWords(parts)) return true;
  return parts.some((part) => OFFICE.test(part) || OFFICES.has(part.replace(/\d+$/, '')) || /team$/.test(part));
}

/** The pathways' name until 2023, and the present one, beside which the old one may stand. */
export const OLD_TERM = /\bpakkeforløp\w*/i;
export const PRESENT_TERM = /pasientforløp|patient\s+pathway/i;

/** A word before which a quotation is open: that is somebody's own, or a title. */
export const IN_QUOTATION = /[«“„][^»”]*$/u;

/** What stands before a word within a sentence, so that a capital makes a name of it. */
export const WITHIN_SENTENCE = /[\p{L}\p{N},;–-]\s+$/u;

/** What stands behind the first word of a name: 'Sykehuset Innlandet', 'Sykehuset i Vestfold'. */
export const NAME_GOES_ON = /^ (?:(?:i|på|for|og) )?\p{Lu}/u;

const word = (text: string) => new RegExp(`(?<![\\p{L}-])(${text})(?![\\p{L}-])`, 'iu');

/** What is Bokmål in a Nynorsk text, and the reverse, with what to write instead. */
export const FOREIGN_WORDS: Record<'nb' | 'nn', [pattern: RegExp, instead: string][]> = {
  nn: [
    [word('ikke'), 'ikkje'],
    [word('hva'), 'kva'],
    [word('hvem'), 'kven'],
    [word('hvordan'), 'korleis'],
    [word('hvorfor'), 'kvifor'],
    [word('hvis'), 'dersom'],
    [word('uke|uker|uken'), 'veke, veker, veka'],
    [word('utredning|utredningen'), 'utgreiing, utgreiinga'],
    [word('henvisning|henvisningen|henvist'), 'tilvising, tilvisinga, tilvist'],
    [word('jeg'), 'eg'],
    [word('noe'), 'noko'],
    [word('noen'), 'nokon, nokre'],
    [word('mer'), 'meir'],
    [word('fra'), 'frå'],
    [word('sykehus|sykehuset'), 'sjukehus, sjukehuset'],
  ],
  nb: [
    [word('ikkje'), 'ikke'],
    [word('kva'), 'hva'],
    [word('kven'), 'hvem'],
    [word('korleis'), 'hvordan'],
    [word('kvifor'), 'hvorfor'],
    [word('veke|veker'), 'uke, uker'],
    [word('utgreiing|utgreiinga'), 'utredning, utredningen'],
    [word('tilvising|tilvisinga|tilvist'), 'henvisning, henvisningen, henvist'],
    [word('noko'), 'noe'],
    [word('nokon|nokre'), 'noen'],
    [word('meir'), 'mer'],
    [word('frå'), 'fra'],
    [word('sjukehus|sjukehuset'), 'sykehus, sykehuset'],
  ],
};

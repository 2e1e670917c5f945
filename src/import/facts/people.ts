import { isOffice } from '../../check/rules/word-lists.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';

/** A word of a name: `Kari`, `McDonald`, `Øye-Hansen`, `D’Angelo`. */
const WORD = "\\p{Lu}[\\p{Ll}\\p{M}]{1,30}(?:['’-]?\\p{Lu}[\\p{Ll}\\p{M}]{1,30}){0,3}";
const INITIAL = '\\p{Lu}\\.';
const PARTICLE = '(?:van|von|der|den|de|da|dos|al|el|bin|ibn|af)';

/** Two to five words of which each begins with a capital. */
const CAPITALS = new RegExp(
  `(?<![\\p{L}\\p{N}@./-])(?:${WORD}|${INITIAL})(?: (?:${PARTICLE} )?(?:${WORD}|${INITIAL})){1,4}(?![\\p{L}\\p{N}@-])`,
  'gu',
);

/** The same all in capitals. */
const SHOUTED = /(?<![\p{L}\p{N}@-])\p{Lu}{2,}(?:-\p{Lu}{2,})?(?: \p{Lu}{2,}(?:-\p{Lu}{2,})?){1,3}(?![\p{L}\p{N}@-])/gu;

/** The last name first: `Nordmann, Kari`. */
const TURNED = new RegExp(`(?<![\\p{L}\\p{N}])(${WORD}), (${WORD})(?: ${WORD})?(?![\\p{L}])`, 'gu');

/** What a place or a service is called by, wherever it stands in a name. */
export const NO_PERSON =
  /kommun|herad|fylke|region|helse|syke?hus|sjukehus|senter|sentr|kontor|teneste|tjenest|avdeling|eining|enhet|team|klinik|poliklinik|skole|skule|universitet|direktorat|departement|forening|foreining|forbund|lag(?:et)?$|stiftelse|gruppe|linje|tunet|heim(?:en)?$|hjem(?:met)?$|huset$|stasjon|møteplass|kafe|kafé|gate?n?a?$|gata$|vei(?:en)?$|veg(?:en)?$|plass|torg|allé|bydel|distrikt|viken$|norge|noreg|nord$|sør$|vest$|øst$|aust$|dps$|rhf$|hf$|nav$|omsorg|familie|barn|ungdom|forløp|pakke|psykisk|pasient|koordin|lov(?:en|a)?$|plan(?:en)?$|telefon|legevakt|politi|kirke|kyrkj|statsforvalter|ombud|mental|personvern|tilgjengel|erklær|tilbud|tilbod|psykiat|terapi|kurs|kontakt|servic|info|resepsjon|ekspedisjon|vakt|mottak|tiltak|mestring|bolig|bustad|støtte|^rus|aktivitet|mobil|leder$|leiar$|sjef$|åpnings|opnings|besøk|adresse|unge?$|rask|dag|måndag|mandag|januar|februar|mars|april|juni|juli|august|september|oktober|november|desember/iu;

/** What makes a street, a building or an institution of the name before it. */
export const CALLED_AFTER =
  /^['’]?s? ?(?:gate|gata|gt\.?|vei|veg|veien|vegen|plass|allé|torg|minne|stiftelse|sykehus|sjukehus|sykehjem|skole|skule|senter|hus|institutt|klinikk|tun|bo- og|\d+[a-z]?[,\s]+\d{4})(?![\p{L}])/iu;

/** After these stands who it is. */
const WHO =
  /(?:v\/|(?:leiar|leder|leiaren|lederen|kontaktperson(?:en|ar|er)?|saksbehand\p{L}+|koordinator(?:en)?|psykolog(?:en)?|lege(?:n)?|sykepleier|sjukepleiar|rådgiver|rådgjevar|konsulent|redaktør|redaktøren|virksomhetsleder|enhetsleder|avdelingsleder|einingsleiar|fagleder|fagleiar|oppdatert av|skrevet av|skrive av|publisert av|statsråd|minister(?:en)?|ved behov kontakt)\s*(?:er|:|,|-|–|for \p{L}+ er|ved)?)\s*$/iu;

/** And after these, where a number or an address of theirs follows. */
const REACHED = /(?:kontakt|kontakta|ring|ringje|spør etter|snakk med|send e-post til|hos|ved)\s+$/iu;
const BY = /^[\s,:(–-]*(?:på |i )?(?:tlf|telefon|mob|e-?post|\d{2}|\S{1,64}@)/iu;

const isGiven = (word: string) => GIVEN_NAMES.has((word.toLowerCase().split(/[-'’]/)[0] ?? '').normalize('NFC'));

/** Where something stands in a text. */
export interface Span {
  from: number;
  to: number;
}

/** Whether words with capitals are a person's name, by themselves and by what stands around them. */
function isPerson(words: readonly string[], before: string, behind: string): boolean {
  if (words.some((word) => NO_PERSON.test(word)) || CALLED_AFTER.test(behind)) return false;
  if (isGiven(words[0] ?? '')) return true;
  return WHO.test(before) || (REACHED.test(before) && BY.test(behind)) || /^\p{Lu}\.$/u.test(words[0] ?? '');
}

/** The names of persons in a text, by where they stand. */
export function namesIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: run, index } of text.matchAll(CAPITALS)) {
    const words = run.split(' ');
    const places = words.map((_, at) => words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0));
    // A name may stand behind the first word of a sentence, or behind a role with a capital.
    for (let at = 0; at < words.length - 1; at++) {
      const from = index + (places[at] ?? 0);
      const before = text.slice(Math.max(0, from - 40), from);
      const behind = text.slice(index + run.length, index + run.length + 30);
      if (!isPerson(words.slice(at), before, behind)) continue;
      found.push({ from, to: index + run.length });
      break;
    }
  }
  for (const { 0: run, index } of text.matchAll(SHOUTED)) {
    const [first = ''] = run.split(' ');
    if (isGiven(first) && !run.split(' ').some((word) => NO_PERSON.test(word)))
      found.push({ from: index, to: index + run.length });
  }
  for (const { 0: run, 1: last = '', 2: first = '', index } of text.matchAll(TURNED))
    if (isGiven(first) && !isGiven(last) && !NO_PERSON.test(last)) found.push({ from: index, to: index + run.length });
  return found;
}

/** An address of the web of a person or an office: long ones are none. */
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/giu;

/** The email addresses of a text, and whether each is that of an office. */
export function emailsIn(text: string): (Span & { address: string; office: boolean })[] {
  return [...text.matchAll(EMAIL)].map(({ 0: address, index }) => ({
    address: address.toLowerCase(),
    from: index,
    to: index + address.length,
    office: /^[!-~]+$/.test(address) && isOffice(address),
  }));
}

/** Two or three words with capitals and nothing else: who answers, where a number stands beside them. */
const ALONE = new RegExp(`^${WORD}(?: ${WORD}){1,2}$`, 'u');

/** Whether a line is a name and nothing else, if it is that of somebody. */
export const isNameAlone = (text: string): boolean =>
  text.length < 100 && ALONE.test(text) && !text.split(' ').some((word) => NO_PERSON.test(word));

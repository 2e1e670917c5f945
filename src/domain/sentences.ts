/**
 * Short forms that other words follow, so that the point after them ends no sentence. Those that are also words ('tom',
 * 'min', 'no') are left out.
 */
const SHORT_FORMS = new Set(
  (
    'f.eks bl.a gj.sn kl ca nr dvs jf jfr pga ev evt inkl ekskl tlf adr s kap pkt avd dr prof st tsd mill mrd pst fom ' +
    'ift ifm iht iflg mht vha hhv mr mrs ms vs approx'
  ).split(' '),
);

/** Short forms that a sentence may end with: then the next one begins with a capital. */
const CLOSING_FORMS = new Set('osv o.s.v mv m.v mm m.m mfl m.fl o.l e.l o.a etc a.m p.m'.split(' '));

/** Without 'May', which is more often another word in English. */
const MONTHS =
  /^(januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)$/i;

/** A point, or another mark that can end a sentence, with what closes behind it, and the white space after that. */
const MARK = /((?<![.!?…])[.!?…]+|:)["»”’'’)\]]*(\s+|$)/gu;

/** How far back a word is looked for before a mark: the short forms are shorter. Texts of one long line take linear time. */
const LONGEST_WORD = 40;

/** A sentence of a text: where it begins (an index into the text), and its words. */
export interface Sentence {
  start: number;
  text: string;
}

/** Whether a mark between two parts of a text ends a sentence there. `before` ends with the mark's word, without the mark. */
function ends(mark: string, before: string, after: string): boolean {
  if (after === '') return true;
  const next = /^[«"“”„'‘([–—-]*\s*(\p{L}|\p{N})/u.exec(after)?.[1] ?? '';
  const capital = next !== next.toLowerCase();
  // A colon parts two sentences when the second begins like one.
  if (mark === ':') return /^\p{Lu}/u.test(after);
  if (!mark.startsWith('.') || mark.length > 1) return capital || /\p{N}/u.test(next) || next === '';
  const word = /[\p{L}\p{N}.]*$/u.exec(before.slice(-LONGEST_WORD))?.[0].toLowerCase() ?? '';
  if (CLOSING_FORMS.has(word)) return capital;
  if (SHORT_FORMS.has(word) || /^\p{L}(\.\p{L})+$/u.test(word)) return false;
  const nextWord = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? '';
  if (/^\d{1,2}$/.test(word)) {
    // '1. januar' and '1. 2. 2026' are dates; '116 117. Ring' and 'punkt 3. Du' are not.
    if (MONTHS.test(nextWord) || /^(\d{1,2}\.|(19|20)\d\d\b)/.test(after)) return false;
  }
  return capital || /\p{N}/u.test(next);
}

/**
 * The sentences of a running text, in order. A sentence ends at a point, question or exclamation mark or three dots that
 * a new sentence can follow: not within abbreviations ('f.eks.'), dates ('1. januar'), times and amounts ('10.30'), nor
 * before a small letter. A colon ends one when a capital follows. A text without any mark is one sentence.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = text.length - text.trimStart().length;
  for (const match of text.matchAll(MARK)) {
    const end = match.index + match[0].length;
    if (!ends(match[1] ?? '', text.slice(start, match.index), text.slice(end))) continue;
    const sentence = text.slice(start, end).trim();
    if (sentence) sentences.push({ start, text: sentence });
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest ? [...sentences, { start, text: rest }] : sentences;
}

/** A running text as its first sentence and the rest, which is empty where there is no more. */
export function firstSentence(text: string): [first: string, rest: string] {
  const next = sentencesOf(text)[1]?.start ?? text.length;
  return [text.slice(0, next).trim(), text.slice(next).trim()];
}

import { LOOK_ALIKE, lookedLike } from '../../domain/look-alikes.ts';
import type { Finding } from '../finding.ts';
import { type StrangeKind, strange, unusable } from '../findings/signs.ts';

/**
 * Signs that are not text: control characters, marks that turn the direction of writing, halves of signs, and the sign for a
 * letter that could not be read.
 */
const NO_TEXT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufff9-\uffff]/u;

/** The pairs that æ, ø and å become when UTF-8 is read as something else, by their second sign. */
const MISREAD: Readonly<Record<string, string>> = { '¥': 'å', '¸': 'ø', '¦': 'æ', '˜': 'Ø', '…': 'Å', '†': 'Æ' };
const MISREAD_PAIR = new RegExp(`\u00c3([${Object.keys(MISREAD).join('')}])`, 'gu');

/** What the signs of print become in the same way, by the last of their signs: dashes, quotation marks, bullets, dots. */
const MISREAD_PRINT: Readonly<Record<string, string>> = {
  ...{ '“': '–', '”': '—', '˜': '‘', '™': '’', œ: '“', '\u009d': '”', '¢': '•', '¦': '…' },
};
const MISREAD_SIGN = new RegExp(
  `\u00e2\u20ac([${Object.keys(MISREAD_PRINT).join('')}])|\u00c2([\u00a0\u00ad«»§°·½])`,
  'gu',
);

const UNUSABLE = new RegExp(`${NO_TEXT.source}|${MISREAD_PAIR.source}|${MISREAD_SIGN.source}`, 'u');

/** A line's end or a tab, which a text may have and a name may not. */
const OF_LINES = /[\t\n\r]/;

/** Where the first sign stands that no name of a file may have. */
export function unusableInName(name: string): number | null {
  const first = [UNUSABLE, OF_LINES].flatMap((it) => it.exec(name)?.index ?? []);
  return first.length > 0 ? Math.min(...first) : null;
}

/** The first sign of a text that is none, and where it stands. */
export function unusableSign(text: string): { index: number; finding: Finding } | null {
  const sign = UNUSABLE.exec(text);
  return sign && { index: sign.index, finding: unusable(sign[0]) };
}

/** A sign of a symbol font. */
export const SYMBOL = /[\ue000-\uf8ff\u{f0000}-\u{10fffd}]/u;

/** Signs that come along from other programs: they are text, but not what they look like. A mark of direction is one of them. */
const STRANGE: readonly (readonly [Exclude<StrangeKind, 'tab'>, RegExp])[] = [
  ['symbol', SYMBOL],
  ['ligature', /[\ufb00-\ufb06\u0132\u0133\u0149]/],
  // Letters of a type of print, of which mathematics has its own, and letters of another alphabet that look like ours.
  ['styled', new RegExp(`[\u{1d400}-\u{1d7cb}]|${LOOK_ALIKE.source}`, 'u')],
  // A sign that joins pictures to one picture is a part of that.
  [
    'unseen',
    /[\u200b\u200c\u200e\u200f\u2060-\u2064\u180e\u061c\ufeff\u{e0000}-\u{e007f}]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/u,
  ],
  ['lineEnd', /[\u2028\u2029]/],
];

/** Where the first tab stands behind words of its line: one before them is indentation. -1 where there is none. */
function tabIn(text: string): number {
  let from = 0;
  for (const line of text.split('\n')) {
    const words = line.search(/[^\s>*+-]/);
    const at = words < 0 ? -1 : line.indexOf('\t', words);
    if (at >= 0) return from + at;
    from += line.length + 1;
  }
  return -1;
}

/** The first sign of each kind in a text that came along from another program, and where it stands. */
export function strangeSigns(text: string): { index: number; finding: Finding }[] {
  const tab = tabIn(text);
  const others = STRANGE.flatMap(([kind, pattern]) => {
    const found = pattern.exec(text);
    return found ? [{ index: found.index, finding: strange(kind, found[0]) }] : [];
  });
  return [...(tab < 0 ? [] : [{ index: tab, finding: strange('tab', '\t') }]), ...others];
}

/** A text whose misread pairs are the letters and signs that they were. */
export const repaired = (text: string): string =>
  text
    .replace(MISREAD_PAIR, (pair, second: string) => MISREAD[second] ?? pair)
    .replace(MISREAD_SIGN, (found, print: string | undefined, sign: string | undefined) =>
      print === undefined ? (sign ?? found) : (MISREAD_PRINT[print] ?? found),
    );

/** What takes the place of a strange sign where a text is taken over. A tab stays: it is a space to whoever parts words. */
const INSTEAD: Readonly<Record<Exclude<StrangeKind, 'tab'>, (sign: string) => string>> = {
  symbol: () => '',
  ligature: (sign) => sign.normalize('NFKC'),
  styled: lookedLike,
  unseen: () => '',
  lineEnd: () => ' ',
};

const everywhere = (pattern: RegExp) => new RegExp(pattern.source, 'gu');
const NO_TEXT_EVERYWHERE = everywhere(NO_TEXT);
const REPLACED = STRANGE.map(([kind, pattern]) => [everywhere(pattern), INSTEAD[kind]] as const);

/** A text of elsewhere without the signs that are refused here, but for tabs: letters for what are letters, spaces for what parts words. */
export function withUsableSigns(text: string): string {
  const usable = REPLACED.reduce(
    (left, [pattern, instead]) => left.replace(pattern, instead),
    text.replace(NO_TEXT_EVERYWHERE, ''),
  );
  // Composed only now, as a file is where it is read: parts that stood apart may have come together.
  return repaired(usable.normalize('NFC'));
}

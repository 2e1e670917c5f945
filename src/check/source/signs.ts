import type { Finding } from '../finding.ts';
import { type StrangeKind, strange, unusable } from '../findings/signs.ts';

/**
 * Signs that are not text: control characters, marks that turn the direction of writing, halves of signs, the sign for a
 * letter that could not be read, and the pairs that æ, ø and å become when UTF-8 is read as something else.
 */
const UNUSABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffd-\uffff]|\u00c3[\u00a5\u00b8\u00a6\u02dc\u2026\u2020]/u;

/** The first sign of a text that is none, and where it stands. */
export function unusableSign(text: string): { index: number; finding: Finding } | null {
  const sign = UNUSABLE.exec(text);
  return sign && { index: sign.index, finding: unusable(sign[0]) };
}

/** Signs that come along from other programs: they are text, but not what they look like. A mark of direction is one of them. */
const STRANGE: readonly (readonly [StrangeKind, RegExp])[] = [
  // One before the words of a line is indentation.
  ['tab', /(?<=[^\s>*+-][^\n]*)\t/],
  ['symbol', /[\ue000-\uf8ff\u{f0000}-\u{10fffd}]/u],
  ['ligature', /[\ufb00-\ufb06]/],
  // A sign that joins pictures to one picture is a part of that.
  [
    'unseen',
    /[\u200b\u200c\u200e\u200f\u2060-\u2064\u180e\u061c\ufeff\u{e0000}-\u{e007f}]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/u,
  ],
  ['lineEnd', /[\u2028\u2029]/],
];

/** The first sign of each kind in a text that came along from another program, and where it stands. */
export function strangeSigns(text: string): { index: number; finding: Finding }[] {
  return STRANGE.flatMap(([kind, pattern]) => {
    const found = pattern.exec(text);
    return found ? [{ index: found.index, finding: strange(kind, found[0]) }] : [];
  });
}

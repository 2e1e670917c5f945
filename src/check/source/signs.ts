import type { Finding } from '../finding.ts';
import { unusable } from '../findings/files.ts';

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

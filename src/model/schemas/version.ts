import { z } from 'zod';
import { rule } from './rules.ts';

const RANGE = /^>=\s*(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?$/;

/** The oldest version of Løype that content can be built with: `>=0.3`. */
export const versionRangeSchema = z.string().regex(RANGE, rule('version-range'));

/**
 * Whether a version is what a range asks for; null when the range is none.
 * @param version as `0.3.0`; what stands behind a hyphen in it, as in `0.3.0-1`, does not count
 */
export function isNewEnough(version: string, range: string): boolean | null {
  const least = RANGE.exec(range)
    ?.slice(1)
    .map((it) => Number(it ?? 0));
  if (!least) return null;
  const parts = (version.split('-')[0] ?? '').split('.').map(Number);
  const at = least.findIndex((it, index) => it !== (parts[index] ?? 0));
  return at === -1 || (parts[at] ?? 0) > (least[at] ?? 0);
}

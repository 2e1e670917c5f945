const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** The digit that makes a weighted sum divisible by 11; null when no digit does. */
function checkDigit(digits: readonly number[], weights: readonly number[]): number | null {
  const rest = (11 - (weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11)) % 11;
  return rest === 10 ? null : rest;
}

/**
 * A national identity number that nobody has: its month is raised by 80, as in test data of the tax authority. The check
 * digits are worked out here from the published weights, not by the code under test.
 * @param born ddmmyy
 * @param first the first individual number (three digits) to try
 */
export function syntheticId(born: string, first: number): string {
  const date = `${born.slice(0, 2)}${Number(born.slice(2, 4)) + 80}${born.slice(4)}`;
  for (let individual = first; individual < 1000; individual++) {
    const digits = [...`${date}${String(individual).padStart(3, '0')}`].map(Number);
    const one = checkDigit(digits, FIRST);
    const two = one === null ? null : checkDigit([...digits, one], SECOND);
    if (two !== null) return [...digits, one, two].join('');
  }
  throw new Error(`No number of the date ${date} has check digits.`);
}

/** Ages in whole years, `to` included; null is no upper age. */
export interface FoundAges {
  from: number;
  to: number | null;
  /** Whether the text gave the lower end itself: 'over 18' may begin at 18, where somebody else has those under 18. */
  over: boolean;
}

const YEARS = '\\s*(?:år(?:a|s)?|åring\\p{L}*)';

const FORMS: [pattern: RegExp, ages: (a: number, b: number) => FoundAges][] = [
  [
    new RegExp(`(?<!\\d)(\\d{1,2})\\s*(?:[-–—]|til(?: og med)?|og)\\s*(\\d{1,2})${YEARS}`, 'iu'),
    (a, b) => ({ from: a, to: b, over: false }),
  ],
  [
    new RegExp(`(?:under|inntil|yngre enn|ikke fylt|ikkje fylt)\\s+(\\d{1,2})${YEARS}`, 'iu'),
    (a) => ({ from: 0, to: a - 1, over: false }),
  ],
  [
    new RegExp(`(?:til og med|t\\.?o\\.?m\\.?|opp til|opptil)\\s+(\\d{1,2})${YEARS}`, 'iu'),
    (a) => ({ from: 0, to: a, over: false }),
  ],
  [new RegExp(`(?:over|eldre enn)\\s+(\\d{1,2})${YEARS}`, 'iu'), (a) => ({ from: a, to: null, over: true })],
  [
    new RegExp(
      `(?:fra(?: og med)?|frå(?: og med)?|f\\.?o\\.?m\\.?|fylt|fyllt|etter fylte|fylte|minst)\\s+(?:fylte\\s+)?(\\d{1,2})${YEARS}`,
      'iu',
    ),
    (a) => ({ from: a, to: null, over: false }),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})${YEARS}\\s*(?:og|eller)\\s*(?:eldre|over|oppover|yngre|under)`, 'iu'),
    (a) => ({ from: a, to: null, over: false }),
  ],
  [/(?<!\d)(\d{1,2})\s*\+/u, (a) => ({ from: a, to: null, over: false })],
];

const YOUNGER = /år\s*(?:og|eller)\s*(?:yngre|under)/iu;

/** The first ages that a text gives, such as `under 16 år` or `0–15 år`; null where it gives none. */
export function agesIn(text: string): FoundAges | null {
  const all = FORMS.flatMap(([pattern, ages]) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const [a, b] = [Number(match[1]), Number(match[2] ?? '0')];
    const found = YOUNGER.test(match[0]) ? { from: 0, to: a, over: false } : ages(a, b);
    const right =
      found.from >= 0 && found.from <= 67 && (found.to === null || (found.to >= found.from && found.to <= 99));
    return right ? [{ found, at: match.index }] : [];
  });
  return all.sort((x, y) => x.at - y.at)[0]?.found ?? null;
}

/** The signs of the font of brochures (`src/brochure/fonts`), by their numbers. A test holds this together with its files. */
const FONT =
  '20-7e a0-ac ae-148 14a-17f 1b7 1e4-1e9 1ee-1ef 218-21b 292 300-304 306-30a 30c 323 327-328 1e80-1e85 1e9e 1ef2-1ef3 2002-2003 2007-200b 2010-2015 2018-201e 2020-2022 2026 202f-2030 2032-2033 2039-203a 2044 20ac 2116 2122 2190-2193 2212 2248 2260 2264-2265';

/** The signs of the font, each by its number. */
export const FONT_SIGNS: ReadonlySet<number> = new Set(
  FONT.split(' ').flatMap((range) => {
    const [first = '', last = first] = range.split('-');
    const from = Number.parseInt(first, 16);
    return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, at) => from + at);
  }),
);

/** Blanks, ends of lines and signs that take up no room need none of a font. Two of them are printed all the same. */
const BLANK = /^(?![\ufeff\u1680])[\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}]$/u;

const hasSign = (sign: string) => FONT_SIGNS.has(sign.codePointAt(0) ?? 0);

/** The first sign of a text that a brochure cannot print, as its font has neither it nor all of its parts; null where it can. */
export function unprintableSign(text: string): string | null {
  // Those that every font has are most of a text.
  const signs = text.normalize('NFC').match(/[^ -~]/gu) ?? [];
  return signs.find((it) => !BLANK.test(it) && !hasSign(it) && ![...it.normalize('NFD')].every(hasSign)) ?? null;
}

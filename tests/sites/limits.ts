/**
 * How long each step may take, as a page says it. Where it is longer in a ward than outside, that stands before it there:
 * `Poliklinikk: innen 3 dager`; it is said without.
 */
export const limitsIn = (html: string): string[] =>
  [...html.matchAll(/<div class="limit"[^>]*>(.*?)<\/p>/gs)].flatMap(([, limit = '']) =>
    [...limit.matchAll(/<b>([^<]+)<\/b>/g)].map(([, text = '']) =>
      text.replace(/^[\p{L} ]+: (\p{Ll})/u, (_, first: string) => first.toUpperCase()),
    ),
  );

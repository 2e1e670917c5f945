/** A post town as people write it: registered 'Å I LOFOTEN', written 'Å i Lofoten'. */
export function townName(registered: string): string {
  return registered
    .toLowerCase()
    .replace(/(^|[\s\-/(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/ (I|På|Og|Ved) /g, (word) => word.toLowerCase());
}

/** Postal codes in order as steps from one to the next, in base 36; a run of neighbours is `first+length`. */
function packCodes(codes: readonly number[]): string {
  const parts: string[] = [];
  let last = 0;
  for (let start = 0; start < codes.length; ) {
    let end = start;
    while (codes[end + 1] === (codes[end] ?? 0) + 1) end++;
    const step = ((codes[start] ?? 0) - last).toString(36);
    parts.push(end > start ? `${step}+${(end - start).toString(36)}` : step);
    last = codes[end] ?? 0;
    start = end + 1;
  }
  return parts.join(' ');
}

function unpackCodes(packed: string): number[] {
  let last = 0;
  return packed.split(' ').flatMap((part) => {
    const [step = '', run = '0'] = part.split('+');
    const first = last + Number.parseInt(step, 36);
    const length = Number.parseInt(run, 36) + 1;
    last = first + length - 1;
    return Array.from({ length }, (_, index) => first + index);
  });
}

/**
 * Post towns with their postal codes as one short line.
 * @param places names that have no codes
 */
export function packTowns(towns: Record<string, string>, places: readonly string[] = []): string {
  const coded = Object.entries(towns).map(
    ([town, codes]) => `${townName(town)}=${packCodes(codes.split(' ').map(Number))}`,
  );
  return [...coded, ...places].join(';');
}

/** The other way; codes have four digits. */
export function unpackTowns(packed: string): { town: string; codes: string[] }[] {
  if (packed === '') return [];
  return packed.split(';').map((entry) => {
    const [town = '', codes] = entry.split('=');
    return { town, codes: (codes ? unpackCodes(codes) : []).map((code) => String(code).padStart(4, '0')) };
  });
}

/** Words that say what a place is or that it is in Norway, in its languages; left out when something else is left. */
const NOISE = new Set([
  'kommune',
  'kommuna',
  'kommunen',
  'herad',
  'heradet',
  'fylke',
  'municipality',
  'county',
  'bydel',
  'suohkan',
  'gielda',
  'tjielte',
  'kunta',
  'komuuni',
  'st',
  'sankt',
  'og',
  'of',
  'city',
  'sentrum',
  'norge',
  'noreg',
  'norway',
]);

const LETTERS: Record<string, string> = { æ: 'a', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' };

/**
 * A name without marks: lower case, å and æ as a, ø as o, only letters and digits with single spaces, without words such
 * as 'kommune' and 'st.'.
 */
export function plain(text: string): string {
  const letters = text
    .toLowerCase()
    .replace(/[æøđŋŧß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const words = letters.split(' ').filter((word) => !NOISE.has(word));
  return words.length > 0 ? words.join(' ') : letters;
}

/** A plain name in which the ways to write å, æ and ø without them are one: aa and ae are a, oe is o. */
export function fold(plainName: string): string {
  return plainName.replace(/aa|ae/g, 'a').replace(/oe/g, 'o');
}

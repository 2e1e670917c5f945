/** Letters of the Cyrillic and Greek alphabets by the Latin ones that nobody can tell from them. */
const LATIN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'аеорсхуіјѕһԁԛԝАВЕКМНОРСТХІЈЅУ'].map((it, at) => [it, 'aeopcxyijshdqwABEKMHOPCTXIJSY'[at] ?? '']),
  ),
  ...Object.fromEntries([...'οιυνκρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'].map((it, at) => [it, 'oiuvkpABEZHIKMNOPTYX'[at] ?? ''])),
};

/** Such a letter within a word of Latin ones: a whole word of another alphabet is meant. */
export const LOOK_ALIKE = new RegExp(
  `(?<=\\p{Script=Latin}\\p{M}*)[${Object.keys(LATIN).join('')}]|[${Object.keys(LATIN).join('')}](?=\\p{Script=Latin})`,
  'u',
);

/** The Latin letter that a sign looks like. */
export const lookedLike = (sign: string): string => LATIN[sign] ?? sign.normalize('NFKC');

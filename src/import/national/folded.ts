import { stem } from '../../search/language/stem.ts';
import { wordsOf } from '../../search/language/words.ts';

/** Words that carry no subject, in both forms of Norwegian. */
const EMPTY = new Set(
  `og i å er som på til av for med at det de den en et ein eit ei et du deg din ditt dine vi oss vår vårt våre jeg eg meg seg kan skal vil må bør
  har hadde var blir blei vart være vere ble om eller men så da når der her fra frå ved etter under over mellom mot hva kva hvem kven hvor kvar
  hvordan korleis ikke ikkje også òg mer meir mest alle alt andre annet anna dette disse desse dei ho han sin sitt sine eigen egen eget bli hos
  noen nokon noe noko slik slike dersom hvis fordi enn få får fått gi gir`.split(/\s+/),
);

/** Stems that are written otherwise in Nynorsk, and how they are in Bokmål. */
const BOKMAL: Readonly<Record<string, string>> = Object.fromEntries(
  `utgreiing=utredning tilvis=henvis tilvising=henvisning tenest=tjenest helseten=helsetjen samanheng=sammenheng heilskap=helhet
  vaksn=voksn vaks=voks sjuk=syk sjukehus=sykehus heim=hjem lid=lidels forseinking=forsinking medverknad=medvirkning brukarmedverknad=brukermedvirkning
  mål=mal målsetj=malsetning eining=enhet kommunal=kommunal oppfølgj=oppfolging oppfølging=oppfolging forlopa=forlop forløp=forlop brukar=bruker
  behandlar=behandler parorand=parorend koordinerand=koordinerend veg=vei stad=sted tid=tid rett=rettighet rusmiddel=rus sporsmal=sporsmal
  fastlegar=fastleg ventetid=ventetid levevan=levevan sikr=sikr samhandl=samhandling vurder=vurdering avgjer=avgjorels`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** The words of a text that say what it is about, in what their forms and both forms of Norwegian have in common. */
export function subjects(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    if (EMPTY.has(word) || (word.length < 3 && !/^\d+$/.test(word))) return [];
    const stemmed = stem(word, 'nb').replace(/(?:and|end)$/, 'end');
    return [Object.hasOwn(BOKMAL, stemmed) ? (BOKMAL[stemmed] ?? stemmed) : stemmed];
  });
}

/** A number for two words that stand beside each other (32 bits, FNV-1a). */
function hash(first: string, second: string): number {
  let value = 0x811c9dc5;
  for (const sign of `${first} ${second}`) {
    value ^= sign.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

/** The pairs of neighbouring subjects in a text, as numbers. */
export function pairsOf(text: string): number[] {
  const words = subjects(text);
  return words.slice(1).map((word, at) => hash(words[at] ?? '', word));
}

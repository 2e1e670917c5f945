import { fold } from './words.ts';

/**
 * Words that carry a sentence and no subject. They are left out of a search, unless nothing else is written. Bokmål,
 * Nynorsk and English together, since any of them is written anywhere.
 */
const LIST = `
  i på til av for med om er en ei et ein eit og eller det den de dei å som at ikke ikkje jeg eg du vi me han hun hu ho
  meg deg oss min mi mitt mine din di ditt dine vår vårt våre sin sitt sine seg sjølv selv dere dykk deres dykkar
  hva kva hvem kven hvor kor hvordan korleis når hvorfor kvifor hvilke hvilken kva hvis dersom viss
  kan kunne skal skulle vil ville må måtte får fikk fekk har hadde blir ble vart bli vere være var gjør gjer gjøre gjere
  fra frå hos ved over under etter før mellom mot opp ut inn ned da då så nå no her der der mye mykje mer meir noe noko
  ha hatt få gå går gikk gjekk ta tar tek tok gi gir kom kommer kjem se ser sjå si sier seier bli synes synest ting
  veldig svært litt slik sånn gang gong lang langt lenge dag i går alltid aldri hvert kvart annen anna andre samme same
  noen nokon også òg bare berre men nei ja enn alle alt hele heile finnes finst trenger treng
  the a an of to in on at for with and or is are was be do does did i my me we our you your he she it they this that
  what who how when where why which if can could will would should must may get from about there have has had not no
  does please need want go take give come see say very much many
`;

const STOP = new Set(LIST.trim().split(/\s+/).map(fold));

/** Whether a word carries no subject of its own. */
export function isStopWord(word: string): boolean {
  return STOP.has(fold(word));
}

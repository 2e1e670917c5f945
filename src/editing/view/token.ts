import type { Word } from './words.ts';

/** Where the token is kept while the window is open, so that it can be loaded anew. */
const KEPT = 'loype-token';

const META = /<meta name="token" content="([\w-]+)">/;

/** The token of somebody who has signed on before they came here: it stands in the page. Null where the address has it. */
let given = document.querySelector<HTMLMetaElement>('meta[name="token"]')?.content ?? null;

/** What is said when nothing answers: whoever has signed on may be signed off meanwhile. */
export const silentWord = (): Word => (given === null ? 'unkept' : 'signedOut');

/**
 * The token by which the server knows this page; that from the address does not stay there.
 * @param part what the address is to be then
 */
export function readToken(part = '#/kontakter'): string {
  if (given !== null) return given;
  const [, found] = /^#token=([\w-]+)$/.exec(location.hash) ?? [];
  if (found) {
    sessionStorage.setItem(KEPT, found);
    history.replaceState(null, '', `/${part}`);
  }
  return sessionStorage.getItem(KEPT) ?? '';
}

/** Asks for the token of a program that was started anew, where the page has it. Gives whether there is another. */
export async function renewToken(): Promise<boolean> {
  if (given === null) return false;
  const before = given;
  const page = await (await fetch('/')).text();
  given = META.exec(page)?.[1] ?? given;
  return given !== before;
}

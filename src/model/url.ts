/** The host of a web address as people say it: 'vaga.kommune.no'. */
export function hostName(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Hosts whose addresses only lead on to others. */
const SHORTENERS = new Set([
  'bit.ly',
  'buff.ly',
  'cutt.ly',
  'goo.gl',
  'is.gd',
  'lnkd.in',
  'ow.ly',
  'rb.gy',
  'rebrand.ly',
  'shorturl.at',
  't.co',
  't.ly',
  'tinyurl.com',
]);

/** Whether a web address is a shortened one, which does not say where it leads. */
export function isShortened(url: string): boolean {
  return URL.canParse(url) && SHORTENERS.has(hostName(url).toLowerCase());
}

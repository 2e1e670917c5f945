/** The host of a web address as people say it: 'vaga.kommune.no'. */
export function hostName(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Blanks but the plain one, line ends, and signs that take up no room. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}/u;

/** A sign in an address that nobody sees, as programs leave them where a text is copied: it leads elsewhere than it reads. */
export const unseenSign = (url: string): string | undefined => UNSEEN.exec(url)?.[0];

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

/**
 * Whether a host is written in Latin letters, digits, points and hyphens as they are: a sign of another alphabet that looks the
 * same, or one that stands for a point, makes another host of what one reads.
 */
const isPlainHost = (host: string) =>
  host.normalize('NFKC') === host.normalize('NFC') && /^[\p{Script=Latin}\p{M}\d._-]+(?::\d+)?$/u.test(host);

/** Signs that no address has as they are: they came along from around it. */
const AROUND = /["<>\\]/;

/** Endings of names that only a network of one's own knows. */
const OWN_NETWORK = /(?:^|\.)(?:corp|home|intern|internal|intra|intranet|lan|local|localdomain|localhost|private)$/;

/** Whether a web address is that of a machine that only some can reach: one of a network of their own, or by numbers without a name. */
export function isInternal(url: string): boolean {
  if (!/^https?:\/\/[^/?#@\\]+(?:[/?#]|$)/i.test(url) || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return !host.includes('.') || /^[\d.]+$/.test(host) || OWN_NETWORK.test(host);
}

/** What is wrong with a web address that is to be linked to. */
export type WebFault = 'form' | 'internal' | 'unseen' | 'shortened';

/**
 * Judges a web address for whatever links to it, a text, a message or a field: https and nothing else, at a host with a name that all can reach,
 * without a name before an @, which makes it look like another's, and one that says where it leads.
 */
export function webFault(url: string): WebFault | null {
  if (isInternal(url)) return 'internal';
  if (!/^https:\/\/[^/?#@]+\.[^/?#@]+(?:[/?#]|$)/.test(url) || !URL.canParse(url) || AROUND.test(url)) return 'form';
  if (unseenSign(url) !== undefined) return 'unseen';
  if (!isPlainHost(/^https:\/\/([^/?#]*)/.exec(url)?.[1] ?? '')) return 'form';
  return isShortened(url) ? 'shortened' : null;
}

/** Maps to which a place may be linked. */
const MAPS = new Set(['norgeskart.no', 'openstreetmap.org']);

/** Whether a web address is that of a map which may be linked to. */
export function isMap(url: string): boolean {
  return URL.canParse(url) && MAPS.has(hostName(url).toLowerCase());
}

/** Whether a web address is a page of Helsenorge, where one logs in and which is safe for what is said of one's health. */
export function isHelsenorge(url: string): boolean {
  return URL.canParse(url) && /^([^.]+\.)*helsenorge\.no$/.test(hostName(url).toLowerCase());
}

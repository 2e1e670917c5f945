import { DATA_FOLDER, EMBED_FOLDER } from '../site/open-folders.ts';

/** Headers of an answer, by name. */
export type Headers = Readonly<Record<string, string>>;

/** What a browser can do for a page and no page here asks for. Only names that browsers know: others fill the console. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** On every answer, whatever it is. The rest of a page's content security policy stands in the page. */
export const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': UNUSED.map((name) => `${name}=()`).join(', '),
  'Content-Security-Policy': "frame-ancestors 'none'",
};

/** The parts of the blocks' code, which the script that websites name asks for. */
export const EMBED_PARTS = `${EMBED_FOLDER}_parts/`;

/** Of an SVG file that somebody opens by itself: an organisation's logo is a document that could hold scripts and links. */
export const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

/** How the name of a file ends that belongs to a demonstration: what is no page cannot say itself that search engines leave it out. */
export const DEMO_ENDING = '-demo.pdf';

/** Of such a file. */
export const DEMO: Headers = { 'X-Robots-Tag': 'noindex' };

/** The folders, below the base, that any page on any website may read. Search engines are to show the pages instead. */
export const OPEN_FOLDERS = [DATA_FOLDER, EMBED_FOLDER];

/** Of what lies in them. */
export const OPEN: Headers = { 'Access-Control-Allow-Origin': '*', 'X-Robots-Tag': 'noindex' };

/** Who may frame a block: everyone, unless the build says otherwise. Nothing can be done in one that a frame could mislead to. */
export const FRAME_ANCESTORS = '*';

/** The policy of what lies among the blocks. */
export const embedPolicy = (ancestors = FRAME_ANCESTORS) => `frame-ancestors ${ancestors}`;

/** How long a browser may keep an answer. Pages hold numbers that change: they are asked for anew each time. */
export const CACHE = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'public, max-age=0, must-revalidate',
};

/** The folder of files that have a hash of their content in their name, below the base. */
export const HASHED_FOLDER = '_astro/';

/** Every such folder: that of the pages, and that of the blocks. */
export const HASHED_FOLDERS = [HASHED_FOLDER, EMBED_PARTS];

/** Endings of files elsewhere that have one too: the parts of Pagefind's index. */
export const HASHED_ENDINGS = ['pf_fragment', 'pf_index', 'pf_meta'];

/**
 * The headers of a file of the site.
 * @param address from the root of the host, without a query: `/vaga/logo.svg`
 * @param base the path that the site lies under, with a slash at both ends
 * @param ancestors who may frame a block
 */
export function headersOf(address: string, base: string, ancestors?: string): Headers {
  const isIn = (folder: string) => address.startsWith(base + folder);
  const hashed = HASHED_FOLDERS.some(isIn) || HASHED_ENDINGS.some((ending) => address.endsWith(`.${ending}`));
  return {
    ...EVERYWHERE,
    ...(OPEN_FOLDERS.some(isIn) ? OPEN : {}),
    ...(isIn(EMBED_FOLDER) ? { 'Content-Security-Policy': embedPolicy(ancestors) } : {}),
    ...(address.endsWith('.svg') ? { 'Content-Security-Policy': SVG_POLICY } : {}),
    ...(address.endsWith(DEMO_ENDING) ? DEMO : {}),
    'Cache-Control': hashed ? CACHE.hashed : CACHE.other,
  };
}

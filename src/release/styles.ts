import { named } from './addresses.ts';

/** A text in CSS in quotation marks. */
const TEXT = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/gs;

/** Functions that load: all but `url` take a text too, and are used by nothing here. */
const LOADS =
  /(?<![\w-])(?:url|src|image|(?:-webkit-)?image-set|(?:-webkit-)?cross-fade|element)\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))/gi;

const withoutComments = (css: string) => css.replace(/\/\*.*?\*\//gs, ' ');

/** What is known of a style sheet wherever it stands. */
interface Read {
  /** What is wrong with it, whatever it loads, or null. */
  fault: string | null;
  /** The addresses that it loads, as they are written. */
  loads: readonly string[];
}

/** How many blocks are open at the end of a style sheet, whose texts are taken out; -1 when one is closed that was not open. */
function depthOf(css: string): number {
  let depth = 0;
  for (const [sign] of css.matchAll(/[{}]/g)) {
    depth += sign === '{' ? 1 : -1;
    if (depth < 0) return -1;
  }
  return depth;
}

function faultIn(css: string): string | null {
  const words = withoutComments(css).replace(TEXT, '""');
  if (css.trim() === '') return 'is empty';
  if (depthOf(words) !== 0 || /["']/.test(words.replaceAll('""', '')) || /\/\*/.test(words)) return 'is cut short';
  if (/@import/i.test(words)) return 'has @import';
  // By its number a letter is not seen: "u\72l(".
  return /\\[\da-f]/i.test(words) ? 'has a letter that is written by its number' : null;
}

/** Style sheets as they were read. An organisation's own stands in each of its pages. */
const known = new Map<string, Read>();

/** So many are held at a time. */
const MOST_KNOWN = 100;

function read(css: string): Read {
  let found = known.get(css);
  if (!found) {
    const loads = [...withoutComments(css).matchAll(LOADS)].map(([, double, single, bare]) =>
      (double ?? single ?? bare ?? '').trim(),
    );
    found = { fault: faultIn(css), loads };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(css, found);
  }
  return found;
}

/** The addresses that a style sheet loads, as they are written. */
export const stylesheetAddresses = (css: string): readonly string[] => read(css).loads;

/**
 * What is wrong with a style sheet as it is to be published, or null: it is whole, and loads nothing but files of its site.
 * @param address its own, or that of the page it stands in, from the root of the host
 * @param base the path that the site lies under
 */
export function styleFault(css: string, address: string, base: string): string | null {
  const { fault, loads } = read(css);
  if (fault !== null) return fault;
  for (const value of loads) {
    if (value.startsWith('#') || /^data:image\//i.test(value)) continue;
    if (!named(value, address, base)?.file) return `loads "${value}", which is not of this site`;
  }
  return null;
}

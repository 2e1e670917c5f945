import { type Dictionary, Pdf, type Value } from './read-pdf.ts';

/** A part of the structure: what it is, its own values, and what is in it. */
export interface Part {
  type: string;
  own: Dictionary;
  parts: Part[];
  /** The marked contents that it holds: page and number. */
  marked: string[];
  /** Its parts and marked contents in the order in which they are read. */
  read: (Part | string)[];
  /** Annotations that it holds. */
  objects: Dictionary[];
}

function partOf(pdf: Pdf, value: Value, page: Value | undefined): Part {
  const own = pdf.dictionary(value);
  const at = own['/Pg'] ?? page;
  const part: Part = { type: String(own['/S']).slice(1), own, parts: [], marked: [], read: [], objects: [] };
  for (const kid of pdf.list(own['/K'])) {
    const it = pdf.dictionary(kid);
    if (typeof kid === 'number') part.read.push(`${JSON.stringify(at)} ${kid}`);
    else if (it['/Type'] === '/MCR') part.read.push(`${JSON.stringify(it['/Pg'] ?? at)} ${it['/MCID']}`);
    else if (it['/Type'] === '/OBJR') part.objects.push(pdf.dictionary(it['/Obj']));
    else part.read.push(partOf(pdf, kid, at));
  }
  part.marked = part.read.filter((it) => typeof it === 'string');
  part.parts = part.read.filter((it) => typeof it !== 'string');
  return part;
}

/** The structure of a file as a tree. */
export function structureOf(pdf: Pdf): Part {
  return partOf(pdf, pdf.root['/StructTreeRoot'] ?? null, undefined);
}

/** A part and all within it, in the order in which they are read. */
export const within = (part: Part): Part[] => [part, ...part.parts.flatMap(within)];

const named = (parts: readonly Part[], type: string | RegExp) =>
  parts.filter((it) => (typeof type === 'string' ? it.type === type : type.test(it.type)));

/** What is drawn or written outside of everything that is marked, and the numbers of what is marked. */
function marksOf(content: string): { numbers: number[]; loose: boolean } {
  const numbers: number[] = [];
  let [depth, loose] = [0, false];
  // Words in strings are none: those are taken out first.
  const plain = content.replace(/\((?:\\.|[^\\()])*\)|<[\da-fA-F\s]+>/gs, '()');
  const operators = /<<((?:(?!>>).)*)>>\s*BDC|(?<![/\w])(BDC|BMC|EMC|Tj|TJ|Do|sh|[fFSsBb]\*?)(?!\w)/gs;
  for (const [found, properties = ''] of plain.matchAll(operators)) {
    if (found.endsWith('BDC') || found === 'BMC') {
      depth += 1;
      const [, number] = /\/MCID (\d+)/.exec(properties) ?? [];
      if (number) numbers.push(Number(number));
    } else if (found === 'EMC') depth -= 1;
    else if (depth === 0) loose = true;
  }
  return { numbers, loose };
}

/** All marked contents of a file, page by page, in the order in which they are drawn; `loose` for what is not marked. */
const drawn = (pdf: Pdf): string[] =>
  pdf.pages().flatMap(({ page, ref }) =>
    pdf.list(page['/Contents']).flatMap((it) => {
      const { numbers, loose } = marksOf(pdf.stream(it));
      return loose ? ['loose'] : numbers.map((number) => `${JSON.stringify(ref)} ${number}`);
    }),
  );

/** All marked contents within a part, in the order in which they are read. */
const readIn = (part: Part): string[] => part.read.flatMap((it) => (typeof it === 'string' ? [it] : readIn(it)));

/** What is within a line: it is read as one with what stands beside it. */
const INLINE = /^(Span|Link|Strong|Em|Code|Quote|Reference)$/;

/** What words may stand in, so that what reads them aloud knows where a sentence begins and ends. */
const HOLDS_WORDS = /^(P|H[1-6]|Lbl|LBody|TH|TD|Figure)$/;

/** Whether all that a part holds stands in a paragraph, a heading or the like; what stands there is in it alone or beside lists. */
function hasWordsInPlace(part: Part, holder: Part = part): boolean {
  const here = INLINE.test(part.type) ? holder : part;
  const alone = here.parts.every(({ type }) => INLINE.test(type) || type === 'L' || type === 'Figure');
  return (
    (part.marked.length === 0 || (HOLDS_WORDS.test(here.type) && alone)) &&
    part.parts.every((it) => hasWordsInPlace(it, here))
  );
}

/** The entries of the bookmarks in their order. */
function bookmarks(pdf: Pdf, node: Value | undefined): string[] {
  const titles: string[] = [];
  for (let it = pdf.dictionary(node); it['/Title']; it = pdf.dictionary(it['/Next'])) {
    titles.push(pdf.text(it['/Title']), ...bookmarks(pdf, it['/First']));
    if (!it['/Next']) break;
  }
  return titles;
}

type Rule = (pdf: Pdf, parts: readonly Part[]) => boolean;

/**
 * What a file must keep to be read aloud, after PDF/UA-1 (ISO 14289-1). Each is true of a file that keeps it. Whether
 * alternative texts and titles say the right thing is for people and other tests.
 */
export const RULES = {
  'says that it is PDF/UA-1': (pdf) => /<pdfuaid:part>1<\/pdfuaid:part>/.test(pdf.stream(pdf.root['/Metadata'])),
  'is marked': (pdf) => pdf.dictionary(pdf.root['/MarkInfo'])['/Marked'] === true,
  'says its language': (pdf) => /^(nb|nn|en)$/.test(pdf.text(pdf.root['/Lang'])),
  'shows its title': (pdf) =>
    pdf.dictionary(pdf.root['/ViewerPreferences'])['/DisplayDocTitle'] === true &&
    /<dc:title>.*<rdf:li[^>]*>[^<]+</s.test(pdf.stream(pdf.root['/Metadata'])),
  'has one heading of the first level, first': (_, parts) => {
    const headings = named(parts, /^H[1-6]$/);
    return headings[0]?.type === 'H1' && named(headings, 'H1').length === 1;
  },
  'leaves out no level of headings': (_, parts) => {
    const levels = named(parts, /^H[1-6]$/).map(({ type }) => Number(type.slice(1)));
    return levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1);
  },
  'has a bookmark for each heading': (pdf, parts) =>
    bookmarks(pdf, pdf.dictionary(pdf.root['/Outlines'])['/First']).length === named(parts, /^H[1-6]$/).length,
  'says in words what figures show': (pdf, parts) =>
    named(parts, 'Figure').every(({ own }) => pdf.text(own['/Alt']).trim() !== ''),
  'has lists of items, each with a body': (_, parts) =>
    named(parts, 'L').every((list) =>
      list.parts.every((it) => it.type === 'L' || (it.type === 'LI' && it.parts.some(({ type }) => type === 'LBody'))),
    ) && named(parts, 'LI').length === named(parts, 'L').flatMap((list) => named(list.parts, 'LI')).length,
  'has tables with headers that say of what': (pdf, parts) =>
    named(parts, 'Table').every((table) => named(within(table), 'TH').length > 0) &&
    named(parts, 'TH').every(({ own }) => pdf.list(own['/A']).some((it) => pdf.dictionary(it)['/Scope'])),
  'says in words where links lead, and has them in the structure': (pdf, parts) => {
    const annotations = pdf.pages().flatMap(({ page }) => pdf.list(page['/Annots']).map((it) => pdf.dictionary(it)));
    const inLinks = named(parts, 'Link').flatMap(({ objects }) => objects);
    return annotations.every(
      (it) => pdf.text(it['/Contents']) !== '' && typeof it['/StructParent'] === 'number' && inLinks.includes(it),
    );
  },
  'goes from link to link in the order of the structure': (pdf) =>
    pdf.pages().every(({ page }) => pdf.list(page['/Annots']).length === 0 || page['/Tabs'] === '/S'),
  'has everything that is drawn in the structure, or marked as decoration': (pdf, parts) => {
    const held = new Set(parts.flatMap(({ marked }) => marked));
    const found = drawn(pdf);
    return found.length > 0 && found.length === held.size && found.every((it) => held.has(it));
  },
  'is read in the order in which it is drawn': (pdf, [first]) => {
    const read = first ? readIn(first) : [];
    // What goes on beside something else on the next page is read to its end first: the order is that of each page.
    const byPage = (marks: readonly string[]) => Map.groupBy(marks, (it) => it.split(' ').slice(0, -1).join(' '));
    const pages = byPage(read);
    return (
      read.length > 0 &&
      byPage(drawn(pdf))
        .entries()
        .every(([page, marks]) => `${marks}` === `${pages.get(page)}`)
    );
  },
  'has all words in paragraphs, headings, lists or tables': (_, [first]) =>
    first !== undefined && hasWordsInPlace(first),
  'holds its own fonts, whose signs can be read': (pdf) => {
    const fonts = [...pdf.file.matchAll(/\/Subtype \/Type0\b/g)].length;
    return (
      fonts > 0 &&
      [...pdf.file.matchAll(/\/ToUnicode \d+ 0 R/g)].length === fonts &&
      [...pdf.file.matchAll(/\/FontFile2 \d+ 0 R/g)].length === fonts &&
      [...pdf.file.matchAll(/\/BaseFont \/(\S+)/g)].every(([, name = '']) => /^[A-Z]{6}\+InterLoype-/.test(name))
    );
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The rules that a file does not keep. */
export function broken(bytes: Buffer): string[] {
  const pdf = new Pdf(bytes);
  const parts = within(structureOf(pdf)).slice(1);
  return Object.entries(RULES).flatMap(([rule, keeps]) => (keeps(pdf, parts) ? [] : [rule]));
}

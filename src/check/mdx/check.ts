import { entryId } from '../../model/collections.ts';
import { isVisible } from '../../model/visible.ts';
import type { Finding } from '../finding.ts';
import { isHtml } from '../findings/html.ts';
import { IMAGE_BY_NAME, IMAGE_TEXT_ONLY, imageWithoutAlternative } from '../findings/images.ts';
import { footnote } from '../findings/marks.ts';
import { imageInAddress } from '../findings/slips.ts';
import { TABLE_WITHOUT_HEAD, TABLE_WITHOUT_ROWS } from '../findings/tables.ts';
import { CODE_BLOCK, emptyPart, NO_BRACES, NO_CODE, titleNotShown, UNKNOWN_MARKDOWN } from '../findings/texts.ts';
import { type Place, type Problem, TOP } from '../problem.ts';
import { remarksOnWords } from '../rules/word-rules.ts';
import { strangeSigns, unusableSign } from '../source/signs.ts';
import type { SourceFile } from '../source/source.ts';
import { type Anchor, anchorsOf } from './anchors.ts';
import { hasContent } from './blocks.ts';
import { checkComponent, isComponent } from './components.ts';
import { multiplied } from './multiplied.ts';
import { holdsRefused, nodeText, placeOf, type TextNode } from './node.ts';
import { parseWritten } from './parse.ts';
import { checkPlacement } from './placement.ts';
import { BESIDE, linkOf, type Referring, type TextReference } from './reference.ts';

/** An accepted text has no problems; what it refers to is still to be found. */
export interface CheckedText {
  problems: Problem[];
  references: TextReference[];
  /** Its headings and steps. */
  anchors: Anchor[];
  /** Whether it could be parsed: of one that could not nothing is known. */
  isRead: boolean;
  /** Null when the text could not be parsed. */
  tree: TextNode | null;
  /** The text of which that is the tree. When there are no problems, this is what may be compiled, and nothing else. */
  text: string;
}

/** The parts of Markdown that a text may have. All else is code, or has no place in the design. */
const MARKDOWN = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'link',
  'linkReference',
  'definition',
  'inlineCode',
  'table',
  'tableRow',
  'tableCell',
]);

/** Other parts that people write. */
const OTHER_MARKDOWN: Readonly<Record<string, Finding>> = { code: CODE_BLOCK, imageReference: IMAGE_BY_NAME };

/** Parts that are a frame around nothing when nothing stands in them. */
const EMPTY = new Set(['blockquote', 'listItem', 'table']);

/** Words for an image that say nothing of what it shows. */
const EMPTY_ALTERNATIVE =
  /^\s*(|bilde?|bilete|foto|image|picture|photo|illustrasjon|[\w-]+\.(jpe?g|png|webp|avif|svg))\s*$/i;

/** Checks an image's file name and description. The parser drops an expression in the description, so it is read anew. */
function lookAtImage(
  { url = '', alt, position }: TextNode,
  body: string,
): { findings: Finding[]; references: Referring[] } {
  const written = body.slice(position?.start.offset, position?.end.offset);
  const description = written.slice(0, written.lastIndexOf(']('));
  const file = BESIDE.exec(url)?.[1];
  return {
    findings: [
      ...(/(?<!\\)[{<]/.test(description) ? [IMAGE_TEXT_ONLY] : []),
      ...(EMPTY_ALTERNATIVE.test(alt ?? '') ? [imageWithoutAlternative(alt ?? '')] : []),
      ...(file ? [] : [imageInAddress(url)]),
    ],
    references: file ? [{ kind: 'image', id: file }] : [],
  };
}

/** Signs that a text writes by their numbers (`&#x202e;`), so that they are none in the file. */
function signs({ value, alt, title, attributes = [] }: TextNode): Finding[] {
  // Those of the words themselves that came along from other programs are told at their place (rules/marks.ts).
  const around = [alt, title, ...attributes.map((it) => it.value)].filter((it) => typeof it === 'string');
  return [
    ...[value ?? '', ...around].flatMap((it) => unusableSign(it)?.finding ?? []),
    ...around.flatMap((it) => strangeSigns(it).map(({ finding }) => finding)),
  ];
}

/** Whether nothing is told of a title's words, for which it has to be changed anyway. */
const saysNothingWrong = (title: string) =>
  remarksOnWords([{ ...TOP, text: title, language: null }], true, false).length === 0;

/** Looks at one node; what is within it is looked at by itself. */
function look(node: TextNode, body: string): { findings: Finding[]; references: Referring[] } {
  const alone = (finding: Finding) => ({ findings: [finding], references: [] });
  if (node.type.startsWith('mdxJsx')) return checkComponent(node);
  if (node.type === 'mdxjsEsm') return alone(NO_CODE);
  if (/^mdx.*Expression$/.test(node.type)) return alone(NO_BRACES);
  if (node.type === 'image') return lookAtImage(node, body);
  if (node.type.startsWith('footnote')) return alone(footnote(`[^${node.label ?? ''}]`));
  if (!MARKDOWN.has(node.type)) return alone(OTHER_MARKDOWN[node.type] ?? UNKNOWN_MARKDOWN);
  if (EMPTY.has(node.type) && !hasContent(node) && !holdsRefused(node)) return alone(emptyPart(node.type));
  const [head, ...rows] = node.type === 'table' ? (node.children ?? []) : [];
  if (head && !isVisible(nodeText(head)) && !holdsRefused(head)) return alone(TABLE_WITHOUT_HEAD);
  // Rows with nothing in them are for a pen.
  if (head && rows.length === 0) return alone(TABLE_WITHOUT_ROWS);
  if (node.title && saysNothingWrong(node.title)) return alone(titleNotShown(node.title, node.type === 'definition'));
  const link = typeof node.url === 'string' ? linkOf(node.url) : null;
  if (!link) return { findings: [], references: [] };
  return 'finding' in link ? alone(link.finding) : { findings: [], references: [link.reference] };
}

function isStrangeHtml({ type, name }: TextNode): boolean {
  return type.startsWith('mdxJsx') && !isComponent(name ?? '') && isHtml(name ?? '');
}

/** Blocks that can begin with the word by which code begins. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table']);

/**
 * Checks one text. Nothing in it is evaluated: it is parsed with the grammar that later compiles it, and looked at. What is
 * accepted is the tree of `text`; a text of which something had to be hidden from the parser is never accepted.
 */
export function checkMdx({ file, body }: Pick<SourceFile, 'file' | 'body'>): CheckedText {
  const problems: Problem[] = [];
  const references: TextReference[] = [];
  const problem = ({ line, column, code, message, form }: Place & Finding): Problem => {
    return { file, line, column, code, message, form };
  };
  const parsed = parseWritten(body);
  if ('unread' in parsed)
    return { problems: parsed.unread.map(problem), references, anchors: [], isRead: false, tree: null, text: '' };

  const { text, tree, hidden, codeLines, unframed = false } = parsed;
  // A note and all that leads to it are one mistake, and so are an image and its address elsewhere in the text.
  const names = new Set<string>();
  const isTold = ({ type, label }: TextNode) => {
    if (type === 'definition') return names.has(`image ${label}`);
    if (type === 'imageReference') names.add(`image ${label}`);
    return type.startsWith('footnote') && names.size === names.add(`note ${label}`).size;
  };
  const codeBlocks = new Set<number>();
  const walk = (node: TextNode, ancestors: readonly TextNode[]) => {
    const { line, column } = placeOf(node);
    const at = { line, column: codeLines.has(line) ? Math.max(column - 1, 1) : column };
    const seen = look(node, text);
    // HTML within HTML, as the rows and cells of a table, goes when that goes.
    const told = (isStrangeHtml(node) && ancestors.some(isStrangeHtml)) || isTold(node);
    if (node.type === 'code') for (let of = line; of <= (node.position?.end.line ?? line); of++) codeBlocks.add(of);
    // It would be shown as text. Whoever writes it means it otherwise.
    if (BLOCKS.has(node.type) && at.column === 1 && codeLines.has(line)) seen.findings.push(NO_CODE);
    // A part that is refused anyway needs no word on where it stands.
    seen.findings.push(...signs(node));
    const findings = seen.findings.length > 0 || unframed ? seen.findings : checkPlacement(node, ancestors);
    if (!told) {
      problems.push(...findings.map((finding) => ({ file, ...at, ...finding })));
      references.push(...seen.references.map((reference) => ({ ...reference, ...at })));
    }
    for (const child of node.children ?? []) walk(child, [...ancestors, node]);
  };
  walk(tree, []);
  // Braces of code are told with it.
  const code = new Set(problems.filter(({ message }) => message === NO_CODE.message).map(({ line }) => line));
  const isOfCode = ({ line, message }: Place & Finding) =>
    message === NO_BRACES.message && (code.has(line) || codeBlocks.has(line));
  problems.unshift(...hidden.filter((it) => !isOfCode(it)).map(problem));
  problems.push(...multiplied(tree, body.length).map(problem));
  return { problems, references, anchors: anchorsOf(entryId(file), tree), isRead: true, tree, text };
}

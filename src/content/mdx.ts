import GithubSlugger from 'github-slugger';
import { mdxToMdast } from 'satteri';
import { placeAt } from './files.ts';
import type { Finding } from './finding.ts';
import {
  IMAGE_TEXT_ONLY,
  imageAddress,
  imageWithoutAlternative,
  lineTooLong,
  NO_BRACES,
  NO_CODE,
  TOO_MANY_REFERENCES,
  textTooLong,
  tooDeep,
  unknownMarkdown,
} from './findings/texts.ts';
import { checkComponent } from './mdx-components.ts';
import { explainSyntax } from './mdx-syntax.ts';
import { type Place, type Problem, TOP } from './problem.ts';
import type { SourceFile } from './source.ts';
import { placeOf, type TextNode, textOf } from './text-node.ts';
import { linkOf, type Referring, type TextReference } from './text-reference.ts';

/** An accepted text has no problems; what it refers to is still to be found. */
export interface CheckedText {
  problems: Problem[];
  references: TextReference[];
  /** The fragments of the text's headings. */
  headings: string[];
  /** Null when the text could not be parsed. */
  tree: TextNode | null;
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

/** The parser ends the process, or takes minutes, on texts that no one writes; they are refused before it sees them. */
const MOST = { characters: 200_000, line: 5_000, references: 2_000, depth: 100 };

/** Markers of lists, quotations and brackets one after the other; the parser calls itself for each. */
const DEEP = new RegExp(`(?:[>*+-] *){${MOST.depth}}|(?:[[(<{] *){${MOST.depth}}|^ {${MOST.depth * 2},}\\S`, 'gm');

/** Words for an image that say nothing of what it shows. */
const EMPTY_ALTERNATIVE =
  /^\s*(|bilde?|bilete|foto|image|picture|photo|illustrasjon|[\w-]+\.(jpe?g|png|webp|avif|svg))\s*$/i;

const IMAGE = /^\.\/([\w.-]+\.(?:jpe?g|png|webp|avif))$/i;

function tooMuch(body: string): (Place & Finding) | null {
  if (body.length > MOST.characters) return { ...TOP, ...textTooLong(MOST.characters) };
  const long = body.split('\n').findIndex((line) => line.length > MOST.line);
  if (long >= 0) return { line: long + 1, column: 1, ...lineTooLong(MOST.line) };
  for (const deep of body.matchAll(DEEP)) {
    // A thematic break may be as long as anyone likes.
    const line = body.slice(body.lastIndexOf('\n', deep.index) + 1).split('\n', 1)[0] ?? '';
    if (!/^\s*([-*])(?:\s*\1)*\s*$/.test(line)) return { ...placeAt(body, deep.index), ...tooDeep() };
  }
  return body.split('&').length > MOST.references ? { ...TOP, ...TOO_MANY_REFERENCES } : null;
}

/** Checks an image's file name and description. The parser drops an expression in the description, so it is read anew. */
function lookAtImage(
  { url = '', alt, position }: TextNode,
  body: string,
): { findings: Finding[]; references: Referring[] } {
  const written = body.slice(position?.start.offset, position?.end.offset);
  const description = written.slice(0, written.lastIndexOf(']('));
  const file = IMAGE.exec(url)?.[1];
  return {
    findings: [
      ...(/(?<!\\)[{<]/.test(description) ? [IMAGE_TEXT_ONLY] : []),
      ...(EMPTY_ALTERNATIVE.test(alt ?? '') ? [imageWithoutAlternative(alt ?? '')] : []),
      ...(file ? [] : [imageAddress(url)]),
    ],
    references: file ? [{ kind: 'image', id: file }] : [],
  };
}

/** Looks at one node; what is within it is looked at by itself. */
function look(node: TextNode, body: string): { findings: Finding[]; references: Referring[] } {
  const alone = (finding: Finding) => ({ findings: [finding], references: [] });
  if (node.type.startsWith('mdxJsx')) return checkComponent(node);
  if (node.type === 'mdxjsEsm') return alone(NO_CODE);
  if (/^mdx.*Expression$/.test(node.type)) return alone(NO_BRACES);
  if (node.type === 'image') return lookAtImage(node, body);
  if (!MARKDOWN.has(node.type)) return alone(unknownMarkdown(node.type));
  const link = typeof node.url === 'string' ? linkOf(node.url) : null;
  if (!link) return { findings: [], references: [] };
  return 'finding' in link ? alone(link.finding) : { findings: [], references: [link.reference] };
}

/** Checks one text. Nothing in it is evaluated: it is parsed with the grammar that later compiles it, and looked at. */
export function checkMdx({ file, body }: Pick<SourceFile, 'file' | 'body'>): CheckedText {
  const problems: Problem[] = [];
  const references: TextReference[] = [];
  const slugger = new GithubSlugger();
  const headings: string[] = [];
  const walk = (node: TextNode) => {
    const at = placeOf(node);
    const seen = look(node, body);
    problems.push(...seen.findings.map((finding) => ({ file, ...at, ...finding })));
    references.push(...seen.references.map((reference) => ({ ...reference, ...at })));
    if (node.type === 'heading') headings.push(slugger.slug(textOf(node)));
    for (const child of node.children ?? []) walk(child);
  };

  const refused = tooMuch(body);
  if (refused) return { problems: [{ file, ...refused }], references, headings, tree: null };
  let tree: TextNode;
  try {
    tree = mdxToMdast(body) as TextNode;
  } catch (error) {
    return { problems: [{ file, ...explainSyntax((error as Error).message, body) }], references, headings, tree: null };
  }
  walk(tree);
  return { problems, references, headings, tree };
}

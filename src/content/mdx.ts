import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type MdastNode, mdxToMdast } from 'satteri';
import { AUTHORING, type AuthoringComponent } from '../schemas/authoring.ts';
import { contentFolder } from './folder.ts';
import { explainSyntax } from './mdx-syntax.ts';
import type { Problem } from './problem.ts';
import type { Place, SourceFile } from './source.ts';

/** What a text refers to: another page, a term, a contact, a helpline or a time limit. */
export interface TextReference extends Place {
  kind: 'page' | 'term' | 'contact' | 'helpline' | 'limit';
  id: string;
}

/** An accepted text has no problems; what it refers to is still to be found. */
export interface CheckedText {
  problems: Problem[];
  references: TextReference[];
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
const MOST = { characters: 200_000, line: 5_000, references: 2_000 };

const ATTRIBUTE_REFERENCES: Record<string, TextReference['kind']> = {
  Term: 'term',
  Contact: 'contact',
  Helpline: 'helpline',
};

/** A node of a parsed text, with the fields that the checks look at. */
export type TextNode = MdastNode & {
  name?: string | null;
  url?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: TextNode[];
  value?: string;
  depth?: number;
  alt?: string;
  position?: { start: Place & { offset: number }; end: Place & { offset: number } };
};

function tooMuch(body: string): string | null {
  if (body.length > MOST.characters) return `Teksten er lengre enn ${MOST.characters} tegn. Del den på flere sider.`;
  if (body.split('\n').some((line) => line.length > MOST.line))
    return `En linje er lengre enn ${MOST.line} tegn. Del den i avsnitt.`;
  return body.split('&').length > MOST.references ? 'Teksten har for mange &-tegn.' : null;
}

const list = (values: Iterable<string>) => [...values].join(', ');

/** An image of a text: a file in the text's own folder, that Astro can make smaller. */
const IMAGE = /^\.\/[\w-][\w.-]*\.(jpe?g|png|webp|avif)$/;

/**
 * Checks one text. Nothing in it is evaluated: it is parsed with the grammar that later compiles it, and looked at.
 * @param folder the content folder, in which its images lie
 */
export function checkMdx(source: SourceFile, folder = contentFolder()): CheckedText {
  const problems: Problem[] = [];
  const references: TextReference[] = [];
  const tell = (at: Place, code: Problem['code'], message: string) =>
    problems.push({ file: source.file, line: at.line, column: at.column, code, message });

  const checkUrl = (url: string, at: Place) => {
    const page = /^page:([^#]*)/.exec(url);
    if (page) references.push({ kind: 'page', id: page[1] ?? '', ...at });
    else if (!/^(https:\/\/[^/]|mailto:|#)/.test(url)) {
      tell(
        at,
        'LOYPE-URL',
        `Lenken «${url}» kan ikke brukes. Skriv https://… til et annet nettsted eller page:… til en side her.`,
      );
    }
  };

  const checkComponent = (node: TextNode, at: Place) => {
    const name = node.name ?? '';
    const schema = AUTHORING[name as AuthoringComponent];
    if (!schema) {
      const what = name && name.toLowerCase() === name ? `HTML (<${name}>) kan ikke brukes` : `<${name}> finnes ikke`;
      tell(at, 'LOYPE-MDX', `${what}. Dette kan brukes: ${list(Object.keys(AUTHORING))}.`);
      return;
    }
    const attributes = node.attributes ?? [];
    const literal = attributes.filter((it) => it.type === 'mdxJsxAttribute' && typeof it.value === 'string');
    if (literal.length < attributes.length) {
      tell(at, 'LOYPE-MDX', `<${name}> kan bare ha tekst i anførselstegn etter likhetstegnet, ikke { }.`);
      return;
    }
    const values = Object.fromEntries(literal.map((it) => [it.name ?? '', String(it.value)]));
    for (const issue of schema.safeParse(values).error?.issues ?? []) {
      const field = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : String(issue.path[0] ?? '');
      const what =
        issue.code === 'unrecognized_keys'
          ? 'tar ikke'
          : values[field] === undefined
            ? 'mangler'
            : 'har en ukjent verdi for';
      tell(
        at,
        'LOYPE-MDX',
        `<${name}> ${what} «${field}». Den tar: ${list(Object.keys(schema.shape)) || 'ingenting'}.`,
      );
    }
    const kind = ATTRIBUTE_REFERENCES[name];
    if (kind && values['id']) references.push({ kind, id: values['id'], ...at });
    for (const id of values['limits']?.trim().split(/\s+/) ?? []) references.push({ kind: 'limit', id, ...at });
    if (values['href']) checkUrl(values['href'], at);
  };

  const checkImage = ({ url = '', alt = '', position }: TextNode, at: Place) => {
    // The parser drops the braces of an expression in the description, and the tree does not tell.
    const written = source.body.slice(position?.start.offset, position?.end.offset);
    if (/(?<!\\)[{<]/.test(written.slice(0, written.lastIndexOf('](')))) {
      tell(at, 'LOYPE-MDX', 'Beskrivelsen av et bilde er bare tekst. Tegnene { og < kan ikke brukes i den.');
    } else if (!IMAGE.test(url) || !existsSync(join(folder, dirname(source.file), url))) {
      const message = `Bildet «${url}» finnes ikke. Legg filen (jpg, png, webp eller avif) i samme mappe som teksten, og skriv ![det bildet viser](./filnavn.jpg).`;
      tell(at, 'LOYPE-MDX', message);
    } else if (alt.trim() === '') {
      tell(at, 'LOYPE-MDX', `Bildet «${url}» mangler beskrivelse. Skriv ![det bildet viser](${url}).`);
    }
  };

  const walk = (node: TextNode) => {
    const at = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    if (node.type.startsWith('mdxJsx')) checkComponent(node, at);
    else if (node.type === 'mdxjsEsm')
      tell(at, 'LOYPE-MDX', '«import» og «export» kan ikke brukes i en tekst. Fjern linjen.');
    else if (/^mdx.*Expression$/.test(node.type))
      tell(at, 'LOYPE-MDX', 'Tegnene { og } kan ikke brukes i en tekst. Skriv ( og ).');
    else if (node.type === 'image') checkImage(node, at);
    else if (!MARKDOWN.has(node.type))
      tell(at, 'LOYPE-MDX', `Denne formen for tekst («${node.type}») kan ikke brukes.`);
    if (typeof node.url === 'string' && node.type !== 'image') checkUrl(node.url, at);
    for (const child of node.children ?? []) walk(child);
  };

  let tree: TextNode | null = null;
  const refused = tooMuch(source.body);
  if (refused) tell({ line: 1, column: 1 }, 'LOYPE-FILE', refused);
  else {
    try {
      tree = mdxToMdast(source.body) as TextNode;
      walk(tree);
    } catch (error) {
      const { message, ...at } = explainSyntax((error as Error).message, source.body);
      tell(at, 'LOYPE-MDX', message);
    }
  }
  return { problems, references, tree };
}

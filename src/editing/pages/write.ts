import { ATOMS, FRAMES, LOCKED, type Shown } from './shown.ts';
import { attributeText, writtenWords } from './write-words.ts';

/**
 * Blocks that were written in another way than they would be written anew, by how that would be. Whatever is changed around
 * one, it stays as it was.
 */
export type Quirks = ReadonlyMap<string, string>;

/** A block as it is written anew, and as it is written where it, or what stands in it, was there before. */
export interface Written {
  plain: string;
  kept: string;
}

const NOTHING: Written = { plain: '', kept: '' };

const MARKS: Readonly<Record<string, string>> = { center: ':-:', left: ':--', right: '--:' };

const both = (parts: readonly Written[], put: (parts: string[]) => string): Written => ({
  plain: put(parts.map(({ plain }) => plain)),
  kept: put(parts.map(({ kept }) => kept)),
});

const indented = (text: string, by: number): string => text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);

function attributes({ type, attrs = {} }: Shown): string {
  const names = FRAMES[type] ?? ATOMS[type] ?? [];
  const given = names.filter((name) => attrs[name] !== null && attrs[name] !== undefined && attrs[name] !== '');
  return given.map((name) => ` ${name}="${attributeText(String(attrs[name]))}"`).join('');
}

/** The blocks of a frame that hold something. */
const inner = (content: readonly Shown[] | undefined, quirks: Quirks): Written[] =>
  (content ?? []).map((it) => written(it, quirks)).filter(({ plain }) => plain !== '');

function listItem(item: Shown, mark: string, quirks: Quirks): Written {
  const parts = (item.content ?? [])
    .map((it) => ({ isList: it.type.endsWith('_list'), ...written(it, quirks) }))
    .filter(({ plain }) => plain !== '');
  if (parts.length === 0) return NOTHING;
  const isLoose = Boolean(item.attrs?.['loose']);
  return both(parts, (texts) =>
    texts.reduce((all, text, nth) => {
      const between = isLoose || !parts[nth]?.isList ? '\n\n' : '\n';
      return nth === 0 ? mark + indented(text, mark.length) : all + indented(`${between}${text}`, mark.length);
    }, ''),
  );
}

function list(node: Shown, quirks: Quirks): Written {
  const isOrdered = node.type === 'ordered_list';
  const first = Number(node.attrs?.['order'] ?? 1);
  let place = first;
  const items = (node.content ?? []).flatMap((item) => {
    const made = listItem(item, isOrdered ? `${place}. ` : '- ', quirks);
    if (made.plain === '') return [];
    place++;
    return [made];
  });
  return both(items, (texts) => texts.join(node.attrs?.['loose'] ? '\n\n' : '\n'));
}

function table({ content = [] }: Shown): string {
  const rows = content.map((row) => (row.content ?? []).map((cell) => writtenWords(cell.content ?? [], true)));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...others] = rows;
  const marks = (content[0]?.content ?? []).map(({ attrs }) => MARKS[String(attrs?.['align'])] ?? '---');
  return [line(head), `|${marks.join('|')}|`, ...others.map(line)].join('\n');
}

function picture({ attrs = {} }: Shown): string {
  const text = (name: string) => String(attrs[name] ?? '').replace(/\s*[\r\n]+\s*/g, ' ');
  const alt = text('alt').replace(/[\\[\]<{*_`]/g, (sign) => `\\${sign}`);
  const title = attrs['title'] ? ` "${text('title').replace(/["\\]/g, (sign) => `\\${sign}`)}"` : '';
  return attrs['src'] ? `![${alt}](${text('src')}${title})` : '';
}

function frame(node: Shown, quirks: Quirks): Written {
  const parts = inner(node.content, quirks);
  const begin = `<${node.type}${attributes(node)}>`;
  const end = `</${node.type}>`;
  if (node.attrs?.['inline'] && parts.length === 1 && node.content?.[0]?.type === 'paragraph')
    return both(parts, ([text = '']) => begin + text + end);
  return both(parts, (texts) => [begin, ...texts, end].join('\n\n'));
}

const alone = (text: string): Written => ({ plain: text, kept: text });

function anew(node: Shown, quirks: Quirks): Written {
  const { type, attrs = {}, content = [] } = node;
  switch (type) {
    case 'paragraph':
      return alone(writtenWords(content));
    case 'heading': {
      const words = writtenWords(content).replace(/\s*\\?\n/g, ' ');
      return alone(words && `${'#'.repeat(Number(attrs['level'] ?? 2))} ${words.replace(/(?<![\\#])(#+)$/, '\\$1')}`);
    }
    case 'bullet_list':
    case 'ordered_list':
      return list(node, quirks);
    case 'blockquote':
      return both(inner(content, quirks), (texts) =>
        texts
          .join('\n\n')
          .replace(/^(?=.)/gm, '> ')
          .replace(/^$/gm, '>'),
      );
    case 'rule':
      return alone('---');
    case 'table':
      return alone(table(node));
    case 'picture':
      return alone(picture(node));
    case LOCKED:
      return alone(String(attrs['source'] ?? ''));
    default:
      if (Object.hasOwn(ATOMS, type)) return alone(`<${type}${attributes(node)} />`);
      return Object.hasOwn(FRAMES, type) ? frame(node, quirks) : NOTHING;
  }
}

/** A block as it is written; empty where there is nothing in it to write. */
export function written(node: Shown, quirks: Quirks = new Map()): Written {
  const { plain, kept } = anew(node, quirks);
  return { plain, kept: quirks.get(plain) ?? kept };
}

import type { Language } from '../schemas/language.ts';
import type { Code } from './codes.ts';
import type { TextNode } from './mdx.ts';
import type { Place } from './source.ts';
import { FOREIGN_WORDS, OLD_TERM, PRESENT_TERM, VAGUE_LINKS, WITHDRAWN_NAMES } from './word-lists.ts';

/** Something that a text says or how it says it, at its place. */
export interface Remark extends Place {
  code: Code;
  message: string;
}

/** The language of the words in a node: that of the text, or of the `<Language>` around it. */
interface Run extends Place {
  text: string;
  ownLanguage: boolean;
}

const place = (node: TextNode): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** All text below a node, as it is read. */
function textOf(node: TextNode): string {
  return node.type === 'text' || node.type === 'inlineCode'
    ? (node.value ?? '')
    : (node.children ?? []).map(textOf).join('');
}

function nodes(node: TextNode, type: string): TextNode[] {
  return [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => nodes(child, type))];
}

function runs(node: TextNode, ownLanguage = true): Run[] {
  const own = ownLanguage && node.name !== 'Language';
  if (node.type === 'text') return [{ ...place(node), text: node.value ?? '', ownLanguage: own }];
  const title = (node.attributes ?? []).find((it) => it.name === 'title' || it.name === 'summary')?.value;
  const named = typeof title === 'string' ? [{ ...place(node), text: title, ownLanguage: own }] : [];
  return [...named, ...(node.children ?? []).flatMap((child) => runs(child, own))];
}

function headings(tree: TextNode): Remark[] {
  let before = 1;
  return nodes(tree, 'heading').flatMap((node): Remark[] => {
    const depth = node.depth ?? 2;
    const from = before;
    before = depth;
    if (depth === 1)
      return [
        {
          ...place(node),
          code: 'LOYPE-HEADING',
          message: 'Siden har allerede en overskrift på øverste nivå: tittelen. Begynn med ##.',
        },
      ];
    if (depth <= from + 1) return [];
    const message = `Overskriften hopper over et nivå. Skriv ${'#'.repeat(from + 1)} i stedet for ${'#'.repeat(depth)}.`;
    return [{ ...place(node), code: 'LOYPE-HEADING', message }];
  });
}

function links(tree: TextNode): Remark[] {
  return nodes(tree, 'link').flatMap((node): Remark[] => {
    const text = textOf(node).trim();
    if (text !== '' && !VAGUE_LINKS.test(text)) return [];
    return [
      {
        ...place(node),
        code: 'LOYPE-LINK-TEXT',
        message: `Lenketeksten «${text}» sier ikke hvor lenken leder. Skriv hva leseren finner der.`,
      },
    ];
  });
}

/** The first match of a pattern in each run, as a remark. */
function find(all: readonly Run[], pattern: RegExp, code: Code, message: (found: string) => string): Remark[] {
  return all.flatMap(({ text, line, column }) => {
    const match = pattern.exec(text);
    // A run can go over several lines; the match may stand on a later one.
    const before = match ? text.slice(0, match.index).split('\n') : [];
    const at = {
      line: line + before.length - 1,
      column: (before.length > 1 ? 1 : column) + (before.at(-1)?.length ?? 0),
    };
    return match ? [{ ...at, code, message: message(match[0]) }] : [];
  });
}

function mixed(all: readonly Run[], language: Language): Remark[] {
  if (language === 'en') return [];
  const own = all.filter((run) => run.ownLanguage);
  return FOREIGN_WORDS[language].flatMap(([pattern, instead]) =>
    find(
      own,
      pattern,
      'LOYPE-LANGUAGE-MIX',
      (found) =>
        `«${found}» er ${language === 'nn' ? 'bokmål' : 'nynorsk'}. Skriv «${instead}», eller sett <Language> rundt.`,
    ),
  );
}

/** Looks at what a text says: headings, links, words that are withdrawn, left over, or of the other form of Norwegian. */
export function remarksOn(tree: TextNode, language: Language): Remark[] {
  const all = runs(tree);
  return [
    ...headings(tree),
    ...links(tree),
    ...find(
      all,
      /\b(TODO|FIXME|lorem ipsum|xxx+)\b/i,
      'LOYPE-PLACEHOLDER',
      (found) => `«${found}» er ikke ferdig tekst. Skriv den ferdig eller fjern den.`,
    ),
    ...WITHDRAWN_NAMES.flatMap(([pattern, instead]) =>
      find(
        all,
        pattern,
        'LOYPE-WITHDRAWN-NAME',
        (found) => `«${found}» er et navn som ikke brukes lenger. Skriv «${instead}».`,
      ),
    ),
    ...find(
      PRESENT_TERM.test(textOf(tree)) ? [] : all,
      OLD_TERM,
      'LOYPE-OLD-TERM',
      (found) => `«${found}» heter nå pasientforløp. Skriv det nye navnet, eller begge.`,
    ),
    ...find(
      all,
      /\b[a-zæøå]+\.[a-zæøå]+@[\w.-]+/i,
      'LOYPE-PERSONAL-EMAIL',
      (found) => `«${found}» ser ut som adressen til en person. Bruk en felles adresse.`,
    ),
    ...mixed(all, language),
  ];
}

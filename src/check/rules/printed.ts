import { unprintableSign } from '../../domain/printable.ts';
import type { Content, OrganisationContent } from '../../model/content.ts';
import { LANGUAGES } from '../../model/schemas/language.ts';
import { hasWords } from '../../model/visible.ts';
import { notPrinted } from '../findings/words.ts';
import { blocksOf, placeIn } from '../mdx/blocks.ts';
import { nodeText, placeOf, type TextNode } from '../mdx/node.ts';
import { onceForEach } from '../mdx/once.ts';
import type { Problem, Report } from '../problem.ts';
import { strangeSigns, unusableSign } from '../source/signs.ts';
import type { Together } from '../together.ts';
import { marksIn } from './marks.ts';

type Path = readonly PropertyKey[];

function strings(value: unknown, path: Path): [path: Path, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((it, index) => strings(it, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, [...path, key]));
}

/** Checks that what a brochure prints of an organisation's facts can be printed: its names, whom to call, and where they are. */
export function checkPrinted({ slug, facts }: OrganisationContent, report: Report): void {
  if (!facts.brochure) return;
  const { name, shortName, parts, coordinators, contacts, localHelp, switchboard } = facts;
  const named = new Set([...coordinators.map(({ contact }) => contact), ...localHelp, switchboard]);
  const printed = [
    ...strings({ name, shortName, parts, coordinators }, []),
    ...contacts.flatMap((contact, index) => (named.has(contact.id) ? strings(contact, ['contacts', index]) : [])),
  ];
  for (const [path, text] of printed) {
    // What is no text at all is told as such.
    const sign = unusableSign(text) || strangeSigns(text).length > 0 ? null : unprintableSign(text);
    if (sign !== null) report(`organisations/${slug}/organisation`, path, notPrinted(sign));
  }
}

/** Of the words of the interface, what is printed: by its first part, or its first two. */
const PRINTED_WORDS = [
  ...['brochure', 'contact', 'dates', 'demo', 'freshness', 'help', 'hours', 'limit', 'place'],
  'page.reviewed',
  ...['pathway.olderShown', 'pathway.ownerLink', 'pathway.partlyShown', 'pathway.revised'],
];

/**
 * Checks that what brochures print of words and facts that are everybody's can be printed: labels and sentences, the numbers for
 * help, and who has made a rule. A test holds this together with what is printed.
 */
export function checkPrintedByAll(
  { words, helplines, sources }: Pick<Content, 'words' | 'helplines' | 'sources'>,
  missing: ReadonlySet<string>,
  report: Report,
): void {
  const tell = (entry: string, texts: readonly [path: Path, text: string][]) => {
    for (const [path, text] of missing.has(entry) ? [] : texts) {
      const sign = unusableSign(text) ? null : unprintableSign(text);
      if (sign !== null) report(entry, path, notPrinted(sign, false));
    }
  };
  for (const language of LANGUAGES) {
    const printed = strings(words[language], []).filter(
      ([[first, second]]) =>
        PRINTED_WORDS.includes(String(first)) || PRINTED_WORDS.includes(`${String(first)}.${String(second)}`),
    );
    tell(`ui/${language}`, printed);
  }
  tell('helplines', strings(helplines, []));
  tell(
    'sources',
    Object.entries(sources).flatMap(([id, { publisher }]) => strings(publisher, [id, 'publisher'])),
  );
}

/** The lines of headings and titles without words, which are told as such. */
function wordlessLines(node: TextNode): number[] {
  const title = node.attributes?.find(({ name }) => name === 'title' || name === 'summary')?.value;
  const words = node.type === 'heading' ? nodeText(node) : title;
  const own = typeof words === 'string' && !hasWords(words) ? [placeOf(node).line] : [];
  return [...own, ...(node.children ?? []).flatMap(wordlessLines)];
}

/** The first sign of each block of a text that cannot be printed, and on which line the block begins. */
const signsIn = onceForEach((tree) =>
  blocksOf(tree).flatMap((block) => {
    const sign = unprintableSign(block.text);
    if (sign === null) return [];
    return [{ sign, begins: placeIn(block, 0).line, at: placeIn(block, Math.max(0, block.text.indexOf(sign))) }];
  }),
);

/** What brochures cannot print of the pathways' texts and of what stands above these. */
export function unprintedTexts({ content, texts, sources }: Together): Problem[] {
  return content.pathways.flatMap((pathway) =>
    LANGUAGES.flatMap((language): Problem[] => {
      const text = pathway.texts[language];
      const source = text && sources.get(text.entry);
      if (!text || !source) return [];
      const { file } = source;
      const above = (['title', 'lead'] as const).flatMap((field): Problem[] => {
        const sign = unprintableSign(text.frontMatter[field]);
        return sign === null ? [] : [{ file, ...source.at([field]), ...notPrinted(sign, false) }];
      });
      const { tree = null, text: written = '' } = texts.get(text.entry) ?? {};
      const signs = tree ? signsIn(tree) : [];
      if (!tree || signs.length === 0) return above;
      // Marks and signs that are put right anyway need no word on print.
      const told = [...wordlessLines(tree), ...marksIn(written, tree).map(({ line }) => line)];
      const below = signs.flatMap(({ sign, begins, at }): Problem[] =>
        told.includes(begins) ? [] : [{ file, ...at, ...notPrinted(sign, false) }],
      );
      return [...above, ...below];
    }),
  );
}

import { allLimits } from '../domain/limits.ts';
import { FIXED_PAGE_IDS } from '../site/addresses.ts';
import type { Content } from './model.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './source.ts';

/** What an MDX text may refer to, by the way in which it does. */
interface Known {
  page: ReadonlySet<string>;
  term: ReadonlySet<string>;
  contact: ReadonlySet<string>;
  helpline: ReadonlySet<string>;
  limit: ReadonlySet<string>;
}

const REFERENCES: { kind: keyof Known; pattern: RegExp; what: string }[] = [
  { kind: 'page', pattern: /\bpage:([^#)\s"]*)/g, what: 'Siden' },
  { kind: 'term', pattern: /<Term\s+id="([^"]*)"/g, what: 'Ordet' },
  { kind: 'contact', pattern: /<Contact\s+id="([^"]*)"/g, what: 'Kontakten' },
  { kind: 'helpline', pattern: /<Helpline\s+id="([^"]*)"/g, what: 'Hjelpetelefonen' },
  { kind: 'limit', pattern: /\blimits="([^"]*)"/g, what: 'Fristen' },
];

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function brokenReferences(source: SourceFile, known: Known): Problem[] {
  return REFERENCES.flatMap(({ kind, pattern, what }) =>
    [...source.body.matchAll(pattern)].flatMap((match) =>
      (match[1] ?? '')
        .split(/\s+/)
        .filter((id) => !known[kind].has(id))
        .map(
          (id): Problem => ({
            file: source.file,
            ...placeOf(source.body, match.index),
            code: 'LOYPE-REFERENCE',
            message: `${what} «${id}» finnes ikke.`,
          }),
        ),
    ),
  );
}

/** Checks the references in the MDX texts: pages, terms, contacts, helplines and limits that do not exist. */
export function checkTexts(content: Content, sources: ReadonlyMap<string, SourceFile>): Problem[] {
  const national = {
    page: new Set<string>(FIXED_PAGE_IDS),
    term: new Set(Object.keys(content.glossary)),
    contact: new Set<string>(),
    helpline: new Set(Object.keys(content.helplines)),
    limit: new Set<string>(),
  };
  const check = (texts: object, known: Known) =>
    Object.values(texts).flatMap((text: { entry: string }) => {
      const source = sources.get(text.entry);
      return source ? brokenReferences(source, known) : [];
    });
  return [
    ...content.pathways.flatMap((pathway) =>
      check(pathway.texts, {
        ...national,
        limit: new Set(allLimits(pathway.facts, content.statutory).map((limit) => limit.id)),
      }),
    ),
    ...content.guides.flatMap((guide) => check(guide.texts, national)),
    ...content.organisations.flatMap(({ facts, pages }) => {
      const known = {
        ...national,
        page: new Set([...FIXED_PAGE_IDS, ...pages.map((page) => page.id)]),
        contact: new Set(facts.contacts.map((contact) => contact.id)),
      };
      return pages.flatMap((page) => check(page.texts, known));
    }),
  ];
}

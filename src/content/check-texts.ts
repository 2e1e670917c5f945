import { allLimits } from '../domain/limits.ts';
import { GUIDE_IDS } from '../schemas/guide.ts';
import { PATHWAY_IDS } from '../schemas/pathway.ts';
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

/** A component's attribute, wherever it stands in the tag and however it is quoted. */
function attribute(component: string, name: string): RegExp {
  return new RegExp(`<${component}\\b[^>]*?\\s${name}\\s*=\\s*["']([^"']*)["']`, 'g');
}

const REFERENCES: { kind: keyof Known; pattern: RegExp; what: string }[] = [
  { kind: 'page', pattern: /(?:\]\(|href=["'])page:([^#)\s"']*)/g, what: 'Siden' },
  { kind: 'term', pattern: attribute('Term', 'id'), what: 'Ordet' },
  { kind: 'contact', pattern: attribute('Contact', 'id'), what: 'Kontakten' },
  { kind: 'helpline', pattern: attribute('Helpline', 'id'), what: 'Hjelpetelefonen' },
  { kind: 'limit', pattern: attribute('Step', 'limits'), what: 'Fristen' },
];

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function brokenReferences(source: SourceFile, known: Known): Problem[] {
  return REFERENCES.flatMap(({ kind, pattern, what }) =>
    [...source.body.matchAll(pattern)].flatMap((match) =>
      (match[1] ?? '')
        .trim()
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
  // Every site has these; a pathway or guide only when it is written.
  const written = new Set([...sources.keys()].map((entry) => entry.split('/')[1] ?? ''));
  const fixed = ['front', 'about-site', ...[...PATHWAY_IDS, ...GUIDE_IDS].filter((id) => written.has(id))];
  const national = {
    page: new Set<string>(fixed),
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
        page: new Set([...fixed, ...pages.map((page) => page.id)]),
        contact: new Set(facts.contacts.map((contact) => contact.id)),
      };
      return pages.flatMap((page) => check(page.texts, known));
    }),
  ];
}

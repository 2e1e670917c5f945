import { allLimits } from '../domain/limits.ts';
import { GUIDE_IDS } from '../schemas/guide.ts';
import type { Language } from '../schemas/language.ts';
import { PATHWAY_IDS } from '../schemas/pathway.ts';
import { checkMdx } from './mdx.ts';
import type { Content } from './model.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './source.ts';
import { remarksOn } from './text-rules.ts';

/** What an MDX text may refer to, by the way in which it does. */
interface Known {
  page: ReadonlySet<string>;
  term: ReadonlySet<string>;
  contact: ReadonlySet<string>;
  helpline: ReadonlySet<string>;
  limit: ReadonlySet<string>;
}

const WHAT: Record<keyof Known, string> = {
  page: 'Siden',
  term: 'Ordet',
  contact: 'Kontakten',
  helpline: 'Hjelpetelefonen',
  limit: 'Fristen',
};

function textProblems(source: SourceFile, known: Known, folder: string): Problem[] {
  const { problems, references, tree } = checkMdx(source, folder);
  const language = source.file.slice(source.file.lastIndexOf('/') + 1).replace('.mdx', '') as Language;
  const remarks = tree && problems.length === 0 ? remarksOn(tree, language) : [];
  const broken = references.filter(({ kind, id }) => !known[kind].has(id));
  return [
    ...problems,
    ...remarks.map((remark): Problem => ({ file: source.file, ...remark })),
    ...broken.map(
      ({ kind, id, line, column }): Problem => ({
        file: source.file,
        line,
        column,
        code: 'LOYPE-REFERENCE',
        message: `${WHAT[kind]} «${id}» finnes ikke.`,
      }),
    ),
  ];
}

/** Checks the MDX texts: that they are text and no code, and that what they refer to exists. */
export function checkTexts(content: Content, sources: ReadonlyMap<string, SourceFile>, folder: string): Problem[] {
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
      return source ? textProblems(source, known, folder) : [];
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

import { join } from 'node:path';
import { checkMdx } from '../../check/mdx/check.ts';
import { readSource } from '../../check/source/source.ts';
import type { Language } from '../../model/schemas/language.ts';
import { slugSchema } from '../../model/schemas/slug.ts';
import { slugify } from '../../model/slug.ts';
import { FIXED_PAGE_IDS, isReservedSlug } from '../../site/addresses.ts';
import { type NewFile, shownPath } from '../../starting/new-file.ts';
import { nationalSlugs, newOrganisation, type OrganisationOrder } from '../../starting/start.ts';
import type { Analysis } from '../analyse.ts';
import type { ProposedPage } from '../propose/page.ts';
import { bodyOf, pageFile } from './mdx.ts';
import { canBeTheirs, reachOf } from './organisation.ts';
import { reportText } from './report.ts';

/** Whose files they are, and where they go. */
export interface Import {
  analysis: Analysis;
  /** The name of the file that was read. */
  file: string;
  order: Omit<OrganisationOrder, 'languages' | 'reach'> & { slug: string };
  /** The organisation's languages. */
  languages: readonly Language[];
  /** The new folder (absolute). */
  out: string;
  /** The national content (absolute). */
  national: string;
  /** The day (ISO) on which a municipality is looked up. */
  day: string;
}

/** The longest part of an address that is made from a title. */
const LONGEST_SLUG = 60;

function pageSlug(title: string | null, taken: readonly unknown[]): string {
  const slug =
    slugify(title ?? '')
      .slice(0, LONGEST_SLUG)
      .replace(/-[^-]*$/, (end) => (slugify(title ?? '').length > LONGEST_SLUG ? '' : end)) || 'hos-oss';
  const free = (it: string) => !isReservedSlug(it) && !taken.includes(it) && slugSchema.safeParse(it).success;
  return [slug, `${slug}-hos-oss`, 'hos-oss', 'fra-den-gamle-siden'].find(free) ?? 'fra-den-gamle-siden';
}

/** Codes of what stops a text from being read, and not of what it says. */
const UNREAD = new Set(['LOYPE-PARSE', 'LOYPE-MDX', 'LOYPE-FILE']);

/** The text of a page that the check can read. Were anything of it markup after all, its words alone are written. */
function readable(page: ProposedPage, language: Language, base: string | null): string {
  const text = pageFile(page, language, base);
  const { body } = readSource('page.mdx', text);
  const { problems, tree } = checkMdx({ file: 'page.mdx', body });
  if (tree !== null && !problems.some(({ code }) => UNREAD.has(code))) return text;
  const parts = page.parts.map((part) => {
    if (!('parts' in part)) return part;
    const words = part.parts
      .map((it) => it.text.replace(/[^\p{L}\p{N}\s.,?()-]/gu, ' '))
      .join('')
      .replace(/\s+/gu, ' ')
      .trim();
    return { ...part, parts: [{ text: /\p{L}|\p{N}/u.test(words) ? words : 'TODO' }] };
  });
  return pageFile(page, language, null, bodyOf({ parts }, null));
}

/**
 * The files that an old page becomes: a content folder with the organisation's file and its page, which is a layer over the
 * national content, and beside it the report. Nothing is written here.
 * @throws StartError when the organisation cannot be made from what was given
 */
export function importedFiles({ analysis, file, order, languages, out, national, day }: Import): NewFile[] {
  const { language, page, url, contacts } = analysis;
  const content = join(out, 'content');
  const writing = { language, languages, fictional: order.fictional ?? false };
  const [organisation] = newOrganisation(
    content,
    { ...order, languages: languages.join(','), reach: reachOf(analysis, writing) },
    day,
    national,
  );
  const slug = pageSlug(page?.title ?? null, [...FIXED_PAGE_IDS, ...nationalSlugs(national)]);
  const pages: NewFile[] = page
    ? [
        {
          path: join(content, 'organisations', order.slug, 'pages', slug, `${language}.mdx`),
          text: readable(page, language, url),
        },
      ]
    : [];
  const numbers = contacts.flatMap(({ phones, sms, textPhone }) => [...phones, sms ?? [], textPhone ?? []].flat());
  const told = {
    file,
    pages: pages.map(({ path }) => shownPath(path, out)),
    impossible: numbers.filter((number) => !canBeTheirs(number, writing.fictional)),
  };
  return [
    ...(organisation ? [organisation] : []),
    ...pages,
    { path: join(out, 'rapport.md'), text: reportText(analysis, told) },
  ];
}

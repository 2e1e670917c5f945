import { CONTACT_MONTHS, HELPLINE_MONTHS, monthsLater } from '../domain/freshness.ts';
import type { Content } from '../model/content.ts';
import type { ListedText } from '../model/listed-texts.ts';

/** Something that is to be confirmed, or read through, anew by a day. */
export interface Due {
  what: 'contact' | 'helpline' | 'text';
  /** Relative to the content folder. */
  file: string;
  /** The id of the contact or helpline; of a text its page's id and its language (`rights/nb`). */
  id: string;
  /** How it is called on the pages. */
  name: string;
  /** When it was last confirmed or read through (ISO); null when nobody has said. */
  since: string | null;
  /** The last day (ISO) on which it counts as fresh; null when nobody has confirmed it or set a day. */
  due: string | null;
}

const verified = (what: Due['what'], file: string, id: string, name: string, since: string | null, months: number) => ({
  what,
  file,
  id,
  name,
  since,
  due: since === null ? null : monthsLater(since, months),
});

function ofNational(content: Content): Due[] {
  return Object.entries(content.helplines).map(([id, line]) =>
    verified('helpline', 'helplines.yaml', id, line.name.nb, line.verifiedOn, HELPLINE_MONTHS),
  );
}

function ofOrganisation(content: Content, slug: string): Due[] {
  const facts = content.organisations.find((it) => it.slug === slug)?.facts;
  const file = `organisations/${slug}/organisation.yaml`;
  return (facts?.contacts ?? []).map(({ id, role, verifiedOn }) => {
    const name = typeof role === 'string' ? role : (facts?.languages.map((it) => role[it]).find(Boolean) ?? id);
    return verified('contact', file, id, name, verifiedOn, CONTACT_MONTHS);
  });
}

/** All that falls due some day in an organisation, or (null) in the national text, what has no day first, then by day. */
export function dueOf(content: Content, organisation: string | null, texts: readonly ListedText[]): Due[] {
  const numbers = organisation === null ? ofNational(content) : ofOrganisation(content, organisation);
  const reviews = texts.map(({ id, language, text: { entry, frontMatter } }): Due => {
    const { title, reviewed, reviewBy } = frontMatter;
    const since = reviewed ?? null;
    return { what: 'text', file: `${entry}.mdx`, id: `${id}/${language}`, name: title, since, due: reviewBy ?? null };
  });
  return [...numbers, ...reviews].toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : a.due === b.due ? 0 : 1));
}

/** Whether it is past its day, or has none. */
export function isStale({ due }: Due, today: string): boolean {
  return due === null || due < today;
}

/** Whether its day is from today to `until`, both included (ISO). */
export function isSoon({ due }: Due, today: string, until: string): boolean {
  return due !== null && today <= due && due <= until;
}

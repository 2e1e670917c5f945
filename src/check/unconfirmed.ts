import { confirmation } from '../domain/freshness.ts';
import type { Content } from '../model/content.ts';
import { oldContacts } from './findings/facts.ts';
import { type Problem, TOP } from './problem.ts';

/** An organisation whose site is in use, and those of its contacts that nobody has confirmed for a year, or ever. */
export interface Unconfirmed {
  slug: string;
  contacts: string[];
}

/**
 * The organisations in use with numbers that may be wrong by now.
 * @param only one organisation; else all
 */
export function unconfirmedContacts(content: Content, today: string, only?: string): Unconfirmed[] {
  return content.organisations
    .filter(({ slug, facts }) => facts.publication === 'live' && (only === undefined || slug === only))
    .map(({ slug, facts }) => ({
      slug,
      contacts: facts.contacts
        .filter(({ verifiedOn }) => confirmation(verifiedOn, today) !== 'recent')
        .map((it) => it.id),
    }))
    .filter(({ contacts }) => contacts.length > 0);
}

/**
 * The same as problems, for whoever lets them stop what is published: one of each organisation, where the first of its contacts is told.
 * @param warnings what was found of the content
 */
export function refusedContacts(
  content: Content,
  today: string,
  only: string | undefined,
  warnings: readonly Problem[],
): Problem[] {
  return unconfirmedContacts(content, today, only).map(({ slug, contacts }) => {
    const file = `organisations/${slug}/organisation.yaml`;
    const { line, column } = warnings.find((it) => it.file === file && it.code === 'LOYPE-UNVERIFIED') ?? TOP;
    return { file, line, column, ...oldContacts(slug, contacts) };
  });
}

import { confirmation } from '../domain/freshness.ts';
import type { Content } from '../model/content.ts';

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

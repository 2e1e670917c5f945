import GithubSlugger, { slug } from 'github-slugger';
import { slugify } from '../model/slug.ts';

/** What every page has, by the ids of its elements. */
export const EVERYWHERE = ['top', 'main', 'help', 'help-title'];

/** What every page with a text has besides. */
const WITH_TEXT = ['who', 'contents-title'];

/** What pages have besides their texts, by the folder that the texts are in. */
const BESIDE: Record<string, readonly string[]> = {
  pathways: [
    ...['timeline', 'timeline-event', 'timeline-date', 'timeline-date-hint', 'timeline-date-error'],
    ...['timeline-setting', 'timeline-age', 'timeline-extended', 'timeline-severity', 'words', 'sources'],
    ...['timeline-title', 'words-title', 'sources-title'],
  ],
  guides: ['sources', 'sources-title'],
  organisations: ['more'],
};

/**
 * The anchors (ids of elements, without `#`) that a page has besides its text, whatever is in its content. No part of the
 * text gets one of them: 'Hjelp nå' leads to the help, though a heading be called 'Help'.
 * @param entry the text's path in the content folder, as `guides/rights/nb`
 */
export function ownAnchors(entry: string): string[] {
  const folder = entry.slice(0, Math.max(entry.indexOf('/'), 0));
  return [...EVERYWHERE, ...WITH_TEXT, ...(Object.hasOwn(BESIDE, folder) ? (BESIDE[folder] ?? []) : [])];
}

/** What is named by none of the signs that an address can have. */
const NAMELESS = 'del';

/** The words of a title by which it has an anchor: signs such as ½ and ① have one by what they stand for. */
const namedBy = (title: string): string =>
  [title, title.normalize('NFKC'), NAMELESS].find((it) => /[^-]/.test(slug(it))) ?? NAMELESS;

/**
 * Gives the headings of a text their anchors, in their order: the words in small letters, with a number behind those that
 * another heading or the page itself has.
 * @param entry as for {@link ownAnchors}
 */
export function headingAnchors(entry: string): (text: string) => string {
  const slugger = new GithubSlugger();
  for (const anchor of ownAnchors(entry)) slugger.slug(anchor);
  return (text) => slugger.slug(namedBy(text));
}

/** The anchor of a step of a text, by its title. That of one step or heading may not be that of another. */
export function stepAnchor(entry: string, title: string): string {
  // Letters of other alphabets are none of an address.
  const anchor = slugify(title) || slug(namedBy(title));
  return ownAnchors(entry).includes(anchor) ? `${anchor}-1` : anchor;
}

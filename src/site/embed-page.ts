import { fill } from '../i18n/fill.ts';
import type { View } from './view.ts';

/** What the page is called for those who edit the organisation's own website. Empty on the portal, which has none. */
export function embedTitle({ organisation, words, name }: View): string {
  return organisation ? fill(words.embed.title[organisation.facts.kind], { name }) : '';
}

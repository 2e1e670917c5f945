import type { Place } from './national/reference.ts';

/**
 * What a paragraph of an old page is: text that all have and that a national page says now; the same with rules or names that
 * no longer hold; a fact for `organisation.yaml`; the organisation's own text; for those who work there; or what surrounds
 * every page.
 */
export const KINDS = ['national', 'outdated', 'fact', 'own', 'internal', 'furniture'] as const;
export type Kind = (typeof KINDS)[number];

/** What a paragraph is, by what that was told, and which page says it here. */
export interface Judged {
  kind: Kind;
  why: Why;
  replacedBy: Place | null;
}

/** Reasons, each told in words by the report. */
export type Why =
  | 'around'
  | 'phrase'
  | 'title'
  | 'menu'
  | 'contact'
  | 'hours'
  | 'ages'
  | 'address'
  | 'name'
  | 'staff'
  | 'old-rule'
  | 'topic'
  | 'same-words'
  | 'pathway-name'
  | 'we'
  | 'local-name'
  | 'practical'
  | 'rest'
  | 'list'
  | 'section';

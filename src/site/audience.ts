import { agesMeet } from '../domain/ages.ts';
import type { PathwayContent } from '../model/content.ts';
import type { View } from './view.ts';

/** The ages that an organisation is for; undefined for all of them, as of a municipality and the portal. */
function agesOf({ organisation }: Pick<View, 'organisation'>) {
  const facts = organisation?.facts;
  return facts && facts.kind !== 'municipality' ? facts.ages : undefined;
}

/** Whether a site is for children too, so that a parent may be the one who reads. */
export const isForChildren = (view: Pick<View, 'organisation'>): boolean => (agesOf(view)?.from ?? 0) < 18;

/** The pathways of those whom a site is for: all on the portal and for a municipality, the adults' for a DPS. */
export function pathwaysFor({ content, organisation }: Pick<View, 'content' | 'organisation'>): PathwayContent[] {
  const ages = agesOf({ organisation });
  return content.pathways.filter((pathway) => !ages || agesMeet(pathway.facts.ages, ages));
}

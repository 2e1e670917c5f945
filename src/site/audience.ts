import { agesMeet } from '../domain/ages.ts';
import type { PathwayContent } from '../model/content.ts';
import type { View } from './view.ts';

/** The pathways of those whom a site is for: all on the portal and for a municipality, the adults' for a DPS. */
export function pathwaysFor({ content, organisation }: Pick<View, 'content' | 'organisation'>): PathwayContent[] {
  const facts = organisation?.facts;
  const ages = facts && facts.kind !== 'municipality' ? facts.ages : undefined;
  return content.pathways.filter((pathway) => !ages || agesMeet(pathway.facts.ages, ages));
}

import { overlaps } from '../../domain/overlap.ts';
import type { Content } from '../../model/content.ts';
import type { Exception } from '../../model/schemas/hours.ts';
import { timesOverlap } from '../findings/hours.ts';
import type { Report } from '../problem.ts';

type Path = readonly PropertyKey[];

/** Tells opening hours that run into each other: which of them holds, the reader cannot tell. */
export function checkHours({ organisations, helplines }: Content, report: Report): void {
  const look = (entry: string, path: Path, hours: Exception['hours'] | undefined) => {
    if (!Array.isArray(hours)) return;
    for (const overlap of overlaps(hours)) {
      const opening = hours[overlap.at];
      if (opening) report(entry, [...path, overlap.at], timesOverlap(opening, overlap));
    }
  };
  for (const [id, { hours }] of Object.entries(helplines)) look('helplines', [id, 'hours'], hours);
  for (const { slug, facts } of organisations) {
    for (const [place, { hours, exceptions = [] }] of facts.contacts.entries()) {
      const path = ['contacts', place];
      look(`organisations/${slug}/organisation`, [...path, 'hours'], hours);
      for (const [nth, exception] of exceptions.entries())
        look(`organisations/${slug}/organisation`, [...path, 'exceptions', nth, 'hours'], exception.hours);
    }
  }
}

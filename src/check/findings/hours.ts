import type { Overlap } from '../../domain/overlap.ts';
import type { Opening } from '../../model/schemas/hours.ts';
import { type Finding, finding, type Three } from '../finding.ts';

const ON: Readonly<Record<Overlap['day'], Three>> = {
  monday: ['mandager', 'måndagar', 'Mondays'],
  tuesday: ['tirsdager', 'tysdagar', 'Tuesdays'],
  wednesday: ['onsdager', 'onsdagar', 'Wednesdays'],
  thursday: ['torsdager', 'torsdagar', 'Thursdays'],
  friday: ['fredager', 'fredagar', 'Fridays'],
  saturday: ['lørdager', 'laurdagar', 'Saturdays'],
  sunday: ['søndager', 'søndagar', 'Sundays'],
};

/** Two stretches of opening hours of one contact that run into each other. */
export function timesOverlap(opening: Opening, { before, day }: Overlap): Finding {
  const [one, other] = [before, opening].map(({ opens, closes }) => `${opens}–${closes}`);
  const [nb, nn, en] = ON[day];
  const found: Three = [
    `På ${nb} går to tider inn i hverandre: ${one} og ${other}. Begge blir vist, og leseren vet ikke hvilken som gjelder.`,
    `På ${nn} går to tider inn i kvarandre: ${one} og ${other}. Begge blir viste, og lesaren veit ikkje kva for ei som gjeld.`,
    `On ${en} two times run into each other: ${one} and ${other}. Both are shown, and the reader cannot tell which holds.`,
  ];
  const two: Three = [
    'Gjelder de hver sin ting, som telefon og besøk, lager dere en kontakt for hver.',
    'Gjeld dei kvar sin ting, som telefon og besøk, lagar de ein kontakt for kvar.',
    'If they are for two things, such as phone and visits, make a contact for each.',
  ];
  return finding(
    'LOYPE-HOURS',
    [
      `${found[0]} Er en dag annerledes, skriver du hver dag for seg (monday, tuesday …). ${two[0]}`,
      `${found[1]} Er ein dag annleis, skriv du kvar dag for seg (monday, tuesday …). ${two[1]}`,
      `${found[2]} If one day is different, write each day by itself (monday, tuesday …). ${two[2]}`,
    ],
    [
      `${found[0]} Er en dag annerledes, skriver du hver dag for seg. ${two[0]}`,
      `${found[1]} Er ein dag annleis, skriv du kvar dag for seg. ${two[1]}`,
      `${found[2]} If one day is different, write each day by itself. ${two[2]}`,
    ],
  );
}

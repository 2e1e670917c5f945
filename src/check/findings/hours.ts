import type { Overlap } from '../../domain/overlap.ts';
import type { Exception, Opening } from '../../model/schemas/hours.ts';
import { dotted, type Finding, finding, type Three } from '../finding.ts';

const ON: Readonly<Record<Overlap['day'], Three>> = {
  monday: ['mandager', 'måndagar', 'Mondays'],
  tuesday: ['tirsdager', 'tysdagar', 'Tuesdays'],
  wednesday: ['onsdager', 'onsdagar', 'Wednesdays'],
  thursday: ['torsdager', 'torsdagar', 'Thursdays'],
  friday: ['fredager', 'fredagar', 'Fridays'],
  saturday: ['lørdager', 'laurdagar', 'Saturdays'],
  sunday: ['søndager', 'søndagar', 'Sundays'],
};

const FOR: Readonly<Record<Opening['days'], Three>> = {
  ...ON,
  weekdays: ['hverdager', 'kvardagar', 'weekdays'],
  'every-day': ['alle dager', 'alle dagar', 'every day'],
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

/** The days of other hours than the usual: 24.12.2026, or 24.12.–01.01. */
function daysOf({ from, to }: Exception): string {
  const [first, last] = [from, to ?? from].map((day) => dotted(day).replace(/^(\d\d)-(\d\d)$/, '$2.$1.'));
  return first === last ? String(first) : `${first}–${last}`;
}

/** Other hours than the usual that are written for the same days as some before them. */
export function exceptionTwice(exception: Exception): Finding {
  const days = daysOf(exception);
  return finding('LOYPE-HOURS', [
    `Tidene for ${days} står to ganger. Begge blir vist. Behold én av dem.`,
    `Tidene for ${days} står to gonger. Begge blir viste. Behald éi av dei.`,
    `The hours for ${days} are there twice. Both are shown. Keep one of them.`,
  ]);
}

/** Other hours than the usual on days of which some have others already. */
export function exceptionsCross(before: Exception, exception: Exception): Finding {
  const [one, other] = [daysOf(before), daysOf(exception)];
  return finding('LOYPE-HOURS', [
    `Periodene ${one} og ${other} går inn i hverandre, og leseren vet ikke hvilke tider som gjelder. La den ene slutte dagen før den andre begynner.`,
    `Periodane ${one} og ${other} går inn i kvarandre, og lesaren veit ikkje kva tider som gjeld. La den eine slutte dagen før den andre byrjar.`,
    `The periods ${one} and ${other} run into each other, and the reader cannot tell which hours hold. Let one end the day before the other begins.`,
  ]);
}

/** Other hours than the usual for days of the week that their period does not have. */
export function dayNotInPeriod(exception: Exception, { days }: Opening): Finding {
  const period = daysOf(exception);
  const [nb, nn, en] = FOR[days];
  const found: Three = [
    `Tidene for ${period} er for ${nb}, men det er ingen slik dag da. De blir vist, og gjelder aldri.`,
    `Tidene for ${period} er for ${nn}, men det er ingen slik dag då. Dei blir viste, og gjeld aldri.`,
    `The hours for ${period} are for ${en}, but there is no such day then. They are shown, and never hold.`,
  ];
  return finding(
    'LOYPE-HOURS',
    [
      `${found[0]} Skriv every-day, eller dagen det er.`,
      `${found[1]} Skriv every-day, eller dagen det er.`,
      `${found[2]} Write every-day, or the day that it is.`,
    ],
    [
      `${found[0]} Velg alle dager, eller dagen det er.`,
      `${found[1]} Vel alle dagar, eller dagen det er.`,
      `${found[2]} Choose every day, or the day that it is.`,
    ],
  );
}

import type { Said } from './said.ts';

/** What the signs of a file are called that stand for something, by whatever field they stand in. */
export const NAMES = {
  always: { nb: 'Hele døgnet', nn: 'Heile døgnet' },
  closed: { nb: 'Stengt', nn: 'Stengt' },
  'every-day': { nb: 'alle dager', nn: 'alle dagar' },
  weekdays: { nb: 'hverdager', nn: 'kvardagar' },
  monday: { nb: 'mandag', nn: 'måndag' },
  tuesday: { nb: 'tirsdag', nn: 'tysdag' },
  wednesday: { nb: 'onsdag', nn: 'onsdag' },
  thursday: { nb: 'torsdag', nn: 'torsdag' },
  friday: { nb: 'fredag', nn: 'fredag' },
  saturday: { nb: 'lørdag', nn: 'laurdag' },
  sunday: { nb: 'søndag', nn: 'søndag' },
  everywhere: { nb: 'På alle sidene', nn: 'På alle sidene' },
  front: { nb: 'På forsiden', nn: 'På framsida' },
  frontPage: { nb: 'Forsiden', nn: 'Framsida' },
  neverCalled: { nb: 'Ingen har ringt ennå', nn: 'Ingen har ringt enno' },
} as const satisfies Record<string, Said>;

export type Name = keyof typeof NAMES;

/** What a sign of a file is called; the sign itself where it has no name. */
export const nameOf = (sign: string, form: 'nb' | 'nn'): string =>
  Object.hasOwn(NAMES, sign) ? NAMES[sign as Name][form] : sign;

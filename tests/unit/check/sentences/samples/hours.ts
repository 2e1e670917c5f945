import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  timesOverlap: [
    [
      { days: 'friday', opens: '09:00', closes: '14:00' },
      { at: 1, before: { days: 'weekdays', opens: '09:00', closes: '15:00' }, day: 'friday' },
    ],
    [
      { days: 'monday', opens: '07:00', closes: '15:00' },
      { at: 1, before: { days: 'sunday', opens: '22:00', closes: '08:00' }, day: 'monday' },
    ],
  ],
};

import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  dayNotInPeriod: [
    [
      { from: '2026-12-26', hours: [] },
      { days: 'weekdays', opens: '10:00', closes: '12:00' },
    ],
    [
      { from: '2026-12-28', to: '2026-12-31', hours: [] },
      { days: 'friday', opens: '10:00', closes: '12:00' },
    ],
  ],
  exceptionTwice: [[{ from: '12-24', to: '01-01', hours: 'closed' }], [{ from: '2027-05-07', hours: 'closed' }]],
  exceptionsCross: [
    [
      { from: '06-15', to: '07-15', hours: 'closed' },
      { from: '07-01', to: '07-31', hours: 'always' },
    ],
  ],
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

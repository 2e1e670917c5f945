/** The days of opening hours, as they stand in files: some together, and each by itself. */
export const DAYS = [
  'every-day',
  'weekdays',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

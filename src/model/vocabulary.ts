/** What can happen to a patient on a pathway. */
export const EVENTS = [
  'referral-received',
  'referral-assessed',
  'treatment-start',
  'first-appointment',
  'clinical-decision',
  'extended-clinical-decision',
  'evaluation',
  'detox-ended',
  'next-treatment',
  'refusal-received',
  'complaint',
  'team-referral-received',
  'overdose-help-declined',
  'return-without-referral',
] as const;

/** Where a patient is treated. */
export const SETTINGS = ['outpatient', 'inpatient'] as const;

/** What decides whether some limits hold. */
export const CONDITIONS = ['extended-assessment', 'assessment-not-needed', 'severe', 'less-severe'] as const;

/** Calendar days, working days (Monday to Friday less public holidays), hours. */
export const UNITS = ['day', 'workday', 'hour'] as const;

/** What a limit is: a right, an advice, or a deadline of the patient's own. They are never mixed. */
export const LIMIT_KINDS = ['statutory', 'advisory', 'deadline'] as const;

/** The ids of the public holidays: the fixed ones by date, then the movable in the order of the year. */
export const HOLIDAYS = [
  'new-year',
  'may-1',
  'may-17',
  'christmas-day',
  'boxing-day',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'ascension',
  'whit-sunday',
  'whit-monday',
] as const;

export type PatientEvent = (typeof EVENTS)[number];
export type Setting = (typeof SETTINGS)[number];
export type Condition = (typeof CONDITIONS)[number];
export type Unit = (typeof UNITS)[number];
export type LimitKind = (typeof LIMIT_KINDS)[number];
export type Holiday = (typeof HOLIDAYS)[number];

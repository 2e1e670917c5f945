const outpatient = { setting: 'outpatient', until: '2027-12-31' };
/** What is known of somebody's way, and which limits then fall on which days; by the rules of 2019 where none are named. */
export const TABLES: readonly [what: string, request: object, expected: string[]][] = [
  [
    'children, first appointment',
    { pathway: 'children-and-youth', ...outpatient, events: { 'first-appointment': '2026-12-07' } },
    ['B1 2027-01-18', 'B3 2027-03-01', 'B4 2027-05-24', 'B4#2 2027-08-16', 'B4#3 2027-11-08'],
  ],
  [
    'children, extended assessment',
    {
      pathway: 'children-and-youth',
      ...outpatient,
      events: { 'first-appointment': '2026-12-07' },
      conditions: ['extended-assessment'],
    },
    ['B1 2027-01-18', 'B2 2027-03-01', 'B3 2027-04-12', 'B4 2027-07-05', 'B4#2 2027-09-27', 'B4#3 2027-12-20'],
  ],
  [
    'an actual date later on is what the rest counts from',
    {
      pathway: 'children-and-youth',
      ...outpatient,
      events: { 'first-appointment': '2026-12-07', 'clinical-decision': '2027-01-04' },
    },
    ['B1 2027-01-18', 'B3 2027-02-15', 'B4 2027-05-10', 'B4#2 2027-08-02', 'B4#3 2027-10-25'],
  ],
  [
    'an evaluation that has been held',
    { pathway: 'adults', ...outpatient, events: { evaluation: '2027-06-01' } },
    ['B4 2027-08-24', 'B4#2 2027-11-16'],
  ],
  [
    'inpatient limits of mental health care are not known',
    { pathway: 'adults', setting: 'inpatient', events: { 'first-appointment': '2026-12-07' } },
    [],
  ],
  [
    'no assessment needed',
    {
      pathway: 'adults',
      ...outpatient,
      conditions: ['assessment-not-needed'],
      events: { 'first-appointment': '2026-12-07' },
    },
    [],
  ],
  [
    'a referral, aged 17',
    { pathway: 'adults', ...outpatient, age: 17, events: { 'referral-received': '2026-11-02' } },
    ['A1 2026-11-16', 'A3 2027-02-17'],
  ],
  [
    'a referral, aged 23',
    { pathway: 'adults', ...outpatient, age: 23, events: { 'referral-received': '2026-11-02' } },
    ['A1 2026-11-16'],
  ],
  [
    'a referral, age not known: the right that depends on it is not hidden',
    { pathway: 'adults', ...outpatient, events: { 'referral-received': '2026-11-02' } },
    ['A1 2026-11-16', 'A3 2027-02-17'],
  ],
  [
    'a referral assessed early',
    {
      pathway: 'adults',
      ...outpatient,
      age: 22,
      events: { 'referral-received': '2026-11-02', 'referral-assessed': '2026-11-02' },
    },
    ['A1 2026-11-16', 'A3 2027-02-03'],
  ],
  [
    'a refusal, not moved from a Sunday',
    { pathway: 'adults', ...outpatient, events: { 'refusal-received': '2026-11-01' } },
    ['A4 2026-11-29'],
  ],
  [
    'substance use, outpatient',
    {
      pathway: 'substance-use',
      setting: 'outpatient',
      until: '2027-04-30',
      events: { 'first-appointment': '2026-12-07', 'detox-ended': '2026-12-01' },
    },
    ['C2p 2026-12-04', 'C1p 2026-12-28', 'C3p 2027-01-04', 'C4p 2027-03-01', 'C4p#2 2027-04-26'],
  ],
  [
    'substance use, inpatient',
    {
      pathway: 'substance-use',
      setting: 'inpatient',
      until: '2027-03-01',
      events: { 'first-appointment': '2026-12-07', 'detox-ended': '2026-12-06' },
    },
    ['C2d 2026-12-06', 'C1d 2026-12-14', 'C3d 2026-12-21', 'C4d 2027-02-01'],
  ],
  [
    'hours give no row',
    { pathway: 'substance-use', setting: 'outpatient', events: { 'overdose-help-declined': '2026-12-07' } },
    [],
  ],
  [
    'eating disorders, severe',
    {
      pathway: 'eating-disorders',
      setting: 'inpatient',
      until: '2027-02-28',
      conditions: ['severe'],
      events: { 'referral-received': '2026-12-07' },
    },
    [
      'E1 2026-12-14',
      'A1 2026-12-21',
      'E2d 2026-12-28',
      'E3d 2027-01-11',
      'E4d 2027-01-25',
      'E4d#2 2027-02-08',
      'E4d#3 2027-02-22',
    ],
  ],
  [
    'eating disorders, less severe',
    {
      pathway: 'eating-disorders',
      setting: 'outpatient',
      until: '2027-01-31',
      conditions: ['less-severe'],
      events: { 'referral-received': '2026-12-07' },
    },
    ['A1 2026-12-21', 'E1 2027-01-04'],
  ],
  [
    'the revised rules: both limits count from the first appointment, and no evaluation is known',
    {
      pathway: 'children-and-youth',
      ruleset: '2024',
      ...outpatient,
      conditions: ['extended-assessment'],
      events: { 'first-appointment': '2026-12-07' },
    },
    ['B1 2027-01-18', 'B2 2027-03-01'],
  ],
  [
    'an early decision does not move a limit that counts from the first appointment',
    {
      pathway: 'adults',
      ruleset: '2024',
      ...outpatient,
      conditions: ['extended-assessment'],
      events: { 'first-appointment': '2026-12-07', 'clinical-decision': '2026-12-21' },
    },
    ['B1 2027-01-18', 'B2 2027-03-01'],
  ],
  [
    'a limit that counts from an event before the one whose day is known has no date without its own',
    {
      pathway: 'adults',
      ruleset: '2024',
      ...outpatient,
      conditions: ['extended-assessment'],
      events: { 'clinical-decision': '2026-12-21' },
    },
    [],
  ],
  [
    'the revised rules have no figures for inpatients',
    {
      pathway: 'adults',
      ruleset: '2024',
      setting: 'inpatient',
      age: 22,
      events: { 'referral-received': '2026-11-02', 'first-appointment': '2026-12-07' },
    },
    ['A1 2026-11-16', 'A3 2027-02-17'],
  ],
  [
    'the revised rules of substance-use treatment have no figures at all',
    {
      pathway: 'substance-use',
      ruleset: '2024',
      setting: 'outpatient',
      age: 40,
      events: { 'referral-received': '2026-11-02', 'first-appointment': '2026-12-07' },
    },
    ['A1 2026-11-16'],
  ],
  [
    'nothing counts from a last day that cannot be: what must come before it is known to be later',
    {
      pathway: 'adults',
      ruleset: undefined,
      ...outpatient,
      conditions: ['extended-assessment'],
      events: { 'first-appointment': '2027-01-11', 'clinical-decision': '2027-06-11' },
    },
    ['B1 2027-02-22', 'B2 2027-04-05'],
  ],
  [
    'a first appointment that should have been before the answer came is late, and no chain starts from it',
    {
      pathway: 'eating-disorders',
      ...outpatient,
      conditions: ['less-severe'],
      age: 40,
      events: { 'referral-received': '2026-09-01', 'referral-assessed': '2026-11-15' },
    },
    ['A1 2026-09-15', 'E1 2026-09-29'],
  ],
];

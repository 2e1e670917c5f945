import { type Mistake, tellsEach } from './damaged.ts';
import { ADULTS } from './names.ts';

tellsEach([
  {
    what: 'an advisory limit is not verified',
    file: ADULTS,
    text: 'status: legacy',
    by: 'status: unverified',
    at: 'status: unverified',
    code: 'LOYPE-LIMIT-STATUS',
    message: 'Fristen «B1» er ikke kontrollert og kan ikke publiseres.',
  },
  {
    what: 'a limit set by law is not verified',
    file: 'statutory.yaml',
    text: 'status: verified',
    by: 'status: unverified',
    at: 'status: unverified',
    code: 'LOYPE-LIMIT-STATUS',
    message: 'Fristen «A1» er ikke kontrollert og kan ikke publiseres.',
  },
  {
    what: 'a limit stands twice',
    file: 'statutory.yaml',
    text: '  - id: A2\n',
    by: '  - id: A1\n    from: complaint\n    to: complaint\n    amount: 1\n    unit: day\n    setting: both\n    kind: advisory\n    source: ombud\n    confidence: likely\n    verifiedOn: null\n    status: legacy\n  - id: A2\n',
    at: '- id: A1',
    code: 'LOYPE-DUPLICATE',
    message: 'Fristen «A1» står to ganger.',
  },
]);

const RULES: Omit<Mistake, 'code' | 'file'>[] = [
  {
    what: 'a limit with a number has no unit',
    text: '        unit: day\n',
    by: '',
    at: '- id: B1',
    message: '«limits»: En frist med tall må ha «unit».',
  },
  {
    what: 'a limit has neither number nor sentence',
    text: 'amount: 42',
    by: 'amount: null',
    at: '- id: B1',
    message: '«limits»: En frist uten tall må ha «sentence».',
  },
  {
    what: 'a range is the wrong way round',
    text: 'amount: 42',
    by: 'amount: 42\n        min: 43',
    at: '- id: B1',
    message: '«limits»: «min» er større enn «amount».',
  },
  {
    what: 'a right has no law',
    text: 'kind: advisory',
    by: 'kind: statutory',
    at: '- id: B1',
    message: '«limits»: En lovfestet frist må ha «legalRef».',
  },
  {
    what: 'a ruleset ends before it begins',
    text: 'validTo: 2024-10-27',
    by: 'validTo: 2018-12-31',
    at: '- id: "2019"',
    message: '«rulesets»: «validTo» er før «validFrom».',
  },
];

tellsEach(RULES.map((mistake) => ({ ...mistake, file: ADULTS, code: 'LOYPE-FIELD-TYPE' })));

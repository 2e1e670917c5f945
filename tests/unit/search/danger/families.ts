/** Phrases by kind that are made from their parts, so that every person, negation and dialect meets every verb. */

const cross = (...parts: string[][]): string[] =>
  parts.reduce((made, part) => made.flatMap((before) => part.map((next) => `${before} ${next}`.trim())), ['']);

/** I in the spelling of Bokmål, Nynorsk, the north, Trøndelag, the west and the south, with the word for not there. */
const SPEAKERS: [i: string, not: string, me: string][] = [
  ['jeg', 'ikke', 'meg'],
  ['eg', 'ikkje', 'meg'],
  ['æ', 'ikke', 'mæ'],
  ['æ', 'itj', 'mæ'],
  ['æ', 'ittj', 'mæ'],
  ['e', 'ikkje', 'me'],
  ['eg', 'kje', 'meg'],
  ['jæ', 'inte', 'mæ'],
  ['je', 'itte', 'mæ'],
  ['i', 'ikkje', 'me'],
  ['', 'ikke', 'meg'],
  ['', 'ikkj', 'meg'],
];

const THIRD = [
  'sønnen min',
  'dattera mi',
  'kjæresten',
  'mannen min',
  'mamma',
  'ho',
  'han',
  'ei venninne',
  'sonen min',
  'broren min',
];

const not = (made: (i: string, not: string, me: string) => string[]) => SPEAKERS.flatMap((it) => made(...it));

export const families: Record<string, string[]> = {
  suicide: [
    ...not((i, no) => cross([i], ['vil', 'orker', 'orkar', 'orke'], [no], ['leve', 'leva mer', 'leve lenger'])),
    ...not((i, no) => cross([i], ['orker', 'orkar', 'orke', 'klare'], [no], ['mer', 'meir', 'mere'])),
    ...not((i, no) => [`fordi ${i} ${no} orker mer`, `${i} holder ${no} ut`, `${i} held det ${no} ut`]),
    ...cross(THIRD, ['vil', 'ønsker å', 'snakker om å', 'sier at det er best å'], ['dø']),
    ...cross(THIRD, [
      'vil ikke leve',
      'vil ikkje leva meir',
      'har prøvd å ta livet sitt',
      'tenker på å ta livet av seg',
      'vil drepe seg selv',
    ]),
    ...cross(
      ['i', 'I really', 'he', 'my son', 'she'],
      ["don't want to live", 'dont want to live', 'don´t want to live anymore', 'wants to die', 'want to kill myself'],
    ),
  ],
  'self-harm': [
    ...cross(THIRD, [
      'skader seg',
      'kutter seg',
      'skader seg selv',
      'skjærer seg i armene',
      'kuttar seg',
      'risper sæ',
      'skade sæ sjøl',
    ]),
    ...not((i, _no, me) => cross([i], ['skader', 'kutter', 'skjærer', 'kutta'], [me])),
  ],
  overdose: cross(
    ['jeg har', 'eg har', 'æ har', 'dattera mi har', 'mannen min har', 'hun'],
    ['tatt', 'tok', 'teke'],
    ['masse', 'for mange', '20', 'en hel haug', 'et helt brett'],
    ['paracet', 'tabletter', 'piller', 'sobril'],
  ),
  lifeless: cross(
    ['han', 'ho', 'mannen min', 'sønnen min', 'babyen', 'mamma'],
    [
      'puster ikke',
      'pustar ikkje',
      'puste itj',
      'våkner ikke',
      'vaknar ikkje',
      'svarer ikke',
      'reagerer ikkje',
      'er bevisstløs',
    ],
  ),
  violence: cross(
    ['mannen min', 'kjæresten', 'samboeren min', 'eksen', 'kona mi', 'broren min', 'typen', 'mainn min'],
    ['slår', 'slo', 'truer', 'trugar', 'sparker', 'kveler', 'har slått'],
    ['meg', 'mæ', 'meg i natt', 'me hver gang han drikker'],
  ),
  child: [
    ...cross(
      ['pappa', 'mamma', 'stefar', 'faren min', 'mora mi', 'onkel'],
      ['slår', 'slår oss', 'truer meg', 'slo meg', 'slår mæ'],
    ),
    ...cross(
      ['mannen min', 'samboeren', 'eksen'],
      ['slår', 'truer', 'har slått'],
      ['meg og barna', 'sønnen min', 'ungene'],
    ),
    ...cross(['redd', 'redd for', 'æ e redd', 'er redd for'], ['pappa', 'stefar', 'mamma', 'faren min']),
  ],
  threat: cross(
    ['jeg vil', 'eg vil', 'æ vil', 'kommer til å', 'redd for å', 'lyst til å', 'han skal'],
    ['skade', 'drepe'],
    ['noen', 'andre', 'barna', 'sjefen min', 'nokon'],
  ),
  plea: cross(
    ['trenger', 'treng', 'har ingen', 'vil ha', ''],
    ['noen å snakke med', 'nokon å prate med', 'noen å prate med nå'],
  ),
};

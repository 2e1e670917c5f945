import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LimitInRuleset } from '../../../src/domain/limits.ts';
import { formatAmount, type LimitWords, labelOf, limitInWords, surenessOf } from '../../../src/i18n/limits.ts';
import { LANGUAGES } from '../../../src/model/schemas/language.ts';
import type { Limit } from '../../../src/model/schemas/limits.ts';
import { LAW } from '../law.ts';
import { ANSWER as answer, limit, ruleset } from '../limits.ts';
import { visible } from '../no-break.ts';
import { WORDS } from '../words.ts';

/** An amount and how it is written; · never breaks over lines. */
const AMOUNTS: [amount: number, unit: NonNullable<Limit['unit']>, nb: string, nn: string, en: string][] = [
  [0, 'day', '0·dager', '0·dagar', '0·days'],
  [1, 'day', '1·dag', '1·dag', '1·day'],
  [3, 'day', '3·dager', '3·dagar', '3·days'],
  [7, 'day', '7·dager', '7·dagar', '7·days'],
  [13, 'day', '13·dager', '13·dagar', '13·days'],
  [14, 'day', '2·uker', '2·veker', '2·weeks'],
  [15, 'day', '15·dager', '15·dagar', '15·days'],
  [42, 'day', '6·uker', '6·veker', '6·weeks'],
  [84, 'day', '12·uker', '12·veker', '12·weeks'],
  [1, 'workday', '1·arbeidsdag', '1·arbeidsdag', '1·working·day'],
  [10, 'workday', '10·arbeidsdager', '10·arbeidsdagar', '10·working·days'],
  [14, 'workday', '14·arbeidsdager', '14·arbeidsdagar', '14·working·days'],
  [65, 'workday', '65·arbeidsdager', '65·arbeidsdagar', '65·working·days'],
  [1, 'hour', '1·time', '1·time', '1·hour'],
  [48, 'hour', '48·timer', '48·timar', '48·hours'],
];

for (const [amount, unit, ...written] of AMOUNTS) {
  test(`${amount} × ${unit} in words`, () => {
    assert.deepEqual(
      LANGUAGES.map((language) => visible(formatAmount(amount, unit, WORDS[language], language))),
      written,
    );
  });
}

const evaluation: Partial<Limit> = { id: 'B4', from: 'evaluation', to: 'evaluation', amount: 84 };
const start: Partial<Limit> = { from: 'referral-assessed', to: 'treatment-start' };
const detox: Partial<Limit> = { from: 'detox-ended', to: 'next-treatment', amount: 0, setting: 'inpatient' };
const sentence = {
  nb: 'Senest datoen i brevet',
  nn: 'Seinast datoen i brevet',
  en: 'No later than the date in the letter',
};

type Expected = Pick<LimitWords, 'distance' | 'detail'> & { label: string };

const LIMITS: [what: string, limit: Limit, nb: Expected, nn: Expected, en: Expected][] = [
  [
    'a right in working days',
    limit(answer),
    {
      label: 'Rettighet',
      distance: 'Innen 10·arbeidsdager',
      detail: 'etter at henvisningen kom frem, skal du få svar',
    },
    { label: 'Din rett', distance: 'Innan 10·arbeidsdagar', detail: 'etter at tilvisinga kom fram, skal du få svar' },
    {
      label: 'Right',
      distance: 'Within 10·working·days',
      detail: 'of the referral arriving, you must get a decision',
    },
  ],
  [
    'a right without a number',
    limit({ ...answer, ...start, amount: null, unit: undefined, sentence }),
    { label: 'Rettighet', distance: 'Senest datoen i brevet', detail: '' },
    { label: 'Din rett', distance: 'Seinast datoen i brevet', detail: '' },
    { label: 'Right', distance: 'No later than the date in the letter', detail: '' },
  ],
  [
    'a right for the young',
    limit({ ...answer, ...start, amount: 65, toAge: 22 }),
    {
      label: 'Rettighet',
      distance: 'Er du under 23 år: innen 65·arbeidsdager',
      detail: 'etter at henvisningen er vurdert, skal hjelpen starte',
    },
    {
      label: 'Din rett',
      distance: 'Er du under 23 år: innan 65·arbeidsdagar',
      detail: 'etter at tilvisinga er vurdert, skal hjelpa starte',
    },
    {
      label: 'Right',
      distance: 'If you are under 23: within 65·working·days',
      detail: 'after the referral has been assessed, help must start',
    },
  ],
  [
    'an advice on a condition',
    limit({ from: 'clinical-decision', to: 'extended-clinical-decision', condition: 'extended-assessment' }),
    {
      label: 'Råd',
      distance: 'Innen 6·uker',
      detail:
        'etter at dere har bestemt veien videre, bør den utvidede utredningen være ferdig hvis du trenger en slik',
    },
    {
      label: 'Råd',
      distance: 'Innan 6·veker',
      detail: 'etter at de har bestemt vegen vidare, bør den utvida utgreiinga vere ferdig dersom du treng ei slik',
    },
    {
      label: 'Advice',
      distance: 'Within 6·weeks',
      detail: 'after you have agreed on the way forward, the extended assessment should be finished if you need one',
    },
  ],
  [
    'a range',
    limit({ amount: 7, min: 3 }),
    {
      label: 'Råd',
      distance: 'Mellom 3 og 7·dager',
      detail: 'etter første samtale bør dere bestemme veien videre',
    },
    {
      label: 'Råd',
      distance: 'Mellom 3 og 7·dagar',
      detail: 'etter første samtale bør de bestemme vegen vidare',
    },
    {
      label: 'Advice',
      distance: 'Between 3 and 7·days',
      detail: 'after your first appointment, you should agree on the way forward',
    },
  ],
  [
    'an advice that comes again every few weeks',
    limit({ ...evaluation, repeat: { every: 84, until: 'end-of-treatment' } }),
    { label: 'Råd', distance: 'Deretter minst hver 12.·uke', detail: 'så lenge behandlingen varer' },
    { label: 'Råd', distance: 'Deretter minst kvar 12.·veke', detail: 'så lenge behandlinga varer' },
    { label: 'Advice', distance: 'Then at least every 12·weeks', detail: 'for as long as the treatment lasts' },
  ],
  [
    'an advice that comes again every few days',
    limit({ ...evaluation, amount: 10, repeat: { every: 10, until: 'end-of-treatment' } }),
    { label: 'Råd', distance: 'Deretter minst hver 10.·dag', detail: 'så lenge behandlingen varer' },
    { label: 'Råd', distance: 'Deretter minst kvar 10.·dag', detail: 'så lenge behandlinga varer' },
    { label: 'Advice', distance: 'Then at least every 10·days', detail: 'for as long as the treatment lasts' },
  ],
  [
    'an advice for the same day',
    limit(detox),
    {
      label: 'Råd',
      distance: 'Samme dag,',
      detail: 'etter at avrusningen er ferdig, bør neste behandling starte',
    },
    { label: 'Råd', distance: 'Same dag,', detail: 'etter at avrusinga er ferdig, bør neste behandling starte' },
    {
      label: 'Advice',
      distance: 'On the same day,',
      detail: 'after detox has ended, the next treatment should start',
    },
  ],
];

const rules = ruleset('2019-01-01');

for (const [what, it, ...expected] of LIMITS) {
  for (const [index, language] of LANGUAGES.entries()) {
    test(`${what}, in ${language}`, () => {
      const { distance, detail } = limitInWords(
        { limit: it, ruleset: rules, newer: null },
        WORDS[language],
        language,
        LAW,
        null,
      );
      const label = WORDS[language].limit[labelOf(it)];
      assert.deepEqual({ label, distance: visible(distance), detail }, expected[index]);
    });
  }
}

test('what the reader must do in time is her own deadline, though the law sets it', () => {
  assert.equal(labelOf({ kind: 'deadline' }), 'deadline');
  assert.equal(labelOf({ kind: 'statutory' }), 'right');
  assert.equal(labelOf({ kind: 'advisory' }), 'advice');
});

test('both ends of a range are in one unit', () => {
  const shown = { limit: limit({ min: 7, amount: 14 }), ruleset: rules, newer: null };
  assert.equal(visible(limitInWords(shown, WORDS.nb, 'nb', LAW, null).distance), 'Mellom 7 og 14·dager');
});

test('a repeated limit says on what condition it holds', () => {
  const repeated = limit({ ...evaluation, condition: 'severe', repeat: { every: 84, until: 'end-of-treatment' } });
  const { detail } = limitInWords({ limit: repeated, ruleset: rules, newer: null }, WORDS.nb, 'nb', LAW, null);
  assert.equal(detail, 'så lenge behandlingen varer hvis tilstanden er alvorlig');
});

test('an age under which everyone on the pathway is goes unsaid, with what is said of it', () => {
  const sentence = { nb: 'Fyller du 23 år snart?', nn: 'Fyller du 23 år snart?', en: 'Turning 23 soon?' };
  const young = { limit: limit({ toAge: 22, sentence }), ruleset: null, newer: null };
  const said = (it: LimitInRuleset) => {
    const { distance, addition } = limitInWords(it, WORDS.nb, 'nb', LAW, null);
    return [visible(distance), addition];
  };
  assert.deepEqual(said(young), ['Er du under 23 år: innen 6·uker', 'Fyller du 23 år snart?']);
  assert.deepEqual(said({ ...young, ofAll: true }), ['Innen 6·uker', '']);
});

test('a change that is not certain is told with the words for it', () => {
  const { changed } = WORDS.nb.timeline;
  const { revised } = WORDS.nb.pathway;
  for (const [confidence, doubt] of [
    [undefined, false],
    ['certain', false],
    ['likely', true],
    ['tentative', true],
  ] as const)
    for (const words of [changed, revised]) assert.equal(/trolig/.test(words[surenessOf({ confidence })]), doubt);
});

test('a limit of an older ruleset says so, and that the newer one is not known', () => {
  const of = (newer: typeof rules | null) =>
    LANGUAGES.map(
      (language) => limitInWords({ limit: limit(), ruleset: rules, newer }, WORDS[language], language, LAW, null).older,
    );
  assert.deepEqual(of(ruleset('2024-10-28', ['B2'])), [
    'Dette er rådet fra 2019. Vi viser ikke rådene fra 2024 om dette ennå.',
    'Dette er rådet frå 2019. Vi viser ikkje råda frå 2024 om dette enno.',
    'This is the 2019 advice. We do not show the 2024 advice on this yet.',
  ]);
  assert.deepEqual(of(null), ['', '', '']);
  // Where the newer one has no figures at all, that is said once of the page.
  assert.deepEqual(of(ruleset('2024-10-28')), ['', '', '']);
});

test('a limit that came later than its older ruleset is not said to be as old as that', () => {
  const late = { limit: limit({ since: '2022-01-01' }), ruleset: rules, newer: ruleset('2024-10-28', ['B2']) };
  const said = LANGUAGES.map((language) => limitInWords(late, WORDS[language], language, LAW, null));
  assert.deepEqual(
    said.map(({ older }) => older),
    [
      'Dette er rådet fra 2022. Vi viser ikke rådene fra 2024 om dette ennå.',
      'Dette er rådet frå 2022. Vi viser ikkje råda frå 2024 om dette enno.',
      'This is the 2022 advice. We do not show the 2024 advice on this yet.',
    ],
  );
});

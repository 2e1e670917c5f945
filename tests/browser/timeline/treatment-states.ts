import type { State } from './state.ts';

/** From the first appointment on. */
export const TREATMENT: readonly State[] = [
  [
    'the written date is still to come, and is not what comes next',
    'adults',
    'first-appointment',
    '7.12.2026',
    [],
    {
      nb: 'Innen 18. januar 2027 bør dere bestemme veien videre. | Skriv datoene på listen når du får dem. Da regner vi videre.',
      nn: 'Innan 18. januar 2027 bør de bestemme vegen vidare. | Skriv datoane på lista når du får dei. Då reknar vi vidare.',
      en: 'By 18 January 2027 you should agree on the way forward. | Add the dates to the list as you get them. The rest will follow.',
    },
  ],
  [
    'nothing follows',
    'adults',
    'first-appointment',
    '7.12.2026',
    ['setting=inpatient'],
    {
      nb: 'Vi kan ikke regne ut flere datoer fra det du skrev.',
      nn: 'Vi kan ikkje rekne ut fleire datoar frå det du skreiv.',
      en: 'No more dates can be worked out from what you entered.',
    },
  ],
  [
    'an older advice rests on assumed days',
    'adults',
    'first-appointment',
    '1.6.2026',
    [],
    {
      nb: 'Varer behandlingen fortsatt, burde dere innen 16. november 2026 ha sett på om den hjelper, etter rådet fra 2019. Regnet fra siste dag for forrige steg. | Har det skjedd? Skriv datoen på listen. Hvis ikke, kan du spørre hvorfor. Innen 8. februar 2027 bør dere se på om behandlingen hjelper, hvis den fortsatt varer, etter rådet fra 2019.',
      nn: 'Varer behandlinga framleis, burde de innan 16. november 2026 ha sett på om ho hjelper, etter rådet frå 2019. Rekna frå siste dagen for førre steg. | Har det skjedd? Skriv datoen på lista. Har det ikkje skjedd, kan du spørje kvifor. Innan 8. februar 2027 bør de sjå på om behandlinga hjelper, dersom ho framleis varer, etter rådet frå 2019.',
      en: 'If treatment is still going on, by 16 November 2026 you should have looked together at whether it is helping, as advised in 2019. Counted from the latest date for the previous step. | Has this happened? Add the date to the list. If not, you can ask why. By 8 February 2027 you should look together at whether the treatment is helping, if it is still going on, as advised in 2019.',
    },
  ],
  [
    'more follows from the first appointment alone',
    'adults',
    'clinical-decision',
    '1.11.2026',
    ['extended=extended-assessment'],
    {
      nb: 'Vi kan ikke regne ut flere datoer fra det du skrev. | Skriv når første samtale var. Da regner vi videre.',
      nn: 'Vi kan ikkje rekne ut fleire datoar frå det du skreiv. | Skriv når første samtale var. Då reknar vi vidare.',
      en: 'No more dates can be worked out from what you entered. | Enter when your first appointment was. The rest will follow.',
    },
  ],
  [
    'help has begun, so that the letter is not asked for',
    'adults',
    'referral-received',
    '1.10.2026',
    ['age=23'],
    {
      nb: 'Innen 13. desember 2026 bør dere bestemme veien videre. | Skriv datoene på listen når du får dem. Da regner vi videre.',
      nn: 'Innan 13. desember 2026 bør de bestemme vegen vidare. | Skriv datoane på lista når du får dei. Då reknar vi vidare.',
      en: 'By 13 December 2026 you should agree on the way forward. | Add the dates to the list as you get them. The rest will follow.',
    },
    [['first-appointment', '1.11.2026']],
  ],
  [
    'nothing follows from what comes next',
    'substance-use',
    'detox-ended',
    '20.11.2026',
    [],
    {
      nb: 'Innen 23. november 2026 bør neste behandling starte, etter rådet fra 2019.',
      nn: 'Innan 23. november 2026 bør neste behandling starte, etter rådet frå 2019.',
      en: 'By 23 November 2026 the next treatment should start, as advised in 2019.',
    },
  ],
  [
    'the last step comes next',
    'ocd',
    'first-appointment',
    '1.11.2026',
    [],
    {
      nb: 'Innen 27. desember 2026 bør dere bestemme veien videre, etter rådet fra 2019.',
      nn: 'Innan 27. desember 2026 bør de bestemme vegen vidare, etter rådet frå 2019.',
      en: 'By 27 December 2026 you should agree on the way forward, as advised in 2019.',
    },
  ],
  [
    'the first appointment is late, and so is what would have followed it',
    'eating-disorders',
    'referral-received',
    '7.9.2026',
    ['severity=less-severe'],
    {
      nb: 'Du burde ha fått første samtale senest 5. oktober 2026, etter rådet fra 2019. | Har det skjedd? Skriv datoen på listen. Hvis ikke, kan du spørre hvorfor. Innen 14. desember 2026 skal hjelpen starte.',
      nn: 'Du burde ha fått første samtale seinast 5. oktober 2026, etter rådet frå 2019. | Har det skjedd? Skriv datoen på lista. Har det ikkje skjedd, kan du spørje kvifor. Innan 14. desember 2026 skal hjelpa starte.',
      en: 'You should have had your first appointment by 5 October 2026, as advised in 2019. | Has this happened? Add the date to the list. If not, you can ask why. By 14 December 2026 help must start.',
    },
    [['referral-assessed', '14.9.2026']],
  ],
  [
    'the first appointment is to be later than advised, and is not asked for again',
    'eating-disorders',
    'referral-received',
    '7.9.2026',
    ['severity=less-severe'],
    {
      nb: 'Du burde ha fått første samtale senest 5. oktober 2026, etter rådet fra 2019. Datoen du skrev, er senere enn dette rådet. Du kan spørre hvorfor. | Innen 14. desember 2026 skal hjelpen starte.',
      nn: 'Du burde ha fått første samtale seinast 5. oktober 2026, etter rådet frå 2019. Datoen du skreiv, er seinare enn dette rådet. Du kan spørje kvifor. | Innan 14. desember 2026 skal hjelpa starte.',
      en: 'You should have had your first appointment by 5 October 2026, as advised in 2019. The date you entered is later than this advice. You can ask why. | By 14 December 2026 help must start.',
    },
    [
      ['referral-assessed', '14.9.2026'],
      ['first-appointment', '1.12.2026'],
    ],
  ],
  [
    'the way forward is to be agreed on later than advised',
    'adults',
    'first-appointment',
    '12.10.2026',
    [],
    {
      nb: 'Innen 23. november 2026 bør dere bestemme veien videre. Datoen du skrev, er senere enn dette rådet. Du kan spørre hvorfor. | Skriv datoene på listen når du får dem. Da regner vi videre.',
      nn: 'Innan 23. november 2026 bør de bestemme vegen vidare. Datoen du skreiv, er seinare enn dette rådet. Du kan spørje kvifor. | Skriv datoane på lista når du får dei. Då reknar vi vidare.',
      en: 'By 23 November 2026 you should agree on the way forward. The date you entered is later than this advice. You can ask why. | Add the dates to the list as you get them. The rest will follow.',
    },
    [['clinical-decision', '7.12.2026']],
  ],
];

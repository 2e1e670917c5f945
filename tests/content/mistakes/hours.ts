import type { Mistake } from '../damaged.ts';
import { under, wrong } from '../under.ts';

const FORM = 'Skriv always (hele døgnet) eller en liste: [{ days: weekdays, opens: "09:00", closes: "15:00" }].';
const DAY =
  'Skriv måned og dag, for eksempel "12-24", når det gjelder hvert år. Gjelder det bare ett år, skriver du 2026-12-24.';
/** Two times of a contact, and on which day they run into each other. */
const OVERLAPS: [one: string, other: string, day: string, times: string][] = [
  [
    'weekdays, opens: "09:00", closes: "15:00"',
    'monday, opens: "12:00", closes: "17:00"',
    'mandag',
    '09:00–15:00 og 12:00–17:00',
  ],
  [
    'weekdays, opens: "09:00", closes: "15:00"',
    'friday, opens: "09:00", closes: "14:00"',
    'fredag',
    '09:00–15:00 og 09:00–14:00',
  ],
  [
    'monday, opens: "09:00", closes: "15:00"',
    'monday, opens: "09:00", closes: "15:00"',
    'mandag',
    '09:00–15:00 og 09:00–15:00',
  ],
  [
    'sunday, opens: "22:00", closes: "08:00"',
    'monday, opens: "07:00", closes: "15:00"',
    'mandag',
    '22:00–08:00 og 07:00–15:00',
  ],
  [
    'every-day, opens: "00:00", closes: "24:00"',
    'friday, opens: "09:00", closes: "15:00"',
    'fredag',
    '00:00–24:00 og 09:00–15:00',
  ],
];

export const MISTAKES: readonly Mistake[] = [
  ...['9', '9.00'].map((time) =>
    wrong(
      `a time is the number ${time}`,
      `hours: [{ days: weekdays, opens: ${time}, closes: "15:00" }]`,
      '«opens» er «9». Skriv klokkeslettet med fire sifre og kolon i anførselstegn, fra "00:00" til "23:59".',
    ),
  ),
  wrong('hours are in words', 'hours: man-fre 9-15', `«hours» er «man-fre 9-15». ${FORM}`),
  wrong('hours are a group', 'hours: { days: weekdays, opens: "09:00", closes: "15:00" }', FORM),
  wrong(
    'it opens and closes at the same time',
    'hours: [{ days: weekdays, opens: "09:00", closes: "09:00" }]',
    'Det åpner og stenger på samme tid. Er det hele døgnet, skriver du opens: "00:00" og closes: "24:00".',
  ),
  wrong(
    'it opens at the end of a day',
    'hours: [{ days: weekdays, opens: "24:00", closes: "02:00" }]',
    '«opens» er «24:00». Skriv klokkeslettet med fire sifre og kolon i anførselstegn, fra "00:00" til "23:59".',
  ),
  under(
    'a period ends before it begins',
    'exceptions: [{ from: 2027-01-02, to: 2026-12-24, hours: closed }]',
    'LOYPE-DATE',
    '«to» er «2026-12-24». «to» er før «from». Skriv den tidligste datoen i «from».',
  ),
  under(
    'one end of a period has a year',
    'exceptions: [{ from: "12-24", to: 2027-01-02, hours: closed }]',
    'LOYPE-DATE',
    '«to» er «2027-01-02». Bare én av datoene har årstall. Skriv årstall i både «from» og «to», eller i ingen av dem.',
  ),
  wrong(
    'it closes after the end of a day',
    'hours: [{ days: weekdays, opens: "22:00", closes: "25:00" }]',
    '«closes» er «25:00». Skriv klokkeslettet med fire sifre og kolon i anførselstegn, fra "00:00" til "24:00".',
  ),
  ...OVERLAPS.map(([one, other, day, times]) =>
    under(
      `times run into each other: ${one}, ${other}`,
      `hours: [{ days: ${one} }, { days: ${other} }]`,
      'LOYPE-HOURS',
      `På ${day}er går to tider inn i hverandre: ${times}. Begge blir vist, og leseren vet ikke hvilken som gjelder. Er en dag annerledes, skriver du hver dag for seg (monday, tuesday …). Gjelder de hver sin ting, som telefon og besøk, lager dere en kontakt for hver.`,
    ),
  ),
  under(
    'times of a period run into each other',
    'exceptions: [{ from: "07-01", hours: [{ days: every-day, opens: "10:00", closes: "12:00" }, { days: monday, opens: "11:00", closes: "13:00" }] }]',
    'LOYPE-HOURS',
    'På mandager går to tider inn i hverandre: 10:00–12:00 og 11:00–13:00. Begge blir vist, og leseren vet ikke hvilken som gjelder. Er en dag annerledes, skriver du hver dag for seg (monday, tuesday …). Gjelder de hver sin ting, som telefon og besøk, lager dere en kontakt for hver.',
  ),
  ...(
    [
      [
        '{ from: "12-24", to: "01-01", hours: closed }',
        '{ from: "12-24", to: "01-01", hours: always }',
        '24.12.–01.01.',
      ],
      ['{ from: 2027-05-17, hours: closed }', '{ from: 2027-05-17, to: 2027-05-17, hours: closed }', '17.05.2027'],
    ] as const
  ).map(([one, other, days]) =>
    under(
      `two periods are for the same days: ${days}`,
      `exceptions: [${one}, { from: "02-01", hours: closed }, ${other}]`,
      'LOYPE-HOURS',
      `Tidene for ${days} står to ganger. Begge blir vist. Behold én av dem.`,
    ),
  ),
  under(
    'two periods run into each other',
    'exceptions: [{ from: "07-01", to: "07-31", hours: always }, { from: "06-15", to: "07-15", hours: closed }]',
    'LOYPE-HOURS',
    'Periodene 01.07.–31.07. og 15.06.–15.07. går inn i hverandre, og leseren vet ikke hvilke tider som gjelder. La den ene slutte dagen før den andre begynner.',
  ),
  ...(
    [
      ['from: 2026-12-26', 'weekdays', '26.12.2026', 'hverdager'],
      ['from: 2026-12-28, to: 2026-12-31', 'friday', '28.12.2026–31.12.2026', 'fredager'],
      ['from: 2027-01-02, to: 2027-01-03', 'monday', '02.01.2027–03.01.2027', 'mandager'],
    ] as const
  ).map(([period, days, written, said]) =>
    under(
      `times of a period are for days that it does not have: ${period}, ${days}`,
      `exceptions: [{ ${period}, hours: [{ days: ${days}, opens: "10:00", closes: "12:00" }] }]`,
      'LOYPE-HOURS',
      `Tidene for ${written} er for ${said}, men det er ingen slik dag da. De blir vist, og gjelder aldri. Skriv every-day, eller dagen det er.`,
    ),
  ),
  ...(
    [
      ['lunch: "11:30–12:00"', 'lunch'],
      ['lunsj: { fra: "11:30", til: "12:00" }', 'lunsj'],
      ['pause: "11:30"', 'pause'],
    ] as const
  ).flatMap(([written, field]) => [
    under(
      `the time of lunch is a field of a contact: ${written}`,
      written,
      'LOYPE-FIELD-UNKNOWN',
      `Feltet «${field}» er ukjent her. Er det stengt i lunsjen, skriver du det i «hours», som to tider på de samme dagene: en til "11:30", og en fra "12:00".`,
    ),
    under(
      `the time of lunch is a field of opening hours: ${written}`,
      `hours: [{ days: weekdays, opens: "09:00", closes: "15:00", ${written} }]`,
      'LOYPE-FIELD-UNKNOWN',
      `Feltet «${field}» er ukjent her. Er det stengt i lunsjen, skriver du to tider på de samme dagene: en til "11:30", og en fra "12:00".`,
    ),
  ]),
  ...['24.12', '"24.12"', '24. desember', '24.12.2026', '"1-1"', '"12-24-2026"'].map((day) =>
    under(
      `a period begins on ${day}`,
      `exceptions: [{ from: ${day}, hours: closed }]`,
      'LOYPE-DATE',
      `«from» er «${day.replaceAll('"', '')}». ${DAY}`,
    ),
  ),
  under(
    'a period ends on a day of another form',
    'exceptions: [{ from: "12-24", to: "1.1.", hours: closed }]',
    'LOYPE-DATE',
    `«to» er «1.1.». ${DAY}`,
  ),
  under(
    'a period begins on a day that does not exist that year',
    'exceptions: [{ from: 2026-02-29, hours: closed }]',
    'LOYPE-DATE',
    '«from» er «2026-02-29». Denne datoen finnes ikke i kalenderen. Rett dagen eller måneden.',
  ),
  under(
    'a period has no hours',
    'exceptions: [{ from: 2026-12-24 }]',
    'LOYPE-FIELD-MISSING',
    'Feltet «hours» mangler. Legg til «hours: …».',
  ),
  ...(
    [
      ['hverdager', 'weekdays'],
      ['man–fre', 'weekdays'],
      ['Tysdag', 'tuesday'],
      ['alle dager', 'every-day'],
    ] as const
  ).map(([said, meant]) =>
    wrong(
      `the days are «${said}»`,
      `hours: [{ days: ${said}, opens: "09:00", closes: "15:00" }]`,
      `«days» er «${said}». Mente du «${meant}»?`,
    ),
  ),
  wrong(
    'several days stand in a list',
    'hours: [{ days: [monday, tuesday], opens: "09:00", closes: "15:00" }]',
    '«days» er en liste. Skriv bare én her, og én linje til for hver av de andre.',
  ),
  under(
    'a period begins on a day that does not exist',
    'exceptions: [{ from: "02-30", hours: closed }]',
    'LOYPE-DATE',
    '«from» er «02-30». Denne datoen finnes ikke i kalenderen. Rett dagen eller måneden.',
  ),
  wrong(
    'the hours of a period are in words',
    'exceptions: [{ from: 2026-12-24, hours: stengt }]',
    '«hours» er «stengt». Skriv closed (stengt), always (hele døgnet) eller en liste: [{ days: weekdays, opens: "09:00", closes: "14:00" }].',
  ),
];

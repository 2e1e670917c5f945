import type { Mistake } from '../damaged.ts';
import { ADULTS, ADULTS_NB, EKSEMPELVIK, VAGA } from '../names.ts';

const MISTAKES_IN_DATES: Omit<Mistake & { text: string; by: string }, 'code'>[] = [
  {
    what: 'a date is not in the calendar',
    file: VAGA,
    text: 'verifiedOn: 2019-10-14',
    by: 'verifiedOn: 2019-02-29',
    at: 'verifiedOn: 2019-02-29',
    message: '«verifiedOn» er «2019-02-29». Denne datoen finnes ikke i kalenderen. Rett dagen eller måneden.',
  },
  {
    what: 'there is no thirteenth month',
    file: 'sources.yaml',
    text: 'pageDate: 2024-10-28',
    by: 'pageDate: 2024-13-28',
    at: 'pageDate: 2024-13-28',
    message: '«pageDate» er «2024-13-28». Denne datoen finnes ikke i kalenderen. Rett dagen eller måneden.',
  },
  {
    what: 'a date is written the Norwegian way',
    file: VAGA,
    text: 'verifiedOn: 2019-10-14',
    by: 'verifiedOn: 14.10.2019',
    at: 'verifiedOn: 14.10.2019',
    message: '«verifiedOn» er «14.10.2019». Skriv datoen som år-måned-dag, for eksempel 2026-11-22.',
  },
  {
    what: 'a date has a time',
    file: ADULTS_NB,
    text: 'reviewed: 2026-11-22',
    by: 'reviewed: 2026-11-22T09:00',
    at: 'reviewed: 2026-11-22T09:00',
    message: '«reviewed» er «2026-11-22T09:00». Skriv datoen som år-måned-dag, for eksempel 2026-11-22.',
  },
  {
    what: 'a number is confirmed on a day that is yet to come',
    file: EKSEMPELVIK,
    text: 'verifiedOn: 2026-11-16',
    by: 'verifiedOn: 2099-11-16',
    at: 'verifiedOn: 2099-11-16',
    message: '«verifiedOn» er 2099-11-16, som ikke har vært ennå. Skriv dagen da det skjedde.',
  },
  {
    what: 'a text was read on a day that is yet to come',
    file: ADULTS_NB,
    text: 'reviewed: 2026-11-22\nreviewBy: 2027-11-22',
    by: 'reviewed: 2098-11-22\nreviewBy: 2099-11-22',
    at: 'reviewed: 2098-11-22',
    message: '«reviewed» er 2098-11-22, som ikke har vært ennå. Skriv dagen da det skjedde.',
  },
  {
    what: 'a text is to be read through before it was',
    file: ADULTS_NB,
    text: 'reviewBy: 2027-11-22',
    by: 'reviewBy: 2026-11-22',
    at: 'reviewBy: 2026-11-22',
    message: '«reviewBy» er «2026-11-22». «reviewBy» skal være etter «reviewed».',
  },
  {
    what: 'a notice ends before it begins',
    file: EKSEMPELVIK,
    text: 'to: 2027-01-15',
    by: 'to: 2026-01-15',
    at: 'to: 2026-01-15',
    message:
      '«to» er «2026-01-15». Meldingen slutter («to») før den begynner («from»). Skriv den tidligste datoen i «from».',
  },
  {
    what: 'a ruleset ends before it begins',
    file: ADULTS,
    text: 'validTo: 2024-10-27',
    by: 'validTo: 2018-12-31',
    at: '- id: "2019"',
    message: '«validTo» er før «validFrom». Skriv den tidligste datoen i «validFrom».',
  },
];

export const MISTAKES: readonly Mistake[] = MISTAKES_IN_DATES.map((it) => ({ ...it, code: 'LOYPE-DATE' }));

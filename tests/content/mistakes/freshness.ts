import type { BuiltPage } from '../../../src/check/built-pages.ts';
import { sketchOf } from '../../../src/domain/sketch.ts';
import type { Mistake } from '../damaged.ts';
import { ADULTS_NB, EKSEMPELVIK, RIGHTS_NB } from '../names.ts';

const RIGHTS_NN = RIGHTS_NB.replace('nb.mdx', 'nn.mdx');

const UNG = 'organisations/eksempelvik/pages/ung/';

/** A page of the last build, which showed another text of the same days. */
const shown = (page: Pick<BuiltPage, 'organisation' | 'id' | 'language' | 'address'>): BuiltPage => ({
  ...page,
  kind: page.organisation === null ? 'guide' : 'local',
  reviewed: '2026-11-22',
  text: {
    sketch: sketchOf('Her sto det noe helt annet om hva du kan gjøre.'),
    revised: page.language === 'nb' ? '2026-11-22' : null,
    translates: page.language === 'nb' ? null : '2026-11-22',
  },
});

const REWRITTEN =
  'Teksten er mye endret siden den ble publisert. Skriv dagens dato i «revised». Er det bare ordene som er nye, holder det å lese den gjennom og skrive dagens dato i «reviewed».';

export const MISTAKES: readonly Mistake[] = [
  {
    what: 'a contact was confirmed more than a year ago',
    file: EKSEMPELVIK,
    text: 'verifiedOn: 2026-11-16',
    by: 'verifiedOn: 2025-11-21',
    at: 'verifiedOn: 2025-11-21',
    code: 'LOYPE-UNVERIFIED',
    message:
      'Kontakten «forlopskoordinator-barn-og-unge» er sist bekreftet 2025-11-21. Ring og spør, og skriv dagens dato i «verifiedOn».',
  },
  {
    what: 'a contact was never confirmed',
    file: EKSEMPELVIK,
    text: 'verifiedOn: 2026-11-16',
    by: 'verifiedOn: null',
    at: 'verifiedOn: null',
    code: 'LOYPE-UNVERIFIED',
    message:
      'Kontakten «forlopskoordinator-barn-og-unge» er aldri bekreftet. Ring og spør, og skriv dagens dato i «verifiedOn».',
  },
  {
    what: 'a helpline was checked more than six months ago',
    file: 'helplines.yaml',
    text: 'verifiedOn: 2026-10-08',
    by: 'verifiedOn: 2026-05-21',
    at: 'verifiedOn: 2026-05-21',
    code: 'LOYPE-UNVERIFIED',
    message:
      'Hjelpetelefonen «medical-emergency» er sist kontrollert 2026-05-21. Se på tjenestens egen side, og skriv dagens dato i «verifiedOn».',
  },
  {
    what: 'a helpline was never checked',
    file: 'helplines.yaml',
    text: 'verifiedOn: 2026-10-08',
    by: 'verifiedOn: null',
    at: 'verifiedOn: null',
    code: 'LOYPE-UNVERIFIED',
    message:
      'Hjelpetelefonen «medical-emergency» er aldri kontrollert. Se på tjenestens egen side, og skriv dagens dato i «verifiedOn».',
  },
  {
    what: 'the day of a text’s review has passed',
    file: ADULTS_NB,
    text: 'reviewed: 2026-11-22\nreviewBy: 2027-11-22',
    by: 'reviewed: 2025-11-21\nreviewBy: 2026-11-21',
    at: 'reviewBy: 2026-11-21',
    code: 'LOYPE-REVIEW',
    message: 'Teksten skulle vært lest gjennom innen 2026-11-21. Les den, rett den, og sett nye datoer.',
  },
  {
    what: 'a text is to be read through on another day than today',
    asOf: '2028-05-02',
    file: ADULTS_NB,
    text: 'reviewBy: 2027-11-22',
    by: 'reviewBy: 2028-05-01',
    at: 'reviewBy: 2028-05-01',
    code: 'LOYPE-REVIEW',
    message: 'Teksten skulle vært lest gjennom innen 2028-05-01. Les den, rett den, og sett nye datoer.',
  },
  {
    what: 'a translation is of an older text',
    file: RIGHTS_NN,
    text: 'translates: 2026-11-22',
    by: 'translates: 2026-06-01',
    at: 'translates: 2026-06-01',
    code: 'LOYPE-TRANSLATION-OLD',
    message:
      'Oversettelsen er av teksten fra 2026-06-01, men den ble endret 2026-11-22. Oversett endringene, og skriv 2026-11-22 i «translates».',
  },
  {
    what: 'a page is much changed since it was published, and its days are the same',
    asOf: '2026-12-01',
    built: [shown({ organisation: 'eksempelvik', id: 'ung', language: 'nb', address: '/eksempelvik/ung/' })],
    damage: () => {},
    file: `${UNG}nb.mdx`,
    at: '---',
    code: 'LOYPE-REVIEW',
    message: REWRITTEN,
  },
  {
    what: 'a national text is much changed since it was published, and its days are the same',
    asOf: '2026-12-01',
    built: [shown({ organisation: null, id: 'rights', language: 'nb', address: '/rettigheter/' })],
    damage: () => {},
    file: RIGHTS_NB,
    at: '---',
    code: 'LOYPE-REVIEW',
    message: REWRITTEN,
  },
  {
    what: 'a translation is much changed since it was published, and its days are the same',
    asOf: '2026-12-01',
    built: [shown({ organisation: 'eksempelvik', id: 'ung', language: 'nn', address: '/eksempelvik/nn/ung/' })],
    damage: () => {},
    file: `${UNG}nn.mdx`,
    at: '---',
    code: 'LOYPE-REVIEW',
    message:
      'Oversettelsen er mye endret siden den ble publisert. Les den gjennom, og skriv dagens dato i «reviewed». Er den oversatt på nytt, skriver du datoen i «revised» i teksten den er oversatt fra, i «translates».',
  },
];

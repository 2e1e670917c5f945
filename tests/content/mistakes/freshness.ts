import type { Mistake } from '../damaged.ts';
import { ADULTS_NB, EKSEMPELVIK, RIGHTS_NB } from '../names.ts';

const RIGHTS_NN = RIGHTS_NB.replace('nb.mdx', 'nn.mdx');

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
];

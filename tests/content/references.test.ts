import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Mistake, problemsAfter, replaceIn, tellsEach } from './damaged.ts';
import { ADULTS, ADULTS_NB, EKSEMPELVIK, RIGHTS_NB, VAGA } from './names.ts';

const CONTACTS = 'Kontaktene her er «helsestasjonen», «tildelingskontoret», «sentralbord».';
const REFERENCES: Omit<Mistake, 'code'>[] = [
  {
    what: 'a coordinator’s contact is unknown',
    file: VAGA,
    text: 'contact: helsestasjonen',
    by: 'contact: helsestasjon',
    at: 'contact: helsestasjon',
    message: `Kontakten «helsestasjon» finnes ikke. ${CONTACTS}`,
  },
  {
    what: 'the switchboard is unknown',
    file: VAGA,
    text: 'switchboard: sentralbord',
    by: 'switchboard: sentral',
    at: 'switchboard: sentral',
    message: `Kontakten «sentral» finnes ikke. ${CONTACTS}`,
  },
  {
    what: 'a local helpline is unknown',
    file: VAGA,
    text: 'localHelp: []',
    by: 'localHelp: [legevakt]',
    at: 'localHelp: [legevakt]',
    message: `Kontakten «legevakt» finnes ikke. ${CONTACTS}`,
  },
  {
    what: 'a service’s contact is unknown',
    file: VAGA,
    text: 'contact: tildelingskontoret\n    referralNeeded',
    by: 'contact: tildeling\n    referralNeeded',
    at: 'contact: tildeling',
    message: `Kontakten «tildeling» finnes ikke. ${CONTACTS}`,
  },
  {
    what: 'a source of a pathway is unknown',
    file: ADULTS,
    text: '  - pbrl\n',
    by: '  - lovdata\n',
    at: '- lovdata',
    message: 'Kilden «lovdata» finnes ikke i sources.yaml.',
  },
  {
    what: 'the owner of a pathway is unknown',
    file: ADULTS,
    text: 'owner: hdir-adults',
    by: 'owner: hdir',
    at: 'owner: hdir',
    message: 'Kilden «hdir» finnes ikke i sources.yaml.',
  },
  {
    what: 'the source of a limit is unknown',
    file: ADULTS,
    text: 'source: helse-mr-bup',
    by: 'source: helse-mr',
    at: 'source: helse-mr',
    message: 'Kilden «helse-mr» finnes ikke i sources.yaml.',
  },
  {
    what: 'the source of a right is unknown',
    file: 'statutory.yaml',
    text: 'source: helsenorge-assessment',
    by: 'source: helsenorge',
    at: 'source: helsenorge',
    message: 'Kilden «helsenorge» finnes ikke i sources.yaml.',
  },
  {
    what: 'a source of a guide is unknown',
    file: RIGHTS_NB,
    text: 'sources: [pbrl,',
    by: 'sources: [lovdata,',
    at: 'sources: [lovdata,',
    message: 'Kilden «lovdata» finnes ikke i sources.yaml.',
  },
  {
    what: 'a term of a pathway is unknown',
    file: ADULTS,
    text: '  - dps\n',
    by: '  - distrikt\n',
    at: '- distrikt',
    message: 'Ordet «distrikt» finnes ikke i glossary/.',
  },
  {
    what: 'the limit of a step of the overview is unknown',
    file: 'overview.yaml',
    text: 'limit: B1',
    by: 'limit: B9',
    at: 'limit: B9',
    message: 'Fristen «B9» finnes ikke i forløpet «children-and-youth».',
  },
  {
    what: 'the pathway of the overview is unknown',
    file: 'overview.yaml',
    text: 'pathway: children-and-youth',
    by: 'pathway: children',
    at: 'pathway: children',
    message: 'Forløpet «children» finnes ikke.',
  },
];

tellsEach(REFERENCES.map((mistake) => ({ ...mistake, code: 'LOYPE-REFERENCE' })));

test('every broken reference is told, in the order of files and lines', () => {
  const told = problemsAfter((folder) => {
    replaceIn(folder, VAGA, 'switchboard: sentralbord', 'switchboard: sentral');
    replaceIn(folder, EKSEMPELVIK, 'switchboard: sentralbord', 'switchboard: sentral');
    replaceIn(folder, ADULTS_NB, '<Helpline id="urgent-care"', '<Helpline id="legevakt"');
    replaceIn(folder, ADULTS_NB, '(page:coordinator)', '(page:koordinator)');
  });
  const places = told.map(({ file, message }) => `${file}: ${message.split(' ')[1]}`);
  assert.deepEqual(places, [
    `${EKSEMPELVIK}: «sentral»`,
    `${VAGA}: «sentral»`,
    `${ADULTS_NB}: «koordinator»`,
    `${ADULTS_NB}: «legevakt»`,
  ]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OrganisationFile } from '../../../src/model/schemas/organisation.ts';
import { withRegister } from '../../../src/model/with-register.ts';
import { MUNICIPALITIES } from '../register.ts';

const filled = (number: string, own: Partial<OrganisationFile> = {}) => {
  const { name, shortName, website } = withRegister(
    { kind: 'municipality', number, ...own } as OrganisationFile,
    MUNICIPALITIES,
  );
  return { name, shortName, website };
};

test('a municipality has from the register what its own file leaves out', () => {
  assert.deepEqual(filled('3435'), {
    name: { nb: 'Vågå kommune', nn: 'Vågå kommune', en: 'Vågå municipality' },
    shortName: 'Vågå',
    website: 'https://vaga.kommune.no',
  });
});

test('what its own file says stands', () => {
  assert.equal(filled('3435', { website: 'https://www.vaga.kommune.no' }).website, 'https://www.vaga.kommune.no');
});

test('a website that is doubtful is not taken', () => {
  const doubtful = MUNICIPALITIES.find((it) => it.websites.some((website) => website.doubtful));
  assert.ok(doubtful?.number);
  assert.equal(filled(doubtful.number).website, undefined);
});

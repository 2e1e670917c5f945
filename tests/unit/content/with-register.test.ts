import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withRegister } from '../../../src/content/with-register.ts';
import type { OrganisationFile } from '../../../src/schemas/organisation.ts';
import { MUNICIPALITIES, REGISTER } from '../register.ts';

const filled = (number: string, own: Partial<OrganisationFile> = {}) => {
  const file = { kind: 'municipality', number, ...own } as OrganisationFile;
  const { name, county, trust, dps, website }: Record<string, unknown> = {
    ...withRegister(file, REGISTER, MUNICIPALITIES),
  };
  return { name, county, trust, dps, website };
};

test('a municipality has from the register what its own file leaves out', () => {
  assert.deepEqual(filled('3435'), {
    name: { nb: 'Vågå kommune', nn: 'Vågå kommune', en: 'Vågå municipality' },
    county: 'Innlandet',
    trust: 'Sykehuset Innlandet HF',
    dps: 'Lillehammer',
    website: 'https://vaga.kommune.no',
  });
});

test('what its own file says stands', () => {
  assert.equal(filled('3435', { dps: 'Vårt eget' } as Partial<OrganisationFile>).dps, 'Vårt eget');
});

test('where a part of it belongs elsewhere, no area is given for the whole', () => {
  const [kristiansand, holmestrand, oslo] = [filled('4204'), filled('3903'), filled('0301')];
  assert.deepEqual([kristiansand.trust, kristiansand.dps], ['Sørlandet sykehus HF', undefined]);
  assert.deepEqual([holmestrand.trust, holmestrand.dps], [undefined, undefined]);
  assert.deepEqual([oslo.trust, oslo.dps], [undefined, undefined]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSearchedAs, notNamed } from '../../../src/check/rules/searched-as.ts';
import type { Together } from '../../../src/check/together.ts';

const SOUGHT = { names: ['legevakt', 'kommune'], troubles: ['nedfor', 'søvn', 'rus', 'strever psykisk'] };
const service = (forWhom: string, more: { searchedAs?: string[]; referralNeeded?: boolean } = {}) => ({
  name: { nb: 'Nærteamet', nn: 'Nærteamet' },
  forWhom,
  referralNeeded: false,
  ...more,
});

test('a service is named by a word of what troubles people, in any form, or by words that are listed for it', () => {
  const services = [
    service('Voksne som strever psykisk.'),
    service('Deg som ruser deg.'),
    service('Alle i kommunen.', { searchedAs: ['prate'] }),
    service('Alle som er henvist.', { referralNeeded: true }),
    service('Alle i kommunen.'),
    service('Deg som bruser.'),
    { ...service('Alle.'), name: 'Legevakten i Vika' },
  ];
  assert.deepEqual(notNamed(services, SOUGHT), [4, 5]);
});

test('words are suggested to a site in use, and not to a demonstration', () => {
  const said = (publication: 'live' | 'demo') => {
    const organisations = [
      { slug: 'vika', facts: { publication, services: [service('Deg som ruser deg.'), service('Alle.')] } },
    ];
    const search = { topics: { rus: { organisation: SOUGHT.troubles } }, same: [SOUGHT.names] };
    const found: string[] = [];
    checkSearchedAs({ content: { organisations, search } } as unknown as Together, (entry, path, { code }) =>
      found.push(`${code} ${entry} ${path.join('.')}`),
    );
    return found;
  };
  assert.deepEqual(said('live'), ['LOYPE-SEARCH-WORD organisations/vika/organisation services.1.name']);
  assert.deepEqual(said('demo'), []);
});

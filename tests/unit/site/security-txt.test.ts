import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portalSchema } from '../../../src/model/schemas/portal.ts';
import { securityTxt } from '../../../src/site/security-txt.ts';

const name = { nb: 'Løype', nn: 'Løype', en: 'Løype' };
const portal = (security?: string) =>
  portalSchema.parse({
    name,
    tagline: name,
    languages: ['nb', 'nn', 'en'],
    colours: { main: '#3A3A8C', accent: '#3A3A8C' },
    ...(security ? { security } : {}),
  });

const CONTACT = 'https://www.example.no/sikkerhet';

test('it names whom to tell, until when it holds, in which languages, and where it lies', () => {
  assert.equal(
    securityTxt(portal(CONTACT), { base: '/', site: 'https://www.example.no' }, '2026-11-22'),
    `Contact: ${CONTACT}
Expires: 2027-07-01T00:00:00Z
Preferred-Languages: nb, nn, en
Canonical: https://www.example.no/.well-known/security.txt
`,
  );
});

test('there is none when nobody is named, below a path, and on an organisation’s own site', () => {
  assert.equal(securityTxt(portal(), { base: '/' }, '2026-11-22'), null);
  assert.equal(securityTxt(portal(CONTACT), { base: '/pasientforlop/' }, '2026-11-22'), null);
  assert.equal(securityTxt(portal(CONTACT), { base: '/', only: 'vaga' }, '2026-11-22'), null);
});

const DAYS: [today: string, expires: string][] = [
  ['2026-01-01', '2026-07-01'],
  ['2026-01-02', '2027-01-01'],
  ['2026-06-30', '2027-01-01'],
  ['2026-07-01', '2027-01-01'],
  ['2026-07-02', '2027-07-01'],
  ['2026-12-31', '2027-07-01'],
];

for (const [today, expires] of DAYS) {
  test(`a file of ${today} holds until ${expires}: at least half a year and at most one`, () => {
    assert.match(securityTxt(portal(CONTACT), { base: '/' }, today) ?? '', new RegExp(`^Expires: ${expires}T`, 'm'));
    const days = (Date.parse(expires) - Date.parse(today)) / 86_400_000;
    assert.ok(days >= 181 && days <= 366, `${days} days`);
  });
}

test('whom to tell is a web address or an email address', () => {
  for (const right of [CONTACT, 'mailto:sikkerhet@example.no']) assert.equal(portal(right).security, right);
  for (const wrong of [
    'sikkerhet@example.no',
    'mailto:sikkerhet',
    'http://example.no',
    'https://x',
    'mailto:a@b.no?cc=x',
    `${CONTACT}\nContact: x`,
  ])
    assert.throws(() => portal(wrong), wrong);
});

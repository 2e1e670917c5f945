import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StartError } from '../../../src/starting/new-file.ts';
import { organisationSlug, shortName } from '../../../src/starting/organisation.ts';
import { newOrganisation, newPage } from '../../../src/starting/start.ts';
import { FIXTURE } from '../../fixture.ts';
import { BOKMAL } from './bokmal.ts';

const refuses = (make: () => unknown, says: RegExp) =>
  assert.throws(make, (error: Error) => error instanceof StartError && says.test(error.message));

const ORGANISATIONS: [what: string, order: Partial<Parameters<typeof newOrganisation>[1]>, says: RegExp][] = [
  ['no name', { name: ' ' }, /^Skriv navnet på virksomheten/],
  ['no kind', { kind: undefined }, /^Skriv hva slags virksomhet det er: --kind municipality/],
  ['a language without pages', { languages: 'nb,se' }, /^Språket «se» er ukjent/],
  ['a language twice', { languages: 'nb, nb' }, /^Samme språk står to ganger/],
  ['no language', { languages: '' }, /^Språket «» er ukjent/],
  ['a way out of the folder', { slug: '../ut' }, /^Adressen «\.\.\/ut» kan ikke brukes/],
  ['a name without letters', { name: '—' }, /^«—» gir ingen adresse: .* Skriv en med --slug\.$/],
  ['a reserved address', { name: 'Søk' }, /^Adressen «sok» er opptatt/],
  ['the address of a national text', { name: 'Rettigheter' }, /^Adressen «rettigheter» er opptatt/],
];
for (const [what, order, says] of ORGANISATIONS) {
  test(`an organisation is refused: ${what}`, () =>
    refuses(() => newOrganisation(FIXTURE, { name: 'X', kind: 'hospital', ...order }, '2026-11-22'), says));
}

for (const kind of ['municipality', 'hospital', 'institution'])
  for (const fictional of [true, false])
    test(`a ${fictional ? 'fictional ' : ''}${kind} that writes Nynorsk has its file explained in it, with the same fields`, () => {
      const made = (languages: string, name = 'Lom kommune') =>
        newOrganisation(FIXTURE, { name, kind, languages, fictional }, '2026-11-22')[0]?.text ?? '';
      for (const own of [made('nn'), made('nn,nb,en'), made('nn', 'Herøy kommune')])
        assert.doesNotMatch(own.replace('nb (bokmål)', ''), BOKMAL);
      const fields = (text: string) => text.replace(/#.*$/gm, '').replace(/\[n[bn]\]/, '');
      assert.equal(fields(made('nn')), fields(made('nb')));
      assert.match(made('en,nn'), /^# Opplysningane om verksemda\./);
      assert.match(made('en,nb'), /^# Opplysningene om virksomheten\./);
    });

test('the pattern finds Bokmål where it is', () =>
  assert.match(
    newOrganisation(FIXTURE, { name: 'X', kind: 'hospital', languages: 'nb' }, '2026-11-22')[0]?.text ?? '',
    BOKMAL,
  ));

const PAGES: [what: string, order: Partial<Parameters<typeof newPage>[1]>, says: RegExp][] = [
  ['no organisation', { organisation: undefined }, /^Virksomheten «» finnes ikke\. Disse finnes: «eksempelheimen», «/],
  ['an unknown organisation', { organisation: 'vågå' }, /^Virksomheten «vågå» finnes ikke/],
  ['no title', { title: '' }, /^Skriv tittelen på siden/],
  ['a language that the organisation has not', { language: 'nb' }, /har ikke språket «nb»\. Den har «nn», «en»\.$/],
  ['the address of a national text', { title: 'Rettar' }, /^Adressen «rettar» er opptatt/],
  ['the id of a national text', { title: 'Rights' }, /^Adressen «rights» er opptatt/],
];
for (const [what, order, says] of PAGES) {
  test(`a page is refused: ${what}`, () =>
    refuses(() => newPage(FIXTURE, { organisation: 'vaga', title: 'Hei', ...order }, '2026-11-22'), says));
}

const NAMES: [name: string, short: string, slug: string][] = [
  ['Vågå kommune', 'Vågå', 'vaga'],
  ['Kvam herad', 'Kvam', 'kvam'],
  ['Solli DPS', 'Solli DPS', 'solli-dps'],
  ['Kommune', 'Kommune', 'kommune'],
  ['Nord-Aurdal Kommune', 'Nord-Aurdal', 'nord-aurdal'],
];
for (const [name, short, slug] of NAMES) {
  test(`${name} is called ${short} and lies at ${slug}`, () => {
    assert.equal(shortName(name), short);
    assert.equal(organisationSlug(name), slug);
  });
}

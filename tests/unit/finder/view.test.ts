import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WORDS } from '../words.ts';
import { LATER, shown } from './finder.ts';
import { NONSENSE } from './nonsense.ts';

const words = WORDS.nb.finder;

/** Where Enter goes on to at once; null where it only marks the first answer. */
function enter(written: string): string | null {
  const { options, meant } = shown(written);
  const option = meant === null ? undefined : options[meant];
  return option ? (option.href ?? `#${option.anchor}`) : null;
}

test('Enter goes on when one name was written whole', () => {
  const cases = {
    Oslo: '/oslo/',
    oslo: '/oslo/',
    skedsmo: '/lillestrom/',
    '0150': '/oslo/',
    'Oslo 0150': '/oslo/',
    'kommune 1101': '/eigersund/',
    'Herøy (Nordland)': '/heroy-nordland/',
    'Nes Akershus': '/nes/',
    'Tana bru': '/tana/',
    Holmlia: '/oslo/#del-sondre-nordstrand',
    Hordaland: '#fylke-vestland',
  };
  for (const [written, to] of Object.entries(cases)) assert.equal(enter(written), to, written);
});

test('Enter does not choose between two of one name or number', () => {
  const ties = ['Herøy', 'Våler', 'Os', 'Bø', 'Nes', 'Sande', 'Viken', 'Tysfjord', '1101', 'Bergen 0150', 'Hopen'];
  for (const written of ties) assert.equal(enter(written), null, written);
});

test('Enter does not follow what is only similar, or the beginning of a place', () => {
  for (const written of ['Osloo', 'Tronheim', 'Engelsvik', 'Bø i Nordl', 'Lom Agder', 'b', 'longyear'])
    assert.equal(enter(written), null, written);
});

test('Enter follows the beginning of a municipality’s or county’s name when there is no other answer', () => {
  assert.equal(enter('lillesan'), '/lillesand/');
  assert.equal(enter('buskeru'), '#fylke-buskerud');
  // Lillehammer, Lillesand, Lillestrøm.
  assert.equal(enter('lille'), null);
});

test('what is only similar is said to be so, with the way to the list', () => {
  for (const written of ['Osloo', 'Tronheim', 'Lom Agder']) {
    const { similar, status, instead, options } = shown(written);
    assert.ok(options.length > 0, written);
    assert.deepEqual(
      { similar, status, instead },
      { similar: words.similar, status: words.similar, instead: words.notYours },
    );
  }
  const { similar, status, instead } = shown('Oslo 0150');
  assert.deepEqual({ similar, status, instead }, { similar: null, status: '1 treff.', instead: words.notYours });
});

test('Svalbard and Jan Mayen get their sentence when they were meant, and nothing else is hidden by it', () => {
  for (const written of ['Svalbard', 'longyearbyen', 'longyear', '9170', '9170 Longyearbyen', 'jan mayen', 'jan m']) {
    const { status, instead, elsewhere } = shown(written);
    const name = written.startsWith('jan') ? 'Jan Mayen' : 'Svalbard';
    assert.deepEqual(
      { status, instead, elsewhere },
      { status: words.outside.replace('{name}', name), instead: null, elsewhere: true },
      written,
    );
  }
  for (const written of ['hop', 'jan']) {
    const { status, elsewhere, options } = shown(written);
    assert.ok(options.length > 0);
    assert.doesNotMatch(status, /er ikke en del av/, written);
    assert.equal(elsewhere, false);
  }
  assert.equal(shown('jan').similar, words.similar);
});

test('40 inputs that are no place give no answer, say so, and show the way to the list', () => {
  assert.equal(NONSENSE.length, 40);
  for (const written of NONSENSE)
    assert.deepEqual(
      shown(written),
      { options: [], similar: null, elsewhere: false, meant: null, status: 'Ingen treff.', instead: '' },
      written,
    );
});

test('nothing is said while a code is not finished', () => {
  for (const written of ['', ' ', '0', '01', '015', '01 5'])
    assert.deepEqual([shown(written).status, shown(written).instead], ['', null], written);
});

test('Enter leads from a name of before the merger to Vest-Lofoten when that is there', () => {
  for (const written of ['Moskenes', 'vestvågøy', 'kommune 1874']) {
    const { options, meant } = shown(written, LATER);
    assert.equal(options[meant ?? -1]?.href, '/vest-lofoten/', written);
  }
  assert.equal(enter('Moskenes'), '/moskenes/');
});

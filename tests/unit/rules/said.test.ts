import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasAmount, saidOf, timesIn } from '../../../src/rules/said.ts';
import { limit } from '../limits.ts';

const times = (html: string) => timesIn([{ title: 'T', html, changed: null, url: null }]).map((it) => it.sentence);

const HTML: [html: string, sentences: string[]][] = [
  ['<p>Innen seks uker. Deretter fritt.</p>', ['Innen seks uker.']],
  ['<p>Innen 65 virkedager</p><p>Uten tid</p>', ['Innen 65 virkedager']],
  ['<ul><li>Start: 14 dager</li><li>Slutt: 6 uker</li></ul>', ['Start: 14 dager', 'Slutt: 6 uker']],
  ['<p>Forl&oslash;pstiden er <b>42</b> <em>dager</em>.</p>', ['Forløpstiden er 42 dager.']],
  ['<table><tr><td>Angrerett</td><td>48 timer</td></tr></table>', ['48 timer']],
  ['Innen en uke, uten avsnitt', ['Innen en uke, uten avsnitt']],
  ['<p>Samme setning, to uker.</p><p>Samme setning, to uker.</p>', ['Samme setning, to uker.']],
  ['<p>Det gjelder i dag, og på mandag.</p><p>Dagens råd.</p>', []],
  [
    '<p>De første 42 dagene. De seks ukene. En 6-ukersfrist.</p>',
    ['De første 42 dagene.', 'De seks ukene.', 'En 6-ukersfrist.'],
  ],
  [
    '<p>42 dagers varighet. Innan 6 veker. Innan 42 dagar.</p>',
    ['42 dagers varighet.', 'Innan 6 veker.', 'Innan 42 dagar.'],
  ],
  ['<style>.x { a: 6 uker }</style><script>let x = "6 uker.";</script><p>Ingenting.</p>', []],
  ['', []],
  // Whatever an element is called, it runs on in its sentence when it is no block.
  ['<p>Innen <a href="/frist">seks uker</a>. Les <a href="/mer">mer</a>.</p>', ['Innen seks uker.']],
  ['<p>Innen <time>6</time> <hdir-term>uker</hdir-term>.</p>', ['Innen 6 uker.']],
  ['<p>Innen <mark>6</mark>&nbsp;uk&shy;er<br>Så fritt.</p>', ['Innen 6 uker']],
  ['<p>Innen en ma\u030aned.</p>', ['Innen en måned.']],
  ['<p>I dag gjelder samme dag.</p>', ['I dag gjelder samme dag.']],
];
for (const [html, sentences] of HTML) {
  test(`what speaks of time: ${html}`, () => assert.deepEqual(times(html), sentences));
}

const TIMES = [
  ...['En 10-dagersfrist gjelder.', 'Ti-dagersfristen gjelder.', 'Ein 10-dagarsfrist gjeld.', 'Fjortendagersfristen.'],
  ...[
    'Det skjer samme dag.',
    'Det skjer same dag.',
    'Det skjer dagen etter.',
    'Det skjer på 42. dag.',
    'Det skjer daglig.',
  ],
  ...[
    'Hver 12. uke.',
    'Kvar 12. veke.',
    'Hver tolvte uke.',
    'Annenhver uke.',
    'Ukentlig.',
    'Vekentleg.',
    'Et toukers løp.',
  ],
  ...['Med 6 ukers mellomrom.', 'Seksukersfristen.', 'Innen 2 kalenderuker.', 'Et 12-ukersintervall.'],
  ...[
    'Innen ett døgn.',
    'Døgnet rundt.',
    'Innen 24 timer.',
    'En 48-timersfrist.',
    'Innen en time.',
    'Én gang per time.',
  ],
  ...[
    'Månedlig.',
    'Månadleg.',
    'Hver måned.',
    'Tremånedersfristen.',
    'Etter 3 mnd.',
    'Hvert halvår.',
    'Ett år etter.',
    'Årlig.',
  ],
  ...[
    'Én virkedag.',
    'På virkedager.',
    'En virkedagsfrist på 65 virkedager.',
    'Femten arbeidsdagar.',
    'Umiddelbart.',
    'Straks.',
  ],
];
for (const sentence of TIMES)
  test(`this speaks of time: ${sentence}`, () => assert.deepEqual(times(`<p>${sentence}</p>`), [sentence]));

const NO_TIMES = [
  'Bruker og brukere bruker det.',
  'Du får time hos legen.',
  'Dagbehandling og døgnbehandling.',
  'Det økte.',
];
for (const sentence of NO_TIMES)
  test(`this does not: ${sentence}`, () => assert.deepEqual(times(`<p>${sentence}</p>`), []));

test('one sentence of two parts is told of both', () => {
  const parts = ['Utredning', 'Evaluering'].map((title) => ({
    title,
    html: 'Innen 6 uker.',
    changed: null,
    url: null,
  }));
  assert.deepEqual(
    timesIn(parts).map(({ title }) => title),
    ['Utredning', 'Evaluering'],
  );
});

const AMOUNTS: [sentence: string, amount: number | null, unit: 'day' | 'workday' | 'hour', same: boolean][] = [
  ['Innen 42 dager.', 42, 'day', true],
  ['Innen 6 uker.', 42, 'day', true],
  ['Innen seks uker.', 42, 'day', true],
  ['Innen tolv uker.', 84, 'day', true],
  ['Innen 42 kalenderdager.', 42, 'day', true],
  ['Innen én uke.', 7, 'day', true],
  ['Innan ei veke.', 7, 'day', true],
  ['Innen seks (6) uker.', 42, 'day', true],
  ['Med 12 ukers intervall.', 84, 'day', true],
  ['Hver åtte ukers tid.', 56, 'day', true],
  ['Innen 6–12 uker.', 42, 'day', true],
  ['Innen 6–12 uker.', 84, 'day', true],
  ['Innen 6–12 uker.', 56, 'day', false],
  ['En 6-ukersfrist.', 42, 'day', true],
  ['De første 42 dagene.', 42, 'day', true],
  ['Innan 42 dagar.', 42, 'day', true],
  ['De 65 virkedagene.', 65, 'workday', true],
  ['Innen en uke.', 7, 'day', true],
  ['Innen syv dager.', 7, 'day', true],
  ['Innen 16 uker.', 42, 'day', false],
  ['Innen 142 dager.', 42, 'day', false],
  ['Innen 6 måneder.', 42, 'day', false],
  ['Innen 65 virkedager.', 65, 'workday', true],
  ['Innen 65 dager.', 65, 'workday', false],
  ['Innen 48 timer.', 48, 'hour', true],
  ['Innen 48 timer.', null, 'hour', false],
  ['Innen to døgn.', 48, 'hour', true],
  ['En 48-timersfrist.', 48, 'hour', true],
  ['Innen førtiåtte timer.', 48, 'hour', true],
  ['Hver 12. uke.', 84, 'day', true],
  ['Kvar 12. veke.', 84, 'day', true],
  ['Hver tolvte uke.', 84, 'day', true],
  ['Hver 2. uke.', 84, 'day', false],
  ['Hver fjortende dag.', 14, 'day', true],
  ['Annenhver uke.', 14, 'day', true],
  ['Ukentlig.', 7, 'day', true],
  ['Ukentlig.', 42, 'day', false],
  ['Samme dag.', 0, 'day', true],
  ['Same dag.', 0, 'day', true],
  ['Samme dag.', 7, 'day', false],
  ['Innen 24 timer.', 1, 'day', true],
  ['En 42-dagersfrist.', 42, 'day', true],
  ['Seksukersfristen.', 42, 'day', true],
  ['Innen førtito dager.', 42, 'day', true],
  ['Innen toogførti dager.', 42, 'day', true],
  ['Innen førti dager.', 42, 'day', false],
  ['Innen to dager.', 42, 'day', false],
  ['Innen sekstifem virkedager.', 65, 'workday', true],
  ['Innen 65 hele virkedager.', 65, 'workday', true],
  ['En 10-virkedagersfrist.', 10, 'workday', true],
  ['Innen seks til tolv uker.', 84, 'day', true],
  ['Mellom 6 og 12 uker.', 42, 'day', true],
  ['Innen 1,6 uker.', 42, 'day', false],
  ['Innen 6 hele uker.', 42, 'day', true],
];
for (const [sentence, amount, unit, same] of AMOUNTS) {
  test(`${sentence} is ${same ? '' : 'not '}${amount} × ${unit}`, () =>
    assert.equal(hasAmount(sentence, { amount, unit }), same));
}

test('beside a limit stands what has its number, or is about its step', () => {
  const said = [
    'Utredning: innen åtte uker.',
    'Noe annet: innen 6 uker.',
    'Evaluering: innen åtte uker.',
    'Åpent fire dager.',
  ].map((sentence) => ({ sentence, title: 'T', changed: null }));
  const beside = (it: Parameters<typeof limit>[0]) => saidOf(limit(it), said).map(({ sentence }) => sentence);
  assert.deepEqual(beside({ to: 'clinical-decision' }), ['Utredning: innen åtte uker.', 'Noe annet: innen 6 uker.']);
  assert.deepEqual(beside({ to: 'evaluation', amount: 84 }), ['Evaluering: innen åtte uker.']);
});

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
];
for (const [html, sentences] of HTML) {
  test(`what speaks of time: ${html}`, () => assert.deepEqual(times(html), sentences));
}

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

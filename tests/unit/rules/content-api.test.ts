import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askPathways } from '../../../src/rules/content-api.ts';

const PAGE = 'https://www.helsedirektoratet.no/nasjonale-forlop/rusbehandling-tsb';
const WANTED = new Set(['rusbehandling-tsb']);
const entry = (id: string) => ({ id, tittel: id, url: PAGE });

/** The texts of the pathway that is wanted, by what the API answers to each path. */
async function texts(answers: Record<string, unknown>) {
  const ask = async (path: string) => answers[path] ?? assert.fail(`nothing answers to ${path}`);
  const found = await askPathways(ask, WANTED);
  return found.get('rusbehandling-tsb')?.parts ?? [];
}

for (const ending of ['', '/', '//', '?x=1', '/?x=1', '#a'])
  test(`a part is asked for where its link ends with '${ending}'`, async () => {
    const links = [{ rel: 'barn', href: `https://api.helsedirektoratet.no/innhold/kapitler/2${ending}` }];
    const parts = await texts({
      '/pakkeforløp': [entry('1')],
      '/pakkeforløp/1': { ...entry('1'), tekst: 'En', links },
      '/kapitler/2': { ...entry('2'), tekst: 'To' },
    });
    assert.deepEqual(
      parts.map(({ html }) => html),
      ['En', 'To'],
    );
  });

test('a link to a part that names none is told, and nothing is left out without a word', async () => {
  for (const href of ['', 'kapitler', '/', null])
    await assert.rejects(
      texts({
        '/pakkeforløp': [entry('1')],
        '/pakkeforløp/1': { ...entry('1'), links: [{ rel: 'barn', href }] },
      }),
      /cannot be followed/,
    );
});

test('two pathways of one address are read as one', async () => {
  const parts = await texts({
    '/pakkeforløp': [entry('1'), entry('2')],
    '/pakkeforløp/1': { ...entry('1'), tekst: 'En' },
    '/pakkeforløp/2': { ...entry('2'), tekst: null },
  });
  assert.deepEqual(
    parts.map(({ title, html }) => `${title} ${html}`.trim()),
    ['1 En', '2'],
  );
});

test('a change in the year 1 is none', async () => {
  const [part] = await texts({
    '/pakkeforløp': [entry('1')],
    '/pakkeforløp/1': {
      ...entry('1'),
      sistFagligOppdatert: '0001-01-01T00:00:00',
      sistOppdatert: '2026-10-28T08:00:00',
    },
  });
  assert.equal(part?.changed, '2026-10-28');
});

const API = 'https://api.helsedirektoratet.no/innhold';

test('a part that comes within another as its title alone is asked for where it is linked', async () => {
  const parts = await texts({
    '/pakkeforløp': [entry('1')],
    '/pakkeforløp/1': {
      ...entry('1'),
      tekst: 'En',
      barn: [
        { id: '2', tittel: 'To', intro: 'Kort', tekst: '' },
        { id: '3', tittel: 'Tre', links: [{ rel: 'self', href: `${API}/kapitler/3` }] },
        { id: '4', tittel: 'Fire', tekst: 'Fire', links: [{ rel: 'self', href: `${API}/kapitler/4` }] },
      ],
      links: [
        { rel: 'barn', href: `${API}/kapitler/2` },
        { rel: 'barn', href: `${API}/kapitler/3` },
        { rel: 'barn', href: `${API}/kapitler/4` },
      ],
    },
    '/kapitler/2': { id: '2', tittel: 'To', tekst: 'To uker' },
    '/kapitler/3': { id: '3', tittel: 'Tre', tekst: 'Tre uker', links: [{ rel: 'barn', href: `${API}/kapitler/2` }] },
  });
  assert.deepEqual(
    parts.flatMap(({ html }) => html || []),
    ['En', 'Kort', 'Tre uker', 'To uker', 'Fire'],
  );
});

test('parts that lead to each other without a text end', async () => {
  const stub = (id: string, to: string) => ({
    id,
    tittel: id,
    links: [{ rel: 'barn', href: `${API}/kapitler/${to}` }],
  });
  const parts = await texts({
    '/pakkeforløp': [entry('1')],
    '/pakkeforløp/1': { ...entry('1'), barn: [stub('2', '3')] },
    '/kapitler/3': { ...stub('3', '2'), barn: [stub('2', '3')] },
    '/kapitler/2': stub('2', '3'),
  });
  assert.ok(parts.length < 10);
});

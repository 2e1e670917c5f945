import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { main } from '../../../src/commands/rules-check.ts';
import { commandsReadFixture, FIXTURE } from '../../fixture.ts';
import { ANSWERS, serveApi } from '../rules/api.ts';
import { run } from './run.ts';

commandsReadFixture();

const folder = mkdtempSync(join(tmpdir(), 'loype-rules-'));
after(() => rmSync(folder, { recursive: true }));

/** What the command says, with the API at an address of our own. */
const check = (url: string, key: string, args: string[] = []) =>
  run(main, args, {
    env: { ...process.env, LOYPE_HELSEDIREKTORATET_URL: url, LOYPE_HELSEDIREKTORATET_KEY: key },
  });

const KEY = 'key-of-the-test';
const RULES = ['statutory.yaml', 'pathways/children-and-youth/pathway.yaml'];
const rules = () => RULES.map((file) => readFileSync(join(FIXTURE, file), 'utf8'));

test('beside each limit stands what the owner says now, with the day of its last change', async () => {
  const api = await serveApi(ANSWERS);
  const before = rules();
  const { status, stdout, stderr } = await check(api.url, KEY);
  await api.close();
  const [, children = ''] = /## children-and-youth\n([\s\S]*?)\n## /.exec(stdout) ?? [];
  assert.equal(
    children.trim(),
    [
      'Psykiske lidelser – barn og unge: https://www.helsedirektoratet.no/nasjonale-forlop/psykiske-lidelser-barn-og-unge',
      'Last changed: 2026-10-01',
      '',
      '- **B1** of 2019: 42 days from first-appointment to clinical-decision (outpatient; legacy, certain)',
      '  - same number: “Basis utredning bør være ferdig innen seks uker.” (Utredning, changed 2026-09-02)',
      '  - other number, or none: “Basis og utvidet utredning samlet: innen 84 dager” (Utredning, changed 2026-09-02)',
      '- **B2** of 2019: 42 days from clinical-decision to extended-clinical-decision (outpatient, extended-assessment; legacy, certain)',
      '  - same number, perhaps of another step: “Basis utredning bør være ferdig innen seks uker.” (Utredning, changed 2026-09-02)',
      '  - other number, or none: “Basis og utvidet utredning samlet: innen 84 dager” (Utredning, changed 2026-09-02)',
      '- **B3** of 2019: 42 days from clinical-decision to evaluation (outpatient; legacy, certain)',
      '  - same number, perhaps of another step: “Basis utredning bør være ferdig innen seks uker.” (Utredning, changed 2026-09-02)',
      '  - other number, or none: “Evaluering skjer hver tiende uke.” (Utredning, changed 2026-09-02)',
      '- **B4** of 2019: 84 days from evaluation to evaluation (outpatient; legacy, certain)',
      '  - same number, perhaps of another step: “Basis og utvidet utredning samlet: innen 84 dager” (Utredning, changed 2026-09-02)',
      '  - other number, or none: “Evaluering skjer hver tiende uke.” (Utredning, changed 2026-09-02)',
      '- **B1** of 2024: 42 days from first-appointment to clinical-decision (outpatient; reported, likely)',
      '  - same number: “Basis utredning bør være ferdig innen seks uker.” (Utredning, changed 2026-09-02)',
      '  - other number, or none: “Basis og utvidet utredning samlet: innen 84 dager” (Utredning, changed 2026-09-02)',
      '- **B2** of 2024: 84 days from first-appointment to extended-clinical-decision (outpatient, extended-assessment; reported, likely)',
      '  - same number: “Basis og utvidet utredning samlet: innen 84 dager” (Utredning, changed 2026-09-02)',
      '',
      'Beside no limit of ours:',
      '',
      '- “Avdelingen har åpent fire dager.” (Utredning)',
    ].join('\n'),
  );
  // A part within another is read as well, and what is no pathway of ours is not asked for.
  assert.match(stdout, /“Første evaluering: innen 6 uker\.” \(Evaluering, changed on no day that is given\)/);
  assert.deepEqual(api.asked.map(({ path }) => path).toSorted(), [
    '/kapitler/kap-1',
    '/pakkeforløp',
    '/pakkeforløp/barn-1',
    '/pakkeforløp/voksne-1',
  ]);
  assert.ok(api.asked.every(({ key }) => key === KEY));
  assert.equal(status, 1);
  assert.match(stderr, /^Not found in the API: rusbehandling-tsb, .*tvangslidelse-ocd.*\.\n$/);
  assert.ok(!`${stdout}${stderr}`.includes(KEY));
  assert.deepEqual(rules(), before);
});

test('the report can be written to a file', async () => {
  const api = await serveApi(ANSWERS);
  const file = join(folder, 'report.md');
  const { stdout } = await check(api.url, KEY, ['--write-report', file]);
  await api.close();
  assert.equal(stdout, `The report is in ${file}. No rule is changed.\n`);
  assert.match(readFileSync(file, 'utf8'), /^# Our limits, and what their owner says now\n[\s\S]*NLOD/);
});

type Reply = Parameters<typeof serveApi>[1];

const NO_ANSWER: [what: string, answers: typeof ANSWERS, key: string, reply: Reply, said: RegExp][] = [
  ['without a key', ANSWERS, '', undefined, /^There is no key: set LOYPE_HELSEDIREKTORATET_KEY\./],
  ['with a key that is refused', ANSWERS, 'wrong', undefined, /401 Unauthorized at \/pakkeforløp/],
  ['with an answer that is no JSON', ANSWERS, KEY, () => ({ status: 200, body: '<html>' }), /JSON/],
  ['with an answer that is no list', { '/pakkeforløp': {} }, KEY, undefined, /\/pakkeforløp is no list of pathways/],
  [
    'with an answer in another form',
    { ...ANSWERS, '/kapitler/kap-1': { id: 'kap-1', title: 'Utredning' } },
    KEY,
    undefined,
    /The answer to \/kapitler\/kap-1 is not in the form that is documented: look at "tittel"/,
  ],
  [
    'with an answer that leads elsewhere, where the key must not go',
    ANSWERS,
    KEY,
    () => ({ status: 302, headers: { location: 'https://www.example.no/' } }),
    /The API gave no answer that can be used/,
  ],
];
for (const [what, answers, key, reply, said] of NO_ANSWER) {
  test(`${what} it says so, and writes nothing`, async () => {
    const api = await serveApi(answers, reply);
    const file = join(folder, 'nothing.md');
    const { status, stdout, stderr } = await check(api.url, key, ['--write-report', file]);
    await api.close();
    assert.deepEqual([status, stdout, existsSync(file)], [2, '', false]);
    assert.match(stderr, said);
    assert.match(stderr, /\nNothing is changed\.\n$/);
  });
}

test('without a network it says so, and changes nothing', async () => {
  const api = await serveApi(ANSWERS);
  await api.close();
  const { status, stderr } = await check(api.url, KEY);
  assert.equal(status, 2);
  assert.match(stderr, /^The API gave no answer that can be used: fetch failed \(.*\)\nNothing is changed\.\n$/);
});

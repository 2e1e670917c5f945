import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { canPrint } from '../../../src/brochure/compile.ts';
import { posterOf } from '../../../src/brochure/poster.ts';
import { main } from '../../../src/commands/poster.ts';
import { FIXTURE } from '../../fixture.ts';
import { broken } from '../brochure/accessible.ts';
import { viewOfPage } from '../brochure/brochures.ts';
import { Pdf } from '../brochure/read-pdf.ts';
import { run } from './run.ts';

const skip = canPrint() ? false : 'the compiler is not installed';
const out = mkdtempSync(join(tmpdir(), 'loype-poster-'));
after(() => rmSync(out, { recursive: true }));

const poster = (...args: string[]) => run(main, ['--content', FIXTURE, '--out', out, ...args]);

test('a sheet is made in each language of the organisation, of one side, as accessible as a brochure', {
  skip,
}, async () => {
  const { status, stdout } = await poster('eksempelvik', '--site', 'https://www.example.no');
  assert.equal(status, 0);
  assert.deepEqual(
    stdout
      .trim()
      .split('\n')
      .map((file) => file.slice(-18)),
    [...['eksempelvik-nb.pdf', 'eksempelvik-en.pdf', 'eksempelvik-nn.pdf']],
  );
  for (const language of ['nb', 'en', 'nn']) {
    const bytes = readFileSync(join(out, `eksempelvik-${language}.pdf`));
    assert.deepEqual(broken(bytes), [], language);
    const [first, ...others] = new Pdf(bytes).pages();
    assert.deepEqual(others, []);
    const box = (first?.page['/MediaBox'] ?? []) as number[];
    assert.deepEqual(box.map(Math.round), [0, 0, 842, 1191], 'A3');
  }
});

test('it says the numbers for danger and urgent care, and whom to call there at every age', () => {
  const { first, who } = posterOf(viewOfPage('/vaga/'), null, '2026-11-22');
  assert.deepEqual(
    first.map(({ number }) => number),
    ['113', '116\u00a0117'],
  );
  assert.deepEqual(
    who.groups.map(({ numbers }) => numbers.map(({ number }) => number)),
    [['40\u00a003\u00a046\u00a021', '40\u00a003\u00a051\u00a039'], ['91\u00a013\u00a043\u00a058']],
  );
});

test('who names no organisation, or none that there is, is told which there are', async () => {
  const unknown = await poster('vaag');
  assert.deepEqual([unknown.status, unknown.stdout], [2, '']);
  assert.match(unknown.stderr, /^There is no organisation "vaag"\. There are: .*\bvaga\b/);
  assert.match((await poster()).stderr, /^Name the organisation/);
  assert.match(
    (await poster('vaga', '--only', 'solli-dps')).stderr,
    /^A site of "solli-dps" alone has nothing of "vaga"/,
  );
});

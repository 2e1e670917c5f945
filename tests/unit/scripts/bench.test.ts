import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { main } from '../../../scripts/bench.ts';
import { makeBenchContent } from '../../../scripts/bench-content.ts';
import { readContent } from '../../../src/check/read.ts';
import { DAYS } from '../../fixture.ts';
import { run } from '../commands/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-bench-'));
after(() => rmSync(folder, { recursive: true }));

/** The invented organisations' files, with their texts. */
function organisationsIn(content: string): [file: string, text: string][] {
  const files = globSync('organisations/**/*.{yaml,mdx}', { cwd: content }).sort();
  return files.map((file) => [file, readFileSync(join(content, file), 'utf8')]);
}

test('the invented content is as good as real content, and the same for the same seed', () => {
  const contents = [7, 7, 8].map((seed, index) => {
    const content = join(folder, String(index));
    makeBenchContent(content, 3, seed);
    return content;
  });
  const [one = '', again = '', other = ''] = contents;
  const { content, problems } = readContent(one, DAYS);
  assert.deepEqual(
    problems.filter((it) => it.file.startsWith('organisations/')),
    [],
  );
  assert.equal(content?.organisations.length, 3);
  for (const { pages } of content?.organisations ?? []) assert.equal(pages.length, 3);
  assert.deepEqual(organisationsIn(again), organisationsIn(one));
  assert.notDeepEqual(organisationsIn(other), organisationsIn(one));
});

for (const number of ['0', '-1', '2.5', 'mange'])
  test(`bench refuses ${number} organisations`, async () => {
    const { status, stderr } = await run(main, [`--organisations=${number}`]);
    assert.equal(status, 2);
    assert.equal(stderr, `--organisations "${number}" is no number of organisations.\n`);
  });

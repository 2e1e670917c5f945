import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BlockEdit, blockSources, patchBlocks } from '../../../../src/editing/patch/blocks.ts';
import { PatchError } from '../../../../src/editing/patch/edit.ts';
import { Random } from '../../../content/mutations/random.ts';
import { FILES, linesOnlyIn } from './every-file.ts';

const TEXTS = FILES.filter(({ file }) => file.endsWith('.mdx'));
const EACH = 6;

test('every block of every text is replaced by its own source without a change, and the whole is its blocks', () => {
  for (const { file, text } of TEXTS.filter((_, index) => index % 3 === 0)) {
    const sources = blockSources(text);
    assert.ok(sources.length > 0, file);
    for (const [at, source] of sources.slice(0, 3).entries())
      assert.equal(patchBlocks(text, { do: 'replace-block', at, source }), text, file);
  }
});

test('a change of a block touches no other, in texts with either line end', () => {
  const random = new Random(20_261_129);
  let tried = 0;
  for (const { file, text: unix } of TEXTS) {
    const text = random.below(2) ? unix : unix.replaceAll('\n', '\r\n');
    const sources = blockSources(text);
    for (let nth = 0; nth < EACH; nth++) {
      const at = random.below(sources.length);
      const kind = random.pick(['replace-block', 'insert-block', 'remove-block', 'move-block'] as const);
      const source = 'Et nytt avsnitt med «sitat», **ord** og [lenke](page:rights).';
      const edit: BlockEdit = { do: kind, at, source, to: random.below(sources.length) };
      const patched = patchBlocks(text, edit);
      const own = (sources[at] ?? '').split('\n').map((it) => it.trim());
      const others = (it: string) => it.trim() !== '' && it.trim() !== source && !own.includes(it.trim());
      const what = `${file} ${JSON.stringify(edit)}`;
      assert.deepEqual(linesOnlyIn(text, patched).filter(others), [], what);
      assert.deepEqual(linesOnlyIn(patched, text).filter(others), [], what);
      if (text !== unix) assert.ok(!/[^\r]\n/.test(patched), what);
      tried++;
    }
  }
  assert.ok(tried > 200, String(tried));
});

test('blocks come and go with the empty lines around them', () => {
  const text = '---\ntitle: a\n---\n\nA\n\n\nB\n';
  assert.equal(patchBlocks(text, { do: 'insert-block', at: 2, source: 'C' }), '---\ntitle: a\n---\n\nA\n\n\nB\n\nC\n');
  assert.equal(patchBlocks(text, { do: 'insert-block', at: 0, source: 'C' }), '---\ntitle: a\n---\n\nC\n\nA\n\n\nB\n');
  assert.equal(patchBlocks(text, { do: 'remove-block', at: 1 }), '---\ntitle: a\n---\n\nA\n');
  assert.equal(patchBlocks(text, { do: 'remove-block', at: 0 }), '---\ntitle: a\n---\n\nB\n');
  const empty = '---\ntitle: a\n---\n';
  assert.equal(patchBlocks(empty, { do: 'insert-block', at: 0, source: 'C' }), '---\ntitle: a\n---\n\nC\n');
});

test('a source that is no block, several, or open at its end is refused', () => {
  const text = '---\ntitle: a\n---\n\nA\n\nB\n';
  for (const source of ['C\n\nD', '', '<Message>', 'import x from "y"'])
    assert.throws(() => patchBlocks(text, { do: 'replace-block', at: 0, source }), PatchError, source);
  assert.throws(() => patchBlocks(text, { do: 'remove-block', at: 2 }), PatchError);
});

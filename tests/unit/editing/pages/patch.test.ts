import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../../../scripts/random.ts';
import { shownText } from '../../../../src/editing/pages/blocks.ts';
import { contentOf, patched } from '../../../../src/editing/pages/file.ts';
import { written } from '../../../../src/editing/pages/write.ts';
import { type Edit, edited, isSame } from '../../../../src/editing/patch/edit.ts';
import { restOf } from '../../../../src/editing/patch/front-matter.ts';
import { ALL } from '../../../some.ts';
import { FILES, linesOnlyIn } from '../patch/every-file.ts';

const PAGES = FILES.filter(({ file }) => file.endsWith('.mdx'));
const SEED = 20_261_129;
/** Changes of each kind that are tried on each text. */
const EACH = ALL ? 6 : 2;

const blocksOf = (file: string, text: string) => (contentOf(file, text) as { text: string[] }).text;

/** Another word somewhere in what can be read of a block. */
const withOtherWord = (source: string, random: Random): string => {
  const words = [...source.matchAll(/(?<=\s)\p{L}{3,}(?=[\s.,?])/gu)];
  if (words.length === 0) return source.replace(/(\p{L})(?=[^\p{L}]*$)/u, '$1x');
  const { index, 0: word } = random.pick(words);
  return `${source.slice(0, index)}ny${word}${source.slice(index + word.length)}`;
};

const isListed = (source: string) => /^(?:[-*]|\d+\.) /.test(source);

function changeOf(kind: Edit['do'], blocks: readonly string[], random: Random): Edit {
  const at = random.below(blocks.length);
  const path = ['text', at];
  if (kind === 'set') return { do: 'set', path, value: withOtherWord(blocks[at] ?? '', random) };
  if (kind === 'insert') return { do: 'insert', path: ['text', at + random.below(2)], value: 'Et helt nytt avsnitt.' };
  return kind === 'remove' ? { do: 'remove', path } : { do: 'move', path, to: random.below(blocks.length) };
}

for (const eol of ['\n', '\r\n']) {
  const pages = PAGES.map(({ file, text }) => ({ file, text: text.replaceAll('\n', eol) }));

  test(`a page that is opened and not changed is the same to the letter (${JSON.stringify(eol)})`, () => {
    assert.ok(pages.length >= 60);
    for (const { file, text } of pages) {
      assert.equal(patched(file, text, []), text);
      const { blocks, sources, quirks } = shownText(restOf(file, text).replaceAll('\r\n', '\n'));
      assert.deepEqual(
        blocks.map((it) => written(it, new Map(quirks)).kept),
        sources,
      );
      assert.deepEqual(sources, blocksOf(file, text));
    }
  });

  for (const kind of ['set', 'insert', 'remove', 'move'] as const)
    test(`${kind}: a block's change reads back, and touches no line but its own (${JSON.stringify(eol)})`, () => {
      const random = new Random(SEED);
      for (const { file, text } of pages) {
        const blocks = blocksOf(file, text);
        for (let nth = 0; nth < EACH; nth++) {
          const edit = changeOf(kind, blocks, random);
          const { text: wanted } = edited({ text: blocks }, edit) as { text: string[] };
          // Lists that come to stand one after the other would be one: the view joins them before.
          if (wanted.some((it, at) => isListed(it) && isListed(wanted[at + 1] ?? ''))) continue;
          const after = patched(file, text, [edit]) ?? '';
          assert.ok(isSame(contentOf(file, after), edited(contentOf(file, text), edit)), file);
          const [come, gone] = [linesOnlyIn(after, text), linesOnlyIn(text, after)];
          const own = blocks[Number(edit.path[1])]?.split('\n').length ?? 1;
          // An empty line stands beside a block that comes or goes.
          const most = { set: [1, 1], insert: [2, 0], remove: [0, own + 1], move: [0, 0] }[kind];
          assert.ok(come.length <= (most[0] ?? 0) && gone.length <= (most[1] ?? 0), `${file} ${JSON.stringify(edit)}`);
          assert.equal(/(?<!\r)\n/.test(after), eol === '\n');
        }
      }
    });
}

test('the manner of the content is the editor’s: no block of it is locked', () => {
  const all = PAGES.flatMap(({ file, text }) => shownText(restOf(file, text)).blocks);
  assert.ok(all.length > 1_000);
  assert.deepEqual(
    all.filter(({ type }) => type === 'locked'),
    [],
  );
});

test('what is written in another way stays so where it is not changed, beside what is changed too', () => {
  const body = [
    'Første *ord*,\nover to linjer.',
    '* a\n* _b_\n* c',
    '<Details summary="Mer">\nTett inntil.\n\n* x\n* y\n\n</Details>',
    '[ord][lenke] her',
    '[lenke]: https://www.example.no/',
    '# For høyt',
    'Slutt &nbsp; her.',
  ].join('\n\n');
  const text = `---\ntitle: En\n---\n\n${body}\n`;
  const { blocks, sources, quirks } = shownText(`\n${body}\n`);
  assert.deepEqual(
    blocks.map(({ type }) => type),
    ['paragraph', 'bullet_list', 'Details', 'locked', 'locked', 'locked', 'paragraph'],
  );
  assert.deepEqual(
    blocks.map((it) => written(it, new Map(quirks)).kept),
    sources,
  );
  const details = blocks[2] ?? { type: '' };
  const changed = { ...details, attrs: { ...details.attrs, summary: 'Mindre' } };
  assert.match(written(changed, new Map(quirks)).kept, /summary="Mindre"[\s\S]*\* x\n\* y/);
  const edit: Edit = { do: 'set', path: ['text', 6], value: 'Ny slutt.' };
  assert.equal(patched('a.mdx', text, [edit]), text.replace('Slutt &nbsp; her.', 'Ny slutt.'));
});

test('a page is made, and taken away; the facts are neither', () => {
  const value = { title: 'Ny: side', summary: 'Kort.', text: ['## Før', 'Et avsnitt.'] };
  const made = patched('pages/ny/nb.mdx', null, [{ do: 'set', path: [], value }]);
  assert.equal(made, '---\ntitle: "Ny: side"\nsummary: Kort.\n---\n\n## Før\n\nEt avsnitt.\n');
  assert.deepEqual(contentOf('pages/ny/nb.mdx', made), value);
  assert.equal(patched('pages/ny/nb.mdx', made, [{ do: 'set', path: [], value: null }]), null);
  assert.throws(() => patched('organisation.yaml', 'a: 1\n', [{ do: 'set', path: [], value: null }]));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSeq, parseDocument } from 'yaml';
import { Random } from '../../../../scripts/random.ts';
import { type Edit, edited, isGroup, isList, isSame, type Value, valueAt } from '../../../../src/editing/patch/edit.ts';
import { fieldsOf, patchFields } from '../../../../src/editing/patch/front-matter.ts';
import { ALL } from '../../../some.ts';
import { FILES, linesOnlyIn, type Place, placesIn } from './every-file.ts';

const SEED = 20_261_128;
const EACH = ALL ? 5 : 2;

const isScalar = (value: Value) => !isList(value) && !isGroup(value);

/** Another value of the same kind, with the signs that YAML takes for something else. */
function other(value: Value, random: Random): Value {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  const texts = [
    `${value ?? ''} endret`,
    'Ring: «nå» # eller "siden"',
    "Det er 'slik', [her] {der}",
    '- ikke en liste',
    '91 13 43 59',
    '2027-03-01',
    'true',
    'null',
    '09:00',
    'Fra 4.\u00a0januar\u202f…',
    `${value ?? ''}\\n`,
  ];
  return random.pick(texts.filter((it) => it !== value));
}

/** A random change of a value somewhere in a file. */
function anEdit(kind: Edit['do'], places: readonly Place[], random: Random): Edit | null {
  const inner = places.filter(({ path }) => path.length > 0);
  const lists = inner.filter(({ value }) => isList(value) && value.length > 0);
  const parent = (place: Place) => valueAt(places[0]?.value, place.path.slice(0, -1));
  if (kind === 'set') {
    const { path, value } = random.pick(inner.filter((it) => isScalar(it.value)));
    return { do: 'set', path, value: other(value, random) };
  }
  if (kind === 'remove') return { do: 'remove', path: random.pick(inner).path };
  const list = lists.length > 0 ? random.pick(lists) : null;
  if (!list || !isList(list.value)) return null;
  if (kind === 'insert') {
    const at = random.below(list.value.length + 1);
    return { do: 'insert', path: [...list.path, at], value: random.pick(list.value) };
  }
  const from = random.below(list.value.length);
  assert.ok(isList(parent({ path: [...list.path, from], value: null })));
  return { do: 'move', path: [...list.path, from], to: random.below(list.value.length) };
}

/** The comments of a text: what stands behind a number sign that begins a line or follows a space. */
const comments = (text: string) =>
  text
    .split(/\r?\n/)
    .filter((line) => /^\s*#/.test(line))
    .map((it) => it.trim())
    .sort();

for (const eol of ['\n', '\r\n']) {
  const files = FILES.map(({ file, text }) => ({ file, text: text.replaceAll('\n', eol) }));

  test(`a file that is opened and not changed is the same to the letter (${JSON.stringify(eol)})`, () => {
    for (const { file, text } of files) {
      assert.equal(patchFields(file, text, []), text);
      const same = placesIn(fieldsOf(file, text))
        .filter(({ path, value }) => path.length > 0 && isScalar(value))
        .slice(0, 1);
      for (const { path, value } of same) assert.equal(patchFields(file, text, [{ do: 'set', path, value }]), text);
    }
  });

  for (const kind of ['set', 'insert', 'remove', 'move'] as const)
    test(`${kind}: a change reads back as it was meant, and touches nothing else (${JSON.stringify(eol)})`, () => {
      const random = new Random(SEED);
      let [tried, changedLines] = [0, 0];
      for (const { file, text } of files) {
        if (text.length > 12_000) continue;
        const value = fieldsOf(file, text);
        const places = placesIn(value);
        for (let nth = 0; nth < EACH; nth++) {
          const edit = anEdit(kind, places, random);
          if (!edit) continue;
          const what = `${file} ${JSON.stringify(edit)}`;
          const patched = (() => {
            try {
              return patchFields(file, text, [edit]);
            } catch (error) {
              return assert.fail(`${what}: ${(error as Error).message}`);
            }
          })();
          tried++;
          assert.ok(isSame(fieldsOf(file, patched), edited(value, edit)), what);
          const [gone, come] = [linesOnlyIn(text, patched), linesOnlyIn(patched, text)];
          changedLines += gone.length + come.length;
          if (eol === '\r\n') assert.ok(!/[^\r]\n/.test(patched), `${what}: another line end`);
          if (kind !== 'remove') assert.deepEqual(comments(patched), comments(text), what);
          if (kind === 'set')
            assert.ok(gone.length <= 1 + blockLines(text, edit) && come.length === 1, `${what}\n${come.join('\n')}`);
          if (kind === 'move')
            assert.deepEqual([gone.length, come.length], changesOneLine(file, text, edit) ? [1, 1] : [0, 0], what);
          if (kind === 'insert') assert.ok(gone.length <= 1, what);
          if (kind === 'remove') assert.ok(come.length <= 1, `${what}\n${come.join('\n')}`);
        }
      }
      assert.ok(tried > 60 * EACH, String(tried));
      assert.ok(changedLines > tried / 2, String(changedLines));
    });
}

/** How many lines more than one a text over several lines has, which becomes one line. */
function blockLines(text: string, { path }: Edit): number {
  const name = String(path.findLast((it) => typeof it === 'string'));
  return new RegExp(`${name}: [|>]`).test(text) ? 1_000 : 0;
}

/**
 * Whether a move is to change a line, by what the file says before it: in a list on one line, `[a, b]`, the items change places in
 * that line. Those of a list over several lines take their lines with them, and no line is another.
 */
function changesOneLine(file: string, text: string, edit: Edit): boolean {
  const yaml = /\.mdx$/.test(file) ? (/^---\r?\n([\s\S]*?\r?\n)---/.exec(text)?.[1] ?? '') : text;
  const list = parseDocument(yaml).getIn(edit.path.slice(0, -1), true);
  assert.ok(isSeq(list), `${file}: no list`);
  const before = fieldsOf(file, text);
  return list.flow === true && !isSame(edited(before, edit), before);
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../../../scripts/random.ts';
import { merge } from '../../../../src/editing/change/merge.ts';
import { follow, track, untracked } from '../../../../src/editing/change/tracked.ts';
import { type Edit, edited, isGroup, isList, isSame, type Value } from '../../../../src/editing/patch/edit.ts';
import { fieldsOf, patchFields } from '../../../../src/editing/patch/front-matter.ts';
import { FILES, placesIn } from '../patch/every-file.ts';

const NO_ORDER = () => [];
const ORGANISATIONS = FILES.filter(({ file }) => file.endsWith('/organisation.yaml'));

/** A random change, of those that people make. */
function anEdit(value: Value, random: Random): Edit {
  const places = placesIn(value).filter(({ path }) => path.length > 0);
  const { path, value: here } = random.pick(places);
  const kind = random.below(4);
  if (isList(here) && here.length > 0 && kind < 3) {
    const at = random.below(here.length);
    if (kind === 0) return { do: 'insert', path: [...path, at], value: random.pick(here) };
    if (kind === 1) return { do: 'remove', path: [...path, at] };
    return { do: 'move', path: [...path, at], to: random.below(here.length) };
  }
  return isList(here) || isGroup(here)
    ? anEdit(value, random)
    : { do: 'set', path, value: `${here} ${random.below(100)}` };
}

test('whatever somebody did, and however often they thought better of it, the changes lead to what they see', () => {
  const random = new Random(7);
  for (const { file, text } of ORGANISATIONS)
    for (let nth = 0; nth < 25; nth++) {
      const base = fieldsOf(file, text);
      let [value, mine] = [base, track(base)];
      const done: Edit[] = [];
      for (let many = 1 + random.below(6); many > 0; many--) {
        const edit = anEdit(value, random);
        [value, mine] = [edited(value, edit), follow(mine, [edit])];
        done.push(edit);
      }
      assert.ok(isSame(untracked(mine), value));
      const { edits, conflicts } = merge(base, mine, base, NO_ORDER);
      const what = `${file} ${JSON.stringify(done)} ${JSON.stringify(edits)}`;
      assert.deepEqual(conflicts, [], what);
      assert.ok(isSame(edits.reduce(edited, base), value), what);
      assert.ok(isSame(fieldsOf(file, patchFields(file, text, edits)), value), what);
    }
});

const BASE: Value = {
  name: 'A',
  contacts: [
    { id: 'a', phones: ['1', '2'], verifiedOn: null },
    { id: 'b', phones: ['3'] },
    { id: 'c', phones: ['4'] },
  ],
  notices: [
    { from: '2027-01-01', text: { nb: 'x', nn: 'y' } },
    { from: '2027-02-02', text: { nb: 'z', nn: 'w' } },
  ],
};

/** What I did, what they did meanwhile, and what comes of it; null where I am asked. */
const TWO: readonly [why: string, mine: Edit[], theirs: Edit[], path: string | null, value?: Value][] = [
  [
    'different fields of one contact',
    [{ do: 'set', path: ['contacts', 0, 'verifiedOn'], value: '2027-01-01' }],
    [{ do: 'set', path: ['contacts', 0, 'phones', 0], value: '9' }],
    'contacts.0',
    { id: 'a', phones: ['9', '2'], verifiedOn: '2027-01-01' },
  ],
  [
    'a contact that has another place now',
    [{ do: 'set', path: ['contacts', 2, 'phones', 0], value: '9' }],
    [{ do: 'move', path: ['contacts', 2], to: 0 }],
    'contacts.0',
    { id: 'c', phones: ['9'] },
  ],
  [
    'one before it is gone',
    [{ do: 'set', path: ['contacts', 2, 'phones', 0], value: '9' }],
    [{ do: 'remove', path: ['contacts', 0] }],
    'contacts.1',
    { id: 'c', phones: ['9'] },
  ],
  [
    'both have added one',
    [{ do: 'insert', path: ['contacts', 3], value: { id: 'mine' } }],
    [{ do: 'insert', path: ['contacts', 0], value: { id: 'theirs' } }],
    'contacts.4',
    { id: 'mine' },
  ],
  [
    'I have taken away what they have not touched',
    [{ do: 'remove', path: ['contacts', 1] }],
    [{ do: 'set', path: ['name'], value: 'B' }],
    'contacts.1',
    { id: 'c', phones: ['4'] },
  ],
  [
    'a notice without a name of its own that they have changed in another field',
    [{ do: 'set', path: ['notices', 1, 'text', 'nb'], value: 'ny' }],
    [{ do: 'set', path: ['notices', 1, 'to'], value: '2027-03-03' }],
    'notices.1',
    { from: '2027-02-02', to: '2027-03-03', text: { nb: 'ny', nn: 'w' } },
  ],
  [
    'both have written the same',
    [{ do: 'set', path: ['name'], value: 'B' }],
    [{ do: 'set', path: ['name'], value: 'B' }],
    'name',
    'B',
  ],
  ['the same field', [{ do: 'set', path: ['name'], value: 'B' }], [{ do: 'set', path: ['name'], value: 'C' }], null],
  [
    'the same number',
    [{ do: 'set', path: ['contacts', 1, 'phones', 0], value: '8' }],
    [{ do: 'set', path: ['contacts', 1, 'phones', 0], value: '9' }],
    null,
  ],
  [
    'they have taken away what I have changed',
    [{ do: 'set', path: ['contacts', 1, 'phones', 0], value: '8' }],
    [{ do: 'remove', path: ['contacts', 1] }],
    null,
  ],
  [
    'I have taken away what they have changed',
    [{ do: 'remove', path: ['contacts', 1] }],
    [{ do: 'set', path: ['contacts', 1, 'phones', 0], value: '8' }],
    null,
  ],
];

for (const [why, mine, theirs, path, value] of TWO)
  test(`two people: ${why}`, () => {
    const now = theirs.reduce(edited, BASE);
    const { edits, conflicts } = merge(BASE, follow(track(BASE), mine), now, NO_ORDER);
    const both = edits.reduce(edited, now);
    if (path === null) {
      assert.equal(conflicts.length, 1);
      assert.ok(isSame(both, now), 'what they wrote stands until I have answered');
      const taken = edited(both, (conflicts[0] as (typeof conflicts)[0]).takeMine);
      assert.ok(!isSame(taken, now));
    } else {
      assert.deepEqual(conflicts, []);
      const found = path.split('.').reduce<unknown>((it, key) => (it as Record<string, unknown>)[key], both);
      assert.deepEqual(found, value);
    }
  });

test('what was taken out of a list and is put back is the same one, whatever is done with it then', () => {
  const mine = follow(track(BASE), [
    { do: 'remove', path: ['contacts', 1] },
    { do: 'insert', path: ['contacts', 1], value: { id: 'b', phones: ['3'] } },
    { do: 'set', path: ['contacts', 1, 'phones', 0], value: '33' },
  ]);
  assert.deepEqual(merge(BASE, mine, BASE, NO_ORDER).edits, [
    { do: 'set', path: ['contacts', 1, 'phones', 0], value: '33', order: [] },
  ]);
});

test('what is new has its fields in their order, in whatever order they were filled in', () => {
  const order = (path: readonly (string | number)[]) => (path[0] === 'contacts' ? ['id', 'phones', 'verifiedOn'] : []);
  const mine = follow(track(BASE), [
    { do: 'insert', path: ['contacts', 3], value: { verifiedOn: null, more: '', phones: ['5'], id: 'd' } },
  ]);
  const [edit] = merge(BASE, mine, BASE, order).edits;
  assert.equal(
    JSON.stringify(edit?.do === 'insert' && edit.value),
    '{"id":"d","phones":["5"],"verifiedOn":null,"more":""}',
  );
});

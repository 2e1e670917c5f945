import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/** What is written for those who work on the project. What was decided once may name files that are no longer. */
const DOCS = [...globSync('*.md'), ...globSync('docs/*.md'), ...globSync('docs/tasks/*.md')].filter(
  (file) => file !== 'CHANGELOG.md',
);

/** Files and folders of the project that a text names in code, but those with a part to fill in. */
const named = (text: string) =>
  [...text.matchAll(/`((?:src|tests|scripts|content|docs|public|\.github)\/[^`\s]*)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/[<*{…]/.test(path));

/** Where a text links to within the project; what stands in code is an example. */
const linked = (text: string) =>
  [...text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));

test('every file that the documents name or link to is there', () => {
  assert.ok(DOCS.length > 10);
  const missing = DOCS.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const links = linked(text).map((target) => normalize(join(dirname(file), target)));
    return [...named(text), ...links].filter((path) => !existsSync(path)).map((path) => `${file}: ${path}`);
  });
  assert.deepEqual(missing, []);
});

test('a file that is not there is found, whether it is named or linked to', () => {
  const text =
    'See `src/none.ts` and `content/pathways/<id>/nb.mdx`, and [that](docs/none.md#here) or [this](https://a.no/).';
  assert.deepEqual([...named(text), ...linked(text)], ['src/none.ts', 'docs/none.md']);
});

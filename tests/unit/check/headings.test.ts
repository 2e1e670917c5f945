import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { headingLevels } from '../../../src/authoring/heading-levels.ts';
import { parseText } from '../../../src/check/mdx/grammar.ts';
import { nodeText, type TextNode } from '../../../src/check/mdx/node.ts';
import { headings } from '../../../src/check/rules/headings.ts';

/** What the page makes of a text, as far as headings go: the marks are those of the authoring components. */
function rendered(node: TextNode): string {
  const inner = (node.children ?? []).map(rendered).join('');
  if (node.type === 'heading') return `<h${node.depth}>${nodeText(node)}</h${node.depth}>`;
  if (node.name === 'Step' || node.name === 'Message')
    return `<div><loype-heading>t</loype-heading><loype-under>${inner}</loype-under></div>`;
  return inner;
}

/** The headings of the page as they follow each other, with those within which each stands. */
function outline(text: string): { level: number; within: number }[] {
  const html = headingLevels(rendered(parseText(text)));
  assert.doesNotMatch(html, /loype/);
  const open: number[] = [];
  let isTitle = false;
  return [...html.matchAll(/<(div|\/div|h(\d))[\s>]/g)].flatMap(([, tag, level]) => {
    if (tag === 'div') isTitle = true;
    else if (tag === '/div') open.pop();
    else {
      const heading = { level: Number(level), within: open.at(-1) ?? 1 };
      if (isTitle) open.push(heading.level);
      isTitle = false;
      return [heading];
    }
    return [];
  });
}

/** Where an outline is not one: a level is skipped, or a heading stands above the title that it is under. */
function isOutline(text: string): boolean {
  let before = 1;
  return outline(text).every(({ level, within }) => {
    const right = level <= before + 1 && (level > within || level === 6);
    before = level;
    return right;
  });
}

const part = fc.letrec<{ part: string; step: string; inner: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ min: 2, max: 6 }).map((depth) => `${'#'.repeat(depth)} Om hjelp`),
    fc.constant('Hei.'),
    tie('inner').map((inner) => `<Message title="Husk">\n\n${inner}\n\n</Message>`),
    fc
      .array(tie('step'), { minLength: 1, maxLength: 2 })
      .map((steps) => `<Steps>\n\n${steps.join('\n\n')}\n\n</Steps>`),
    tie('inner').map((inner) => `<Details summary="Mer">\n\n${inner}\n\n</Details>`),
  ),
  step: tie('inner').map((inner) => `<Step title="Gå">\n\n${inner}\n\n</Step>`),
  inner: fc.array(tie('part'), { maxLength: 3 }).map((parts) => ['Hei.', ...parts].join('\n\n')),
}));
const text = fc.array(part.part, { maxLength: 6 }).map((parts) => parts.join('\n\n'));

test('of texts with parts in parts, none passes whose page has no outline', () => {
  fc.assert(
    fc.property(text, (it) => {
      fc.pre(headings(parseText(it)).length === 0);
      assert.ok(isOutline(it), JSON.stringify(outline(it)));
    }),
    { numRuns: 3000, seed: 13 },
  );
});

test('the level that is told to write is taken', () => {
  fc.assert(
    fc.property(text, (written) => {
      const lines = written.split('\n');
      for (let tries = 0; tries <= 40; tries++) {
        const [first] = headings(parseText(lines.join('\n')));
        const [, instead] = /Skriv (#+) i stedet/.exec(first?.message.nb ?? '') ?? [];
        if (!first || !instead) return;
        const at = first.line - 1;
        const line = lines[at] ?? '';
        assert.notEqual(line, line.replace(/^#+/, instead));
        lines[at] = line.replace(/^#+/, instead);
        assert.notEqual(headings(parseText(lines.join('\n')))[0]?.line, first.line, 'it is told once');
      }
      assert.fail('it does not end');
    }),
    { numRuns: 500, seed: 13 },
  );
});

const CASES: [what: string, text: string, told: string | null][] = [
  [
    'steps that begin the page, and a heading behind them',
    '<Steps>\n\n<Step title="A">\n\nX\n\n</Step>\n\n</Steps>\n\n## B',
    null,
  ],
  [
    'a heading in a step',
    '## A\n\n<Steps>\n\n<Step title="A">\n\n## B\n\n</Step>\n\n</Steps>',
    'Skriv #### i stedet for ##.',
  ],
  ['the right one', '## A\n\n<Steps>\n\n<Step title="A">\n\n#### B\n\n</Step>\n\n</Steps>', null],
  [
    'a heading in a step that begins the page',
    '<Steps>\n\n<Step title="A">\n\n## B\n\n</Step>\n\n</Steps>',
    'Skriv ### i stedet for ##.',
  ],
  ['the right one there', '<Steps>\n\n<Step title="A">\n\n### B\n\n</Step>\n\n</Steps>', null],
  [
    'steps below a heading of level 3',
    '## A\n\n### B\n\n<Steps>\n\n<Step title="A">\n\n##### C\n\n</Step>\n\n</Steps>',
    null,
  ],
  ['a heading in a message', '## A\n\n<Message title="A">\n\n## B\n\n</Message>', 'Skriv #### i stedet for ##.'],
  [
    'a heading in a message that begins the page',
    '<Message title="A">\n\n## B\n\n</Message>',
    'Skriv ### i stedet for ##.',
  ],
  ['a level that is skipped', '## A\n\n#### B', 'Skriv ### i stedet for ####.'],
];
for (const [what, written, told] of CASES)
  test(`${what} is ${told ? 'told with the right level' : 'taken'}`, () => {
    const said = headings(parseText(written)).map((it) => /Skriv .*$/.exec(it.message.nb)?.[0]);
    assert.deepEqual(said, told ? [told] : []);
  });

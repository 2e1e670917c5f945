import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLessStyle, withoutConstants, withShortNames } from '../../../src/integrations/less-style.ts';

const KEPT = [
  '.a{color:red}',
  '@media print{.a{b:c}}',
  '.ds-link:hover{a:b}',
  '.a:focus-visible,.ds-button:focus-visible{a:b}',
  '.text img{a:b}',
  '.ds-button:is(label:has(input)){a:b}',
];
const LEFT_OUT = [
  '.ds-button[data-icon]{a:b}',
  '.ds-button :is(img,svg){a:b}',
  '.ds-link:is(button){a:b}',
  '.ds-link:where(:visited){a:b}',
  '.ds-button[aria-busy=true]:is(:disabled,[readonly]){a:b}',
  '.ds-link:focus-visible *{--a:}',
  '.ds-link:focus-visible{a:b}',
];

test('a style sheet keeps its rules but those for parts that are not here, wherever they stand', () => {
  for (const kept of KEPT)
    for (const left of LEFT_OUT) {
      assert.equal(withLessStyle(`@layer x{${left}${kept}}`), `@layer x{${kept}}`);
      assert.equal(withLessStyle(`@layer x{${kept}${left}}${kept}`), `@layer x{${kept}}${kept}`);
    }
});

test('of a list of selectors it keeps those that are used', () => {
  const states = ':disabled,[aria-disabled=true],[readonly],[aria-readonly=true],label:has(input[readonly])';
  for (const [given, kept] of [
    [`.ds-input:is(${states})`, '.ds-input:is(:disabled)'],
    ['.ds-skip-link,.ds-skiplink', '.ds-skip-link'],
    [':is(.ds-skip-link:focus,.ds-skiplink:focus):not([hidden])', ':is(.ds-skip-link:focus):not([hidden])'],
  ])
    assert.equal(withLessStyle(`@layer x{${given}{a:b}}`), `@layer x{${kept}{a:b}}`);
});

test('a button and a link are not told what they are anyway', () => {
  const given = '.ds-link{color:red;text-decoration-line:underline;outline:none}.a{outline:none}';
  assert.equal(withLessStyle(given), '.ds-link{color:red;}.a{outline:none}');
});

test('a name of the design system gives way to the one value that it has, and another stands', () => {
  const table: [what: string, given: string, expected: string][] = [
    ['one value', ':root{--ds-size-2:.5rem}.a{gap:var(--ds-size-2)}', '.a{gap:.5rem}'],
    [
      'one that stands for another',
      ':root{--ds-size-2:.5rem;color:red}.a{--dsc-button-gap:var(--ds-size-2);gap:var(--dsc-button-gap)}',
      ':root{color:red}.a{gap:.5rem}',
    ],
    [
      'one of something that an organisation chooses',
      ':root{--ds-color-text-subtle:var(--ds-color-accent-text-subtle)}.a{color:var(--ds-color-text-subtle)}',
      '.a{color:var(--ds-color-accent-text-subtle)}',
    ],
    [
      'several values',
      '.a{--dsc-button-color:red;color:var(--dsc-button-color)}.b{--dsc-button-color:blue}',
      '.a{--dsc-button-color:red;color:var(--dsc-button-color)}.b{--dsc-button-color:blue}',
    ],
    [
      'what an organisation may choose',
      ':root{--ds-border-radius-default:4px}.a{border-radius:var(--ds-border-radius-default)}',
      ':root{--ds-border-radius-default:4px}.a{border-radius:var(--ds-border-radius-default)}',
    ],
    [
      'what the search has another of',
      '.a{--dsc-button-size:3rem;width:var(--dsc-button-size)}',
      '.a{--dsc-button-size:3rem;width:var(--dsc-button-size)}',
    ],
    [
      'what others use too',
      '.ds-link{--dsc-link-a:0;b:c}p{b:var(--dsc-link-a)}',
      '.ds-link{--dsc-link-a:0;b:c}p{b:var(--dsc-link-a)}',
    ],
    [
      'what a state of the same uses',
      '.ds-link{--dsc-link-a:0;b:c}.ds-link:hover{b:var(--dsc-link-a)}',
      '.ds-link{b:c}.ds-link:hover{b:0}',
    ],
    ['what nobody tells of a focus', '.ds-link{b:var(--_ds--focus,var(--c))}', '.ds-link{b:var(--c)}'],
    ['a rule that is empty then', ':root{--ds-size-2:.5rem}.a{b:c}', '.a{b:c}'],
    ['no name of its own', ':root{--ink:#000}.a{color:var(--ink)}', ':root{--ink:#000}.a{color:var(--ink)}'],
  ];
  for (const [what, given, expected] of table) assert.equal(withoutConstants(given), expected, what);
});

test('a grey that has a short name is called so alone, in light and dark', () => {
  const text = '--ds-color-neutral-text';
  const given = `:root{${text}-subtle:#111;--muted:var(${text}-subtle);color:red}@media x{:root{${text}-subtle:#eee}}`;
  assert.equal(
    withShortNames(`${given}.a{color:var(--muted);fill:var(${text}-subtle);--b:var(${text}-subtle-more)}`),
    `:root{--muted:#111;color:red}@media x{:root{--muted:#eee}}.a{color:var(--muted);fill:var(--muted);--b:var(${text}-subtle-more)}`,
  );
  for (const kept of [
    // It is another in a part of the page.
    `${given}.b{--muted:blue}`,
    // It has a value that nothing here gives.
    `:root{--muted:var(${text}-subtle)}`,
  ])
    assert.equal(withShortNames(kept), kept);
});

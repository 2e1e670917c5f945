import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withFewerNames, withLessStyle } from '../../../src/integrations/less-style.ts';

const KEPT = [
  '.a{color:red}',
  '@media print{.a{b:c}}',
  '.ds-link:focus-visible{a:b}',
  '.text img{a:b}',
  '.ds-button:is(:disabled,label:has(input)){a:b}',
];
const LEFT_OUT = [
  '.ds-button[data-icon]{a:b}',
  '.ds-button :is(img,svg){a:b}',
  '.ds-link:is(button){a:b}',
  '.ds-link:where(:visited){a:b}',
  '.ds-button[aria-busy=true]:is(:disabled,[readonly]){a:b}',
  '.ds-link:focus-visible *{--a:}',
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
    [`.ds-button:is(${states})`, '.ds-button:is(:disabled)'],
    ['.ds-skip-link,.ds-skiplink', '.ds-skip-link'],
    [':is(.ds-skip-link:focus,.ds-skiplink:focus):not([hidden])', ':is(.ds-skip-link:focus):not([hidden])'],
  ])
    assert.equal(withLessStyle(`@layer x{${given}{a:b}}`), `@layer x{${kept}{a:b}}`);
});

test('what a button or a link has a name for in one place or two is said there', () => {
  for (const [given, kept] of [
    ['.ds-link{--dsc-link-a:0;b:var(--dsc-link-a)}', '.ds-link{b:0}'],
    ['.ds-link{b:c;--dsc-link-a:0}.ds-link:hover{b:var(--dsc-link-a)}', '.ds-link{b:c;}.ds-link:hover{b:0}'],
    [
      '.ds-link{--dsc-link-a:0;--dsc-link-b:var(--dsc-link-a);c:var(--dsc-link-a)}.ds-link:hover{c:var(--dsc-link-b)}',
      '.ds-link{c:0}.ds-link:hover{c:0}',
    ],
    [':root{--ds-size-1:0;b:c}.ds-link{b:var(--ds-size-1)}', ':root{b:c}.ds-link{b:0}'],
    ['.ds-link{b:var(--_ds--focus,var(--c))}', '.ds-link{b:var(--c)}'],
    [
      '.ds-button{--dsc-button-a:var(--b);c:var(--dsc-button-a) var(--dsc-button-a)}',
      '.ds-button{c:var(--b) var(--b)}',
    ],
  ])
    assert.equal(withFewerNames(`@layer x{${given}}`), `@layer x{${kept}}`);
});

test('a name stays that is said twice, is used often or by others, or is not of a button or a link', () => {
  for (const kept of [
    '.ds-link{--dsc-link-a:0;b:var(--dsc-link-a)}.ds-link:hover{--dsc-link-a:1}',
    '.ds-link{--dsc-link-a:0;b:var(--dsc-link-a) var(--dsc-link-a) var(--dsc-link-a)}',
    '.ds-link{--dsc-link-a:0}p{b:var(--dsc-link-a)}',
    '.ds-button{--dsc-button-size:0;b:var(--dsc-button-size)}',
    ':root{--ds-color-a:0}p{b:var(--ds-color-a)}',
  ])
    assert.equal(withFewerNames(`@layer x{${kept}}`), `@layer x{${kept}}`);
});

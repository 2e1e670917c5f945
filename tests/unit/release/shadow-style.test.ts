import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inShadow } from '../../../src/integrations/shadow-style.ts';

const within = (css: string) => inShadow(css).split('{display:none!important}')[1]?.split(':host(:not([themed]))')[0];

test('sizes hang on the element’s own, and widths are asked of the element', () => {
  assert.equal(within('a{margin:1rem -0.5rem}'), 'a{margin:calc(1*var(--loype-rem)) calc(-0.5*var(--loype-rem))}');
  assert.equal(within('@media (width>=48rem){a{b:c}}'), '@container (width>=48em){a{b:c}}');
  assert.equal(within('@media (max-width:47.99rem){a{b:c}}'), '@container (max-width:47.99em){a{b:c}}');
  assert.equal(within('@media print{a{b:c}}'), '@media print{a{b:c}}');
});

test('what holds for the page holds for the section, dark only where the page around is ours', () => {
  assert.equal(within(':root{--a:b}body{c:d}'), 'section{--a:b}section{c:d}');
  assert.equal(
    within('@media screen and (prefers-color-scheme:dark){:root{--a:b}}'),
    '@media screen and (prefers-color-scheme:dark){:host([themed]) section{--a:b}}',
  );
});

test('nothing of the page around wins over what the element is', () => {
  const [host = ''] = /:host\{.*?\}/.exec(inShadow('')) ?? [];
  for (const it of host.slice(6, -1).split(';')) assert.match(it, /!important$/);
});

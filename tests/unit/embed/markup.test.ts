import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, markup } from '../../../src/embed/markup.ts';

test('what is put into HTML is text, unless it was made as HTML', () => {
  const hostile = `<script>"'&</script>`;
  const written = '&lt;script&gt;&quot;&#39;&amp;&lt;/script&gt;';
  assert.equal(markup`<a href="${hostile}">${hostile}</a>`.html, `<a href="${written}">${written}</a>`);
  assert.equal(element('h2', hostile).html, `<h2>${written}</h2>`);
  assert.equal(markup`<p>${[markup`<b>${'a'}</b>`, null, ['<', 'c']]}</p>`.html, '<p><b>a</b>&lt;c</p>');
});

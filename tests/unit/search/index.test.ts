import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { extract, plainPage, plainText } from '../../../src/search/index/extract.ts';
import { mask, unmask } from '../../../src/search/index/mask.ts';
import { indexPages, indexTexts } from '../../../src/search/index/pagefind.ts';
import { SearchTexts } from '../../../src/search/index/search-texts.ts';
import { ignoredWords } from '../../../src/search/language/ignored.ts';

after(() => close());

const IGNORED = ignoredWords([['på'], ['og'], ['kan'], ['du'], ['får', 'få']], []);

const PAGE = `<!doctype html><html lang="nb"><body><header>Kommunen</header><main>
<h1>Klage &amp; rett</h1><p>Du kan <a href="#">klage</a>.</p>
<h2 id="slik">Slik gjør du</h2><p>Koordinatoren</p><ul><li>ringer deg</li><li>kommer hjem</li></ul><h3>Uten id</h3><p>Mer</p>
<aside data-pagefind-ignore><h2 id="x">Skjult</h2></aside><form><p>Felt</p></form><template><p>Mal</p></template>
<dl><div id="dps"><dt>DPS</dt><dd>Et senter</dd></div></dl></main><section id="help"><h2 id="h">Hjelp</h2><p>113</p></section></body></html>`;

test('what there is to search on a page: title, headings with an id, terms, and text that reads as sentences', () => {
  assert.deepEqual(extract(PAGE, false), {
    title: 'Klage & rett',
    sections: [
      { id: '', heading: '', text: 'Du kan klage.' },
      { id: 'slik', heading: 'Slik gjør du', text: 'Koordinatoren: ringer deg, kommer hjem. Uten id. Mer.' },
      { id: 'dps', heading: 'DPS', text: 'Et senter.' },
    ],
  });
});

test('what is folded has its anchor, and the heading that it is folded under its name', () => {
  const page =
    '<main><details><summary><h3>Svaret er nei</h3></summary><div id="nei"><p>Klag.</p></div></details></main>';
  assert.deepEqual(extract(page, false).sections, [{ id: 'nei', heading: 'Svaret er nei', text: 'Klag.' }]);
});

test('the help block belongs to the page that it is found by', () => {
  assert.deepEqual(extract(PAGE, true).sections.at(-1), { id: 'h', heading: 'Hjelp', text: '113.' });
});

test('a row of the help block is a section of its own, called by its name: no number stands beside another’s purpose', () => {
  const row = (id: string, number: string, name: string, purpose: string) =>
    `<li id="${id}"><a>${number}</a><span><b>${name}.</b> ${purpose}. <span>Hele døgnet</span></span></li>`;
  const rows =
    row('help-a', '22 40 00 40', 'Den ene', 'Når livet er tungt') + row('help-b', '116 111', 'Den andre', 'For barn');
  const page = PAGE.replace('<p>113</p>', `<h3>Noen å snakke med</h3><ul>${rows}</ul>`);
  assert.deepEqual(extract(page, true).sections.slice(-3), [
    { id: 'h', heading: 'Hjelp', text: 'Noen å snakke med.' },
    { id: 'help-a', heading: 'Den ene', text: '22 40 00 40 Den ene. Når livet er tungt. Hele døgnet.' },
    { id: 'help-b', heading: 'Den andre', text: '116 111 Den andre. For barn. Hele døgnet.' },
  ]);
});

test('words without a subject are left out of the index and put back in what is shown', () => {
  const text = 'Du kan «klage» på vedtaket, og få svar (og hjelp).';
  const masked = mask(text, IGNORED);
  assert.doesNotMatch(masked, /\b(på|og|kan)\b/);
  assert.equal(masked.split(' ').length, text.split(' ').length);
  assert.equal(unmask(masked, text, IGNORED), text);
  assert.throws(() => unmask('for kort', text, IGNORED), /made 2 words of/);
});

test('Pagefind counts the words of a plain page as they are counted here', async () => {
  const made = extract(PAGE, true);
  const files = await indexPages('no', [{ url: '/a/', content: plainPage(made, 'nb', IGNORED) }]);
  const fragment = files.find((it) => it.path.startsWith('fragment/'));
  const { content } = JSON.parse(
    gunzipSync(fragment?.content ?? Buffer.of())
      .toString()
      .slice('pagefind_dcd'.length),
  );
  assert.equal(unmask(content, plainText(made), IGNORED).replace(/\./g, ''), plainText(made).replace(/\./g, ''));
});

test('the same pages give the same bytes', async () => {
  const pages = ['klage', 'rett'].map((it) => ({
    url: `/${it}/`,
    content: `<html lang="no"><h1>${it}</h1><p>Om ${it}en.</p>`,
  }));
  const bytes = async () =>
    (await indexPages('no', pages)).map((it) => [it.path, Buffer.from(it.content).toString('base64')]);
  assert.deepEqual(await bytes(), await bytes());
});

test('what was read once is not read again, whoever says it, and what nobody asked for is forgotten', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loype-search-'));
  try {
    const read: string[][] = [];
    const reader: typeof indexTexts = (language, texts) => {
      read.push([language, ...texts.map((it) => /<p>(.*?)<\/p>/.exec(it)?.[1] ?? '')]);
      return indexTexts(language, texts);
    };
    const said = (text: string, language = 'no') => {
      const made = { title: 'Klage', sections: [{ id: '', heading: '', text }] };
      return { language, extract: made, ignored: IGNORED };
    };
    const first = new SearchTexts(folder, reader);
    await first.learn([said('Du kan klage.'), said('Du kan klage.'), said('Noe annet.'), said('Complain.', 'en')]);
    const made = first.get(said('Du kan klage.'));
    assert.deepEqual(read, [
      ['no', '· · klage.', 'Noe annet.'],
      ['en', 'Complain.'],
    ]);
    assert.match(gunzipSync(made.file).toString(), /Du kan klage\./);
    const second = new SearchTexts(folder, reader);
    await second.learn([said('Du kan klage.')]);
    assert.deepEqual(second.get(said('Du kan klage.')), made);
    assert.equal(read.length, 2);
    assert.throws(() => second.get(said('Noe annet.')), /There is no index of "Klage"/);
    assert.equal(readdirSync(folder).length, 3);
    second.forget([first.keyOf(said('Noe annet.'))]);
    assert.equal(readdirSync(folder).length, 2);
    // What is remembered may be cut, as by a full disk.
    const path = join(folder, made.key);
    writeFileSync(path, readFileSync(path).subarray(0, 100));
    const third = new SearchTexts(folder, reader);
    await third.learn([said('Du kan klage.')]);
    assert.deepEqual(third.get(said('Du kan klage.')), made);
    assert.equal(read.length, 3);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

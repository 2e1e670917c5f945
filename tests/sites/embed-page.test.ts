// The page for those who edit an organisation's own website has what `npm run embed` prints, and stands aside.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { main } from '../../src/commands/embed.ts';
import { bundleFolder, LEXICON_FILE, SEARCH_FOLDER } from '../../src/search/paths.ts';
import { FIXTURE } from '../fixture.ts';
import { run } from '../unit/commands/run.ts';
import { elementsOf } from './elements.ts';
import { EVERY_SITE, SITES } from './site.ts';

const [, only] = SITES;

for (const site of EVERY_SITE)
  test(`${site.folder}: every organisation has one in each of its languages, no search engine shows it, and one page leads there`, () => {
    const fronts = site.pages.filter(({ kind }) => kind === 'front');
    assert.ok(fronts.length > 1);
    for (const { organisation, language } of fronts) {
      const own = site.pages.filter(
        (it) => it.organisation === organisation && it.language === language && it.kind !== 'moved',
      );
      const found = own.filter(({ kind }) => kind === 'embed');
      assert.deepEqual(
        found.map((it) => [it.id, it.noindex, it.fallback]),
        [['embed', 'embed', false]],
      );
      const [page] = found;
      assert.ok(page);
      assert.match(site.html(page), /<meta name="robots" content="noindex">/);
      const leads = own.filter(
        (it) => it !== page && site.html(it).includes(`<a class="ds-link" href="${page.address}"`),
      );
      assert.deepEqual(
        leads.map(({ id }) => id),
        ['about-site'],
      );
    }
  });

for (const site of EVERY_SITE)
  test(`${site.folder}: no search finds it, and no sitemap names it`, () => {
    const sitemap = existsSync(join(site.folder, 'sitemap.xml')) ? site.text('sitemap.xml') : '';
    for (const page of site.pages.filter(({ kind }) => kind === 'embed')) {
      const { organisation, language } = page;
      const folder = join(site.folder, SEARCH_FOLDER, bundleFolder(organisation, language));
      const found = gunzipSync(readFileSync(join(folder, LEXICON_FILE))).toString();
      const about = site.pages.find(
        (it) => it.id === 'about-site' && it.language === language && it.organisation === organisation,
      );
      assert.ok(about && found.includes(`"${about.address}"`), folder);
      assert.ok(!found.includes(page.address), page.address);
      assert.ok(!sitemap.includes(page.address), page.address);
    }
  });

test('it has what the command prints in its language, to the letter', async () => {
  const flags = ['--only', 'vaga', '--url', 'https://www.example.no/pasientforlop/'];
  const { stdout } = await run(main, ['vaga', '--content', FIXTURE, ...flags]);
  for (const page of only.pages.filter(({ kind }) => kind === 'embed')) {
    const printed = stdout
      .split('\n')
      .flatMap((line) => RegExp(`^ {3}(?:${page.language}: )(.+)$`).exec(line)?.[1] ?? []);
    const shown = elementsOf(only.html(page)).flatMap(({ name, text }) => (name === 'code' ? [text] : []));
    assert.ok(printed.length > 7, stdout);
    for (const code of printed) assert.ok(shown.includes(code), `${code}\nis not in\n${shown.join('\n')}`);
    // Besides, the other pathways of the three ways that show one, the scripts, and what is copied.
    assert.equal(shown.length, printed.length + 3 * 6 + 3);
    for (const code of shown.filter((it) => !printed.includes(it)))
      assert.ok(
        /timeline-|<loype-timeline|^https:/.test(code) || stdout.includes(code.replaceAll('\n', '\n   ')),
        code,
      );
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtSite, SITES } from './site.ts';

const all = builtSite('all');
const WORDS = {
  nb: { missing: 'Fant du ikke det du lette etter?', report: 'Meld fra om feil i teksten' },
  nn: { missing: 'Fann du ikkje det du leitte etter?', report: 'Meld frå om feil i teksten' },
  en: { missing: 'Can’t find what you are looking for?', report: 'Report an error in the text' },
};

/** The addresses that the main part of a front page leads to. */
function ledTo(organisation: string | null, language = 'nb'): Set<string> {
  const page = all.pages.find(
    (it) =>
      it.organisation === organisation && it.kind === (organisation ? 'front' : 'portal') && it.language === language,
  );
  assert.ok(page, `${organisation} ${language}`);
  const [main = ''] = all.html(page).match(/<main.*<\/main>/s) ?? [];
  return new Set([...main.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? ''));
}

const CHILDREN = 'psykiske-lidelser-barn-og-unge/';
const ADULTS = 'psykiske-lidelser-voksne/';
const OWNER = 'https://www.helsedirektoratet.no/nasjonale-forlop/';
const PATIENTS = 'https://www.helsenorge.no/psykisk-helse/pasientforlop-for-psykisk-helse-og-rus/';

test('the front page of a service for adults leads to no pathway for children, here or with the owner', () => {
  for (const organisation of ['solli-dps', 'eksempelheimen']) {
    const led = ledTo(organisation);
    assert.ok(led.has(`/${organisation}/${ADULTS}`), organisation);
    const children = [...led].filter((href) => /barn-og-unge/.test(href) && !/hvem-kontakter/.test(href));
    assert.deepEqual(children, [], organisation);
  }
  assert.ok(ledTo('solli-dps').has(`${OWNER}psykiske-lidelser-voksne`));
});

test('the front page of a municipality and the portal lead to both', () => {
  for (const organisation of ['eksempelvik', null]) {
    const led = ledTo(organisation);
    const base = organisation ? `/${organisation}/` : '/';
    for (const href of [
      base + ADULTS,
      base + CHILDREN,
      `${OWNER}psykiske-lidelser-voksne`,
      `${OWNER}psykiske-lidelser-barn-og-unge`,
    ]) {
      assert.ok(led.has(href), `${organisation} ${href}`);
    }
  }
});

test('every front page leads to the page for patients, and says that nobody has checked its address', () => {
  for (const page of all.pages.filter(({ kind }) => kind === 'front' || kind === 'portal')) {
    const html = all.html(page);
    assert.ok(html.includes(`href="${PATIENTS}"`), page.address);
    assert.match(
      html,
      /Vi har ikke kontrollert adressen|Vi har ikkje kontrollert adressa|We have not checked this address/,
      page.address,
    );
  }
});

test('on every page one can ask for what one did not find, beside where errors are reported', () => {
  for (const site of SITES) {
    for (const page of site.pages.filter(({ kind }) => kind !== 'moved')) {
      const { missing, report } = WORDS[page.language];
      const [footer = ''] = site.html(page).match(/<footer.*<\/footer>/s) ?? [];
      const links = [...footer.matchAll(/<a [^>]*>([^<]+)<\/a>/g)].map(([, text]) => text);
      assert.equal(links.indexOf(missing), links.indexOf(report) + 1, page.address);
      assert.ok(links.includes(missing), page.address);
    }
  }
});

import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { build } from 'vite';
import { onlyLicensed } from '../../../src/integrations/only-licensed.ts';
import { licencesText, packageOf, SHIPPED } from '../../../src/site/licences.ts';

const text = licencesText(resolve('.'));

test('every licence stands there in the words of its owner, and the project’s own', () => {
  for (const { name, licence } of SHIPPED) {
    const { version } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
    assert.ok(text.includes(`\n${name} ${version}: `), name);
    assert.ok(
      text.includes(
        readFileSync(join('node_modules', name, licence), 'utf8')
          .replace(/\r/g, '')
          .trim(),
      ),
      name,
    );
  }
  assert.ok(text.includes(readFileSync('LICENSE', 'utf8').trim()));
  // The font is in the brochures that the site offers.
  assert.match(text, /\nInter 4\.001: [^\n]+\n\nCopyright[^\n]+Inter Project Authors/);
  assert.ok(text.includes(readFileSync('src/brochure/fonts/OFL.txt', 'utf8').replace(/\r/g, '').trim()));
  assert.match(text, /Copyright \(c\) Pagefind/);
  assert.match(text, /Copyright Digitaliseringsdirektoratet \(Digdir\)/);
  assert.equal(text, licencesText(resolve('.')));
  assert.doesNotMatch(text, /\r|node_modules/);
});

test('every package whose styles are imported is named', () => {
  const imports = globSync('src/**/*.{css,astro}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/@import\s+(?:url\()?["']((?:@[\w-]+\/)?[\w-]+)/g)].map(
      (match) => match[1],
    ),
  );
  assert.ok(imports.length >= 3);
  for (const name of imports)
    assert.ok(
      SHIPPED.some((it) => it.name === name),
      name,
    );
});

test('the package of a module', () => {
  assert.equal(packageOf('/a/node_modules/pagefind/lib/index.js'), 'pagefind');
  assert.equal(
    packageOf('/a/node_modules/x/node_modules/@digdir/designsystemet-css/dist/a.css'),
    '@digdir/designsystemet-css',
  );
  assert.equal(packageOf('C:\\a\\node_modules\\@x\\y\\z.js'), '@x/y');
  assert.equal(packageOf('/a/src/search/view.ts'), undefined);
  assert.equal(packageOf('\0vite/preload-helper.js'), undefined);
});

test('code of a package whose licence is not there is not sent to browsers', async () => {
  const root = mkdtempSync(join(tmpdir(), 'loype-licensed-'));
  try {
    for (const name of ['pagefind', 'other']) {
      mkdirSync(join(root, 'node_modules', name), { recursive: true });
      writeFileSync(
        join(root, 'node_modules', name, 'package.json'),
        `{"name":"${name}","main":"index.js","type":"module"}`,
      );
      writeFileSync(join(root, 'node_modules', name, 'index.js'), `console.log(${JSON.stringify(name)});`);
    }
    const built = (code: string) => {
      writeFileSync(join(root, 'index.html'), '<script type="module" src="/main.js"></script>');
      writeFileSync(join(root, 'main.js'), code);
      return build({ root, logLevel: 'silent', configFile: false, plugins: [onlyLicensed()] });
    };
    await built('import "pagefind";');
    await assert.rejects(
      built('import "pagefind"; import "other";'),
      /other is sent to browsers\. Name it in src\/site\/licences\.ts/,
    );
  } finally {
    rmSync(root, { recursive: true });
  }
});

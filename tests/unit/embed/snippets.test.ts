import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { main } from '../../../src/commands/embed.ts';
import { embedFiles } from '../../../src/embed/files.ts';
import { LISTENER } from '../../../src/embed/listener.ts';
import { EMBED_ENTRY, EMBED_FOLDER } from '../../../src/site/open-folders.ts';
import { hashOf } from '../../../src/site/policy.ts';
import { FIXTURE } from '../../fixture.ts';
import { run } from '../commands/run.ts';
import { dataSite, filesOf } from '../data/site.ts';

const embed = (...args: string[]) => run(main, ['--content', FIXTURE, ...args]);
const URL_FLAGS = ['--url', 'https://www.example.no/forlop/'];

test('each way is printed in each language, the organisation’s own first and its own server first', async () => {
  const { status, stdout } = await embed('vaga', ...URL_FLAGS);
  assert.equal(status, 0);
  for (const line of [
    'nn: <!--#include virtual="/forlop/data/v1/organisations/vaga/contacts.nn.html" -->',
    'en: https://www.example.no/forlop/data/v1/organisations/vaga/contacts.en.html',
    'nn: <iframe src="https://www.example.no/forlop/embed/vaga/contact/" title="Kven kan eg ringje? – Vågå kommune"',
    'en: <iframe src="https://www.example.no/forlop/embed/vaga/contact/en/"',
    '<script type="module" src="https://www.example.no/forlop/embed/loype.js" referrerpolicy="no-referrer"></script>',
    'nn: <loype-contact organisation="vaga" lang="nn" heading="2"><a href="https://www.example.no/forlop/vaga/">Kven kan eg ringje?</a></loype-contact>',
    'nn: <iframe src="https://www.example.no/forlop/embed/vaga/timeline-children-and-youth/" title="Psykiske lidingar hos ',
    'en: <loype-timeline organisation="vaga" pathway="children-and-youth" lang="en" heading="2"><a href="https://www.example.no/forlop/vaga/en/',
    'Dette er «children-and-youth». De andre heter: adults, ',
    'script-src https://www.example.no og connect-src https://www.example.no',
    'nn: https://www.example.no/forlop/vaga/',
    'frame-src https://www.example.no',
    `<script>${LISTENER}</script>`,
    `script-src ${hashOf(LISTENER)}`,
    'Alle nettsteder kan vise rammen.',
  ])
    assert.ok(stdout.includes(line), `${line}\nis not in\n${stdout}`);
  const order = ['DERES EGEN SERVER', 'SATT INN PÅ SERVEREN', 'I EN RAMME', 'ET ELEMENT', 'WORDPRESS'].map((it) =>
    stdout.indexOf(it),
  );
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  );
  assert.ok(stdout.indexOf('nn: <iframe') < stdout.indexOf('en: <iframe'));
});

test('a site of one organisation has its own addresses', async () => {
  const { stdout } = await embed('--only', 'vaga', ...URL_FLAGS);
  assert.match(stdout, /en: https:\/\/www\.example\.no\/forlop\/en\/\n/);
  assert.match(stdout, /src="https:\/\/www\.example\.no\/forlop\/embed\/vaga\/contact\/"/);
});

test('the calculator that is shown is of a pathway that the organisation is for', async () => {
  const { stdout } = await embed('solli-dps', ...URL_FLAGS);
  assert.match(stdout, /Dette er «adults». De andre heter: .*children-and-youth/);
  assert.doesNotMatch(stdout, /nb: .*children-and-youth/);
});

test('every file that is named is published', async () => {
  const site = dataSite(() => {}, { base: '/forlop/' });
  const { stdout } = await embed('eksempelvik', ...URL_FLAGS);
  const named = [...stdout.matchAll(/https:\/\/www\.example\.no\/forlop\/(data\/\S+)/g)].map(([, file = '']) => file);
  assert.equal(named.length, 3);
  for (const file of named) assert.ok(embedFiles(site).has(file), file);
});

test('what is to be copied holds all that the ways ask for', async () => {
  const code = EMBED_FOLDER + EMBED_ENTRY;
  const published = [...filesOf(dataSite()).keys(), ...embedFiles(dataSite()).keys(), code];
  for (const slug of ['vaga', 'eksempelvik']) {
    const { stdout } = await embed(slug, ...URL_FLAGS);
    const [, own = '', rest = ''] = /\n1\. .*?\n(.*?)\n2\. (.*?)\n5\. /s.exec(stdout) ?? [];
    const copied = own.split('\n').flatMap((line) => /^ {3}((?:[\w.-]+\/)+[\w.-]*)$/.exec(line)?.[1] ?? []);
    const files = [...rest.matchAll(/(?:virtual="|src="https:\/\/www\.example\.no)\/forlop\/([^"]+)"/g)].map(
      ([, file = '']) => file.replace(/\/$/, '/index.html'),
    );
    const elements = [...rest.matchAll(/<loype-contact organisation="(.+?)" lang="(.+?)"/g)].map(
      ([, organisation, language]) => `data/v1/organisations/${organisation}/contacts.${language}.html`,
    );
    assert.ok(copied.includes('embed/_parts/'));
    assert.ok(files.includes(code) && files.some((it) => it.endsWith('.html')) && elements.length > 0);
    for (const file of [...files, ...elements]) {
      assert.ok(published.includes(file), `${file} is not published`);
      assert.ok(
        copied.some((it) => (it.endsWith('/') ? file.startsWith(it) : file === it)),
        `${file} is not in ${copied}`,
      );
    }
  }
});

test('it says who may show a frame', async () => {
  const of = async (ancestors: string) => (await embed('vaga', ...URL_FLAGS, '--frame-ancestors', ancestors)).stdout;
  assert.match(await of('https://www.vaga.kommune.no'), /Disse nettstedene .*: https:\/\/www\.vaga\.kommune\.no\n/);
  const nobody = await of('none');
  assert.equal(nobody.match(/Ingen nettsteder kan vise rammen/g)?.length, 2);
  assert.doesNotMatch(nobody, /<iframe|frame-src|^ {3}nn: https:\/\/www\.example\.no\/forlop\/vaga\/$/m);
  assert.match(nobody, /<loype-contact /);
});

test('what cannot be printed is told', async () => {
  for (const [args, says] of [
    [['vaga'], /^Say where the site lies/],
    [['vaag', ...URL_FLAGS], /^There is no organisation "vaag"\. There are: .*\bvaga\b/],
    [URL_FLAGS, /^Name the organisation/],
    [['vaga', '--only', 'solli-dps', ...URL_FLAGS], /has nothing of "vaga"/],
  ] as const) {
    const { status, stdout, stderr } = await embed(...args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, says);
  }
});

test('the page of another website that the browser’s tests open has the script that is printed', () => {
  assert.ok(readFileSync('tests/fixtures/host/index.html', 'utf8').includes(`<script>${LISTENER}</script>`));
});

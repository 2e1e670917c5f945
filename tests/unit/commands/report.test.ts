import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { main } from '../../../src/commands/report.ts';
import type { Report } from '../../../src/report/report.ts';
import { FIXTURE } from '../../fixture.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-report-'));
const content = join(folder, 'content');
cpSync(FIXTURE, content, { recursive: true });
after(() => rmSync(folder, { recursive: true }));

const report = (...args: string[]) => run(main, ['--content', content, ...args]);

const json = async (day: string) => JSON.parse((await report('--json', '--as-of', day)).stdout) as Report;

test('the text tells editors what is old, in their form of Norwegian, with the file', async () => {
  const { status, stdout } = await report('--as-of', '2026-11-22');
  assert.equal(status, 0);
  assert.match(stdout, /^Hva som er gammelt 22\. november 2026\n«Frist snart» er til og med 21\. januar 2027\.\n/);
  assert.match(
    stdout,
    / {2}Kontakten «Helsestasjonen» vart sist stadfesta 14\. oktober 2019\. Fristen var 14\. oktober 2020\.\n {4}organisations\/vaga\/organisation\.yaml\n/,
  );
  assert.match(
    stdout,
    / {2}Siden «Tjenestekontoret og koordinerende enhet» mangler på engelsk\.\n {4}organisations\/eksempelvik\/pages\/tjenestekontoret\/en\.mdx\n/,
  );
});

test('where all write Nynorsk, all of it is in Nynorsk', async () => {
  const own = join(folder, 'nynorsk');
  cpSync(FIXTURE, own, { recursive: true });
  for (const slug of readdirSync(join(own, 'organisations')))
    if (slug !== 'vaga') rmSync(join(own, 'organisations', slug), { recursive: true });
  const file = join(folder, 'nynorsk.html');
  const { status, stdout } = await run(main, ['--content', own, '--as-of', '2027-11-23', '--html', file]);
  assert.equal(status, 0);
  assert.match(stdout, /^Kva som er gammalt 23\. november 2027\n«Frist snart» er til og med 22\. januar 2028\.\n/);
  assert.match(stdout, /^ +For gammalt +Frist snart +Omsetjingar$/m);
  assert.match(
    stdout,
    /Teksten «Rettane dine» vart lesen gjennom 22\. november 2026\. Fristen var 22\. november 2027\./,
  );
  const html = readFileSync(file, 'utf8');
  assert.match(html, /<html lang="nn">/);
  for (const text of [stdout, html])
    assert.doesNotMatch(text, /\b(?:Hva|gammelt|Siden|mangler|ble|Oversettelser|setning|loven|Ikke|Gjengitt)\b/);
});

test('JSON holds the same on every day, and more as time goes by', async () => {
  const [now, later] = [await json('2026-11-22'), await json('2027-11-23')];
  assert.deepEqual(Object.keys(now), ['asOf', 'soonUntil', 'parts']);
  assert.deepEqual(
    now.parts.map((part) => part.organisation),
    [null, 'eksempelheimen', 'eksempelvik', 'solli-dps', 'vaga'],
  );
  const stale = ({ parts }: Report) => parts.flatMap((part) => part.stale).length;
  assert.ok(stale(now) < stale(later));
  const texts = later.parts[0]?.stale.filter((it) => it.what === 'text') ?? [];
  assert.equal(texts.length, 36, 'every shipped national text is to be read through within a year');
  assert.deepEqual(await json('2026-11-22'), now);
});

test('every shipped text has its LIX, and none is hard to read', async () => {
  const texts = (await json('2026-11-22')).parts.flatMap((part) => part.readability);
  assert.equal(texts.length, 64);
  for (const { file, lix, longSentences } of texts) {
    assert.ok(lix !== null && lix > 5 && lix <= 45, `${file}: ${lix}`);
    assert.deepEqual(longSentences, [], file);
  }
});

test('the page is whole in itself, valid, without script, and escapes what it shows', async () => {
  const vaga = join(content, 'organisations/vaga/organisation.yaml');
  const whole = readFileSync(vaga, 'utf8');
  writeFileSync(vaga, whole.replace('nn: Helsestasjonen,', 'nn: "<b>Helse</b> & \\"stasjon\\"",'));
  const file = join(folder, 'report.html');
  assert.equal((await report('--as-of', '2026-11-22', '--html', file)).status, 0);
  writeFileSync(vaga, whole);
  const html = readFileSync(file, 'utf8');
  assert.match(html, /&lt;b&gt;Helse&lt;\/b&gt; &amp; &quot;stasjon&quot;/);
  assert.doesNotMatch(html, /<script|<link|<img|url\(|https?:\/\//);
  const { results } = await new HtmlValidate(new FileSystemConfigLoader()).validateString(html, 'report.html');
  assert.deepEqual(
    results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`)),
    [],
  );
});

test('errors in the content end with exit code 1, a day without sense or a missing folder with 2', async () => {
  assert.equal((await report('--as-of', 'i dag')).status, 2);
  assert.equal((await report('--as-of', '2300-01-01')).status, 2);
  assert.equal((await report('--content', join(folder, 'nowhere'))).status, 2);
  const portal = join(content, 'portal.yaml');
  const whole = readFileSync(portal, 'utf8');
  writeFileSync(portal, `${whole}\nslagord: hei\n`);
  const { status, stdout, stderr } = await report();
  writeFileSync(portal, whole);
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /portal\.yaml:\d+:1 {2}LOYPE-FIELD-UNKNOWN/);
});

test('a folder is no place for the page, and that is told before anything is read', async () => {
  const { status, stdout, stderr } = await report('--html', folder);
  assert.deepEqual([status, stdout, stderr], [2, '', `--html "${folder}" is a folder. Name a file.\n`]);
});

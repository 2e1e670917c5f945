import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { canPrint } from '../../../src/brochure/compile.ts';
import { posterOf } from '../../../src/brochure/poster.ts';
import { main } from '../../../src/commands/poster.ts';
import { FIXTURE } from '../../fixture.ts';
import { broken } from '../brochure/accessible.ts';
import { viewOfPage } from '../brochure/brochures.ts';
import { Pdf } from '../brochure/read-pdf.ts';
import { run } from './run.ts';

const skip = canPrint() ? false : 'the compiler is not installed';
const out = mkdtempSync(join(tmpdir(), 'loype-poster-'));
after(() => rmSync(out, { recursive: true }));

const poster = (...args: string[]) => run(main, ['--content', FIXTURE, '--out', out, ...args]);

test('a sheet is made in each language of the organisation, of one side, as accessible as a brochure', {
  skip,
}, async () => {
  const { status, stdout } = await poster('eksempelvik', '--site', 'https://www.example.no');
  assert.equal(status, 0);
  assert.deepEqual(
    stdout
      .trim()
      .split('\n')
      .map((file) => file.slice(-18)),
    [...['eksempelvik-nb.pdf', 'eksempelvik-en.pdf', 'eksempelvik-nn.pdf']],
  );
  for (const language of ['nb', 'en', 'nn']) {
    const bytes = readFileSync(join(out, `eksempelvik-${language}.pdf`));
    assert.deepEqual(broken(bytes), [], language);
    const [first, ...others] = new Pdf(bytes).pages();
    assert.deepEqual(others, []);
    const box = (first?.page['/MediaBox'] ?? []) as number[];
    assert.deepEqual(box.map(Math.round), [0, 0, 842, 1191], 'A3');
  }
});

test('it says the numbers for danger, urgent care and somebody to talk to at night, and whom to call there at every age', () => {
  const { calls, who } = posterOf(viewOfPage('/vaga/'), null, '2026-11-22');
  assert.deepEqual(
    calls.map(({ number, text, urgent }) => [number, text, urgent]),
    [
      ['113', 'Fare for liv', true],
      ['116\u00a0117', 'Legevakt', true],
      ['116\u00a0123', 'Nokon å snakke med', false],
    ],
  );
  assert.deepEqual(
    calls.map(({ more }) => more),
    ['', 'Når du treng lege, og det ikkje kan vente.', 'Hjelpetelefonen til Mental Helse. Heile døgnet.'],
  );
  assert.equal(who.title, 'Spørsmål om hjelp for psykisk helse eller rus i Vågå?');
  assert.deepEqual(
    who.groups.map(({ numbers }) => numbers.map(({ number }) => number)),
    [['40\u00a003\u00a046\u00a021', '40\u00a003\u00a051\u00a039'], ['91\u00a013\u00a043\u00a058']],
  );
});

test('where an organisation is for some ages, it says which', () => {
  const { who } = posterOf(viewOfPage('/solli-dps/'), null, '2026-11-22');
  assert.deepEqual(
    who.groups.map(({ heading }) => heading),
    ['18 år og eldre'],
  );
  assert.match(who.groups[0]?.text?.text ?? '', /Et DPS er for voksne/);
});

/** The words of a sheet, each in its box (points from the corner above on the left). */
const wordsIn = (file: string) =>
  [
    ...spawnSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' }).stdout.matchAll(
      /<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g,
    ),
  ].map(([, ...it]) => ({ box: it.slice(0, 4).map(Number) as [number, number, number, number], text: it[4] ?? '' }));

test('nothing on a sheet lies over anything else, or outside of it', {
  skip: skip || (spawnSync('pdftotext', ['-v']).error ? 'pdftotext is not installed' : false),
}, async () => {
  for (const [slug, languages] of [
    ['solli-dps', ['nb']],
    ['eksempelheimen', ['nb']],
    ['vaga', ['nn', 'en']],
    ['eksempelvik', ['nb', 'nn', 'en']],
  ] as const) {
    assert.equal((await poster(slug, '--site', 'https://www.example.no')).status, 0);
    for (const language of languages) {
      const words = wordsIn(join(out, `${slug}-${language}.pdf`));
      assert.ok(words.length > 40);
      // A box is as high as the font's highest letters and as deep as its deepest; capitals and digits fill the middle of it.
      const inkOf = (top: number, bottom: number) =>
        [top + 0.25 * (bottom - top), bottom - 0.22 * (bottom - top)] as const;
      for (const [index, { box, text }] of words.entries()) {
        const [left, top, right, bottom] = box;
        assert.ok(left >= 0 && top >= 0 && right <= 842 && bottom <= 1191, text);
        for (const other of words.slice(index + 1)) {
          const [l, t, r, b] = other.box;
          const across = Math.min(right, r) - Math.max(left, l);
          const [one, two] = [inkOf(top, bottom), inkOf(t, b)];
          const over = across > 1 && Math.min(one[1], two[1]) > Math.max(one[0], two[0]);
          assert.ok(!over, `${slug} ${language}: "${text}" and "${other.text}"`);
        }
      }
      // From the heading to the first number beside what it is for: more than what hangs below a letter.
      const large = words.filter(({ box }) => box[3] - box[1] > 40).toSorted((a, b) => a.box[1] - b.box[1]);
      const band = large.find(({ text }) => text === '113');
      const heading = large[0];
      assert.ok(band && heading && band.box[1] - heading.box[3] > 6, `${slug} ${language}`);
    }
  }
});

test('a sign that the font lacks is told, and nothing is made, also where no brochures are wanted', {
  skip,
}, async () => {
  const content = join(out, 'content');
  const folder = join(content, 'organisations/vaga');
  cpSync(join(FIXTURE, 'organisations/vaga'), folder, { recursive: true });
  const facts = join(folder, 'organisation.yaml');
  const text = readFileSync(facts, 'utf8');
  writeFileSync(facts, `${text.replace(/^name: .*$/m, 'name: Vågå ✓ kommune')}\nbrochure: false\n`);
  const { status, stderr } = await run(main, ['--content', content, '--out', join(out, 'none'), 'vaga']);
  assert.deepEqual([status, stderr.includes('“✓” cannot be printed on the poster')], [1, true], stderr);
  assert.ok(!existsSync(join(out, 'none')));
});

test('who names no organisation, or none that there is, is told which there are', async () => {
  const unknown = await poster('vaag');
  assert.deepEqual([unknown.status, unknown.stdout], [2, '']);
  assert.match(unknown.stderr, /^There is no organisation "vaag"\. There are: .*\bvaga\b/);
  assert.match((await poster()).stderr, /^Name the organisation/);
  assert.match(
    (await poster('vaga', '--only', 'solli-dps')).stderr,
    /^A site of "solli-dps" alone has nothing of "vaga"/,
  );
});

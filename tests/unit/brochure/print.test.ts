import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { canPrint, type Print, startPrinter } from '../../../src/brochure/compile.ts';
import { type BrochureData, brochureOf } from '../../../src/brochure/model.ts';
import { ROOMS } from '../../../src/brochure/rooms.ts';
import { pdfFault } from '../../../src/release/pdf.ts';
import { broken, type RULES } from './accessible.ts';
import { brochureAt, SITE, stringsIn, treeOf, viewOfPage } from './brochures.ts';

const skip = canPrint() ? false : 'the compiler is not installed';
const has = (program: string) => spawnSync(program, ['--version']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'loype-brochure-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 40"><path fill="#c2410c" d="M0 26 16 6l9 11z"/></svg>';

/** A text with a part of every kind. */
const EVERYTHING = `
## Steg for steg

<Steps>

<Step title="Du blir henvist" limits="A1 A4 B1">

En **lege** skriver. Mer.

**Du kan be om**

- tolk
- å [klage](page:rights#klage)

</Step>

<Step title="Hjelpen starter">

Du møter noen.

</Step>

</Steps>

## Når det drar ut

<Message kind="important" title="Blir du verre?">

Ring.

<Helpline id="urgent-care" />

</Message>

### En tabell

| Hva | Når |
| --- | --- |
| Svar | Snart |

1. Først
2. Så <Language code="se">divvun</Language>

<Helpline id="fristbruddtelefonen" />
`;

const whole = (body = EVERYTHING): BrochureData =>
  brochureOf(viewOfPage('/eksempelvik/psykiske-lidelser-voksne/'), treeOf(body), LOGO).data;
const printOf = (data: object): Print => ({ template: 'brochure', data, rooms: ROOMS });

/** The words that a program reads out of a file, without the hyphens and ends of lines that come of printing. */
function wordsOf(pdf: Buffer): string {
  const file = join(folder, 'read.pdf');
  writeFileSync(file, pdf);
  const { stdout } = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
  return squeezed(stdout);
}

/** Without spaces and hyphens of all kinds, at which lines may have been broken. */
const squeezed = (text: string) => text.replace(/[\s\u00a0\u00ad\u2010\u2011\u2060\f-]+/g, '');

const printer = skip ? null : startPrinter();
const made = printer?.(printOf(whole()));

test('a brochure keeps what a file must keep to be read aloud', { skip }, () => {
  assert.deepEqual(broken(made?.pdf ?? Buffer.of()), []);
});

/** A change of a file by which it no longer keeps a rule. Each is as long as what it stands for. */
const BREACHES: Record<keyof typeof RULES, (file: string) => string> = {
  'says that it is PDF/UA-1': (file) => file.replace('<pdfuaid:part>1', '<pdfuaid:part>2'),
  'is marked': (file) => file.replace('/Marked true', '/Marked null'),
  'says its language': (file) => file.replace('/Lang (nb)\n  /StructTreeRoot', '/Lang (xx)\n  /StructTreeRoot'),
  'shows its title': (file) => file.replace('/DisplayDocTitle true', '/DisplayDocTitle null'),
  'has one heading of the first level, first': (file) => file.replace('/S /H1', '/S /H2'),
  'leaves out no level of headings': (file) => file.replaceAll('/S /H2', '/S /H4'),
  'has a bookmark for each heading': (file) => file.replace('/Outlines ', '/Outlinez '),
  'says in words what figures show': (file) => file.replace('/Alt (', '/Olt ('),
  'has lists of items, each with a body': (file) => file.replace('/S /LBody', '/S /LBodi'),
  'has tables with headers that say of what': (file) => file.replaceAll('/Scope', '/Skope'),
  'says in words where links lead, and has them in the structure': (file) =>
    file.replace('/Contents (http', '/Kontents (http'),
  'goes from link to link in the order of the structure': (file) => file.replaceAll('/Tabs /S', '/Tabs /R'),
  'has everything that is drawn in the structure, or marked as decoration': (file) =>
    file.replace(
      /\/S \/P\b([^>]*?)\/K \[(\d)/,
      (_, between, digit) => `/S /P${between}/K [${(Number(digit) + 1) % 10}`,
    ),
  'is read in the order in which it is drawn': (file) => file.replace(/\/K \[(\d+ 0 R) (\d+ 0 R)/, '/K [$2 $1'),
  'has all words in paragraphs, headings, lists or tables': (file) => file.replace('/S /P\n', '/S /X\n'),
  'holds its own fonts, whose signs can be read': (file) => file.replace('/ToUnicode', '/ToUnikode'),
};

for (const [rule, breach] of Object.entries(BREACHES)) {
  test(`it is found when a file no longer ${rule.replace(/^(\w+)s\b/, '$1s')}`, { skip }, () => {
    const file = made?.pdf.toString('latin1') ?? '';
    const changed = breach(file);
    assert.notEqual(changed, file);
    assert.equal(changed.length, file.length);
    assert.ok(broken(Buffer.from(changed, 'latin1')).includes(rule));
  });
}

test('the same content makes the same file, byte for byte', { skip }, () => {
  assert.ok(startPrinter()(printOf(whole())).pdf.equals(made?.pdf ?? Buffer.of()));
});

test('everything that a brochure is to say can be read out of it', {
  skip: skip || (has('pdftotext') ? false : 'pdftotext is not installed'),
}, () => {
  for (const data of [whole(), brochureAt('/vaga/psykiske-lidingar-vaksne/').data]) {
    const read = wordsOf(printer?.(printOf(data)).pdf ?? Buffer.of());
    // Somebody to talk to is said in short only where the whole list stands elsewhere, and lines to write on are where there is room.
    const { colours, logo, address, date, language, help, notes, ...others } = data;
    const { talk, ...numbers } = help;
    assert.ok(talk.rows.every(({ number }) => read.includes(squeezed(number ?? 'a number'))));
    const said = { ...others, numbers };
    const texts = stringsIn({ ...said, address: address && [address.label, address.text] });
    const kinds = new Set([
      'paragraph',
      'list',
      'heading',
      'table',
      'message',
      'helpline',
      'numbers',
      'steps',
      'right',
      'advice',
      'deadline',
    ]);
    const missing = texts.filter(
      (text) => !kinds.has(text) && !/^(https:|se$)/.test(text) && !read.includes(squeezed(text)),
    );
    // Words that stand in the data for a number that is not shown twice: hours of numbers that are only named.
    const named = data.blocks
      .flatMap((block) => (block.kind === 'message' ? block.blocks : []))
      .flatMap((it) => (it.kind === 'numbers' ? it.rows : []));
    const unsaid = new Set(named.flatMap(({ purpose, hours }) => [purpose, hours]));
    assert.deepEqual(
      missing.filter((text) => !unsaid.has(text) && text !== data.who.or),
      [],
    );
  }
});

/** Signs by which text would be code in the template's language, in PDF, HTML or a shell. */
const HOSTILE =
  '#panic("x") #import "/etc/passwd" $x^2$ \\n *a* _b_ @c <d> //e /*f*/ `g` [h] {i} ~ = j - k + l \' " $ {m} (/JS (n)) %0';

/** Names in the data, and what is drawn. */
const NAMES = ['kind', 'label', 'lang', 'href', 'language', 'date', 'colours', 'logo', 'qr'];

/** Data with hostile signs behind each of its texts. */
function withHostile<Value>(value: Value): Value {
  if (typeof value === 'string') return `${value} ${HOSTILE}` as Value;
  if (Array.isArray(value)) return value.map(withHostile) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, it]) => {
    const isName = NAMES.includes(key) && (typeof it === 'string' || key === 'colours');
    return [key, isName ? it : withHostile(it)];
  });
  return Object.fromEntries(entries) as Value;
}

test('hostile text is text, and what is far too long goes on to further sides, whole', { skip }, () => {
  const data = withHostile(whole());
  // How large its type could be takes long to find, and is not asked here.
  const { least: _, ...print } = printOf(data);
  const rooms = print.rooms.map((room) => ({ ...room, sizes: room.sizes.slice(0, 1) }));
  const printed = printer?.({ ...print, rooms });
  const pdf = printed?.pdf ?? Buffer.of();
  assert.ok((printed?.sides ?? 0) > 4);
  assert.deepEqual(broken(pdf), []);
  const page = {
    canonical: `${SITE}/x/`,
    brochure: { address: '', file: '', sides: 5, bytes: pdf.length, edition: '' },
  };
  assert.equal(pdfFault(pdf, page), null);
  if (has('pdftotext')) assert.ok(wordsOf(pdf).split(squeezed(HOSTILE)).length > 100);
});

const sized = (text: string, times: number) => Array.from({ length: times }, () => text).join(' ');

test('names and texts that are far longer than any go on, and nothing of them is cut', { skip }, () => {
  const data = whole();
  const name = 'Nordreisa – Raisa – Raisi kommune, kommuneoverlegen og tjenestekontoret for helse, omsorg og mestring';
  data.publisher = { name, bold: name, rest: '' };
  data.title = sized('Psykiske lidelser hos barn, unge og voksne', 3);
  data.lead = sized('Her er veien fra henvisning til oppfølging.', 30);
  const printed = printer?.(printOf(data));
  assert.deepEqual(broken(printed?.pdf ?? Buffer.of()), []);
  if (has('pdftotext')) {
    const read = wordsOf(printed?.pdf ?? Buffer.of());
    for (const text of [name, data.title, data.lead, data.imprint.join('')])
      assert.ok(read.includes(squeezed(text)), text);
  }
});

test('a sign that the font lacks is no brochure, and is named', { skip }, () => {
  assert.throws(() => printer?.(printOf({ ...whole(), lead: 'Hei 漢' })), /"漢".*could not be displayed/s);
});

test('a font that is not there is no brochure', { skip }, () => {
  const bare = join(folder, 'bare');
  mkdirSync(join(bare, 'fonts'), { recursive: true });
  const templates = join(import.meta.dirname, '../../../src/brochure');
  for (const file of ['brochure.typ', 'parts.typ', 'text.typ']) cpSync(join(templates, file), join(bare, file));
  assert.throws(() => startPrinter(bare)(printOf(whole())), /unknown font family/);
});

test('other programs find nothing wrong with it', {
  skip: skip || (has('qpdf') && has('pdffonts') && has('pdfinfo') ? false : 'qpdf or poppler is not installed'),
}, () => {
  const file = join(folder, 'checked.pdf');
  writeFileSync(file, made?.pdf ?? '');
  const run = (program: string, ...args: string[]) => spawnSync(program, [...args, file], { encoding: 'utf8' });
  const checked = run('qpdf', '--check');
  assert.equal(checked.status, 0, checked.stdout + checked.stderr);
  assert.match(checked.stdout, /No syntax or stream encoding errors/);
  const fonts = run('pdffonts').stdout.trim().split('\n').slice(2);
  assert.ok(fonts.length > 0 && fonts.every((line) => /InterLoype-\w+ .* yes yes yes /.test(line)), fonts.join('\n'));
  const structure = run('pdfinfo', '-struct-text').stdout;
  assert.match(structure, /^\s*H1[^\n]*\n\s*"Psykiske lidelser /m);
  assert.match(structure, /\bTH\b/);
  assert.ok(readFileSync(file).length < 200_000);
});

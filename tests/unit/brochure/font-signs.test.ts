import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { canPrint, startPrinter } from '../../../src/brochure/compile.ts';
import { drawnLogo, printedLogo } from '../../../src/check/logo.ts';
import { FONT_SIGNS, unprintableSign } from '../../../src/domain/printable.ts';
import { brochureAt } from './brochures.ts';

const FONTS = join(import.meta.dirname, '../../../src/brochure/fonts');

/** The signs that a font has a letter for, from its table `cmap` (of the fourth form, in which the font was made). */
function signsOf(file: string): Set<number> {
  const bytes = readFileSync(join(FONTS, file));
  const at = (place: number) => bytes.readUInt16BE(place);
  const tables = Array.from({ length: at(4) }, (_, index) => 12 + index * 16);
  const table = tables.find((it) => bytes.toString('latin1', it, it + 4) === 'cmap') ?? 0;
  const cmap = bytes.readUInt32BE(table + 8);
  const part = cmap + bytes.readUInt32BE(cmap + 8);
  assert.equal(at(part), 4);
  const signs = new Set<number>();
  const size = at(part + 6);
  for (let segment = part + 14; segment < part + 14 + size; segment += 2) {
    const [end, start, delta, range] = [0, size + 2, 2 * size + 2, 3 * size + 2].map((it) => at(segment + it)) as [
      number,
      number,
      number,
      number,
    ];
    for (let sign = start; sign <= Math.min(end, 0xfffe); sign++) {
      const glyph = range === 0 ? sign : at(segment + 3 * size + 2 + range + 2 * (sign - start));
      if (glyph !== 0 && (glyph + delta) % 65_536 !== 0) signs.add(sign);
    }
  }
  return signs;
}

for (const file of ['Inter-Regular.ttf', 'Inter-SemiBold.ttf', 'Inter-Bold.ttf'])
  test(`what can be printed is what ${file} has`, () =>
    assert.deepEqual(
      [...FONT_SIGNS].sort((a, b) => a - b),
      [...signsOf(file)].sort((a, b) => a - b),
    ));

const PRINTED = [
  ...['Vågå', 'e\u0301 a\u030a', 'ẹ ậ ǎ', 's\u0326', 'a\u00adb\u200bc\ufe0f', 'a\u2009b\u3000\n\t', 'Å 10–14 → «½»'],
];
const UNPRINTED = ['ŉ', '⠀', 'a\u0325', '😀', 'ａ', '✓', 'Ω', 'ﬁ', 'ʼ'];

test('letters with marks, blanks and signs that are not seen are printed as they may be written', () => {
  for (const text of PRINTED) assert.equal(unprintableSign(text), null, text);
  // In some places it is refused, in others not.
  for (const text of [...UNPRINTED, 'a\ufeffb']) assert.notEqual(unprintableSign(text), null, text);
});

test('what is told is what cannot be printed', { skip: canPrint() ? false : 'the compiler is not installed' }, () => {
  const printer = startPrinter();
  const { data } = brochureAt('/vaga/psykiske-lidingar-vaksne/');
  const print = (lead: string) => () =>
    printer({ template: 'brochure', data: { ...data, lead }, rooms: [{ sides: 8, sizes: [9] }] });
  for (const text of PRINTED) assert.doesNotThrow(print(text), text);
  for (const text of UNPRINTED) assert.throws(print(text), /PDF\/UA-1 error/, text);
});

test('a logo with letters that a brochure has not is left out of it, and the name stands alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loype-logo-'));
  const logo = (text: string) => {
    mkdirSync(join(folder, 'organisations/lom'), { recursive: true });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>Lom <tspan>${text}</tspan></text></svg>`;
    writeFileSync(join(folder, 'organisations/lom/logo.svg'), svg);
    return [drawnLogo('lom', folder)?.svg !== undefined, printedLogo('lom', folder) !== null];
  };
  assert.deepEqual(logo('kommune'), [true, true]);
  assert.deepEqual(logo('✓'), [true, false]);
  rmSync(folder, { recursive: true });
  assert.equal(printedLogo('lom', folder), null);
});

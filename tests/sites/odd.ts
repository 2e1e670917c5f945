import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { FIXTURE } from '../fixture.ts';

/** Texts that other readers of YAML take for something else, by the field of a page. */
export const FIELDS = {
  title: '2026-12-24',
  navTitle: '0b11',
  slug: '2026-12-24',
  summary: '-0x1F',
  lead: '1_000',
  description: '2026-12-24 10:00:00',
};

/** Words that code writes where it misses a value, and people where they mean nought. */
const ZERO = ['Vi har **null** toleranse.', '', '| Eigendel | NaN |', '|---|---|', '| null | undefined |'];

/** An image of the tests' content, and what a camera has noted in it here. */
export const MAP = join(FIXTURE, 'organisations/eksempelvik/pages/oppfolgingstjenesten/veien-inn.png');
export const SECRET = 'taken at home, 59.91 N 10.75 E';

/** A PNG file with the note that a camera leaves in its files: an EXIF block with a description. */
function withNote(png: Buffer, note: string): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x010e, 10);
  tiff.writeUInt16LE(2, 12);
  tiff.writeUInt32LE(note.length + 1, 14);
  tiff.writeUInt32LE(26, 18);
  const chunk = Buffer.concat([Buffer.from('eXIf'), tiff, Buffer.from(`${note}\0`)]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(chunk.length - 4);
  check.writeUInt32BE(crc32(chunk));
  const header = 33;
  return Buffer.concat([png.subarray(0, header), length, chunk, check, png.subarray(header)]);
}

const BASE = '/forlop/';
let site: { content: string; out: string; base: string } | undefined;

/** The site of an organisation whose content holds what is rare: `FIELDS` in a page, and an image with a note in a guide. */
export function oddSite() {
  if (site) return site;
  const folder = mkdtempSync(join(tmpdir(), 'loype-odd-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  cpSync(FIXTURE, content, { recursive: true });
  const page = join(content, 'organisations/vaga/pages/dagen');
  mkdirSync(page, { recursive: true });
  const fields = Object.entries(FIELDS).map(([name, value]) => `${name}: ${value}`);
  writeFileSync(join(page, 'nn.mdx'), ['---', ...fields, 'order: 0x0', '---', '', ...ZERO, ''].join('\n'));
  const organisation = join(content, 'organisations/vaga/organisation.yaml');
  writeFileSync(organisation, readFileSync(organisation, 'utf8').replace('shortName: Vågå', 'shortName: 0b101'));
  writeFileSync(join(content, 'guides/rights/photo.png'), withNote(readFileSync(MAP), SECRET));
  const guide = join(content, 'guides/rights/nn.mdx');
  writeFileSync(guide, `${readFileSync(guide, 'utf8')}\n![Eit kart.](./photo.png)\n`);
  const flags = ['--content', content, '--out', out, '--only', 'vaga', '--base', BASE];
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...flags], { encoding: 'utf8' });
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  site = { content, out, base: BASE };
  return site;
}

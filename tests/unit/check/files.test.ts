import assert from 'node:assert/strict';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { readFolder } from '../../../src/check/source/files.ts';
import { placeAt } from '../../../src/check/source/place-at.ts';
import { isImageName } from '../../../src/images/image-name.ts';
import { syntheticId } from '../../content/synthetic-id.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-files-'));
after(() => rmSync(folder, { recursive: true }));

const PNG = await sharp({ create: { width: 12, height: 12, channels: 3, background: 'red' } })
  .png()
  .toBuffer();
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>';
const ID = syntheticId('010203', 500);
const FILES: Record<string, string | Buffer> = {
  [`f/om-${ID.slice(0, 6)}-${ID.slice(6)}/nb.yaml`]: 'a: b\n',
  'b/z.yaml': 'a: å\n',
  'a.mdx': '---\n---\n',
  'b/a.png': PNG,
  'b/logo.svg': SVG,
  'b/notat.txt': 'x',
  '.git/config': 'x',
  'b/.DS_Store': Buffer.from([0, 255]),
  'b/Thumbs.db': Buffer.from([0, 255]),
  'c/latin.yaml': Buffer.from('a: å', 'latin1'),
  'c/utf16.mdx': Buffer.from('\ufeffa', 'utf16le'),
  'c/control.yaml': 'a: b\nc: d\u0007\n',
  'c/big.yaml': 'x'.repeat(1_000_001),
  'c/most.yaml': 'x'.repeat(1_000_000),
  'c/text.png': 'This is no image at all.',
  'c/short.jpg': '',
  'c/d.yaml/inner.yaml': 'a: b\n',
  'e/logo.svg/inner.svg': '<svg/>',
  'e/photo.JPG/inner.mdx': 'a',
  'd/logo.svg/inner.svg': '<svg/>',
  'd/e.png/inner.yaml': 'a: b\n',
  'd/\u001b[31mrød.yaml': 'a: b\n',
};
for (const [file, content] of Object.entries(FILES)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}
symlinkSync(folder, join(folder, 'round'));
symlinkSync('a.mdx', join(folder, 'other.mdx'));
symlinkSync('/dev/zero', join(folder, 'endless.yaml'));
writeFileSync(Buffer.concat([Buffer.from(`${folder}/c/p`), Buffer.from([0xe5]), Buffer.from('.yaml')]), 'a: b\n');
mkdirSync(Buffer.concat([Buffer.from(`${folder}/c/m`), Buffer.from([0xf8])]));
// A line of 1 GB takes no room on the disk until it is written.
const endless = openSync(join(folder, 'c/line.mdx'), 'w');
ftruncateSync(endless, 1_000_000_000);
closeSync(endless);

const { files, problems } = readFolder(folder);

test('files come in the order of their paths, with their text; images have none, and hidden files are passed over', () => {
  assert.deepEqual(
    files.map(({ file, text }) => [file, text === null ? null : text.length]),
    [
      ['a.mdx', 8],
      ['b/a.png', null],
      ['b/logo.svg', SVG.length],
      ['b/z.yaml', 5],
      ['c/most.yaml', 1_000_000],
      [`f/om-${ID.slice(0, 6)}-${ID.slice(6)}/nb.yaml`, 5],
    ],
  );
});

test('what cannot be read is told by its kind, links are not followed, and folders named as files not looked into', () => {
  assert.deepEqual(
    problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message.en}`).sort(),
    [
      'b/notat.txt:1:1 Files of the type .txt cannot be used. Save text as .mdx, facts as .yaml, and images as .jpg, .png, .webp or .avif.',
      'c/big.yaml:1:1 The file is 1.0 MB. It can be at most 1 MB. Part the text, or make the image smaller.',
      'c/control.yaml:2:5 Here is a sign that cannot be used (U+0007). Delete it and write the letter anew.',
      'c/d.yaml:1:1 This should be a file, but is a folder. Name the folder anew.',
      'c/line.mdx:1:1 The file is 1000.0 MB. It can be at most 1 MB. Part the text, or make the image smaller.',
      'c/latin.yaml:1:1 The file is not saved as UTF-8. Save it again with the encoding UTF-8.',
      'c/short.jpg:1:1 The file is not an image of the kind that its ending says, or is damaged. Save the image again as JPEG, PNG, WebP or AVIF.',
      'c/text.png:1:1 The file is not an image of the kind that its ending says, or is damaged. Save the image again as JPEG, PNG, WebP or AVIF.',
      'c/m\ufffd:1:1 The name of the file or folder has a sign that cannot be used (U+FFFD). Give it another name.',
      'c/p\ufffd.yaml:1:1 The name of the file or folder has a sign that cannot be used (U+FFFD). Give it another name.',
      'd/\u001b[31mrød.yaml:1:1 The name of the file or folder has a sign that cannot be used (U+001B). Give it another name.',
      'd/e.png:1:1 This should be a file, but is a folder. Name the folder anew.',
      'd/logo.svg:1:1 This should be a file, but is a folder. Name the folder anew.',
      'endless.yaml:1:1 This is a link to another place. Put the file itself here.',
      'c/utf16.mdx:1:1 The file is not saved as UTF-8. Save it again with the encoding UTF-8.',
      'e/logo.svg:1:1 This should be a file, but is a folder. Name the folder anew.',
      'e/photo.JPG:1:1 This should be a file, but is a folder. Name the folder anew.',
      `f/om-${ID.slice(0, 6)}-${ID.slice(6)}:1:1 The name of the file or the folder has a national identity number in it. Give it another name. Tell the data protection officer too, for the history keeps it.`,
      'other.mdx:1:1 This is a link to another place. Put the file itself here.',
      'round:1:1 This is a link to another place. Put the file itself here.',
    ].sort(),
  );
});

test('images are known by their endings, in letters of any size', () => {
  assert.deepEqual(
    ['a.png', 'a.JPG', 'a.jpeg', 'a.webp', 'a.avif', 'a.gif', 'a.svg', 'png', 'a.png.txt'].filter(isImageName),
    ['a.png', 'a.JPG', 'a.jpeg', 'a.webp', 'a.avif'],
  );
});

test('a folder that is a file is told as such', () => {
  assert.throws(() => readFolder(join(folder, 'a.mdx')), /a\.mdx is a file, not a folder\.$/);
});

test('places count from 1', () => {
  assert.deepEqual(placeAt('ab\ncd', 0), { line: 1, column: 1 });
  assert.deepEqual(placeAt('ab\ncd', 2), { line: 1, column: 3 });
  assert.deepEqual(placeAt('ab\ncd', 4), { line: 2, column: 2 });
});

test('two versions of a drawing that Git could not put together are told as that, at its line', () => {
  const own = mkdtempSync(join(tmpdir(), 'loype-conflict-'));
  const file = 'organisations/os/logo.svg';
  mkdirSync(dirname(join(own, file)), { recursive: true });
  for (const marks of ['<<<<<<< HEAD\n', '=======\n', '>>>>>>> other\n', '||||||| base\r\n']) {
    writeFileSync(join(own, file), `<svg xmlns="http://www.w3.org/2000/svg">\n\n${marks}<circle r="9"/></svg>`);
    const [problem, ...others] = readFolder(own).problems;
    assert.match(problem?.message.nb ?? '', /^Her står to utgaver av det samme/);
    assert.equal(problem?.line, 3);
    assert.deepEqual(others, []);
  }
  rmSync(own, { recursive: true });
});

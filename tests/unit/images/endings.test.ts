import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { checkMdx } from '../../../src/check/mdx/check.ts';
import { isImageName } from '../../../src/images/image-name.ts';
import { imageNamed } from '../../../src/images/make.ts';
import { publishedImage } from '../../../src/images/published.ts';

const folder = mkdtempSync(join(tmpdir(), 'loype-endings-'));
mkdirSync(join(folder, 'guides/rights'), { recursive: true });
after(() => rmSync(folder, { recursive: true }));

for (const ending of ['png', 'PNG', 'jpg', 'JPG', 'Jpg', 'JPEG', 'jpeg', 'WebP', 'AVIF'])
  test(`an image whose name ends with .${ending} is accepted, and is there when its page asks for it`, async () => {
    const name = `kart-${Buffer.from(ending).toString('hex')}.${ending}`;
    const { references, problems } = checkMdx({
      file: 'guides/rights/nb.mdx',
      body: `![Et kart over byen](./${name})`,
    });
    assert.deepEqual([problems, references.map(({ id }) => id)], [[], [name]]);
    assert.ok(isImageName(name));
    const path = join(folder, 'guides/rights', name);
    const create = { width: 40, height: 30, channels: 3, background: { r: 9, g: 99, b: 9 } } as const;
    await sharp({ create })
      .toFormat(ending.toLowerCase() as 'png')
      .toFile(path);
    const { usual } = await publishedImage(path);
    assert.ok(await imageNamed(folder, usual.name));
  });

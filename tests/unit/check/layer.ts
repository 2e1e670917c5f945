/** A layer over the national content, made anew for each test of a file that imports this. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach } from 'node:test';
import { readContent } from '../../../src/check/read.ts';
import { nationalUnder } from '../../../src/work/product.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';
import { SHIPPED } from '../../shipped.ts';

export const home = mkdtempSync(join(tmpdir(), 'loype-layer-'));
export const folder = join(home, 'content');
after(() => rmSync(home, { recursive: true }));

/** A folder with one organisation, and nothing besides. */
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(FIXTURE, 'organisations/vaga'), join(folder, 'organisations/vaga'), { recursive: true });
});

export function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

export const read = () => readContent(folder, DAYS, nationalUnder(folder));
export const told = () => read().problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
export const national = (file: string) => readFileSync(join(SHIPPED, file), 'utf8');

/** The file of a term that the layer explains. */
export const termText = (nb: string, nn: string, en: string, more = '') =>
  `nb:\n  term: ${nb}\n  explanation: Noe.\nnn:\n  term: ${nn}\n  explanation: Noko.\nen:\n  term: ${en}\n  explanation: A thing.\n${more}`;

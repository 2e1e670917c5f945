import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { Random } from '../random.ts';

const WORDS =
  'hjelpen tilbudet huset du ringer snakker sammen kan få møte dagen uken planen skriver spør svarer hjemme ute venner familie rolig trygg ny åpen'.split(
    ' ',
  );

/** Colours that pass the contrast check. */
const COLOURS = ['#0E6B4F', '#0B5CAD', '#7A2E5D', '#3A3A8C', '#8A3B12', '#1F5F6B'];

/**
 * Makes a content folder with the shipped national texts and invented municipalities in place of the shipped organisations:
 * each with its own contacts and colours, in Bokmål and every third in Nynorsk too, and with three pages of its own. The same
 * number and seed always make the same folder. It is for measuring alone.
 */
export function makeBenchContent(folder: string, organisations: number, seed: number): void {
  const random = new Random(seed);
  const digits = (count: number) => Array.from({ length: count }, () => random.below(10)).join('');
  const sentence = () => {
    const words = Array.from({ length: 6 + random.below(8) }, () => random.pick(WORDS)).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const paragraph = () => Array.from({ length: 3 + random.below(4) }, sentence).join(' ');
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', folder, { recursive: true });
  rmSync(join(folder, 'organisations'), { recursive: true, force: true });
  for (let number = 1; number <= organisations; number++) {
    const name = `Prøvevik ${number}`;
    const home = join(folder, 'organisations', `provevik-${number}`);
    const languages = number % 3 === 0 ? ['nb', 'nn'] : ['nb'];
    const colour = random.pick(COLOURS);
    // No eight-digit number in Norway begins with 0.
    const phone = () => `0${digits(1)} ${digits(2)} ${digits(2)} ${digits(2)}`;
    const contact = (id: string, role: string) => ({ id, role, phones: [phone()], verifiedOn: '2026-11-01' });
    const facts = {
      kind: 'municipality',
      name: `${name} kommune`,
      shortName: name,
      languages,
      publication: 'demo',
      fictional: true,
      switchboard: 'sentralbord',
      colours: { main: colour, accent: colour },
      contacts: [
        contact('sentralbord', 'Sentralbordet'),
        contact('barn', 'Barnekoordinator'),
        contact('voksne', 'Koordinerende enhet'),
      ],
      coordinators: [
        { fromAge: 0, toAge: 17, contact: 'barn' },
        { fromAge: 18, contact: 'voksne' },
      ],
    };
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'organisation.yaml'), stringify(facts));
    for (const page of ['slik-far-du-hjelp', 'moteplassen', 'for-parorende']) {
      mkdirSync(join(home, 'pages', page), { recursive: true });
      const frontMatter = stringify({ title: `${sentence().slice(0, -1)} ${number}`, summary: sentence() });
      const body = [1, 2, 3].map((part) => `## Del ${part}\n\n${paragraph()}\n\n${paragraph()}`).join('\n\n');
      writeFileSync(join(home, 'pages', page, 'nb.mdx'), `---\n${frontMatter}---\n\n${body}\n`);
    }
  }
}

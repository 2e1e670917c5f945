import type { Copy } from './copy.ts';
import { type Kind, replaceLine, spots, texts, yamlFiles } from './kind.ts';

const both = (copy: Copy) => [...texts(copy), ...yamlFiles(copy)];
const national = (copy: Copy) => texts(copy).filter((file) => /^(pathways|guides)\//.test(file));

/** Damage to whole files, and to what holds them together: encoding, line ends, indentation, brackets. */
export const FILES: readonly Kind[] = [
  {
    name: 'remove a file that must be there',
    damage: (copy, random) => {
      const required = copy.files.filter((file) => /^[\w]+\.yaml$|^ui\/|organisation\.yaml$/.test(file));
      const file = random.pick(required);
      copy.remove(file);
      return { file, line: 1, codes: ['LOYPE-FIELD-MISSING'] };
    },
  },
  {
    name: 'remove a national text',
    damage: (copy, random) => {
      const file = random.pick(national(copy));
      copy.remove(file);
      const others = ['en', 'nb', 'nn'].map((it) => file.replace(/\w+\.mdx$/, `${it}.mdx`)).filter((it) => it !== file);
      return { file: others[0] ?? '', codes: ['LOYPE-TRANSLATION-MISSING'] };
    },
  },
  {
    name: 'remove a term, a page or any other file',
    damage: (copy, random) => {
      copy.remove(random.pick(copy.files));
      return 'answered';
    },
  },
  {
    name: 'leave a copy of a text beside it',
    damage: (copy, random) => {
      const file = random.pick(texts(copy));
      const other = file.replace('.mdx', random.pick([' (1).mdx', ' - kopi.mdx', '.gammel.mdx']));
      copy.write(other, copy.read(file));
      return { file: other, line: 1, codes: ['LOYPE-FIELD-TYPE'] };
    },
  },
  {
    name: 'leave what is no content',
    damage: (copy, random) => {
      const file = `organisations/vaga/${random.pick(['notat.txt', 'plan.docx', 'organisation.yml', 'pages/nb.md', 'x'])}`;
      copy.write(file, 'Hei');
      return { file, line: 1, codes: ['LOYPE-FILE'] };
    },
  },
  {
    name: 'empty a file',
    damage: (copy, random) => {
      const file = random.pick(both(copy));
      copy.write(file, random.pick(['', '\n', '   \n\n', '\ufeff']));
      return { file, line: 1, codes: ['LOYPE-PARSE'] };
    },
  },
  {
    name: 'end a file early',
    damage: (copy, random) => {
      const file = random.pick(both(copy));
      const text = copy.read(file);
      copy.write(file, text.slice(0, random.below(text.length)));
      return 'answered';
    },
  },
  {
    name: 'save as Latin-1',
    damage: (copy, random) => {
      const file = random.pick(both(copy).filter((it) => /[æøå]/.test(copy.read(it))));
      copy.write(file, Buffer.from(copy.read(file), 'latin1'));
      return { file, line: 1, codes: ['LOYPE-FILE'] };
    },
  },
  {
    name: 'save as UTF-16',
    damage: (copy, random) => {
      const file = random.pick(both(copy));
      copy.write(file, Buffer.from(`\ufeff${copy.read(file)}`, 'utf16le'));
      return { file, line: 1, codes: ['LOYPE-FILE'] };
    },
  },
  {
    name: 'save with a byte order mark',
    damage: (copy, random) => {
      const file = random.pick(both(copy));
      copy.write(file, `\ufeff${copy.read(file)}`);
      return 'harmless';
    },
  },
  {
    name: 'save with Windows line ends',
    damage: (copy, random) => {
      const file = random.pick(both(copy));
      copy.write(file, copy.read(file).replaceAll('\n', '\r\n'));
      return 'harmless';
    },
  },
  {
    name: 'leave spaces at the ends of lines',
    damage: (copy, random) => {
      const file = random.pick(yamlFiles(copy));
      copy.write(file, copy.read(file).replaceAll('\n', '  \n'));
      return 'harmless';
    },
  },
  {
    name: 'write a comment',
    damage: (copy, random) => {
      const file = random.pick(yamlFiles(copy));
      copy.write(file, `# Endret: {se} [her] "nå"\n${copy.read(file)}\n# Slutt`);
      return 'harmless';
    },
  },
  {
    name: 'swap two fields',
    damage: (copy, random) => {
      const spot = random.pick(spots(copy, texts(copy), /^title: /));
      const next = copy.read(spot.file).split('\n')[spot.line] ?? '';
      replaceLine(copy, spot, next);
      replaceLine(copy, { ...spot, line: spot.line + 1 }, spot.text);
      return 'harmless';
    },
  },
  {
    name: 'a huge file',
    damage: (copy, random) => {
      const file = random.pick(both(copy));
      copy.write(file, copy.read(file) + '\n# x'.repeat(300_000));
      return { file, line: 1, codes: ['LOYPE-FILE'] };
    },
  },
  {
    name: 'a shortcut out of the folder',
    damage: (copy, random) => {
      const file = random.pick(both(copy));
      copy.link(file, random.pick(['/etc/hostname', '/etc', '../../..', 'nowhere', '/dev/zero']));
      return { file, line: 1, codes: ['LOYPE-FILE'] };
    },
  },
  {
    name: 'brackets within brackets',
    damage: (copy, random) => {
      const spot = random.pick(spots(copy, both(copy), /^(title|shortName|term): /));
      const depth = 60 + random.below(3_000);
      replaceLine(copy, spot, random.pick(['['.repeat(depth), '{a: '.repeat(depth), '[[],'.repeat(depth)]));
      return { file: spot.file, line: spot.line, codes: ['LOYPE-FILE'] };
    },
  },
  {
    name: 'indentation without end',
    damage: (copy, random) => {
      const file = random.pick(yamlFiles(copy));
      copy.write(file, Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'));
      return { file, line: 101, codes: ['LOYPE-FILE'] };
    },
  },
  {
    name: 'anchors and aliases that grow without end',
    damage: (copy, random) => {
      const file = random.pick(yamlFiles(copy));
      const layer = (at: number) => `a${at}: &a${at} [${Array.from({ length: 9 }, () => `*a${at - 1}`).join(', ')}]`;
      copy.write(file, ['a0: &a0 x', ...Array.from({ length: 20 }, (_, at) => layer(at + 1))].join('\n'));
      return { file, line: 1, codes: ['LOYPE-PARSE'] };
    },
  },
  {
    name: 'a value that begins with a mark of YAML',
    damage: (copy, random) => {
      const spot = random.pick(spots(copy, both(copy), /^(title|shortName): /));
      replaceLine(
        copy,
        spot,
        `${spot.text.replace(/: .*/, '')}: ${random.pick(['*x', '&x y', '!x y', '!!js/function "x"', '@x', '`x', '%x', '|x'])}`,
      );
      return { file: spot.file, line: spot.line, codes: ['LOYPE-PARSE'] };
    },
  },
  {
    name: 'a quotation mark or bracket that is not closed',
    damage: (copy, random) => {
      const spot = random.pick(spots(copy, both(copy), /^(title|shortName): /));
      replaceLine(copy, spot, spot.text.replace(': ', `: ${random.pick(['[', '{', '["', '{a: '])}`));
      return { file: spot.file, codes: ['LOYPE-PARSE'] };
    },
  },
  {
    name: 'a tab in place of indentation',
    damage: (copy, random) => {
      const spot = random.pick(spots(copy, yamlFiles(copy), /^ {4}\w+: /));
      replaceLine(copy, spot, spot.text.replace(/^ +/, '\t'));
      return { file: spot.file, line: spot.line, codes: ['LOYPE-PARSE'] };
    },
  },
  {
    name: 'front matter that is not closed',
    damage: (copy, random) => {
      const file = random.pick(texts(copy));
      copy.write(file, copy.read(file).replace(/\n---\n/, '\n'));
      return { file, line: 1, codes: ['LOYPE-PARSE'] };
    },
  },
  {
    name: 'no front matter',
    damage: (copy, random) => {
      const file = random.pick(texts(copy));
      copy.write(file, copy.read(file).replace(/^---\n[\s\S]*?\n---\n/, ''));
      return { file, line: 1, codes: ['LOYPE-PARSE'] };
    },
  },
  {
    name: 'indent a line otherwise',
    damage: (copy, random) => {
      const spot = random.pick(spots(copy, both(copy), /\S/));
      replaceLine(copy, spot, `${' '.repeat(1 + random.below(5))}${spot.text}`);
      return 'answered';
    },
  },
  {
    name: 'remove a line',
    damage: (copy, random) => {
      replaceLine(copy, random.pick(spots(copy, both(copy), /\S/)));
      return 'answered';
    },
  },
  {
    name: 'a line twice',
    damage: (copy, random) => {
      const spot = random.pick(spots(copy, both(copy), /\S/));
      replaceLine(copy, spot, spot.text, spot.text);
      return 'answered';
    },
  },
  {
    name: 'a block of lines somewhere else',
    damage: (copy, random) => {
      const file = random.pick(both(copy));
      const lines = copy.read(file).split('\n');
      const block = lines.splice(random.below(lines.length), 1 + random.below(8));
      copy.write(file, lines.toSpliced(random.below(lines.length), 0, ...block).join('\n'));
      return 'answered';
    },
  },
  {
    name: 'a stroke of the wrong key',
    damage: (copy, random) => {
      const file = random.pick(both(copy));
      const text = copy.read(file);
      const at = random.below(text.length);
      copy.write(file, text.slice(0, at) + random.pick([...'{}[]<>()"\'`:#&*!|@%\\-=,\t\n']) + text.slice(at + 1));
      return 'answered';
    },
  },
  {
    name: 'two contacts of one name',
    damage: (copy, random) => {
      const spot = random.pick(spots(copy, ['organisations/eksempelvik/organisation.yaml'], /^ {2}- id: /).slice(1));
      replaceLine(copy, spot, '  - id: forlopskoordinator-barn-og-unge');
      return { file: spot.file, line: spot.line, codes: ['LOYPE-DUPLICATE'] };
    },
  },
];

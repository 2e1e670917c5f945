import { syntheticId } from '../synthetic-id.ts';
import { atLine, type Kind, replaceLine, spots, texts, yamlFiles } from './kind.ts';

const ORGANISATION = /^organisations\/[^/]+\/organisation\.yaml$/;
const organisations = (copy: Parameters<typeof yamlFiles>[0]) => copy.files.filter((file) => ORGANISATION.test(file));
const eksempelvik = () => ['organisations/eksempelvik/organisation.yaml'];
const interfaceWords = () => ['ui/nb.yaml', 'ui/nn.yaml', 'ui/en.yaml'];

const misspelt = (word: string, at: number) => `${word.slice(0, at)}${word[at - 1] ?? 'x'}${word.slice(at)}`;

/** Damage to single fields, in YAML and in front matter. */
export const FIELDS: readonly Kind[] = [
  {
    name: 'remove a field that must be there',
    damage: (copy, random) => {
      const spot = random.pick([
        ...spots(copy, organisations(copy), /^(kind|name|shortName|languages|colours): \S/),
        ...spots(copy, texts(copy), /^(title|summary): /),
      ]);
      replaceLine(copy, spot);
      return { file: spot.file, codes: ['LOYPE-FIELD-MISSING'] };
    },
  },
  {
    name: 'remove an interface word',
    damage: (copy, random) => {
      // A group without its only word is empty, which is a mistake of its own.
      const spot = random.pick(spots(copy, interfaceWords(), /^ {2}\w+: \S/));
      replaceLine(copy, spot);
      return { file: spot.file, codes: ['LOYPE-TRANSLATION-MISSING', 'LOYPE-FIELD-TYPE'] };
    },
  },
  atLine(
    'misspell a field',
    (copy) => [...organisations(copy), ...texts(copy), 'portal.yaml', 'overview.yaml'],
    /^(title|summary|navTitle|slug|shortName|languages|switchboard|contacts|coordinators|publication|steps|tagline)(?=:)/,
    (random, [word]) => misspelt(word, 1 + random.below(word.length)),
    'LOYPE-FIELD-UNKNOWN',
  ),
  atLine(
    'a field named as a part of JavaScript',
    organisations,
    /^shortName: .*/,
    (random, [line]) => `${random.pick(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])}: x\n${line}`,
    'LOYPE-FIELD-UNKNOWN',
  ),
  atLine(
    'misspell a reference in YAML',
    organisations,
    /(?<=^(?: +contact|switchboard): )\S+/,
    (random, [id]) => misspelt(id, 1 + random.below(id.length)),
    'LOYPE-REFERENCE',
  ),
  atLine('a number as text', yamlFiles, /(?<=(?:fromAge|toAge|amount|every): )\d+/, () => 'mange', 'LOYPE-FIELD-TYPE'),
  atLine('a list as text', organisations, /(?<=^languages: )\[.*\]/, () => 'nb', 'LOYPE-FIELD-TYPE'),
  atLine('a text as a list', texts, /(?<=^title: ).*/, () => '[a, b]', 'LOYPE-FIELD-TYPE'),
  atLine('a text as a group', texts, /(?<=^summary: ).*/, () => '{ nb: a }', 'LOYPE-FIELD-TYPE'),
  atLine('nothing as text', texts, /(?<=^(title|summary): ).*/, () => 'null', 'LOYPE-FIELD-TYPE'),
  atLine('nothing at all', texts, /(?<=^(title|summary):).*/, () => '', 'LOYPE-FIELD-TYPE'),
  atLine(
    'yes as text',
    organisations,
    /(?<=referralNeeded: )\w+/,
    (random) => random.pick(['ja', 'nei', 'yes', '"true"', '1']),
    'LOYPE-FIELD-TYPE',
  ),
  atLine(
    'a date that does not exist or is written otherwise',
    (copy) => [...texts(copy), 'sources.yaml', ...organisations(copy)],
    /(?<=(?:reviewed|reviewBy|verifiedOn|pageDate): )\d{4}-\d\d-\d\d/,
    (random) =>
      random.pick(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '22.11.2026', '2026-1-2', 'i går']),
    'LOYPE-DATE',
  ),
  atLine(
    'a date that is yet to come',
    organisations,
    /(?<=verifiedOn: )\d{4}-\d\d-\d\d/,
    (random) => `${2100 + random.below(99)}-01-0${1 + random.below(9)}`,
    'LOYPE-DATE',
  ),
  atLine(
    'a phone number that is none',
    organisations,
    /(?<=phones: \[)"[\d ]+"/,
    (random) =>
      random.pick(['"12 34"', '"+47 61 29 36 00"', '"0047 61293600"', '"ring oss"', '"61 29 36 00 00"', '""']),
    'LOYPE-PHONE',
  ),
  atLine(
    'hours in words',
    organisations,
    /(?<=^ {4}hours: )\[.*\]/,
    (random) => random.pick(['man-fre 9-15', 'hele døgnet', '9-15', '{ days: weekdays }', 'null', '[]', 'true']),
    'LOYPE-FIELD-TYPE',
  ),
  atLine(
    'a time that is none',
    organisations,
    /(?<=^ {4}hours: \[\{ days: weekdays, opens: )"[\d:]+"/,
    (random) => random.pick(['"9:00"', '9', '"24:00"', '"kl. 9"', '"25:00"', '""', '09.00']),
    'LOYPE-FIELD-TYPE',
  ),
  atLine(
    'a way to a contact that is none',
    organisations,
    /^ {4}verifiedOn: .*/,
    (random, [line]) =>
      `    ${random.pick(['email: ring oss', 'chat: javascript:alert(1)', 'helsenorge: https://example.no', 'sms: ring', 'visitingAddress: Storgata 1', 'postalAddress: { street: A }', 'exceptions: [{ from: 24.12, hours: closed }]'])}\n${line}`,
    'LOYPE-FIELD-TYPE',
    'LOYPE-URL',
    'LOYPE-PHONE',
    'LOYPE-DATE',
    'LOYPE-FIELD-MISSING',
  ),
  atLine(
    'a part of the municipality that there is not',
    organisations,
    /^ {4}toAge: .*/,
    (random, [line]) => `    part: ${random.pick(['nord', 'sor-ost', 'x'])}\n${line}`,
    'LOYPE-REFERENCE',
  ),
  {
    name: 'markup in a notice',
    damage: (copy, random) => {
      const spot = random.pick(spots(copy, eksempelvik(), /^ {6}nb: "Telefontid/));
      const markup = [
        '<b>x</b>',
        '<script>x</script>',
        '![x](https://a.no/x.png)',
        '[x](javascript:x)',
        '[x](page:borte)',
      ];
      replaceLine(copy, spot, spot.text.replace('"Telefontid', `"${random.pick(markup)} Telefontid`));
      return { file: spot.file, line: spot.line, codes: ['LOYPE-FIELD-TYPE', 'LOYPE-LINK-TARGET'] };
    },
  },
  atLine('a number of somebody', eksempelvik, /(?<=phones: \[)"[\d ]+"/, () => '"61 29 36 00"', 'LOYPE-PHONE'),
  atLine(
    'a language that is not known',
    organisations,
    /(?<=^languages: )\[.*\]/,
    (random) => random.pick(['[nb, se]', '[de]', '[NB]', '[no]', '["../nb"]']),
    'LOYPE-FIELD-TYPE',
  ),
  atLine('a language twice', organisations, /(?<=^languages: )\[.*\]/, () => '[nb, nb]', 'LOYPE-DUPLICATE'),
  atLine(
    'a path in place of a part of an address',
    texts,
    /(?<=^slug: ).*/,
    (random) =>
      random.pick([
        '../x',
        'a/b',
        '"%2e%2e"',
        '..',
        '.',
        '"a\\\\b"',
        'Å',
        '"a b"',
        '"-"',
        'x'.repeat(300),
        'a?b',
        'nb.mdx',
      ]),
    'LOYPE-FIELD-TYPE',
  ),
  atLine(
    'a path in place of a contact',
    organisations,
    /(?<=^switchboard: ).*/,
    (random) => random.pick(['../x', 'a/b', '"%2e"', 'x'.repeat(2000), '__proto__']),
    'LOYPE-FIELD-TYPE',
  ),
  atLine(
    'an address of the site itself',
    (copy) => texts(copy).filter((file) => file.includes('/pages/')),
    /(?<=^slug: ).*/,
    (random) => random.pick(['sok', 'en', 'nn', 'search', '"404"']),
    'LOYPE-DUPLICATE',
  ),
  atLine(
    'a web address that cannot be linked to',
    organisations,
    /(?<=^website: ).*/,
    (random) =>
      random.pick([
        'javascript:alert(1)',
        'data:text/html,x',
        'http://vaga.no',
        '//vaga.no',
        'vaga.no',
        'https://localhost',
        'https://a@vaga.no',
        'https://bit.ly/x',
      ]),
    'LOYPE-URL',
  ),
  atLine('a colour in words', organisations, /(?<=main: )"#\w+"/, () => 'rød', 'LOYPE-FIELD-TYPE'),
  atLine(
    'a colour that cannot be seen',
    organisations,
    /(?<=main: )"#\w+"/,
    (random) => random.pick(['"#ffffff"', '"#FFEE00"', '"#cccccc"', '"#9FE5C3"']),
    'LOYPE-CONTRAST',
  ),
  {
    name: 'ages that do not meet',
    damage: (copy, random) => {
      const spot = random.pick(spots(copy, organisations(copy), /^ {4}toAge: \d/));
      const [first] = spots(copy, [spot.file], /^ {2}- fromAge: /);
      replaceLine(copy, spot, `    toAge: ${Number(spot.text.slice(11)) - random.pick([1, 2])}`);
      return { file: spot.file, line: first?.line ?? 0, codes: ['LOYPE-AGE-RULES'] };
    },
  },
  {
    name: 'two coordinators for one age',
    damage: (copy, random) => {
      const spot = random.pick(spots(copy, organisations(copy), /^ {4}toAge: \d/));
      const other = spots(copy, [spot.file], /^ {2}- fromAge: /).find(({ line }) => line > spot.line);
      replaceLine(copy, spot, `    toAge: ${Number(spot.text.slice(11)) + random.pick([1, 5])}`);
      return { file: spot.file, line: other?.line ?? 0, codes: ['LOYPE-AGE-RULES'] };
    },
  },
  atLine(
    'something below a list that is said to be empty',
    organisations,
    /^(notices|partners|localHelp): \[\]$/,
    (random, [line]) => `${line}\n${random.pick(['  - x', '\n  - x', '  # Jul\n  - text: x', '- x'])}`,
    'LOYPE-PARSE',
  ),
  atLine(
    'an unfinished value',
    organisations,
    /(?<=^shortName: ).*/,
    (random) => random.pick(['TODO', 'xxx', 'Lorem ipsum', 'FIXME navn']),
    'LOYPE-PLACEHOLDER',
  ),
  atLine(
    'a national identity number in a field',
    (copy) => [...organisations(copy), ...texts(copy)],
    /^(shortName|summary): .*/,
    (random, [, field]) => `${field}: Spør ${syntheticId(`1${random.below(9)}0${1 + random.below(9)}75`, 100)}`,
    'LOYPE-NATIONAL-ID',
  ),
  {
    name: 'a field twice',
    damage: (copy, random) => {
      const spot = random.pick([
        ...spots(copy, organisations(copy), /^(shortName|kind|publication): /),
        ...spots(copy, texts(copy), /^(title|summary): /),
      ]);
      replaceLine(copy, spot, spot.text, spot.text);
      return { file: spot.file, line: spot.line + 1, codes: ['LOYPE-DUPLICATE'] };
    },
  },
];

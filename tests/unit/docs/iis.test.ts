// IIS runs on Windows alone. What the guide says to it is held against the schema of URL Rewrite, and its patterns are asked: they
// are ECMAScript's, as ours are.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';

interface Element {
  name: string;
  attributes: Record<string, string>;
  within: Element[];
}

function parseXml(text: string): Element {
  const top: Element = { name: '', attributes: {}, within: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, within: [] };
    open.at(-1)?.within.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return top.within[0] ?? assert.fail('no element');
}

const BOOLEAN = /^(true|false)$/;
const ANY = /^/;
const TRIMMED = /^\S(.*\S)?$/;
/** What an element may hold and say, by the schema of `system.webServer/rewrite/rules` (rewrite_schema.xml of the module). */
const SCHEMA: Record<string, { within?: string[]; says?: Record<string, RegExp>; must?: string[] }> = {
  configuration: { within: ['system.webServer'] },
  'system.webServer': { within: ['rewrite'] },
  rewrite: { within: ['rules'] },
  rules: { within: ['rule'] },
  rule: {
    within: ['match', 'conditions', 'serverVariables', 'action'],
    says: {
      name: ANY,
      enabled: BOOLEAN,
      patternSyntax: /^(ECMAScript|Wildcard|ExactMatch)$/,
      stopProcessing: BOOLEAN,
    },
    must: ['name'],
  },
  match: { says: { url: /./, ignoreCase: BOOLEAN, negate: BOOLEAN } },
  serverVariables: { within: ['set'] },
  set: { says: { name: TRIMMED, value: ANY, replace: BOOLEAN }, must: ['name'] },
  action: {
    says: {
      type: /^(None|Rewrite|Redirect|CustomResponse|AbortRequest)$/,
      url: TRIMMED,
      appendQueryString: BOOLEAN,
      logRewrittenUrl: BOOLEAN,
      redirectType: /^(Permanent|Found|SeeOther|Temporary)$/,
    },
  },
};

/** What is not as the schema has it. */
function faults({ name, attributes, within }: Element): string[] {
  const { within: may = [], says = {}, must = [] } = SCHEMA[name] ?? {};
  const own = Object.entries(attributes).filter(([key, value]) => !says[key]?.test(value));
  return [
    ...(SCHEMA[name] ? [] : [`<${name}>`]),
    ...must.filter((it) => attributes[it] === undefined).map((it) => `<${name}> without ${it}`),
    ...own.map(([key, value]) => `<${name} ${key}="${value}">`),
    ...within.filter((it) => !may.includes(it.name)).map((it) => `<${it.name}> in <${name}>`),
    ...within.flatMap(faults),
  ];
}

const [config = '', letters = ''] = [
  ...readFileSync('docs/ta-i-bruk.md', 'utf8').matchAll(/```xml\n([\s\S]*?)```/g),
].map(([, text = '']) => text);
const all = (element: Element, name: string): Element[] =>
  element.name === name ? [element] : element.within.flatMap((it) => all(it, name));
const rules = [parseXml(letters), ...all(parseXml(config), 'rule')];

test('what the guide gives IIS is as the schema of URL Rewrite has it', () => {
  for (const text of [config, letters]) assert.deepEqual(faults(parseXml(text)), []);
  assert.equal(new Set(rules.map(({ attributes }) => attributes['name'])).size, 3);
});

test('what is not as the schema has it is found', () => {
  for (const [from, to] of [
    ['<rules>', '<regler>'],
    ['redirectType="Permanent"', 'redirectType="301"'],
    ['stopProcessing="true"', 'stopProcessing="yes"'],
    ['<match url', '<match pattern'],
    ['<set name="HTTP_COOKIE"', '<set'],
  ] as const) {
    const changed = config.replace(from, to).replace(from.replace('<', '</'), to.replace('<', '</'));
    assert.notEqual(changed, config);
    assert.ok(faults(parseXml(changed)).length > 0, to);
  }
});

/** What the first rule that matches a path (without its first slash, as IIS asks) does with it. */
function done(path: string): string | null {
  for (const rule of rules) {
    const says = (name: string) => all(rule, name)[0]?.attributes ?? {};
    const match = new RegExp(says('match')['url'] ?? '', says('match')['ignoreCase'] === 'false' ? '' : 'i').exec(path);
    if (!match) continue;
    const filled = (says('action')['url'] ?? '')
      .replace(/\{R:(\d)\}/g, (_, at: string) => match[Number(at)] ?? '')
      .replace(/\{ToLower:([^{}]*)\}/g, (_, text: string) => text.toLowerCase());
    return `${says('action')['type']} ${filled}`;
  }
  return null;
}

for (const [path, expected] of [
  ['pasientforlop', 'Redirect /pasientforlop/'],
  ['Pasientforlop', 'Redirect /pasientforlop/'],
  ['pasientforlop/', 'Rewrite https://lom.github.io/pasientforlop/'],
  ['pasientforlop/voksne/', 'Rewrite https://lom.github.io/pasientforlop/voksne/'],
  ['pasientforlop/Voksne/', 'Redirect /pasientforlop/voksne/'],
  ['pasientforlop/_astro/Ab.css', 'Rewrite https://lom.github.io/pasientforlop/_astro/Ab.css'],
  ['pasientforlopene/', null],
  ['annet/pasientforlop/', null],
] as const)
  test(`/${path} is ${expected ?? 'left to the website'}`, () => assert.equal(done(path), expected));

test('the host is told neither cookies nor where the reader came from', () => {
  const [fetching] = rules.filter((it) => all(it, 'action')[0]?.attributes['type'] === 'Rewrite');
  const emptied = all(fetching ?? assert.fail(), 'set').map(({ attributes: { name, value } }) => [name, value]);
  assert.deepEqual(emptied, [
    ['HTTP_COOKIE', ''],
    ['HTTP_REFERER', ''],
  ]);
});

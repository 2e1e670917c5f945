import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Finding, Said } from '../../../src/check/finding.ts';
import { TOP } from '../../../src/check/problem.ts';
import { remarksOnWords } from '../../../src/check/rules/word-rules.ts';
import { everyFinding } from './sentences/every-finding.ts';

const FOLDER = join(import.meta.dirname, 'sentences/said');

type Written = Said & Pick<Finding, 'code'> & { form: Said | 'the same' };

/** Every sentence as it is written down, by the name of its finding. */
const written = new Map(
  readdirSync(FOLDER).flatMap((file) => {
    const entries = parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, Written>;
    const group = file.replace('.yaml', '');
    return Object.entries(entries).map(([name, it]): [string, Written] => [
      name.startsWith('of ') ? `${group} ${name}` : `${group}/${name}`,
      it,
    ]);
  }),
);

const findings = await everyFinding();

test('every finding has its six sentences, word for word', () => {
  assert.deepEqual([...findings.keys()].sort(), [...written.keys()].sort());
  for (const [name, { code, message, form }] of findings) {
    const expected = written.get(name);
    assert.ok(expected, name);
    const { form: inForm, ...inFile } = expected;
    assert.deepEqual({ code, ...message }, inFile, name);
    assert.deepEqual(form, inForm === 'the same' ? message : inForm, name);
  }
});

/** What only a file has: names of fields and files, marks of a text, quotation marks that YAML needs. */
const OF_FILES =
  /«[a-z]+[A-Z]\w*»|\.(?:yaml|mdx|json)\b|organisations\/|\]\(|<\/?[A-Z]\w*[ >]|\*\*|(?<!\w)#{2,}|---|(?<!\()https:\/\/…|\bpage:/;

/** A mark that is told of by what stands there: the slip of a writer of texts, shown as it was written. */
const AS_WRITTEN = new Set([
  'slips/headingWithoutSpace',
  'slips/brokenLink 1',
  'slips/brokenLink 2',
  'slips/linkWithSpace',
  'marks/looseLink',
  'lines/markdownInField',
  'lines/marksInField',
  'lines/strangeInLine 3',
  'lines/strangeInLine 5',
]);

test('what a form says speaks of no file', () => {
  const wrong = [...findings].filter(
    ([name, { form }]) => !AS_WRITTEN.has(name) && Object.values(form).some((it) => OF_FILES.test(it)),
  );
  assert.deepEqual(
    wrong.map(([name, { form }]) => [name, form]),
    [],
  );
});

test('every sentence begins and ends as one, in each language', () => {
  for (const [name, { message, form }] of findings)
    for (const it of [...Object.values(message), ...Object.values(form)])
      assert.match(it, /^[\p{Lu}«“<\d].*[.?]$/su, name);
});

/** What was found is told as it was written. */
const QUOTED = /«[^»]*»|“[^”]*”|<[^>]*>|\[[^\]]*\]/gu;

/** Words of one form of Norwegian that the other does not have, among those that messages are made of. */
const OTHERS = {
  nb: /(?<![\p{L}./-])(ikkje|kva|kvar|kven|frå|noko|nokon|vere|òg|lenkje|lenkja|sida|fila|mappa|manglar|skriv du det|verkar|bokstavar|teikn|byrjar|byrj|sluttar|bilete|biletet|namn|namnet|høgst|éin|blir viste|dei|ei|eit|ein|no|då|om å sjå)(?!\p{L}|\.\w|[:/])/u,
  nn: /(?<![\p{L}./-])(ikke|hva|hvor|hvem|hvilken|hvilket|fra|noe|noen|være|også|lenke|lenken|siden|filen|mappen|mangler|skriver|virker|bokstaver|tegn|tegnet|begynner|begynn|slutter|bilde|bildet|navn|navnet|høyst|den som driver|en|et|nå|da|se|anførselstegn|gjør|leser|ligger|heter|finnes)(?!\p{L}|\.\w|[:/])/u,
} as const;

test('no form of Norwegian is mixed with the other', () => {
  const mixed = [...findings].flatMap(([name, { message, form }]) =>
    [message, form].flatMap((said) =>
      (['nb', 'nn'] as const).flatMap((language) => {
        const text = said[language].replace(QUOTED, '');
        const remarks = remarksOnWords([{ ...TOP, text, language }], false, false).map((it) => it.message.nb);
        const strange = [...remarks.filter((it) => / er (bokmål|nynorsk)/.test(it)), OTHERS[language].exec(text)?.[0]];
        return strange.filter((it) => it !== undefined).map((it) => `${name} ${language}: ${it}`);
      }),
    ),
  );
  assert.deepEqual(mixed, []);
});

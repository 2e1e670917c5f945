import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkMdx } from '../../../src/check/mdx/check.ts';
import { citationsByHand } from '../../../src/check/rules/citations.ts';
import { LAW } from '../law.ts';
import { BY_HAND, HONEST } from './cited-or-not.ts';

/** Where sections are cited in a text, and what to write instead; '' is the act and its chapter. */
function cited(body: string): string[] {
  const { tree } = checkMdx({ file: 'nb.mdx', body });
  assert.ok(tree);
  return citationsByHand(tree, LAW).map(({ line, column, message }) => {
    const [, found] = /^«(.*?)» er skrevet for hånd/.exec(message.nb) ?? [];
    const [, ids = ''] = /<Law id="(.*?)" \/>/.exec(message.nb) ?? [];
    return [`${line}:${column}`, found, ids].join(' ').trimEnd();
  });
}

const CITED: [text: string, found: string[]][] = [
  ['Du kan klage (den ene loven § 2-2).', ['1:29 § 2-2 certain']],
  ['Du kan klage (den ene loven §\u00a02-2).', ['1:29 §\u00a02-2 certain']],
  ['Du kan klage (den ene loven §2-2).', ['1:29 §2-2 certain']],
  ['Den ene loven §§ 2-2, 2-5 c og 7-1 sier det.', ['1:15 §§ 2-2, 2-5 c og 7-1 certain certain-letter certain-third']],
  ['Den eine lova §§ 2-2 og 9-9 seier det.', ['1:15 §§ 2-2 og 9-9']],
  ['Den andre loven § 4 a sier det.', ['1:17 § 4 a short']],
  // The number alone is enough where one act alone has it.
  ['Etter § 7-1 kan du klage.', ['1:7 § 7-1 certain-third']],
  ['Etter alkoholloven § 1-7 kan du klage.', ['1:20 § 1-7']],
  ['Paragraf 2-2 i den ene loven.', ['1:1 Paragraf 2-2 certain']],
  ['Se paragrafane 2-2 og 7-1.', ['1:4 paragrafane 2-2 og 7-1 certain certain-third']],
  ['See section 2-2 of the Act.', ['1:5 section 2-2 certain']],
  ['The One Act, sections 2-2 and 7-1, says so.', ['1:14 sections 2-2 and 7-1 certain certain-third']],
  ['The Other Act, section 4 a, says so.', ['1:16 section 4 a short']],
  ['Du kan klage (den ene loven **§ 2-2**).', ['1:31 § 2-2 certain']],
  ['Du kan klage (den ene loven § *2-2*).', ['1:29 § 2-2 certain']],
  ['Du kan klage (den ene loven &sect; 2-2).', ['1:29 § 2-2 certain']],
  ['Du kan klage (den ene loven § 2\u20112).', ['1:29 § 2\u20112 certain']],
  ['## Den ene loven § 2-2', ['1:18 § 2-2 certain']],
  ['- Den ene loven § 2-2\n- Den andre loven § 10 a', ['1:17 § 2-2 certain', '2:19 § 10 a bare']],
  ['| Lov |\n| --- |\n| § 2-2 |', ['3:3 § 2-2 certain']],
  ['<Message title="Se § 2-2">\n\nTekst.\n\n</Message>', ['1:4 § 2-2 certain']],
  ['Den ene loven\n§ 2-2 sier det.', ['2:1 § 2-2 certain']],
  // As lawyers write it for short.
  ['Etter pbrl. par. 2-2 kan du klage.', ['1:13 par. 2-2 certain']],
  ['Etter kap. 2-2 kan du klage.', ['1:7 kap. 2-2 certain']],
  ['Se punkt 2-1 b i loven.', ['1:4 punkt 2-1 b']],
  ['Etter pbrl 2-1 b kan du klage.', ['1:7 pbrl 2-1 b']],
  ['Etter sphl. 2-5c kan du klage.', ['1:7 sphl. 2-5c']],
  ['Etter den ene loven 2-2 kan du klage.', ['1:21 2-2 certain']],
  ['Under the One Act, s. 2-2 you can complain.', ['1:20 s. 2-2 certain']],
  ['Under the Other Act ss. 4 a you can complain.', ['1:21 ss. 4 a short']],
  ['Se §2-1b.', ['1:4 §2-1b']],
  ['Se [loven](https://lovdata.no/lov/1999-07-02-63/§2-1b).', ['1:4 §2-1b']],
  ['Se [loven](https://lovdata.no/lov/1999-07-02-63/%C2%A72-1b).', ['1:4 §2-1b']],
  ['Under the One Act 2-2 you can complain.', ['1:19 2-2 certain']],
  ['Etter ØVELSESLOVEN 2-2 kan du klage.', ['1:20 2-2 certain']],
  ['Etter lova 2-2 får du svar.', ['1:12 2-2 certain']],
  // Over lines, with other blanks and other dashes.
  ['Etter den ene loven §\n2-2 kan du klage.', ['1:21 § 2-2 certain']],
  ['Etter den ene loven §  2-2 kan du klage.', ['1:21 §  2-2 certain']],
  ['Etter den ene loven §\u202f2-2 kan du klage.', ['1:21 §\u202f2-2 certain']],
  ['Etter den ene loven §\u20092-2 kan du klage.', ['1:21 §\u20092-2 certain']],
  ['Etter den ene loven § 2\u22122 kan du klage.', ['1:21 § 2\u22122 certain']],
  ['Etter den ene loven § 2 - 2 kan du klage.', ['1:21 § 2 - 2 certain']],
  ['Etter den ene lovens 2-2 kan du klage.', ['1:22 2-2 certain']],
  ['See Section\n2-2 of the Act.', ['1:5 Section 2-2 certain']],
  ['See sec. 2-2 or sect. 2-2 of the Act.', ['1:5 sec. 2-2 certain', '1:17 sect. 2-2 certain']],
  ['Etter pbrl. art. 2-2 kan du klage.', ['1:13 art. 2-2 certain']],
  // What is no citation.
  ['Choose who to contact 10-14 days later.', []],
  ['Call our contact 10-14.', []],
  ['Of an exact 2-2 and an Impact 3-4.', []],
  ['Under the Act 2-3 times a week.', []],
  ['Under the Act 2-10 days later.', []],
  ['Etter lova 2-3 gonger i året.', []],
  ['Etter loven 2-3 ganger i året.', []],
  ['Etter loven 10-14 dager senere.', []],
  ['Etter loven 10-14 arbeidsdager senere.', []],
  ['Etter lova 2\u20133 veker.', []],
  ['Etter loven 2-3 uker.', []],
  ['Etter loven 2-12\u00a0år.', []],
  ['Etter lova 2-3 timar.', []],
  ['Etter lova 2-3 stader.', []],
  ['Etter loven 2-3 steder.', []],
  ['Se [loven](https://lovdata.no/dokument/NL/lov/1999-07-02-63).', []],
  ['Se punkt 2 i kapittel 3.', []],
  ['Se s. 12-14 i heftet.', []],
  ['Den ene loven kapittel 2.', []],
  ['Du kan klage (<Law id="certain" />).', []],
  ['I section 3 of this guide we explain.', []],
  ['Paragrafen gjelder alle.', []],
  ['Se https://lovdata.no/lov/1999-07-02-63/', []],
  ['Vi holder til i seksjon 2-2 på sykehuset.', []],
  ['Tegnet § brukes i lover.', []],
];

for (const [text, found] of CITED) {
  test(`a section by hand: ${JSON.stringify(text)}`, () => assert.deepEqual(cited(text), found));
}

for (const text of BY_HAND)
  test(`by hand, however it is written: ${JSON.stringify(text)}`, () => assert.notDeepEqual(cited(text), []));

for (const text of HONEST) test(`no citation: ${JSON.stringify(text)}`, () => assert.deepEqual(cited(text), []));

test('a section before its act gets the id of that act, not of one that was named before', () => {
  assert.deepEqual(cited('The One Act gives it. See section 4 a of the Other Act.'), ['1:27 section 4 a short']);
  assert.deepEqual(cited('Den ene loven gir det. Se 4 a i den andre loven.'), ['1:27 4 a short']);
  assert.deepEqual(cited('| Lov | § |\n| --- | --- |\n| Den andre loven | 4 a |'), ['3:21 4 a short']);
});

test('every section that is data is found, however it is written, with its own id', () => {
  const written = fc.record({
    reference: fc.constantFrom(
      ...Object.entries(LAW.references).flatMap(([id, { act, section }]) => (section ? [{ id, act, section }] : [])),
    ),
    language: fc.constantFrom('nb', 'nn', 'en'),
    space: fc.constantFrom(' ', '\u00a0'),
    hyphen: fc.constantFrom('-', '\u2011', '\u2013'),
  });
  fc.assert(
    fc.property(written, ({ reference: { id, act, section }, language, space, hyphen }) => {
      const name = LAW.acts[act]?.name[language as 'nb'] ?? '';
      const number = section.replaceAll('-', hyphen).replaceAll(' ', space);
      const sign = language === 'en' ? `, section${space}` : ` §${space}`;
      const [found = '', ...rest] = cited(`Slik er det (${name}${sign}${number}).`);
      assert.deepEqual([found.slice(found.indexOf(number)), rest], [`${number} ${id}`, []]);
    }),
  );
});

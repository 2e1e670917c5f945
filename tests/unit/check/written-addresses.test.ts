import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorsOf } from '../../../src/check/mdx/anchors.ts';
import { checkMdx } from '../../../src/check/mdx/check.ts';
import { parseText } from '../../../src/check/mdx/grammar.ts';
import { nodeText, type TextNode } from '../../../src/check/mdx/node.ts';
import { remarksOn } from '../../../src/check/rules/text-rules.ts';

const remarks = (body: string) => {
  const tree = parseText(body);
  return remarksOn(tree, anchorsOf('prove', tree), 'nb');
};
const told = (body: string) => remarks(body).map(({ code }) => code);

/** The addresses to which a text links. */
function linked(node: TextNode): string[] {
  return [...(node.url ? [node.url] : []), ...(node.children ?? []).flatMap(linked)];
}

/** Names, hosts, and signs within and around them, of which Markdown knows only some. */
const NAMES = [
  'åse',
  'åse.østby',
  'Kari.Åsen',
  'a+å',
  "o'hara",
  'a--b',
  'é',
  'xe\u0301a',
  'a\u200bb',
  'a\u00adb',
  'аdmin',
  'post\u{1d41a}b',
  'a&b',
  'post&#229;b',
  'Å*s*e',
  'x_ø_y',
];
const HOSTS = ['vågå.no', 'b.nø', 'lom.kommune.øno', 'vågå.kommune.no', 'b.noå', 'b\u200b.no'];
const PLAIN = ['post', 'kari.nordmann', 'a_b', 'a+b', 'post-1'];

const bad = [
  ...NAMES.map((name) => `${name}@kommune.no`),
  ...[...PLAIN, ...NAMES].flatMap((name) => HOSTS.map((host) => `${name}@${host}`)),
];
for (const around of [
  'Skriv til … i dag.',
  '…',
  '*…*',
  '«…».',
  '(…)',
  '| a |\n| - |\n| … |',
  '- …',
  'mailto:…',
  'En\nlinje\\\n…, og mer',
])
  test(`an address that would be linked in part, or not at all, is told: ${JSON.stringify(around)}`, () => {
    for (const address of bad) {
      const body = around.replace('…', address);
      assert.ok(told(body).includes('LOYPE-URL'), `${body}: ${told(body)}, links ${linked(parseText(body))}`);
    }
  });

test('an address of which only the end would be linked is told, whatever sign stands in it', () => {
  const names = ['o´hara', 'o`hara', 'o#hara', 'o=hara', 'å@b', 'post@å@b', 'å,a;b', 'a*b', 'a·b', 'a°b'];
  const signs = [...'´`#!=@,;:|?*·°«»…“”"()[]'].map((sign) => `åse${sign}post`);
  for (const name of [...names, ...signs])
    for (const body of [`Skriv til ${name}@kommune.no i dag.`, `(${name}@kommune.no)`, `- «${name}@kommune.no»`]) {
      assert.ok(linked(parseText(body)).length > 0, body);
      assert.ok(told(body).includes('LOYPE-URL'), `${body}: ${told(body)}`);
    }
});

test('what to write is told, and that is one whole link', () => {
  for (const address of bad.filter((it) => !/[&*_]/.test(it))) {
    const [remark] = remarks(`Skriv til ${address} i dag.`).filter(({ code }) => code === 'LOYPE-URL');
    const [, instead = ''] = /Skriv (\[\S+\]\(mailto:\S+\))\.$/.exec(remark?.message.nb ?? '') ?? [];
    const body = `Skriv til ${instead} i dag.`;
    assert.ok(!told(body).includes('LOYPE-URL'), `${address}: ${body}`);
    assert.deepEqual(checkMdx({ file: 'prove.mdx', body }).problems, [], body);
    assert.equal(linked(parseText(body)).length, 1, body);
  }
});

test('an address that is linked whole, or is no address, passes without a word', () => {
  for (const body of [
    ...PLAIN.filter((it) => it !== 'kari.nordmann').flatMap((name) => [
      `Skriv til ${name}@kommune.no.`,
      `${name}@a-b.kommune.no`,
    ]),
    '[post@vågå.no](mailto:post@vågå.no)',
    '[**post@vågå.no**](mailto:post@vågå.no)',
    '`post@vågå.no`',
    'Skriv _post@kommune.no_, «post@kommune.no», (post@kommune.no) eller **post@kommune.no**…',
    "Skriv 'post@kommune.no' – eller post@kommune.no, post@kommune.no!",
    'mailto:post@kommune.no',
    'Skriv…post@kommune.no',
    'Skriv på (post@kommune.no), på "post@kommune.no" eller på “post@kommune.no”.',
    'E-post:post@kommune.no,kari@kommune.no;ola@kommune.no|per@kommune.no',
    'Skriv!post@kommune.no?(post@kommune.no)',
    'Åse/post@kommune.no, •post@kommune.no, →post@kommune.no',
    'post@kommune.no,post@kommune.no. På →post@kommune.no',
    'Følg @vågå på nettet, møt @ås, eller kom klokka 12@stua.',
    'å@b',
    'E-post:post@kommune.no/annet@kommune.no',
    '<Details summary="post@vågå.no">\n\nHei.\n\n</Details>',
  ])
    assert.ok(!told(body).includes('LOYPE-URL'), `${body}: ${JSON.stringify(remarks(body))}`);
});

test('the address of a person is told whatever letters it has, and however it is cut', () => {
  for (const address of [
    'åse.østby@kommune.no',
    'kari.åsen@vågå.no',
    'ole.nordmann@vågå.kommune.no',
    '**kari**.nordmann@kommune.no',
  ])
    for (const body of [
      `Skriv til ${address} i dag.`,
      `[Skriv](mailto:${address.replaceAll('*', '')})`,
      `- ${address}`,
    ])
      assert.equal(told(body).filter((it) => it === 'LOYPE-PERSONAL-EMAIL').length, 1, body);
});

/** The processor's time (ms): what else the machine does is not counted. */
function timeOf(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

test('a long text of nothing but such signs takes no long time', () => {
  for (const sign of ['@', 'å', 'å@', 'a.', '@.', '.@å', 'å,@', ',@b.no', 'å,b@c.no']) {
    const tree = {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: sign.repeat(50_000) }] }],
    };
    const alone = timeOf(() => remarksOn(tree as unknown as TextNode, [], 'nb'));
    assert.ok(alone < 4000, `${sign}: ${alone} ms`);
    const many = parseText(`${sign}se@kommune.no `.repeat(5_000));
    const among = timeOf(() => remarksOn(many, [], 'nb'));
    assert.ok(among < 4000, `many of ${sign}: ${among} ms`);
    assert.equal(nodeText(tree as unknown as TextNode).length, 50_000 * sign.length);
  }
});

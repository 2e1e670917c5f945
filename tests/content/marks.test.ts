import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look } from '../../src/check/look.ts';
import { checkMdx } from '../../src/check/mdx/check.ts';
import { marksIn } from '../../src/check/rules/marks.ts';
import { problemsAfter, replaceIn } from './damaged.ts';
import { ADULTS_NB } from './names.ts';

/** What is as it should be, though it looks like what is told. */
const RIGHT = [
  'Den 17. mai er kontoret stengt.',
  '17\\. mai er kontoret stengt.',
  '1. Ring oss\n2. Skriv til oss',
  'Ring:\n- 10 samtaler er gratis',
  'Ta med\n- legitimasjon',
  'Du kan\n1. ringe\n2. skrive',
  '* Gjelder ikke i ferien.',
  '- Du kan\n  1. ringe oss\n  - 5 ganger',
  '*Viktig*, og mer.\n\n* Ring oss',
  'Gratis.*\n\n* Ring\n* Skriv',
  'Gratis.*\n\n\\* Ikke i ferien.',
  '> 2019 var et tungt år, sa hun.',
  '> «18 år», sa hun.',
  '\\> 18 år',
  '- 5 samtaler\n- 6 kurs',
  '+ Ring\n+ Skriv',
  'Pris\n---\n\nGratis.',
  '1. Ring oss\n1. Skriv til oss',
  '4. Ring oss\n5. Skriv til oss',
  '1. Ring oss.',
  '1\\. og 2. juledag er det stengt.',
  'Se side page: 4, [les mer om det](page:rights) og webpage:a.',
  '– Jeg trodde ikke det hjalp.',
  '– Hei.\n\n– Hei.',
  '§ 3 gjelder ikke her.',
  'Det koster 100 kr* og 5*3 er 15.',
  'Skriv \\*\\*slik\\*\\*, og \\_slik\\_.',
  'Adressen er fil_med_strek, og [sic] er sitat.',
  'Les om [rettigheter][x].\n\n[x]: https://www.example.no/',
  '`**kode**` og `[a][b]`',
  'Behandlings\u00adval og 👩🏽‍⚕️ og 👨‍👩‍👧.',
  '-\tMed tabulator etter streken\n-\tTo',
  '\tInnrykket avsnitt',
  '> 1. Ring\n> 2. Skriv',
  'Navn: ________',
  'o store tid',
  'Hun sa:\n\n– Jeg vil hjem.\n\n– Det skal du få.',
  '~~gammelt~~ nytt, og ~5 km',
  'Åpent kl. 9\n11 er det lunsj',
  'I dag er det åpent.\nI morgen også.',
  'A. Ring oss.',
  '5 == 5, C++ og 1 + 1 + 1',
  'Kl. 10:30:00, og https://www.example.no:8080/',
  'Les om [**rettigheter**][x].\n\n[x]: https://www.example.no/',
  '<Details summary="Pris 100 kr*, C# og fil_navn">\n\nHei.\n\n</Details>',
];
for (const text of RIGHT)
  test(`nothing is told of ${JSON.stringify(text)}`, () => {
    const { tree, text: read } = checkMdx({ file: 'guides/rights/nb.mdx', body: text });
    assert.ok(tree);
    assert.deepEqual(
      marksIn(read, tree).map(({ message }) => message.nb),
      [],
    );
  });

/** What would be published with marks that nobody meant to show, each with where it is told (line and column) and what is said. */
const LEFT: readonly (readonly [text: string, at: string, says: RegExp])[] = [
  // References in whose brackets words are emphasised.
  ['Les om [**rettigheter**][x] her.', '1:8', /blir ikke en lenke/],
  ['Les om [rettigheter][*x*] her.', '1:8', /blir ikke en lenke/],
  ['Les om [`rettigheter`][] her.', '1:8', /blir ikke en lenke/],
  ['- Les\n- Les om [_det_][x]', '2:10', /blir ikke en lenke/],
  ['| a |\n|---|\n| [**b**][x] |', '3:3', /blir ikke en lenke/],
  // Signs of a sentence that begin a line.
  ['> 18 år: ring oss.', '1:1', /«> 18 år» .* blir et sitat, og tegnet > vises ikke\. Skriv \\>/],
  ['>18 år', '1:1', /et sitat/],
  ['- Gratis\n- > 2,5 timer', '2:3', /et sitat/],
  ['>= 3 promille', '1:1', /et sitat/],
  ['+ 47 61 29 36 00 er nummeret.', '1:1', /«\+ 47» .* tegnet \+ vises ikke/],
  ['Ring\n+ 47 61 29 36 00 i dag.', '2:1', /tegnet \+ vises ikke/],
  ['+ 47 61 29 36 00\n+ 47 61 29 36 01', '1:1', /tegnet \+ vises ikke/],
  ['Åpent uke 8\n- 12 i år.', '2:1', /«- 12» .* tegnet - vises ikke/],
  ['Vi holder til i\n1. etasje i rådhuset.', '2:1', /Linjen begynner med 1\. og blir en liste/],
  ['> Vi er i\n> 1. etasje.', '2:3', /Linjen begynner med 1\./],
  ['Alle kan komme.*\n\n* Ikke i ferien.', '3:1', /«\* Ikke» .* tegnet \* vises ikke/],
  ['| Pris* |\n|---|\n| 100 |\n\n* Per time', '5:1', /tegnet \* vises ikke/],
  ['Prisen er hundre kroner\n-', '1:1', /blir en overskrift/],
  ['Prisen er hundre kroner\n--', '1:1', /blir en overskrift/],
  // Lists of other programs.
  ['o første\n\no andre', '1:1', /«o», blir ikke en liste/],
  ['Ta med:\n\no legitimasjon', '3:1', /«o», blir ikke en liste/],
  ['- Ring\n\no også om kvelden', '3:1', /«o», blir ikke en liste/],
  ['– ring oss\n\n– skriv til oss', '1:1', /«–», blir ikke en liste/],
  ['Ta med:\n\n− legitimasjon', '3:1', /«−», blir ikke en liste/],
  ['★ Ring\n★ Skriv', '1:1', /«★», blir ikke en liste/],
  ['✅ Ring\n✅ Skriv', '1:1', /«✅», blir ikke en liste/],
  ['1️⃣ Ring\n2️⃣ Skriv', '1:1', /blir ikke en liste/],
  ['» Ring\n» Skriv', '1:1', /«»», blir ikke en liste/],
  ['‐ Ring\n‐ Skriv', '1:1', /blir ikke en liste/],
  ['+Ring\n+Skriv', '1:1', /«\+», blir ikke en liste/],
  ['A. Ring\nB. Skriv', '1:1', /«A\.», blir ikke en liste/],
  ['Slik:\ni) Ring\nii) Skriv\niii) Kom', '2:1', /«i\)», blir ikke en liste/],
  ['I. Ring\nII. Skriv', '1:1', /«I\.», blir ikke en liste/],
  ['(1) Ring\n(2) Skriv', '1:1', /«\(1\)», blir ikke en liste/],
  ['1: Ring\n2: Skriv', '1:1', /«1:», blir ikke en liste/],
  ['1 – Ring\n2 – Skriv', '1:1', /«1 –», blir ikke en liste/],
  ['1 ) Ring\n2 ) Skriv', '1:1', /«1 \)», blir ikke en liste/],
  ['１． Ring\n２． Skriv', '1:1', /blir ikke en liste/],
  // Marks of other programs.
  ['Dette er ==viktig== her.', '1:10', /«==viktig==» har tegn fra et annet program/],
  ['Dette er ++nytt++ her.', '1:10', /fra et annet program/],
  ['Les om [[rettigheter]] her.', '1:8', /fra et annet program/],
  ['Dette er [b]viktig[/b] her.', '1:19', /fra et annet program/],
  ['Skriv her: [contact-form id="1"]', '1:12', /fra et annet program/],
  ['*[DPS]: distriktspsykiatrisk senter', '1:1', /fra et annet program/],
  ['Ring oss :phone: nå.', '1:10', /fra et annet program/],
  [':::note\nHei.\n:::', '1:1', /fra et annet program/],
  ['Første linje.\\nAndre linje.', '1:14', /fra et annet program/],
  ['Åpent 10~12 og 13~15.', '1:9', /«~12 og 13~» blir strøket ut/],
  ['H~2~O', '1:2', /blir strøket ut/],
  // What components are called, and what images are described by.
  ['<Details summary="Dette er **viktig**">\n\nHei.\n\n</Details>', '1:1', /«\*\*viktig\*\*» blir vist akkurat slik/],
  ['<Message title="Dette er <b>viktig</b>">\n\nHei.\n\n</Message>', '1:1', /«<b>» blir vist akkurat slik/],
  ['![Døra **vår](./inngang.png)', '1:1', /«\*\*» blir vist akkurat slik/],
];
for (const [text, at, says] of LEFT)
  test(`${JSON.stringify(text)} is told`, () => {
    const { tree, text: read } = checkMdx({ file: 'guides/rights/nb.mdx', body: text });
    assert.ok(tree);
    const [first, ...others] = marksIn(read, tree);
    assert.match(first?.message.nb ?? '', says);
    assert.equal(`${first?.line}:${first?.column}`, at);
    assert.deepEqual(others, []);
  });

test('HTML hides no other mistake of its text, and each is told once', () => {
  const told = problemsAfter((folder) =>
    replaceIn(
      folder,
      ADULTS_NB,
      '\n## Steg for steg\n',
      [
        '',
        'En linje<br>og en til.',
        '<iframe src="https://www.example.no"></iframe>',
        '<table><tr><td>x</td></tr></table>',
        '#### For lavt',
        '[les mer](https://www.example.no)',
        'Et {tegn} her.',
        '<Massage title="x">\n\nHei.\n\n</Massage>',
        '<Details summary="x">\n\nIkke avsluttet.',
        '[siden](page:nada)',
        '## Steg for steg\n',
      ].join('\n\n'),
    ),
  );
  assert.deepEqual(
    told.map(({ at, code }) => `${at.slice(0, 12)} ${code}`),
    [
      'En linje<br> LOYPE-MDX',
      '<iframe src= LOYPE-MDX',
      '<table><tr>< LOYPE-MDX',
      '#### For lav LOYPE-HEADING',
      '[les mer](ht LOYPE-LINK-TEXT',
      'Et {tegn} he LOYPE-MDX',
      '<Massage tit LOYPE-MDX',
      '<Details sum LOYPE-MDX',
      '[siden](page LOYPE-LINK-TARGET',
    ],
  );
});

test('letters in parts are made whole where they are read', () => {
  const told = problemsAfter((folder) =>
    replaceIn(folder, ADULTS_NB, '\n## Steg for steg\n', '\nHa\u030ar og a\u030apen.\n\n## Steg for steg\n'),
  );
  assert.deepEqual(told, []);
});

/** What stands in a text, and the one sentence that is told of it. */
const ONCE: [text: string, sentence: RegExp][] = [
  ['1. og 2. juledag er det stengt.', /^Linjen begynner med 1\. og blir en liste med ett punkt/],
  ['Les page:rights.', /^«page:rights» blir vist som det står/],
  ['Les reglene (page:rights) først.', /^«\(page:rights\)» blir vist som det står/],
  ['## {a}\n\nHei.', /^Tegnene \{ og \}/],
  ['- {a}\n- Hei', /^Tegnene \{ og \}/],
  ['> {a}\n\nHei.', /^Tegnene \{ og \}/],
  ['## <Helpline id="police" />\n\nHei.', /^<Helpline> må stå alene/],
  ['| <Helpline id="police" /> |\n|---|\n| Hei |', /^<Helpline> må stå alene/],
  ['##\n\nHei.', /^Overskriften er tom/],
];
for (const [text, sentence] of ONCE)
  test(`one sentence is told of ${JSON.stringify(text)}`, () => {
    const { told, read } = look('guide-texts', 'guides/rights/nb.mdx', `---\ntitle: A\n---\n\n${text}\n`, '2026-11-22');
    const marks = [...told, ...(read.text?.problems ?? [])].filter(({ line }) => line > 4);
    assert.equal(
      new Set(marks.map(({ message }) => message.nb)).size,
      1,
      marks.map(({ message }) => message.nb).join('\n'),
    );
    assert.match(marks[0]?.message.nb ?? '', sentence);
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMdx } from '../../src/check/mdx/check.ts';
import { readContent } from '../../src/check/read.ts';
import { remarksOn } from '../../src/check/rules/text-rules.ts';
import { readSource } from '../../src/check/source/source.ts';
import { DAYS, FIXTURE } from '../fixture.ts';

function remarks(body: string, language: 'nb' | 'nn' | 'en' = 'nb') {
  const { tree, anchors } = checkMdx(readSource('prove.mdx', `---\ntitle: x\n---\n${body}`));
  assert.ok(tree);
  return remarksOn(tree, anchors, language).map(({ code, line, message }) => `${line - 3} ${code} ${message.nb}`);
}

const found: [body: string, language: 'nb' | 'nn' | 'en', remark: string][] = [
  ['# Tittel', 'nb', '1 LOYPE-HEADING Siden har allerede en overskrift på øverste nivå: tittelen. Begynn med ##.'],
  [
    '## Utredning\n\n<Steps>\n<Step title="Behandling">\nEn.\n</Step>\n<Step title="Utredning">\nTo.\n</Step>\n</Steps>',
    'nb',
    '7 LOYPE-HEADING «Utredning» står to steder på siden, som overskrift eller steg. Lenker dit kan bare lede til det ene. Skriv en annen tittel.',
  ],
  [
    '<Steps>\n<Step title="Behandling">\nEn.\n</Step>\n<Step title="Behandling">\nTo.\n</Step>\n</Steps>',
    'nb',
    '5 LOYPE-HEADING «Behandling» står to steder på siden, som overskrift eller steg. Lenker dit kan bare lede til det ene. Skriv en annen tittel.',
  ],
  ['## En\n\n#### To', 'nb', '3 LOYPE-HEADING Overskriften hopper over et nivå. Skriv ### i stedet for ####.'],
  [
    '[Les mer](https://example.no)',
    'nb',
    '1 LOYPE-LINK-TEXT Lenketeksten «Les mer» sier ikke hvor lenken leder. Skriv hva leseren finner der.',
  ],
  [
    'Se [her](https://example.no).',
    'nb',
    '1 LOYPE-LINK-TEXT Lenketeksten «her» sier ikke hvor lenken leder. Skriv hva leseren finner der.',
  ],
  [
    'Ring oss.\n\nTODO: nummer',
    'nb',
    '3 LOYPE-PLACEHOLDER «TODO» er ikke ferdig tekst. Skriv den ferdig eller fjern den.',
  ],
  [
    'Du har fritt behandlingsvalg.',
    'nb',
    '1 LOYPE-WITHDRAWN-NAME «fritt behandlingsvalg» er et navn som ikke brukes lenger. Skriv «rett til valg av behandlingssted».',
  ],
  [
    'Ring 08588.',
    'nb',
    '1 LOYPE-WITHDRAWN-NAME «08588» er et navn som ikke brukes lenger. Skriv «RUSinfo, 915 08 588».',
  ],
  [
    'Et pakkeforløp er en plan.',
    'nb',
    '1 LOYPE-OLD-TERM «pakkeforløp» heter nå pasientforløp. Skriv det nye navnet, eller begge.',
  ],
  [
    'Skriv til kari.nordmann@example.no.',
    'nb',
    '1 LOYPE-PERSONAL-EMAIL «kari.nordmann@example.no» ser ut som adressen til en person. Bruk en felles adresse.',
  ],
  ['Det er\nikke\nnoko.', 'nn', '2 LOYPE-LANGUAGE-MIX «ikke» er bokmål. Skriv «ikkje», eller sett <Language> rundt.'],
  ['Det er ikkje bra.', 'nb', '1 LOYPE-LANGUAGE-MIX «ikkje» er nynorsk. Skriv «ikke», eller sett <Language> rundt.'],
  [
    '<Details summary="Hva nå?">\n\nSå.\n\n</Details>',
    'nn',
    '1 LOYPE-LANGUAGE-MIX «Hva» er bokmål. Skriv «kva», eller sett <Language> rundt.',
  ],
];
for (const [body, language, remark] of found) {
  test(`told: ${JSON.stringify(body)} in ${language}`, () => assert.deepEqual(remarks(body, language), [remark]));
}

const harmless: [body: string, language: 'nb' | 'nn' | 'en'][] = [
  ['## En\n\n### To\n\n## Tre', 'nb'],
  ['[Les mer om rettigheter](https://example.no)', 'nb'],
  ['Pasientforløp, før kalt pakkeforløp.', 'nb'],
  ['<Language code="nb">Ikke i dag</Language>, sa ho.', 'nn'],
  ['[Kva no?](https://example.no/hva-na-ikke)', 'nn'],
  ['Ikke-kommersiell er eit ord.', 'nn'],
  ['Skriv til post@example.no.', 'nb'],
  ['The word ikke is Norwegian.', 'en'],
  ['Sykehusapoteket', 'nn'],
];
for (const [body, language] of harmless) {
  test(`harmless: ${JSON.stringify(body)} in ${language}`, () => assert.deepEqual(remarks(body, language), []));
}

test('the texts of a whole content give no alarm; what is old in them is told', () => {
  const { problems, warnings } = readContent(FIXTURE, DAYS);
  assert.deepEqual(problems, []);
  assert.deepEqual([...new Set(warnings.map((it) => it.code))], ['LOYPE-UNVERIFIED']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMdx } from '../../../src/check/mdx/check.ts';
import { remarksOn } from '../../../src/check/rules/text-rules.ts';

/** What is told of the names and addresses in a text. */
function told(body: string): string[] {
  const { tree, anchors, problems } = checkMdx({ file: 'guides/a/nb.mdx', body });
  assert.ok(tree, JSON.stringify(problems));
  return remarksOn(tree, anchors, 'nb').map((it) => it.code);
}

const wide = (text: string) => text.replace(/[!-~]/g, (it) => String.fromCodePoint(it.charCodeAt(0) + 0xfee0));

const WITHDRAWN = [
  'fritt behandlingsvalg',
  'fritt-behandlingsvalg',
  'fritt\u2011behandlingsvalg',
  'fritt\u2013behandlings\u2011valg',
  'fritt behandlings\u00advalg',
  ...['\u115f', '\u1160', '\u2800', '\u3164', '\uffa0'].map((blank) => `fritt${blank}behandlingsvalg`),
  'det frie behandlingsvalget',
  'frie sykehusvalget',
  'Fritt sjukehusval',
  'det frie sjukehusvalet',
  wide('fritt behandlingsvalg'),
  '𝐟𝐫𝐢𝐭𝐭 𝐛𝐞𝐡𝐚𝐧𝐝𝐥𝐢𝐧𝐠𝐬𝐯𝐚𝐥𝐠',
  'RUStelefonen',
  'RUS-telefonen',
  'RUS\u2011telefonen',
  'Rus telefonen',
  'rustelefon',
  wide('RUStelefonen'),
  '08588',
  '085 88',
  '0 85 88',
  '08 588',
  '０８５８８',
  'tvang (OCD)',
  'tvang(OCD)',
];
for (const name of WITHDRAWN)
  test(`«${name}» is known as a withdrawn name`, () => {
    for (const text of [`Du har ${name}.`, `${name} er bra.`, `Se [om ${name}](https://x.no/).`])
      assert.deepEqual(told(text), ['LOYPE-WITHDRAWN-NAME'], text);
  });

for (const text of [
  'Navnet «fritt behandlingsvalg» er gammelt. Det er opphørt.',
  'Du har kanskje hørt om fritt behandlingsvalg. Det er opphørt.',
  'Fritt behandlingsvalg ble avviklet i 2023.',
  'Fritt behandlingsval blei avvikla i 2023.',
  'Fritt behandlingsvalg er erstattet av retten til å velge.',
  'Fritt behandlingsvalg finnes ikke lenger.',
  'Fritt behandlingsval heiter no rett til å velje.',
  'Det gamle navnet er fritt sykehusvalg.',
  'I stedet for fritt sykehusvalg har du rett til å velge.',
  'RUStelefonen heter nå RUSinfo.',
  'RUStelefonen har nummer 08588. Nummeret er ikke i bruk.',
  'RUSinfo het tidligere RUS-telefonen.',
  'Ordningen med fritt behandlingsvalg er opphevet.',
  'RUStelefonen is no longer in use.',
  'The scheme fritt behandlingsvalg was replaced.',
])
  test(`«${text}» says that the name is withdrawn, and passes`, () => assert.deepEqual(told(text), []));

test('a number in which the withdrawn one stands is another', () => {
  for (const text of ['Ring 40 85 88 12.', 'Ring 90 08 58 80.', 'Ring 915 08 588.', 'Ring 915 08 588 eller 116 117.'])
    assert.deepEqual(told(text), [], text);
});

const PERSONS = [
  'kari.nordmann@x.no',
  'kari_nordmann@x.no',
  'Kari.Nordmann@x.no',
  'kari.nordmann+x@y.no',
  'kari.b.nordmann@x.no',
  'k.nordmann@x.no',
  'kari-anne.nordmann@x.no',
  'kari.nordmann2@x.no',
  'kari.nordmann@mail.x.kommune.no',
  'anne.rustad@x.no',
  'liv.vold@x.no',
  'dag.bo@x.no',
  'ida.virke@x.no',
  'verner.stokke@x.no',
  'ole.helseth@x.no',
  'per.vergeland@x.no',
  'per.postmo@x.no',
  'kari-nordmann@x.no',
  'kari-b-nordmann@x.no',
  'kari.nordmann @ x.no',
  'kari.nordmann(at)x.no',
  'kari.nordmann (at) x.no',
  'kari.nordmann [at] x.kommune.no',
  'kari.nordmann (krøllalfa) x.no',
  'kari (a) x.no',
  wide('kari.nordmann@x.no'),
];
for (const address of PERSONS)
  test(`${address} is known as the address of a person`, () => {
    assert.deepEqual(told(`Skriv til ${address}.`), ['LOYPE-PERSONAL-EMAIL']);
    assert.deepEqual(told(`Skriv til \`${address}\` i dag, ${address}`).slice(0, 1), ['LOYPE-PERSONAL-EMAIL']);
  });

const OFFICES = [
  'ambulant.team',
  'ung.kontakt',
  'dps.gjovik',
  'voksen.poliklinikk',
  'bup.poliklinikk',
  'rask.psykisk',
  'rus.psykisk',
  'e.post',
  'post',
  'postmottak',
  'psykisk.helse',
  'helse.omsorg',
  'lister.dps',
  'fact.nord',
  'act_team',
  'oppsokende.team',
  'pp.tjenesten',
  'koordinerende.enhet',
  'koordinerande.eining',
  'barn.unge',
  'rask.rus',
  'rus.team',
  'akutt.ambulant',
  'team.sor',
  'lege.vakt',
  'forste.kontakt',
  'bolig.oppfolging',
  'tildelings.kontoret.tjeneste',
  'hr.avdelingen',
  'jobb.mestring',
  'post-mottak',
  'ikke.svar',
  'ikkje-svar',
  'no.reply',
  'frisk.liv',
  'stopp.vold',
  'post.mottak',
  'samtale.tilbodet',
  'aktivitets.huset',
  'varme.stua',
  'natt.hjemmet',
  'virksomhets.leder',
  'jord.mor',
  'mote.plassen',
  'bo.stotte',
  'tidleg.innsats2',
  'kari-senteret',
  'ambulant-team',
];
for (const name of OFFICES)
  test(`${name}@ is the address of an office, and passes`, () => {
    for (const text of [
      `Skriv til ${name}@vaga.kommune.no, eller ${name} (at) x.no.`,
      `[Skriv til oss i ${name}](mailto:${name}@x.no)`,
    ])
      assert.deepEqual(told(text), [], text);
  });

import type { Mistake } from '../damaged.ts';
import { ADULTS_NB } from '../names.ts';

const inText = (what: string, text: string, message: string, at = text.split('\n')[0] ?? ''): Mistake => {
  const by = `\n${text}\n\n## Steg for steg\n`;
  return {
    what,
    file: ADULTS_NB,
    text: '\n## Steg for steg\n',
    by,
    at,
    code: 'LOYPE-MDX',
    message,
  };
};

const BR = 'HTML (<br>) kan ikke brukes. Begynn et nytt avsnitt med en tom linje.';
const P = 'HTML (<p>) kan ikke brukes. Fjern det, og skriv bare teksten, med en tom linje mellom avsnittene.';

const NONE_SHOWN = (name: string) =>
  `Det som står mellom <${name} …> og </${name}>, blir ikke vist. Skriv <${name} id="…" /> uten noe mer, og flytt ordene ut.`;

export const MISTAKES: readonly Mistake[] = [
  inText(
    'one that is not ended',
    '<Details summary="Hva da?">\n\nDette.',
    '<Details> blir ikke avsluttet. Skriv </Details> der den slutter.',
  ),
  inText(
    'one that has nothing in it and is not ended',
    '<Helpline id="police">',
    '<Helpline> blir ikke avsluttet. Skriv / foran >: <Helpline id="…" />.',
  ),
  ...['Ring dem.', '- Ring dem.\n- Skriv til dem.', '**Ring**'].map((words) => {
    const text = `<Helpline id="police">\n\n${words}\n\n</Helpline>`;
    return inText(`words in one that shows none: ${words}`, text, NONE_SHOWN('Helpline'));
  }),
  inText('words in one within a sentence', 'Etter <Law id="coordinator">loven</Law> får du svar.', NONE_SHOWN('Law')),
  inText(
    'an attribute without quotation marks',
    '<Helpline id=police />',
    'Teksten etter = må stå i anførselstegn. Skriv <Helpline id="police" …>.',
  ),
  inText(
    'an attribute without quotation marks behind one with them',
    '<LinkCard title="Filmen vår" href=https-film>Hva som skjer.</LinkCard>',
    'Teksten etter = må stå i anførselstegn. Skriv <LinkCard href="https-film" …>.',
  ),
  inText(
    'one that goes over two paragraphs',
    'En <Term id="referral">henvisning.\n\nHei.',
    '<Term> blir ikke avsluttet i samme avsnitt. Skriv </Term> der, eller la <Term> stå på en egen linje.',
  ),
  ...['Steps', 'Details summary="Hva da?"'].map((begin) => {
    const [name = ''] = begin.split(' ');
    const rest =
      name === 'Steps' ? 'Skriv minst ett <Step title="…"> i den' : `Skriv teksten mellom <${name} …> og </${name}>`;
    return inText(
      `<${name}> with nothing in it`,
      `<${begin}>\n\n</${name}>`,
      `<${name}> er tom. ${rest}, eller fjern den.`,
    );
  }),
  ...['Term id="referral"', 'Language code="se"'].flatMap((begin) => {
    const [name = ''] = begin.split(' ');
    return [`<${begin} />`, `Hei <${begin}></${name}> du.`, `Hei <${begin}>&#x200b;</${name}> du.`].map((text) =>
      inText(
        `words that are none: ${text}`,
        text,
        `<${name}> er tom. Skriv teksten mellom <${name} …> og </${name}>, eller fjern den.`,
      ),
    );
  }),
  inText(
    'an end with a slip',
    'En <Term id="referral">henvisning</Trem>.',
    '</Trem> avslutter noe som ikke er begynt. Mente du </Term>?',
  ),
  inText(
    'an end without a beginning',
    'Hei.\n\n</Details>',
    '</Details> avslutter noe som ikke er begynt. Fjern den, eller skriv begynnelsen.',
    '</Details>',
  ),
  inText(
    'a beginning with a slip',
    '<Detials summary="x">\n\nHei.\n\n</Details>',
    '<Detials> finnes ikke. Mente du «Details»?',
  ),
  ...['constructor', 'toString', 'valueOf', 'hasOwnProperty'].map((name) =>
    inText(
      `a name that every object has, <${name}>`,
      `<${name} />`,
      name === 'constructor'
        ? 'HTML (<constructor>) kan ikke brukes. Fjern det, og skriv teksten i Markdown.'
        : `<${name}> finnes ikke. Velg en av disse: ${['Contact', 'Details', 'Helpline', 'Language', 'Law', 'LinkCard', 'Message', 'Step', 'Steps', 'Table', 'Term'].map((it) => `«${it}»`).join(', ')}.`,
    ),
  ),
  inText('a name with a slip', '<Mesage title="Ring oss">Nå.</Mesage>', '<Mesage> finnes ikke. Mente du «Message»?'),
  inText(
    'a name in small letters',
    '<details summary="Hva da?">Dette.</details>',
    'HTML (<details>) kan ikke brukes. Mente du «Details»?',
  ),
  inText(
    'a name that is none',
    '<Karusell />',
    '<Karusell> finnes ikke. Velg en av disse: «Contact», «Details», «Helpline», «Language», «Law», «LinkCard», «Message», «Step», «Steps», «Table», «Term».',
  ),
  inText(
    'HTML',
    '<font color="red">Viktig</font>',
    'HTML (<font>) kan ikke brukes. Fjern det, og skriv teksten i Markdown.',
  ),
  inText('HTML for a new line', 'Storgata 1<br>Vågå', BR),
  inText('HTML for a new line, ended', 'Storgata 1<br/>Vågå', BR),
  inText('a paragraph pasted from Word', '<p class="MsoNormal" style=\'margin:0\'>Hei<o:p></o:p></p>', P),
  inText('a paragraph pasted from Word, without quotation marks', '<p class=MsoNormal>Hei</p>', P),
  inText(
    'a table in HTML',
    '<table>\n<tr><th>Dag</th><td>Tid</td></tr>\n</table>',
    'HTML (<table>) kan ikke brukes. Skriv tabellen i Markdown: | Dag | Tid |.',
  ),
  ...['”', '“', '»'].map((sign) =>
    inText(
      `an attribute in the quotation marks ${sign}`,
      `<Helpline id=${sign}urgent-care${sign} />`,
      'Disse anførselstegnene virker ikke i en komponent. Skriv rette anførselstegn: ".',
    ),
  ),
  inText(
    'an attribute that is none',
    '<Message tittel="Ring oss">Nå.</Message>',
    '<Message> tar ikke «tittel». Mente du «title»?',
  ),
  inText('an attribute is missing', '<Message>Nå.</Message>', '<Message> mangler «title». Skriv <Message title="…">.'),
  inText(
    'an attribute is empty',
    '<Message title="">Nå.</Message>',
    '«title» i <Message> er tom. Skriv teksten mellom anførselstegnene.',
  ),
  inText(
    'an attribute’s value is none of those that can be',
    '<Message kind="farlig" title="Ring">Nå.</Message>',
    '«kind» i <Message> er «farlig». Velg en av disse: «info», «important».',
  ),
  inText(
    'an attribute of a component that has none',
    '<Steps ordered="yes"></Steps>',
    '<Steps> tar ikke «ordered». Den tar: ingenting.',
  ),
  inText(
    'a contact within a sentence',
    'Ring <Helpline id="urgent-care" /> nå.',
    '<Helpline> må stå alene på en linje, ikke i en setning, en overskrift eller en tabell. Skriv den under avsnittet, med en tom linje før.',
  ),
  inText(
    'a contact within a heading',
    '## Ring <Helpline id="urgent-care" />',
    '<Helpline> må stå alene på en linje, ikke i en setning, en overskrift eller en tabell. Skriv den under avsnittet, med en tom linje før.',
  ),
  inText(
    'a step outside the steps',
    '<Step title="Ring">\n\nRing.\n\n</Step>',
    '<Step> må stå rett innenfor <Steps>, og ikke i noe annet.',
  ),
  inText(
    'something else than a step within the steps',
    '<Steps>\n\nRing.\n\n</Steps>',
    '<Steps> kan bare ha <Step> i seg. Flytt dette inn i et <Step>, eller ut av <Steps>.',
    'Ring.',
  ),
  inText(
    'a paragraph within words',
    '<Language code="en">\n\nHello.\n\n</Language>',
    '<Language> kan bare ha ord i seg, ikke avsnitt, lister, bilder eller andre komponenter. Skriv <Language …>ordene</Language> på én linje.',
    'Hello.',
  ),
  inText(
    'a term within a link',
    'Les om [retten til <Term id="referral">henvisning</Term>](page:rights).',
    'En lenke kan ikke stå i en annen lenke, og <Term> er også en lenke. Fjern den ene.',
  ),
  ...['Ring oss.\n\n| a |\n|---|\n| b |', 'Ring oss.', '| a |\n|---|\n| b |\n\n| c |\n|---|\n| d |'].map((inner) =>
    inText(
      `a title of a table over something else: ${inner.slice(0, 12)}`,
      `<Table title="Når vi har åpent">\n\n${inner}\n\n</Table>`,
      '<Table> må ha én tabell i seg, og ikke noe annet. Skriv tabellen (| Dag | Tid |) mellom <Table title="…"> og </Table>, og resten utenfor.',
    ),
  ),
  inText(
    'a table without a title in its component',
    '<Table>\n\n| a |\n|---|\n| b |\n\n</Table>',
    '<Table> mangler «title». Skriv <Table title="…">.',
  ),
  ...['| a | b | Ring 113 først |', '| a | b | | **c** |', '| a | b \\| c | <Term id="dps">d</Term> |'].map((row) =>
    inText(
      `a row with a cell that no column is for: ${row}`,
      `| Dag | Tid |\n|---|---|\n| c | d | |\n${row}`,
      'Raden har flere ruter enn tabellen har kolonner, og de siste blir ikke vist. Skriv et ord over hver kolonne i den øverste linjen, eller flytt teksten. Skal det stå en | i teksten, så skriv \\|.',
      row,
    ),
  ),
  ...[
    '[siden](https://example.no "Ring 113 først")',
    "[siden](page:rights 'Ring 113 først')",
    '[siden][a]\n\n[a]: https://example.no (Ring 113 først)',
  ].map((text) =>
    inText(
      `a title of a link: ${text}`,
      text,
      `«Ring 113 først» står bak adressen til en lenke og blir ikke vist. Skriv det i teksten, eller fjern det, så det står ${text.includes('[a]') ? '[navn]: https://…' : '[lenketekst](https://…)'}.`,
      text.split('\n').at(-1),
    ),
  ),
  inText(
    'a title of a definition that no link uses',
    '[merk]: https://example.no "Ring 113"',
    '«Ring 113» står bak adressen til en lenke og blir ikke vist. Skriv det i teksten, eller fjern det, så det står [navn]: https://….',
  ),
  inText(
    'a table without words at the head of its columns',
    '| | |\n|---|---|\n| Mandag | 10–14 |',
    'Tabellen har ingen ord over kolonnene. Skriv hva de viser, i den øverste linjen: | Dag | Tid |.',
  ),
];

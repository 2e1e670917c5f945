import { type Finding, mdxFinding as mdx, said, suggestion, type Three } from '../finding.ts';
import { HTML_INSTEAD, isHtml } from './html.ts';
import { NO_ANGLE_LINK } from './texts.ts';

/** What a form says of a component that is written wrongly: a form writes it whole. */
const WRITTEN: Three = [
  'Her står noe mellom < og > som ikke kan brukes. Slett det, og legg det til på nytt.',
  'Her står noko mellom < og > som ikkje kan brukast. Slett det, og legg det til på nytt.',
  'Here is something between < and > that cannot be used. Delete it, and add it anew.',
];

export const UNFINISHED_COMPONENT = mdx(
  [
    'Tegnet < begynner en komponent som ikke er skrevet riktig, eller som ikke er avsluttet. Skriv for eksempel <Term id="…">ord</Term>.',
    'Teiknet < byrjar ein komponent som ikkje er skriven rett, eller som ikkje er avslutta. Skriv til dømes <Term id="…">ord</Term>.',
    'The character < begins a component that is not written rightly, or not ended. Write, for example, <Term id="…">word</Term>.',
  ],
  [
    'Tegnet < kan ikke stå slik i en tekst. Skriv det med ord.',
    'Teiknet < kan ikkje stå slik i ein tekst. Skriv det med ord.',
    'The character < cannot stand so in a text. Write it with words.',
  ],
);

/** @param inside whether the paragraph or list item that the component begins in ends before it does */
export function unendedComponent(name: string, inside: boolean): Finding {
  return mdx(
    inside
      ? [
          `<${name}> blir ikke avsluttet i samme avsnitt. Skriv </${name}> der, eller la <${name}> stå på en egen linje.`,
          `<${name}> blir ikkje avslutta i same avsnitt. Skriv </${name}> der, eller lat <${name}> stå på ei eiga linje.`,
          `<${name}> is not ended in the same paragraph. Write </${name}> there, or let <${name}> stand on a line of its own.`,
        ]
      : [
          `<${name}> blir ikke avsluttet. Skriv </${name}> der den slutter.`,
          `<${name}> blir ikkje avslutta. Skriv </${name}> der komponenten sluttar.`,
          `<${name}> is not ended. Write </${name}> where it ends.`,
        ],
    WRITTEN,
  );
}

/** @param expected the component that is to be ended there; null when none is */
export function strayEnd(name: string, expected: string | null): Finding {
  const rest = expected
    ? said([`Mente du </${expected}>?`, `Meinte du </${expected}>?`, `Did you mean </${expected}>?`])
    : said([
        'Fjern den, eller skriv begynnelsen.',
        'Fjern det, eller skriv byrjinga.',
        'Remove it, or write the beginning.',
      ]);
  return mdx(
    [
      `</${name}> avslutter noe som ikke er begynt. ${rest.nb}`,
      `</${name}> avsluttar noko som ikkje er byrja på. ${rest.nn}`,
      `</${name}> ends something that was not begun. ${rest.en}`,
    ],
    WRITTEN,
  );
}

export const CURLY_QUOTATION = mdx(
  [
    'Disse anførselstegnene virker ikke i en komponent. Skriv rette anførselstegn: ".',
    'Desse hermeteikna verkar ikkje i ein komponent. Skriv rette hermeteikn: ".',
    'These quotation marks do not work in a component. Write straight quotation marks: ".',
  ],
  WRITTEN,
);

export function unknownComponent(name: string, near: string | null, known: readonly string[]): Finding {
  if (isHtml(name) && name.includes('.')) return NO_ANGLE_LINK;
  if (isHtml(name) && (!near || HTML_INSTEAD.has(name))) {
    const [nb, nn, en] = HTML_INSTEAD.get(name) ?? [
      'Fjern det, og skriv teksten i Markdown.',
      'Fjern det, og skriv teksten i Markdown.',
      'Remove it, and write the text in Markdown.',
    ];
    return mdx(
      [
        `HTML (<${name}>) kan ikke brukes. ${nb}`,
        `HTML (<${name}>) kan ikkje brukast. ${nn}`,
        `HTML (<${name}>) cannot be used. ${en}`,
      ],
      [
        'HTML kan ikke brukes. Slett det som står mellom < og >.',
        'HTML kan ikkje brukast. Slett det som står mellom < og >.',
        'HTML cannot be used. Delete what stands between < and >.',
      ],
    );
  }
  const rest = suggestion(near, known);
  return mdx(
    [
      `${isHtml(name) ? `HTML (<${name}>) kan ikke brukes` : `<${name}> finnes ikke`}.${rest.nb}`,
      `${isHtml(name) ? `HTML (<${name}>) kan ikkje brukast` : `<${name}> finst ikkje`}.${rest.nn}`,
      `${isHtml(name) ? `HTML (<${name}>) cannot be used` : `<${name}> does not exist`}.${rest.en}`,
    ],
    WRITTEN,
  );
}

export function onlyLiteral(name: string): Finding {
  return mdx(
    [
      `<${name}> kan bare ha tekst i anførselstegn etter likhetstegnet, ikke { }.`,
      `<${name}> kan berre ha tekst i hermeteikn etter likskapsteiknet, ikkje { }.`,
      `<${name}> can only have text in quotation marks behind the equals sign, not { }.`,
    ],
    WRITTEN,
  );
}

export function unknownAttribute(
  name: string,
  attribute: string,
  meant: string | null,
  known: readonly string[],
): Finding {
  const all = known.join(', ');
  const rest = meant
    ? suggestion(meant, known)
    : said([
        ` Den tar: ${all || 'ingenting'}.`,
        ` Det kan stå: ${all || 'ingenting'}.`,
        ` It takes: ${all || 'nothing'}.`,
      ]);
  return mdx(
    [
      `<${name}> tar ikke «${attribute}».${rest.nb}`,
      `<${name}> tek ikkje «${attribute}».${rest.nn}`,
      `<${name}> does not take “${attribute}”.${rest.en}`,
    ],
    WRITTEN,
  );
}

/** What a form says of a component that lacks something. */
const LACKS: Three = [
  'Her mangler noe. Fyll ut det som mangler.',
  'Her manglar noko. Fyll ut det som manglar.',
  'Something is missing here. Fill in what is missing.',
];

export function missingAttribute(name: string, attribute: string): Finding {
  return mdx(
    [
      `<${name}> mangler «${attribute}». Skriv <${name} ${attribute}="…">.`,
      `<${name}> manglar «${attribute}». Skriv <${name} ${attribute}="…">.`,
      `<${name}> lacks “${attribute}”. Write <${name} ${attribute}="…">.`,
    ],
    LACKS,
  );
}

export function doubleAttribute(name: string, attribute: string): Finding {
  return mdx(
    [
      `«${attribute}» står to ganger i <${name}>. Behold den ene.`,
      `«${attribute}» står to gonger i <${name}>. Behald den eine.`,
      `“${attribute}” stands twice in <${name}>. Keep one of them.`,
    ],
    WRITTEN,
  );
}

export function emptyAttribute(name: string, attribute: string): Finding {
  return mdx(
    [
      `«${attribute}» i <${name}> er tom. Skriv teksten mellom anførselstegnene.`,
      `«${attribute}» i <${name}> er tom. Skriv teksten mellom hermeteikna.`,
      `“${attribute}” in <${name}> is empty. Write the text between the quotation marks.`,
    ],
    LACKS,
  );
}

export function attributeValue(name: string, attribute: string, value: string, known: readonly string[]): Finding {
  const rest = suggestion(null, known);
  return mdx(
    [
      `«${attribute}» i <${name}> er «${value}».${rest.nb}`,
      `«${attribute}» i <${name}> er «${value}».${rest.nn}`,
      `“${attribute}” in <${name}> is “${value}”.${rest.en}`,
    ],
    [
      `«${value}» kan ikke stå her. Velg et av valgene som står i listen.`,
      `«${value}» kan ikkje stå her. Vel eitt av vala som står i lista.`,
      `“${value}” cannot stand here. Choose one of the choices in the list.`,
    ],
  );
}

export function notInText(name: string): Finding {
  return mdx(
    [
      `<${name}> må stå alene på en linje, ikke i en setning, en overskrift eller en tabell. Skriv den under avsnittet, med en tom linje før.`,
      `<${name}> må stå åleine på ei linje, ikkje i ei setning, ei overskrift eller ein tabell. Skriv det under avsnittet, med ei tom linje før.`,
      `<${name}> must stand alone on a line, not in a sentence, a heading or a table. Write it below the paragraph, with an empty line before it.`,
    ],
    [
      'Dette må stå for seg selv, ikke i en setning, en overskrift eller en tabell. Flytt det under avsnittet.',
      'Dette må stå for seg sjølv, ikkje i ei setning, ei overskrift eller ein tabell. Flytt det under avsnittet.',
      'This must stand by itself, not in a sentence, a heading or a table. Move it below the paragraph.',
    ],
  );
}

export function onlyWords(name: string): Finding {
  return mdx(
    [
      `<${name}> kan bare ha ord i seg, ikke avsnitt, lister, bilder eller andre komponenter. Skriv <${name} …>ordene</${name}> på én linje.`,
      `<${name}> kan berre ha ord i seg, ikkje avsnitt, lister, bilete eller andre komponentar. Skriv <${name} …>orda</${name}> på éi linje.`,
      `<${name}> can only hold words, not paragraphs, lists, images or other components. Write <${name} …>the words</${name}> on one line.`,
    ],
    [
      'Her kan det bare stå ord, ikke avsnitt, lister eller bilder.',
      'Her kan det berre stå ord, ikkje avsnitt, lister eller bilete.',
      'Only words can stand here, not paragraphs, lists or images.',
    ],
  );
}

export const STEP_OUTSIDE_STEPS = mdx(
  [
    '<Step> må stå rett innenfor <Steps>, og ikke i noe annet.',
    '<Step> må stå rett innanfor <Steps>, og ikkje i noko anna.',
    '<Step> must stand directly within <Steps>, and in nothing else.',
  ],
  [
    'Et steg må stå i en rekke med steg, og ikke i noe annet. Flytt det.',
    'Eit steg må stå i ei rekkje med steg, og ikkje i noko anna. Flytt det.',
    'A step must stand in a row of steps, and in nothing else. Move it.',
  ],
);

export const ONLY_STEPS = mdx(
  [
    '<Steps> kan bare ha <Step> i seg. Flytt dette inn i et <Step>, eller ut av <Steps>.',
    '<Steps> kan berre ha <Step> i seg. Flytt dette inn i eit <Step>, eller ut av <Steps>.',
    '<Steps> can only hold <Step>. Move this into a <Step>, or out of <Steps>.',
  ],
  [
    'Her kan det bare stå steg. Flytt dette inn i et steg, eller ut av rekken.',
    'Her kan det berre stå steg. Flytt dette inn i eit steg, eller ut av rekkja.',
    'Only steps can stand here. Move this into a step, or out of the row.',
  ],
);

export const ONLY_TABLE = mdx(
  [
    '<Table> må ha én tabell i seg, og ikke noe annet. Skriv tabellen (| Dag | Tid |) mellom <Table title="…"> og </Table>, og resten utenfor.',
    '<Table> må ha éin tabell i seg, og ikkje noko anna. Skriv tabellen (| Dag | Tid |) mellom <Table title="…"> og </Table>, og resten utanfor.',
    '<Table> must hold one table, and nothing else. Write the table (| Day | Time |) between <Table title="…"> and </Table>, and the rest outside.',
  ],
  [
    'Her må det stå én tabell, og ikke noe annet. Flytt resten ut.',
    'Her må det stå éin tabell, og ikkje noko anna. Flytt resten ut.',
    'One table must stand here, and nothing else. Move the rest out.',
  ],
);

/** A component that shows nothing, since nothing stands in it. */
export function emptyComponent(name: string): Finding {
  const form: Three = [
    'Her står det ingenting. Skriv noe, eller ta det bort.',
    'Her står det ingenting. Skriv noko, eller ta det bort.',
    'Nothing stands here. Write something, or remove it.',
  ];
  if (name === 'Steps') {
    return mdx(
      [
        '<Steps> er tom. Skriv minst ett <Step title="…"> i den, eller fjern den.',
        '<Steps> er tom. Skriv minst eitt <Step title="…"> i rekkja, eller fjern ho.',
        '<Steps> is empty. Write at least one <Step title="…"> in it, or remove it.',
      ],
      form,
    );
  }
  return mdx(
    [
      `<${name}> er tom. Skriv teksten mellom <${name} …> og </${name}>, eller fjern den.`,
      `<${name}> er tom. Skriv teksten mellom <${name} …> og </${name}>, eller fjern komponenten.`,
      `<${name}> is empty. Write the text between <${name} …> and </${name}>, or remove it.`,
    ],
    form,
  );
}

export const LINK_IN_LINK = mdx(
  [
    'En lenke kan ikke stå i en annen lenke, og <Term> er også en lenke. Fjern den ene.',
    'Ei lenkje kan ikkje stå i ei anna lenkje, og <Term> er òg ei lenkje. Fjern den eine.',
    'A link cannot stand in another link, and <Term> is a link too. Remove one of them.',
  ],
  [
    'En lenke kan ikke stå i en annen lenke. Et ord med forklaring er også en lenke. Ta bort den ene.',
    'Ei lenkje kan ikkje stå i ei anna lenkje. Eit ord med forklaring er òg ei lenkje. Ta bort den eine.',
    'A link cannot stand in another link. A word with an explanation is a link too. Remove one of them.',
  ],
);

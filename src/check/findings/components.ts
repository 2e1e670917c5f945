import { type Finding, mdxFinding as mdx, suggestion } from '../finding.ts';

export const UNFINISHED_COMPONENT = mdx(
  'Tegnet < begynner en komponent som ikke er skrevet riktig, eller som ikke er avsluttet. Skriv for eksempel <Term id="…">ord</Term>.',
  'The character < begins a component that is not written rightly, or not ended. Write, for example, <Term id="…">word</Term>.',
);

/** @param inside whether the paragraph or list item that the component begins in ends before it does */
export function unendedComponent(name: string, inside: boolean): Finding {
  return mdx(
    inside
      ? `<${name}> blir ikke avsluttet i samme avsnitt. Skriv </${name}> der, eller la <${name}> stå på en egen linje.`
      : `<${name}> blir ikke avsluttet. Skriv </${name}> der den slutter.`,
    inside
      ? `<${name}> is not ended in the same paragraph. Write </${name}> there, or let <${name}> stand on a line of its own.`
      : `<${name}> is not ended. Write </${name}> where it ends.`,
  );
}

/** @param expected the component that is to be ended there; null when none is */
export function strayEnd(name: string, expected: string | null): Finding {
  return mdx(
    `</${name}> avslutter noe som ikke er begynt. ${expected ? `Mente du </${expected}>?` : 'Fjern den, eller skriv begynnelsen.'}`,
    `</${name}> ends something that was not begun. ${expected ? `Did you mean </${expected}>?` : 'Remove it, or write the beginning.'}`,
  );
}

export const CURLY_QUOTATION = mdx(
  'Disse anførselstegnene virker ikke i en komponent. Skriv rette anførselstegn: ".',
  'These quotation marks do not work in a component. Write straight quotation marks: ".',
);

/** What to write in place of HTML, by its name. */
const INSTEAD: ReadonlyMap<string, readonly [nb: string, en: string]> = new Map(
  Object.entries({
    a: ['Skriv [det lenken leder til](https://…).', 'Write [what the link leads to](https://…).'],
    b: ['Skriv **viktig**.', 'Write **important**.'],
    br: ['Begynn et nytt avsnitt med en tom linje.', 'Begin a new paragraph with an empty line.'],
    em: ['Skriv *ordet*.', 'Write *the word*.'],
    i: ['Skriv *ordet*.', 'Write *the word*.'],
    img: ['Skriv ![hva bildet viser](./fil.jpg).', 'Write ![what the image shows](./file.jpg).'],
    p: [
      'Fjern det, og skriv bare teksten, med en tom linje mellom avsnittene.',
      'Remove it, and write only the text, with an empty line between the paragraphs.',
    ],
    strong: ['Skriv **viktig**.', 'Write **important**.'],
    table: ['Skriv tabellen i Markdown: | Dag | Tid |.', 'Write the table in Markdown: | Day | Time |.'],
  } as const),
);

/** Whether a name that no component has is one of HTML, which is written in small letters. */
export function isHtml(name: string): boolean {
  return name !== '' && name.toLowerCase() === name;
}

export function unknownComponent(name: string, near: string | null, known: readonly string[]): Finding {
  if (isHtml(name) && (!near || INSTEAD.has(name))) {
    const [nb, en] = INSTEAD.get(name) ?? [
      'Fjern det, og skriv teksten i Markdown.',
      'Remove it, and write the text in Markdown.',
    ];
    return mdx(`HTML (<${name}>) kan ikke brukes. ${nb}`, `HTML (<${name}>) cannot be used. ${en}`);
  }
  const rest = suggestion(near, known);
  return mdx(
    `${isHtml(name) ? `HTML (<${name}>) kan ikke brukes` : `<${name}> finnes ikke`}.${rest.nb}`,
    `${isHtml(name) ? `HTML (<${name}>) cannot be used` : `<${name}> does not exist`}.${rest.en}`,
  );
}

export function onlyLiteral(name: string): Finding {
  return mdx(
    `<${name}> kan bare ha tekst i anførselstegn etter likhetstegnet, ikke { }.`,
    `<${name}> can only have text in quotation marks behind the equals sign, not { }.`,
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
    : { nb: ` Den tar: ${all || 'ingenting'}.`, en: ` It takes: ${all || 'nothing'}.` };
  return mdx(`<${name}> tar ikke «${attribute}».${rest.nb}`, `<${name}> does not take “${attribute}”.${rest.en}`);
}

export function missingAttribute(name: string, attribute: string): Finding {
  return mdx(
    `<${name}> mangler «${attribute}». Skriv <${name} ${attribute}="…">.`,
    `<${name}> lacks “${attribute}”. Write <${name} ${attribute}="…">.`,
  );
}

export function doubleAttribute(name: string, attribute: string): Finding {
  return mdx(
    `«${attribute}» står to ganger i <${name}>. Behold den ene.`,
    `“${attribute}” stands twice in <${name}>. Keep one of them.`,
  );
}

export function emptyAttribute(name: string, attribute: string): Finding {
  return mdx(
    `«${attribute}» i <${name}> er tom. Skriv teksten mellom anførselstegnene.`,
    `“${attribute}” in <${name}> is empty. Write the text between the quotation marks.`,
  );
}

export function attributeValue(name: string, attribute: string, value: string, known: readonly string[]): Finding {
  const rest = suggestion(null, known);
  return mdx(
    `«${attribute}» i <${name}> er «${value}».${rest.nb}`,
    `“${attribute}” in <${name}> is “${value}”.${rest.en}`,
  );
}

export function notInText(name: string): Finding {
  return mdx(
    `<${name}> må stå alene på en linje, ikke i en setning, en overskrift eller en tabell. Skriv den under avsnittet, med en tom linje før.`,
    `<${name}> must stand alone on a line, not in a sentence, a heading or a table. Write it below the paragraph, with an empty line before it.`,
  );
}

export function onlyWords(name: string): Finding {
  return mdx(
    `<${name}> kan bare ha ord i seg, ikke avsnitt, lister, bilder eller andre komponenter. Skriv <${name} …>ordene</${name}> på én linje.`,
    `<${name}> can only hold words, not paragraphs, lists, images or other components. Write <${name} …>the words</${name}> on one line.`,
  );
}

export const STEP_OUTSIDE_STEPS = mdx(
  '<Step> må stå rett innenfor <Steps>, og ikke i noe annet.',
  '<Step> must stand directly within <Steps>, and in nothing else.',
);

export const ONLY_STEPS = mdx(
  '<Steps> kan bare ha <Step> i seg. Flytt dette inn i et <Step>, eller ut av <Steps>.',
  '<Steps> can only hold <Step>. Move this into a <Step>, or out of <Steps>.',
);

export const ONLY_TABLE = mdx(
  '<Table> må ha én tabell i seg, og ikke noe annet. Skriv tabellen (| Dag | Tid |) mellom <Table title="…"> og </Table>, og resten utenfor.',
  '<Table> must hold one table, and nothing else. Write the table (| Day | Time |) between <Table title="…"> and </Table>, and the rest outside.',
);

/** A component that shows nothing, since nothing stands in it. */
export function emptyComponent(name: string): Finding {
  if (name === 'Steps') {
    return mdx(
      '<Steps> er tom. Skriv minst ett <Step title="…"> i den, eller fjern den.',
      '<Steps> is empty. Write at least one <Step title="…"> in it, or remove it.',
    );
  }
  return mdx(
    `<${name}> er tom. Skriv teksten mellom <${name} …> og </${name}>, eller fjern den.`,
    `<${name}> is empty. Write the text between <${name} …> and </${name}>, or remove it.`,
  );
}

export const LINK_IN_LINK = mdx(
  'En lenke kan ikke stå i en annen lenke, og <Term> er også en lenke. Fjern den ene.',
  'A link cannot stand in another link, and <Term> is a link too. Remove one of them.',
);

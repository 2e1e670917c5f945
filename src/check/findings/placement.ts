import { type Finding, mdxFinding as mdx, type Three } from '../finding.ts';

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

/** Words in a component that shows what its attributes name, and nothing else. */
export function nothingWithin(name: string): Finding {
  return mdx(
    [
      `Det som står mellom <${name} …> og </${name}>, blir ikke vist. Skriv <${name} id="…" /> uten noe mer, og flytt ordene ut.`,
      `Det som står mellom <${name} …> og </${name}>, blir ikkje vist. Skriv <${name} id="…" /> utan noko meir, og flytt orda ut.`,
      `What stands between <${name} …> and </${name}> is not shown. Write <${name} id="…" /> and no more, and move the words out.`,
    ],
    [
      'Ordene i denne blir ikke vist. Flytt dem ut.',
      'Orda i denne blir ikkje viste. Flytt dei ut.',
      'The words in this are not shown. Move them out.',
    ],
  );
}

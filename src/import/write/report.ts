import type { Analysis, Mark, Paragraph } from '../analyse.ts';
import type { Kind, Why } from '../kinds.ts';
import { escaped } from './mdx.ts';

const KIND_NAMES: Record<Kind, string> = {
  national: 'nasjonal',
  outdated: 'utdatert',
  fact: 'opplysning',
  own: 'egen',
  internal: 'intern',
  furniture: 'rundt teksten',
};

/** What becomes of a paragraph, by its kind. */
const KIND_MEANS: Record<Kind, string> = {
  national: 'står i den felles teksten her, og skrives ikke igjen',
  outdated: 'gjelder ikke lenger, eller var nytt en gang',
  fact: 'er foreslått i organisation.yaml',
  own: 'er lagt på en egen side',
  internal: 'er for dem som arbeider der, og hører ikke hjemme her',
  furniture: 'er menyer, knapper og annet fra det gamle nettstedet',
};

const WHY: Record<Why, string> = {
  around: 'står i meny, bunn eller skjema',
  phrase: 'er fast tekst på nettsteder',
  title: 'er tittelen på siden',
  menu: 'er en lenke i en meny',
  contact: 'sier hvordan noen kan nås',
  hours: 'sier når noen svarer',
  ages: 'sier hvem som koordinerer for hvem',
  address: 'er en adresse',
  name: 'var et navn',
  staff: 'snakker til ansatte',
  'old-rule': 'har gamle regler, navn eller datoer',
  topic: 'handler om det alle har likt',
  'same-words': 'har de samme ordene som den felles teksten',
  'pathway-name': 'er navnet på et forløp',
  we: 'sier «vi»',
  'local-name': 'har et navn som er deres eget',
  practical: 'sier noe praktisk om dere',
  rest: 'ligner ikke på noe som alle har',
  list: 'hører til listen',
  section: 'hører til det som står under',
};

/** The most signs of a paragraph that the report repeats. */
const SHOWN = 200;

const shortened = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()} …` : text);

/** A text within a table of Markdown. */
const cell = (text: string) => escaped(shortened(text));

function markText({ kind, found, instead }: Mark): string {
  if (kind === 'outdated-term') return `«${found}»: skriv ${instead}`;
  return kind === 'national-id' ? 'et fødselsnummer er tatt bort' : 'et navn er tatt bort';
}

function paragraphRow(it: Paragraph, number: number): string {
  const place =
    it.replacedBy && ['national', 'outdated', 'furniture'].includes(it.kind)
      ? [it.replacedBy.title, it.replacedBy.heading].filter(Boolean).join(' → ')
      : '';
  const marks = it.marks.map(markText).join('. ');
  const cells = [
    String(number),
    KIND_NAMES[it.kind],
    WHY[it.why],
    cell(place),
    cell(marks),
    it.text === '' ? '(bare et navn)' : cell(it.text),
  ];
  return `| ${cells.join(' | ')} |`;
}

function contactRows({ contacts, numbers }: Analysis): string {
  const rows = contacts.map(
    ({ id, role, phones, sms, textPhone, email, hours, besideName, daysAssumed, paragraphs }) =>
      `| ${id} | ${role === null ? 'sier siden ikke' : cell(role)} | ${[...phones, sms && `SMS ${sms}`, textPhone && `teksttelefon ${textPhone}`, email && escaped(email)].filter(Boolean).join(', ') || 'ingen'} | ${[
        hours ? 'har tider' : '',
        daysAssumed ? 'siden sa ikke hvilke dager' : '',
        besideName ? 'sto ved et navn' : '',
      ]
        .filter(Boolean)
        .join(', ')} | ${paragraphs.map((it) => it + 1).join(', ')} |`,
  );
  const others = numbers.filter(({ goesTo }) => typeof goesTo === 'string');
  const left = others.map(
    ({ written, goesTo, paragraph }) =>
      `- ${written} (avsnitt ${paragraph + 1}): ${goesTo === 'fax' ? 'faks' : 'en nasjonal hjelpetelefon, som står på alle sider'}`,
  );
  return [
    rows.length > 0
      ? `| id | Hvem | Numre | Merk | Avsnitt |\n|---|---|---|---|---|\n${rows.join('\n')}`
      : 'Siden har ingen kontakter.',
    ...(left.length > 0 ? [`Andre numre:\n\n${left.join('\n')}`] : []),
  ].join('\n\n');
}

/** What can be said of persons' names: not each is known as one. */
export const NAMES_MAY_BE_LEFT = 'De fleste navn på personer er tatt bort. Se etter om noen står igjen.';

/** What is told of where things were written. */
export interface Told {
  /** The name of the file that was read. */
  file: string;
  /** The pages that were made, by their paths. */
  pages: readonly string[];
  /** Numbers that this organisation cannot have, and that are left out. */
  impossible: readonly string[];
}

/**
 * The report of an old page for whoever takes it over (Norwegian, Markdown): what was proposed, and of every paragraph what it
 * is, why, and which part of a page here says it. It tells that names may be left.
 */
export function reportText(analysis: Analysis, { file, pages, impossible }: Told): string {
  const { paragraphs, coordinators, title } = analysis;
  const counts = Object.entries(KIND_NAMES).map(([kind, name]) => {
    const many = paragraphs.filter((it) => it.kind === kind).length;
    return `| ${name} | ${many} | ${KIND_MEANS[kind as Kind]} |`;
  });
  const rules = coordinators.map(
    ({ fromAge, toAge, contact, haveOne }) =>
      `- ${fromAge}${toAge === undefined ? ' år og eldre' : `–${toAge} år`}: ${contact ?? 'sier siden ikke'}${haveOne ? ' (hvis man ikke har en koordinator fra før)' : ''}`,
  );
  return `# Den gamle siden${title ? `: ${cell(title)}` : ''}

Laget av filen ${escaped(file)}. Alt er forslag. Ingen har ringt numrene, så ingenting er bekreftet. ${NAMES_MAY_BE_LEFT}

## Kontakter

${contactRows(analysis)}
${impossible.length > 0 ? `\nDisse numrene kan dere ikke ha, og de er ikke skrevet: ${impossible.join(', ')}.\n` : ''}
## Hvem som koordinerer

${rules.join('\n')}

## Egne sider

${pages.length > 0 ? pages.map((it) => `- ${it}`).join('\n') : 'Siden hadde ingen tekst som er deres egen.'}

## Alle avsnitt

| Slag | Antall | Det som er slik, |
|---|---|---|
${counts.join('\n')}

| Nr. | Slag | Hvorfor | Står her hos oss | Merk | Teksten |
|---|---|---|---|---|---|
${paragraphs.map((it, at) => paragraphRow(it, at + 1)).join('\n')}
`;
}

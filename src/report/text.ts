import { headOf, nothingIn, type Section, sectionsOf, summaryOf, type WordsOfBoth } from './phrases.ts';
import type { Report } from './report.ts';

/** Columns of text, the first to the left and the others, which are numbers, to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

function sectionText(section: Section): string {
  const lines =
    'lines' in section
      ? section.lines.flatMap(({ text, file }) => [`  ${text}`, `    ${file}`])
      : [...columns([section.head, ...section.rows]).map((row) => `  ${row}`), `  ${section.note}`];
  const count = 'lines' in section ? ` (${section.lines.length})` : '';
  return [`${section.title}${count}`, ...lines].join('\n');
}

/** The report as plain text for editors, in their form of Norwegian. */
export function reportText(report: Report, words: WordsOfBoth): string {
  const head = headOf(report, words);
  const summary = columns([['', ...head.summary], ...report.parts.map((part) => [part.name, ...summaryOf(part)])]).join(
    '\n',
  );
  const parts = report.parts.map((part) => {
    const sections = sectionsOf(part, words).map(sectionText);
    return [
      `${part.name}\n${'='.repeat(part.name.length)}`,
      ...(sections.length > 0 ? sections : [nothingIn(part)]),
    ].join('\n\n');
  });
  // A terminal shows a no-break space like any other, but a search for words does not find it.
  return [`${head.title}\n${head.soon}`, summary, ...parts].join('\n\n').replaceAll('\u00a0', ' ');
}

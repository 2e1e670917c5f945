import { type Analysis, type Given, UnreadablePage } from '../../../src/import/analyse.ts';
import { importedFiles } from '../../../src/import/write/files.ts';
import type { NewFile } from '../../../src/starting/new-file.ts';
import { DAYS, FIXTURE } from '../../fixture.ts';
import { analyse } from './national.ts';

/** What is made of a page, in a folder of its own; null where there is nothing to read. */
export function madeOf(given: Given, out: string): { analysis: Analysis; files: NewFile[] } | null {
  try {
    const analysis = analyse(given);
    const order = { name: 'Oppdiktet kommune', kind: 'municipality', slug: 'oppdiktet', fictional: true };
    const files = importedFiles({
      analysis,
      file: 'x.html',
      order,
      languages: [analysis.language],
      out,
      national: FIXTURE,
      day: DAYS.asOf,
    });
    return { analysis, files };
  } catch (error) {
    if (error instanceof UnreadablePage) return null;
    throw error;
  }
}

/** Prints logos alone. It runs as a process of its own: a filter of a small drawing can take minutes on paper. */
import { answerEach } from '../check/source/tried.ts';
import { type Printer, startPrinter } from './compile.ts';

let printer: Printer | undefined;

await answerEach<string, boolean>((logo) => {
  printer ??= startPrinter();
  try {
    return printer({ template: 'logo', data: { logo }, rooms: [{ sides: 1, sizes: [10] }] }).pdf.length > 0;
  } catch {
    return false;
  }
});

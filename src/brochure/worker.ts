/** A process of its own that prints what it is sent, one file after the other, until it is let go. */
import { renameSync, writeFileSync } from 'node:fs';
import { serve } from '../work/crew.ts';
import { type Printer, startPrinter } from './compile.ts';
import { letGo } from './let-go.ts';
import type { BrochureData } from './model.ts';
import { printedDigest } from './printed.ts';
import { printOf } from './rooms.ts';

/** The brochure that is to be printed, and how the path (absolute) of the file begins; it ends with the number of its sides and a digest. */
export interface Task {
  data: BrochureData;
  to: string;
}

/** Null when it was printed, else why it could not be. */
export type Answer = string | null;

let printer: Printer | undefined;

function answer({ data, to }: Task): Answer {
  try {
    printer ??= startPrinter();
    const { pdf, sides } = printer(printOf(data));
    // Whole or not at all: what lies there is used by the next build.
    writeFileSync(`${to}.part`, pdf);
    renameSync(`${to}.part`, `${to}-${sides}-${printedDigest(pdf)}.pdf`);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

serve(async (task: Task) => {
  const told = answer(task);
  await letGo();
  return told;
});

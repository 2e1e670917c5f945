import type { Finding } from '../finding.ts';

/** An element of a drawing with what is kept of it. */
export interface Drawn {
  name: string;
  attributes: Record<string, string>;
  children: (Drawn | string)[];
}

/** Where in the text something is that a drawing may not hold, and what is wrong with it. */
export interface DrawingFault {
  index: number;
  finding: Finding;
}

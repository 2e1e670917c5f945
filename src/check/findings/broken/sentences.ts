import type { Three } from '../../finding.ts';

/** What is said where a rule of a schema is broken: to whoever has the file before them, and in a form. */
export interface Sentences {
  message: Three;
  form: Three;
}

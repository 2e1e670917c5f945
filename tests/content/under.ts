import type { Mistake } from './damaged.ts';
import { VAGA } from './names.ts';

/** The number of the switchboard, as it is written in the tests' own content. */
export const NUMBER = 'phones: ["61 29 36 00"]';

/** Something that is written under the switchboard's number, and how it is told at its line. */
export const under = (what: string, written: string, code: Mistake['code'], message: string): Mistake => ({
  what,
  file: VAGA,
  text: NUMBER,
  by: `${NUMBER}\n    ${written}`,
  at: written,
  code,
  message,
});

/** The same of a field of a wrong type. */
export const wrong = (what: string, written: string, message: string): Mistake =>
  under(what, written, 'LOYPE-FIELD-TYPE', message);

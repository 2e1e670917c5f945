import type { Register } from '../../model/schemas/register.ts';
import type { Finding } from '../finding.ts';

/** A file of the register, by its name without the ending. */
export type RegisterFile =
  | 'municipalities'
  | 'counties'
  | 'health-areas'
  | 'postal-codes'
  | 'outside'
  | 'places'
  | 'changes'
  | 'sources';

/** What does not fit together in the register, at a place in one of its files. */
export interface RegisterFault {
  file: RegisterFile;
  path: PropertyKey[];
  finding: Finding;
}

/** One thing that holds in a register that fits together; gives where it does not. */
export type RegisterRule = (register: Register) => RegisterFault[];

/** The places in a list whose value stands earlier in it too. Values that are not known are never the same. */
export function twice<Value>(values: readonly (Value | undefined)[]): { index: number; value: Value }[] {
  return values.flatMap((value, index) =>
    value !== undefined && values.indexOf(value) < index ? [{ index, value }] : [],
  );
}

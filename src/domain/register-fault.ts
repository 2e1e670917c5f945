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
  nb: string;
  en: string;
}

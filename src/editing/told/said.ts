/** A sentence in both forms of Norwegian. */
export interface Said {
  nb: string;
  nn: string;
}

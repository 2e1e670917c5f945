/** Words of a sentence that are printed alike. */
export interface Run {
  text: string;
  bold?: true;
  /** Where on the same website the page leads from these words (absolute). Paper shows nothing of it. */
  href?: string;
  /** The language of the words, where it is not that of what is around them. */
  lang?: string;
}

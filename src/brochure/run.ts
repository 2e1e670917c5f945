/** Words of a sentence that are printed alike. */
export interface Run {
  text: string;
  bold?: true;
  /** That the page says more of it: it is a link there, and underlined on paper. */
  more?: true;
  /** Where on the same website that is; absent where the website's address is not known. */
  href?: string;
  /** The language of the words, where it is not that of what is around them. */
  lang?: string;
}

/** The name under which the text of a page stands beside its fields: a list of how its blocks are written. */
export const TEXT = 'text';

/** A text that is to be followed by another, with the full stop that it may lack. */
export const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

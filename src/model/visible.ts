/** Signs that take up no room or show nothing, though some of them count as letters or symbols. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

const without = (text: string) => text.replace(INVISIBLE, '');

/** Whether a text shows anything at all: more than spaces and signs that cannot be seen. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(without(text));
}

/** Whether a text has a letter or a number that is seen, as what is to be read aloud or linked to must have. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(without(text));
}

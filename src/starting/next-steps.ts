/**
 * Marks, in the fields of a file that was just made, what only its editor knows. The value before it is left empty, so that
 * the check names the place until somebody has written there.
 */
export const TO_FILL_IN = '# FYLL INN:';

/** Marks the same in a text. The check refuses a text in which it stands. */
export const TO_WRITE = 'TODO:';

/** A line that somebody must write on: its number, from 1, and what to write. */
export interface NextStep {
  line: number;
  what: string;
}

/** What is left to write in a file that was made from a template, from the top down. */
export function nextSteps(text: string): NextStep[] {
  return text.split('\n').flatMap((line, index) => {
    const [, what] = new RegExp(`(?:${TO_FILL_IN}|^${TO_WRITE}) (.*)$`).exec(line) ?? [];
    return what === undefined ? [] : [{ line: index + 1, what }];
  });
}

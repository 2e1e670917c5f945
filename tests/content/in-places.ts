import type { Code } from '../../src/check/codes.ts';
import type { Mistake } from './damaged.ts';
import { ADULTS_NB, EKSEMPELVIK } from './names.ts';

/** A mistake in a paragraph before the first heading of a text: what is written, and how it is told. */
export const paragraph = (file: string, what: string, text: string, code: Code, message: string): Mistake => {
  return {
    what,
    file,
    text: '\n## Steg for steg\n',
    by: `\n${text}\n\n## Steg for steg\n`,
    at: text.split('\n')[0] ?? '',
    code,
    message,
  };
};

/** A mistake in a paragraph of a national text. */
export const inText = (what: string, text: string, code: Code, message: string) =>
  paragraph(ADULTS_NB, `${what} in a text`, text, code, message);

/** A mistake in a field of an organisation. */
export const inField = (what: string, text: string, code: Code, message: string): Mistake => {
  const [before, at] = ['nb: Helsesykepleier på skolen, nn: Helsesjukepleiar på skulen', `role: { nb: ${text}`];
  return {
    what: `${what} in a field`,
    file: EKSEMPELVIK,
    text: `role: { ${before}`,
    by: `${at}, nn: Helsesjukepleiar på skulen`,
    at,
    code,
    message,
  };
};

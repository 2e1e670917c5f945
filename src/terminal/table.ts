import { Console } from 'node:console';
import { Writable } from 'node:stream';

/** Rows as a table of text, with a line for each and a column for each field. */
export function tableText(rows: unknown): string {
  let text = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  new Console({ stdout }).table(rows);
  return text.trimEnd();
}

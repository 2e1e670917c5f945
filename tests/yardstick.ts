/**
 * A piece of work that is the same on every machine and in every state of the project: what other work takes of the
 * processor is told as a multiple of it, for seconds say as much of the machine as of the code. It parses an invented
 * organisation's data again and again, which is what a check does most, in a library that the project does not change. Prints
 * how many seconds of the processor it took, its own start included.
 */
import { parseDocument } from 'yaml';

const ROWS = 400;
const TIMES = 12;

const text = Array.from(
  { length: ROWS },
  (_, at) =>
    `- name: Tjeneste ${at}\n  # Ring før du kommer.\n  phone: "02 34 ${10 + (at % 90)} 78"\n  open: { from: "09:00", to: "15:30" }\n`,
).join('');

let rows = 0;
for (let time = 0; time < TIMES; time++) rows += (parseDocument(text).toJS() as unknown[]).length;
if (rows !== ROWS * TIMES) throw new Error(`${rows} rows`);

const { user, system } = process.cpuUsage();
console.log((user + system) / 1e6);

/** Saves one number and another by turns until it is killed: `node saver.ts HOME`. */
import { join } from 'node:path';
import { Desk, FACTS } from '../../../../src/editing/draft/desk.ts';
import { KeptDrafts } from '../../../../src/editing/draft/kept.ts';
import { SLUG, set } from '../desk.ts';

const [, , home = ''] = process.argv;
const content = join(home, 'content');
const desk = new Desk(
  join(content, 'organisations', SLUG),
  new KeptDrafts(home, content, SLUG, 'local'),
  () => () => [],
);
for (let nth = 0; ; nth++) {
  set(desk, ['contacts', 0, 'phones', 0], nth % 2 ? '01 11 11 11' : '02 22 22 22');
  desk.save(FACTS, desk.open(FACTS).version);
  if (nth === 1) process.stdout.write('saving\n');
}

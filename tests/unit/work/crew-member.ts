/** A process of a crew for tests: it answers, fails or dies as it is told. */
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../../../src/work/crew.ts';

serve<string, string>(async (task) => {
  const [what, ms = '0'] = task.split(' ');
  await sleep(Number(ms));
  if (what === 'fail') throw new Error('There is no such page.');
  if (what === 'exit') process.exit(7);
  if (what === 'die') process.kill(process.pid, 'SIGKILL');
  return what === 'pid' ? String(process.pid) : `${process.argv[2]} ${task}`;
});

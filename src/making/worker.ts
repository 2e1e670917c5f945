/** A process of its own that makes parts of a site, as it is told, until it is let go. */
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { serve } from '../work/crew.ts';
import { beginParts, type Order, type Part, type Task } from './parts.ts';

const [order = ''] = process.argv.slice(2);
let make: Promise<(task: Task) => Promise<Part>> | undefined;

serve<Task, Part>(async (task) => {
  make ??= beginParts(deserialize(readFileSync(order)) as Order);
  return (await make)(task);
});

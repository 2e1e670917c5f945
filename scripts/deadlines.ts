import { main } from '../src/commands/deadlines.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

import { main } from '../src/commands/changes.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

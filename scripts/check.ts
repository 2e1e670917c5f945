import { main } from '../src/commands/check.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

import { main } from '../src/commands/rules-check.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

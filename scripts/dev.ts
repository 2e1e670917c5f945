import { main } from '../src/commands/dev.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

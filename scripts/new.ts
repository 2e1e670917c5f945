import { main } from '../src/commands/new.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

import { main } from '../src/commands/import.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

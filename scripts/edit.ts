import { main } from '../src/commands/edit.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

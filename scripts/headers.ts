import { main } from '../src/commands/headers.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

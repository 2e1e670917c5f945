import { main } from '../src/commands/poster.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

import { main } from '../src/commands/look.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

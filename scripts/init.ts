import { main } from '../src/commands/init.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

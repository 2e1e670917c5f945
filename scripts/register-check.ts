import { main } from '../src/commands/register-check.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

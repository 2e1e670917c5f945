import { main } from '../src/commands/register-update.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

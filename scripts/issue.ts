import { main } from '../src/commands/issue.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

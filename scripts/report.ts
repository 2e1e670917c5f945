import { main } from '../src/commands/report.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

import { main } from '../src/commands/search.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

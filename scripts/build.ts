import { main } from '../src/commands/build.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

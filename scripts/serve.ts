import { main } from '../src/commands/serve.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

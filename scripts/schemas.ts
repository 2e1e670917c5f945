import { main } from '../src/commands/schemas.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

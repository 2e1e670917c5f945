import { main } from '../src/commands/embed.ts';
import { runAsProcess } from '../src/terminal/process.ts';

await runAsProcess(main);

/** A process with a crew for tests: it prints the numbers of its processes, and gives them work without end. */
import { join } from 'node:path';
import { Crew } from '../../../src/work/crew.ts';

const crew = new Crew<string, string>(2, join(import.meta.dirname, 'crew-member.ts'), ['did'], 'answers tests');
console.log((await crew.run(Array.from({ length: 8 }, () => 'pid 50'))).join(' '));
await crew.run(['a 600000', 'b 600000']);

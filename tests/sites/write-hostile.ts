// Writes the hostile content for `npm test`, which builds it, and what of it was refused.
import { writeFileSync } from 'node:fs';
import { writeHostileContent } from './hostile-content.ts';

const written = writeHostileContent('.loype/test/hostile-content');
writeFileSync('.loype/test/hostile-refused.json', JSON.stringify(written));
console.log(`${written.refused.length} of ${written.places} places refuse what a hostile editor writes.`);

/**
 * Runs test files in one process, one after the other, so that what they share is loaded once: `node together.ts FILE …`. Each
 * file is a suite of its own, so that its hooks concern its own tests alone, and is loaded when the one before has ended, in an
 * environment and a folder as they were at first.
 */
import { resolve } from 'node:path';
import { after, describe } from 'node:test';
import { pathToFileURL } from 'node:url';

const environment = { ...process.env };
const folder = process.cwd();

function setBack(): void {
  process.chdir(folder);
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
}

for (const file of process.argv.slice(2))
  await new Promise<void>((ended) => {
    void describe(file, async () => {
      try {
        await import(pathToFileURL(resolve(file)).href);
        after(() => ended());
      } catch (error) {
        // Of a suite without tests no hook runs.
        ended();
        throw error;
      }
    });
  }).then(setBack);

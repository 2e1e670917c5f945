import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { FIXTURE } from '../fixture.ts';
import { SHIPPED } from '../shipped.ts';
import { ALL } from '../some.ts';

/** Prints, as the process ends, how long the processor worked for it. */
const MEASURE = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error((user+system)/1e6)})`;

/** Checks a folder by the command itself; in seconds of the processor, so that other work on the machine does not count. */
function secondsFor(folder: string): number {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', MEASURE, 'scripts/check.ts', '--content', folder],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stdout);
  return Number(stderr);
}

/** How many pages are compared with four times as many: enough that the pages are most of the time. */
const FEW = ALL ? 2_000 : 500;

test(`${4 * FEW} pages of one organisation take no more than 6 times as long as ${FEW}`, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'loype-speed-'));
  try {
    cpSync(FIXTURE, folder, { recursive: true });
    const organisation = join(folder, 'organisations', 'mange');
    cpSync(`${FIXTURE}/organisations/eksempelvik/organisation.yaml`, join(organisation, 'organisation.yaml'));
    const write = (from: number, to: number) => {
      for (let at = from; at < to; at++) {
        const page = join(organisation, 'pages', `side-${at}`);
        mkdirSync(page, { recursive: true });
        const front = `---\ntitle: Side ${at}\nsummary: Prøve.\norder: ${at}\n---\n`;
        writeFileSync(
          join(page, 'nb.mdx'),
          `${front}\nSe [neste](page:side-${Math.max(at - 1, 0)}).\n\n## Ring oss\n\nHei.\n`,
        );
      }
    };
    write(0, FEW);
    const few = secondsFor(folder);
    write(FEW, 4 * FEW);
    const many = secondsFor(folder);
    t.diagnostic(`${few.toFixed(2)} s, ${many.toFixed(2)} s`);
    assert.ok(many < 6 * few, `${few} s, ${many} s`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the shipped content is checked in less than 3 seconds', (t) => {
  const seconds = secondsFor(SHIPPED);
  t.diagnostic(`${seconds.toFixed(2)} s`);
  assert.ok(seconds > 0 && seconds < 3, `${seconds} s`);
});

/** As many as there are municipalities, and the most seconds of the processor that the check of them may take. */
const MANY = ALL ? { organisations: 357, seconds: 20 } : { organisations: 60, seconds: 6 };

test(`${MANY.organisations} organisations with three pages each are checked in less than ${MANY.seconds} seconds`, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'loype-speed-'));
  try {
    cpSync(FIXTURE, folder, { recursive: true });
    cpSync(join(SHIPPED, 'register'), join(folder, 'register'), { recursive: true });
    const organisations = join(folder, 'organisations');
    const template = join(organisations, 'eksempelvik');
    for (let at = readdirSync(organisations).length; at < MANY.organisations; at++) {
      const to = join(organisations, `eksempel-${at}`);
      cpSync(join(template, 'organisation.yaml'), join(to, 'organisation.yaml'));
      for (const page of ['barnevern', 'oppfolgingstjenesten', 'ung']) {
        cpSync(join(template, 'pages', page), join(to, 'pages', page), { recursive: true });
      }
    }
    assert.equal(readdirSync(organisations).length, MANY.organisations);
    const seconds = secondsFor(folder);
    t.diagnostic(`${seconds.toFixed(2)} s`);
    assert.ok(seconds > 0 && seconds < MANY.seconds, `${seconds} s`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

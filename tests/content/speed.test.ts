import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
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

/** How long the processor works for the yardstick, in seconds. */
function yardstick(): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/yardstick.ts'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return Number(stdout);
}

/** How often is measured before a check is said to be slow: other work on the machine can only make it slower. */
const ATTEMPTS = 3;

/**
 * Holds that the check of a folder takes at most so many yardsticks. A yardstick is 0.65 s of a processor core on which 3 s
 * were the limit of the shipped content.
 */
function assertWithin(t: TestContext, folder: string, limit: number): void {
  const ratios: number[] = [];
  while (ratios.length < ATTEMPTS && Math.min(...ratios) >= limit) {
    const before = yardstick();
    const seconds = secondsFor(folder);
    const unit = (before + yardstick()) / 2;
    t.diagnostic(`${seconds.toFixed(2)} s, ${(seconds / unit).toFixed(1)} yardsticks of ${unit.toFixed(2)} s`);
    ratios.push(seconds / unit);
  }
  assert.ok(Math.min(...ratios) < limit, `${ratios.map((it) => it.toFixed(1)).join(', ')} yardsticks`);
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

test('the shipped content is checked in less than 4.5 yardsticks', (t) => {
  assertWithin(t, SHIPPED, 4.5);
});

/** As many as there are municipalities, and the most yardsticks that the check of them may take. */
const MANY = ALL ? { organisations: 357, limit: 30 } : { organisations: 60, limit: 9 };

test(`${MANY.organisations} organisations with three pages each are checked in less than ${MANY.limit} yardsticks`, (t) => {
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
    assertWithin(t, folder, MANY.limit);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

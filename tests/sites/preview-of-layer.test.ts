import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { FIXTURE } from '../fixture.ts';

/** A layer of one organisation, as the repository of a municipality has it. */
const layer = resolve('.loype/test/preview-of-layer/content');
const facts = join(layer, 'organisations/vaga/organisation.yaml');

let server: ChildProcess;
let output = '';
let front = '';

async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    assert.equal(server.exitCode, null, output);
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Waited in vain for ${what}:\n${output}`);
}

const page = async () => {
  const response = await fetch(front, { headers: { Accept: 'text/html' } });
  return { status: response.status, html: await response.text() };
};

before(async () => {
  rmSync(layer, { recursive: true, force: true });
  mkdirSync(join(layer, 'organisations'), { recursive: true });
  cpSync(join(FIXTURE, 'organisations/vaga'), join(layer, 'organisations/vaga'), { recursive: true });
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', '0', '--content', layer]);
  server.stdout?.on('data', (chunk) => (output += chunk));
  server.stderr?.on('data', (chunk) => (output += chunk));
  await until(() => /Preview at \S+\n/.test(output), 'the preview to begin');
  front = /Preview at (\S+)/.exec(output)?.[1] ?? '';
});
after(async () => {
  server?.kill();
  if (server && server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  rmSync(layer, { recursive: true, force: true });
});

/** As some programs save: a new file takes the place of the old one. */
function replace(text: string): void {
  writeFileSync(`${facts}.new`, text);
  renameSync(`${facts}.new`, facts);
}

test('its own front page is named, and a change is shown however it is saved, also after an error', async () => {
  assert.match(front, /\/vaga\/$/);
  const right = readFileSync(facts, 'utf8');
  const ways = [replace, (text: string) => writeFileSync(facts, text)];
  for (const [at, save] of [...ways, ...ways].entries()) {
    save(right.replace(/^kind: .*$/m, 'kind: kommune'));
    await until(async () => (await page()).status === 500, `error ${at}`);
    const name = `Sentralbordet nummer ${at}`;
    save(right.replace(/^( {4}role: ).*$/m, `$1${name}`));
    await until(async () => (await page()).html.includes(name), `change ${at}`);
  }
  const said = output.trim().split('\n').slice(2);
  assert.equal(said.filter((it) => /^Innhaldet har ingen feil lenger\./.test(it)).length, 4, output);
  assert.deepEqual(
    said.filter(
      (it) =>
        !/^(?:Innhaldet har ingen feil|Feil i innhaldet\.|organisations\/vaga\/organisation\.yaml:\d+:\d+ {2}LOYPE-)/.test(
          it,
        ),
    ),
    [],
  );
});

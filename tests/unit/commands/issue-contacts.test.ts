import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { main } from '../../../src/commands/issue.ts';
import { FIXTURE } from '../../fixture.ts';
import { HOSTS, host } from './issue-host.ts';
import { run } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'loype-issue-'));
after(() => rmSync(home, { recursive: true }));
cpSync(join(FIXTURE, 'organisations'), join(home, 'content/organisations'), { recursive: true });
const file = join(home, 'content/organisations/vaga/organisation.yaml');
const whole = readFileSync(file, 'utf8');
/** Puts it into use, confirmed on a day. The others are demonstrations, whose contacts are old too. */
const confirm = (verifiedOn: string) => {
  const inUse = 'publication: live\naccessibilityStatement: https://uustatus.no/nb/erklaringer/publisert/0';
  assert.match(whole, /^publication: demo$/m);
  writeFileSync(
    file,
    whole.replace('publication: demo', inUse).replace(/verifiedOn: .*/g, `verifiedOn: ${verifiedOn}`),
  );
};
const VAGA = 'Ingen har stadfesta kontaktane til «vaga»';
const EKSEMPELVIK = 'Ingen har bekreftet kontaktene til «eksempelvik»';

/** What a host was told first to write in an issue. */
const textOf = ({ told: [first] }: ReturnType<typeof host>) => first?.body['body'] ?? first?.body['description'] ?? '';

for (const { name, env: machine, issues, close } of HOSTS) {
  const tell = (fetch: typeof globalThis.fetch) =>
    run(main, ['contacts'], { cwd: home, env: { ...machine, LOYPE_AS_OF: '2026-11-22' }, fetch });

  test(`${name}: who is in use with old contacts is told so once, in their own words, and others no more`, async () => {
    confirm('2025-01-01');
    const first = host(['Noe annet', EKSEMPELVIK]);
    const said = await tell(first.fetch);
    assert.deepEqual([said.status, said.stdout], [0, 'Sak er opprettet for: vaga.\nLukket: sak 2.\n']);
    assert.deepEqual(
      first.told.map(({ request, body }) => [request, body['title']]),
      [
        [`POST ${issues}`, VAGA],
        [`${close} ${issues}/2`, undefined],
      ],
    );
    const text = textOf(first);
    assert.match(text, /^- `sentralbord`$/m);
    assert.match(text, /i `content\/organisations\/vaga\/organisation\.yaml`\./);
    const again = host([{ title: VAGA, text }]);
    assert.equal((await tell(again.fetch)).stdout, 'Ingen nye saker, og ingen som er endret eller lukket.\n');
    assert.deepEqual(again.told, []);
    confirm('2026-11-01');
    assert.equal((await tell(host([VAGA]).fetch)).stdout, 'Lukket: sak 1.\n');
  });

  test(`${name}: an issue that is open names those that are old today, and keeps what people have written`, async () => {
    confirm('2025-01-01');
    const first = host([]);
    await tell(first.fetch);
    const text = textOf(first);
    const one = text.replace('- `sentralbord`', '- `sluttet`');
    assert.notEqual(one, text);
    for (const ends of ['\n', '\r\n']) {
      const open = host(['Noe annet', { title: VAGA, text: `Kari ringer.\n\n${one}\n\nTakk.`.replaceAll('\n', ends) }]);
      const { status, stdout } = await tell(open.fetch);
      assert.deepEqual([status, stdout], [0, 'Ny liste over kontakter i: sak 2.\n']);
      assert.deepEqual(
        open.told.map(({ request }) => request),
        [`${close} ${issues}/2`],
      );
      assert.equal(textOf(open).replaceAll('\r', ''), `Kari ringer.\n\n${text}\n\nTakk.`);
    }
    for (const none of ['', null, 'Sentralbordet er ringt.']) {
      const open = host([{ title: VAGA, text: none }]);
      await tell(open.fetch);
      assert.equal(textOf(open), text);
    }
  });

  test(`${name}: of content that is wrong nothing is told, and no issue is closed`, async () => {
    confirm('2025-13-01');
    const some = host([EKSEMPELVIK]);
    const { status, stderr } = await tell(some.fetch);
    assert.equal(status, 1);
    assert.match(stderr, /organisations\/vaga\/organisation\.yaml:\d+/);
    assert.deepEqual(some.told, []);
  });
}

test('an issue of another title is left alone, though it names an organisation that has confirmed', async () => {
  for (const title of ['Nytt nummer til «eksempelvik»', `Re: ${EKSEMPELVIK}`]) {
    confirm('2026-11-01');
    const { told, fetch } = host([title]);
    const env = { ...HOSTS[0].env, LOYPE_AS_OF: '2026-11-22' };
    await run(main, ['contacts'], { cwd: home, env, fetch });
    assert.deepEqual(told, [], title);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ForgeError } from '../../../../src/forge/forge.ts';
import { placeOf, together } from '../../../../src/forge/proposals/host.ts';
import { PROPOSAL_HOSTS, type ProposalHostName } from '../../../../src/forge/proposals/hosts.ts';
import { Double, PATH, TOKEN } from './doubles.ts';

const BRANCH = 'redigering/vaga-2026-11-22-0123abcd';
const COMMIT = '0123abcd'.repeat(5);

for (const name of Object.keys(PROPOSAL_HOSTS) as ProposalHostName[]) {
  test(`${name}: a proposal is made of a branch, and how it stands is told`, async () => {
    const double = new Double(name);
    await double.start();
    try {
      const host = PROPOSAL_HOSTS[name]({ origin: double.origin, path: PATH }, TOKEN, fetch);
      const of = { branch: BRANCH, commit: COMMIT };
      assert.equal(await host.standing(of), null);
      await host.propose({ ...of, into: 'main', title: 'Endringer fra vaga', text: '- Nummeret: 1 → 2' });
      assert.deepEqual(
        double.made.map(({ number: _, ...rest }) => rest),
        [{ branch: BRANCH, into: 'main', title: 'Endringer fra vaga', text: '- Nummeret: 1 → 2', state: 'open' }],
      );
      for (const checks of ['none', 'running', 'passed', 'failed'] as const) {
        double.checks = checks;
        const standing = await host.standing(of);
        assert.deepEqual([standing?.state, standing?.checks], ['open', checks]);
        assert.match(standing?.address ?? '', new RegExp(`^${double.origin}/${PATH}/.*1$`));
      }
      for (const state of ['approved', 'closed'] as const) {
        for (const made of double.made) made.state = state;
        assert.equal((await host.standing(of))?.state, state);
      }
      // Another branch has none, whatever else there is.
      assert.equal(await host.standing({ branch: `${BRANCH}0`, commit: COMMIT }), null);
    } finally {
      double.stop();
    }
  });

  test(`${name}: what it refuses, or does not answer, is an error with its name`, async () => {
    const double = new Double(name);
    await double.start();
    const place = { origin: double.origin, path: PATH };
    const of = { branch: BRANCH, commit: COMMIT };
    await assert.rejects(PROPOSAL_HOSTS[name](place, 'et annet', fetch).standing(of), ForgeError);
    const host = PROPOSAL_HOSTS[name](place, TOKEN, fetch);
    await assert.rejects(host.propose({ ...of, into: '', title: '', text: '' }), /127\.0\.0\.1/);
    double.isUp = false;
    await assert.rejects(host.standing(of), ForgeError);
    double.stop();
    await assert.rejects(host.standing(of), ForgeError);
  });
}

for (const name of Object.keys(PROPOSAL_HOSTS) as ProposalHostName[])
  test(`${name}: a branch of that name in somebody else's copy of the repository is another one`, async () => {
    const double = new Double(name);
    await double.start();
    const host = PROPOSAL_HOSTS[name]({ origin: double.origin, path: PATH }, TOKEN, fetch);
    const of = { branch: BRANCH, commit: COMMIT };
    await host.propose({ ...of, into: 'main', title: 'x', text: '' });
    const [made] = double.made;
    assert.ok(made);
    double.made.push({ ...made, number: 2, isElsewhere: true, state: 'approved' });
    assert.match((await host.standing(of))?.address ?? '', /1$/);
    double.made.shift();
    assert.equal(await host.standing(of), null);
    double.stop();
  });

test('gitea: the proposal of a branch is found behind many others', async () => {
  const double = new Double('gitea');
  await double.start();
  const host = PROPOSAL_HOSTS.gitea({ origin: double.origin, path: PATH }, TOKEN, fetch);
  const propose = (branch: string) => host.propose({ branch, commit: COMMIT, into: 'main', title: 'x', text: '' });
  await propose(BRANCH);
  for (let nth = 0; nth < 60; nth++) await propose(`andre/${nth}`);
  assert.equal((await host.standing({ branch: BRANCH, commit: COMMIT }))?.state, 'open');
  double.stop();
});

test('where a repository lies is read from the address that Git uses', () => {
  const places = {
    'https://github.com/kommune/sider.git': ['https://github.com', 'kommune/sider'],
    'https://bruker:hemmelig@gitlab.example.no:8443/helse/kommune/sider.git': [
      'https://gitlab.example.no:8443',
      'helse/kommune/sider',
    ],
    'http://gitea.example.no/kommune/sider/': ['http://gitea.example.no', 'kommune/sider'],
    'git@github.com:kommune/sider.git': ['https://github.com', 'kommune/sider'],
    'ssh://git@gitlab.example.no:2222/kommune/sider.git': ['https://gitlab.example.no', 'kommune/sider'],
  };
  for (const [address, [origin, path]] of Object.entries(places))
    assert.deepEqual(placeOf(address), { origin, path }, address);
  for (const address of [
    '',
    '/srv/git/sider.git',
    '../sider.git',
    'file:///srv/sider.git',
    'https://github.com/sider',
    'C:\\sider',
  ])
    assert.equal(placeOf(address), null, address);
});

test('one check that failed is told, and one that is not done', () => {
  assert.equal(together([]), 'none');
  assert.equal(together(['none', 'passed']), 'passed');
  assert.equal(together(['passed', 'running']), 'running');
  assert.equal(together(['running', 'failed', 'passed']), 'failed');
});

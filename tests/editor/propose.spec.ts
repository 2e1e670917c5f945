/** Changes that are sent as a proposal, to Git over HTTP and a double of a host, with the keyboard. */
import { KeptDrafts } from '../../src/editing/draft/kept.ts';
import { propose } from '../../src/editing/server/propose.ts';
import { GitStore } from '../../src/editing/store/git.ts';
import { PROPOSAL_HOSTS } from '../../src/forge/proposals/hosts.ts';
import { axeFaultsInBoth } from '../accessibility/checks/axe.ts';
import { layoutFaults } from '../accessibility/checks/layout.ts';
import { SLUG, Workplace } from '../unit/editing/desk.ts';
import { git, Remote } from '../unit/editing/store/remote.ts';
import { Double, TOKEN as HOSTS_TOKEN, PATH } from '../unit/forge/proposals/doubles.ts';
import { expect, kept, listen, open, TODAY, TOKEN, test } from './editor.ts';
import { press, write } from './keys.ts';
import { button, goToPart, openItem } from './screen.ts';

test.describe.configure({ timeout: 120_000 });

test('a number is sent as a proposal, which the screen names, and later changes go into it', async ({ page }) => {
  const remote = new Remote();
  await remote.start();
  const place = new Workplace();
  await remote.takeIn(place);
  const store = await GitStore.around(place.folder);
  await store.follow();
  const proposing = { store, kept: new KeptDrafts(place.home, place.content, SLUG, 'local') };
  const around = { content: place.content, national: null, slug: SLUG };
  const desk = place.desk();
  const { server, origin } = await listen((request) => propose(proposing, desk, around, TODAY, request));
  try {
    await open(page, `${origin}/#token=${TOKEN}`);
    const number = page.locator('#f-contacts-3-item').getByLabel('Nummer 1', { exact: true });
    await openItem(page, 'contacts', 3);
    await write(page, number, '05 67 89 03');
    await kept(page);
    remote.isUp = false;
    await goToPart(page, 'Se over og send');
    await press(page, button(page, 'Send forslaget'));
    await expect(page.locator('#status')).toContainText('Forslaget er ikke sendt');
    remote.isUp = true;
    await press(page, button(page, 'Send forslaget'));
    await expect(page.locator('#status')).toHaveText('Forslaget er sendt.');
    const [, branch = ''] = git(remote.repository, 'for-each-ref', '--format=%(refname:short)', 'refs/heads').split(
      '\n',
    );
    await expect(page.locator('.sent')).toContainText(`Dette er sendt som forslaget «${branch}».`);
    await expect(page.locator('.changes li')).toHaveText([
      'Nummeret til Tjenestekontoret og koordinerende enhet: 05 67 89 01 → 05 67 89 03',
    ]);
    await expect(button(page, 'Send forslaget')).toBeDisabled();
    await goToPart(page, 'Kontakter og tider');
    await write(page, number, '05 67 89 08');
    await kept(page);
    await goToPart(page, 'Se over og send');
    await expect(page.locator('.sent')).toHaveCount(0);
    await press(page, button(page, 'Send forslaget'));
    await expect(page.locator('.sent')).toContainText(branch);
    expect(git(remote.repository, 'rev-list', '--count', `main..${branch}`)).toBe('2');
    expect(git(remote.repository, 'show', `${branch}:content/organisations/${SLUG}/organisation.yaml`)).toContain(
      '- "05 67 89 08"',
    );
    // Where all that would be sent has come in meanwhile, nothing is said to be sent.
    await goToPart(page, 'Kontakter og tider');
    await write(page, number, '05 67 89 09');
    await kept(page);
    remote.change('main', `content/organisations/${SLUG}/organisation.yaml`, (text) =>
      text.replace('05 67 89 01', '05 67 89 09'),
    );
    await goToPart(page, 'Se over og send');
    await press(page, button(page, 'Send forslaget'));
    await expect(page.locator('#status')).toHaveText('Noe er endret et annet sted. Her er det som står der nå.');
    await expect(page.locator('.changes li')).toHaveCount(0);
    expect(git(remote.repository, 'rev-list', '--count', `main..${branch}`)).toBe('2');
  } finally {
    server.close();
    server.closeAllConnections();
    remote.delete();
    place.delete();
  }
});

test('how a proposal stands at its host is told where it was sent, until it is taken in', async ({ page }) => {
  const remote = new Remote();
  await remote.start();
  const double = new Double('gitlab');
  await double.start();
  const place = new Workplace();
  await remote.takeIn(place);
  const store = await GitStore.around(place.folder);
  await store.follow();
  const host = PROPOSAL_HOSTS.gitlab({ origin: double.origin, path: PATH }, HOSTS_TOKEN, fetch);
  const proposing = { store, kept: new KeptDrafts(place.home, place.content, SLUG, 'local'), host };
  const around = { content: place.content, national: null, slug: SLUG };
  const desk = place.desk();
  const { server, origin } = await listen((request) => propose(proposing, desk, around, TODAY, request));
  const standing = page.locator('#standing');
  const again = button(page, 'Se etter på nytt');
  try {
    await open(page, `${origin}/#token=${TOKEN}`);
    await openItem(page, 'contacts', 3);
    await write(page, page.locator('#f-contacts-3-item').getByLabel('Nummer 1', { exact: true }), '05 67 89 03');
    await kept(page);
    await goToPart(page, 'Se over og send');
    await expect(standing).toHaveCount(0);
    await press(page, button(page, 'Send forslaget'));
    await expect(standing).toContainText('Kontrollen har ikke begynt. Noen må godkjenne det før det blir publisert.');
    const link = standing.getByRole('link', { name: 'Åpne forslaget' });
    await expect(link).toHaveAttribute('href', `${double.origin}/${PATH}/-/merge_requests/1`);
    double.checks = 'failed';
    await press(page, again);
    await expect(standing).toContainText('Kontrollen fant feil. Åpne forslaget og se hva som må rettes.');
    expect(await axeFaultsInBoth(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 568 });
    expect(await layoutFaults(page)).toEqual([]);
    double.isUp = false;
    await press(page, again);
    await expect(standing).toHaveText('Stedet der forslaget ligger, svarer ikke nå.');
    double.isUp = true;
    const [made] = double.made;
    if (!made) throw new Error('Nothing was proposed.');
    made.state = 'approved';
    await press(page, again);
    await expect(standing).toContainText('Det er godkjent. Det blir publisert neste gang nettstedet blir laget.');
    await press(page, page.locator('#language'));
    await expect(page.getByRole('heading', { level: 2, name: 'Forslaget du sende sist' })).toBeVisible();
  } finally {
    server.close();
    server.closeAllConnections();
    double.stop();
    remote.delete();
    place.delete();
  }
});

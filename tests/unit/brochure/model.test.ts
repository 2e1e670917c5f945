import assert from 'node:assert/strict';
import { test } from 'node:test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { brochureOf } from '../../../src/brochure/model.ts';
import { posterOf } from '../../../src/brochure/poster.ts';
import { ComparedDay } from '../../../src/domain/compared-day.ts';
import { formatPhone } from '../../../src/domain/phone.ts';
import { brochureAt, CONTENT, SITE, stringsIn, treeOf, viewOfPage } from './brochures.ts';

const PAGES = [
  '/vaga/psykiske-lidingar-vaksne/',
  '/vaga/en/substance-use-treatment/',
  '/eksempelvik/psykiske-lidelser-barn-og-unge/',
  '/eksempelvik/nn/rusbehandling/',
  '/solli-dps/psykiske-lidelser-voksne/',
  '/eksempelheimen/rusbehandling/',
];

for (const address of PAGES) {
  test(`the brochure of ${address} says who is called, the numbers for help, and until when it holds`, () => {
    const { data, edition } = brochureAt(address);
    const view = viewOfPage(address);
    const all = stringsIn(data).join('\n');
    for (const line of Object.values(CONTENT.helplines).filter((it) => it.everyPage))
      assert.ok(all.includes(formatPhone(line.number)), line.number);
    assert.ok(
      data.who.groups.length > 0 && data.who.groups.every(({ numbers, also }) => numbers.length + also.length > 0),
    );
    const text = CONTENT.pathways.find(({ id }) => id === view.page.id)?.texts[view.page.language]?.frontMatter;
    assert.equal(data.title, text?.title);
    assert.equal(data.date, text?.reviewed);
    assert.ok(data.imprint.some((line) => line.includes(text?.reviewBy.slice(0, 4) ?? '-')));
    assert.ok(data.imprint.some((line) => line.includes(edition)));
    assert.ok(data.demo.length > 0, 'a demonstration says that it is one');
    // What other sections than those for next of kin lead to stands there.
    const steps = data.blocks.flatMap((block) => (block.kind === 'steps' ? block.steps : []));
    assert.ok(steps.length >= 6 && steps.every(({ said, blocks }) => said.length > 0 && blocks.length > 0));
    assert.ok(!JSON.stringify(data.blocks).includes('/next-of-kin'));
  });
}

test('the same content is the same edition, and other content another', () => {
  const address = '/vaga/psykiske-lidingar-vaksne/';
  assert.equal(brochureAt(address).edition, brochureAt(address).edition);
  assert.notEqual(brochureAt(address).edition, brochureAt(address, 'https://annet.no').edition);
  const view = viewOfPage(address);
  const other = brochureOf(view, treeOf('Noe annet.\n'), null);
  assert.notEqual(other.edition, brochureAt(address).edition);
});

test('the day is in it only through what the page says of ages', () => {
  const view = viewOfPage('/vaga/psykiske-lidingar-vaksne/');
  const on = (day: string) => {
    const today = new ComparedDay(day);
    return brochureOf({ ...view, today, textDay: today }, treeOf('Tekst.\n'), null).data;
  };
  assert.deepEqual(on('2026-11-22'), on('2026-11-23'));
  assert.notDeepEqual(on('2026-11-22').overdue, on('2027-12-01').overdue);
});

test('days on which it is otherwise are left to the page: paper says what is usual, and that it is so', () => {
  const content = structuredClone(CONTENT);
  const own = content.organisations.find(({ slug }) => slug === 'eksempelvik');
  for (const contact of own?.facts.contacts ?? []) {
    contact.hours = [{ days: 'weekdays', opens: '10:00', closes: '14:00' }];
    contact.exceptions = [
      { from: '2026-11-27', hours: 'closed' },
      { from: '12-24', to: '01-01', hours: 'closed', why: 'Juleferie' },
    ];
  }
  const view = viewOfPage('/eksempelvik/psykiske-lidelser-voksne/', SITE, content);
  const on = (day: string) => {
    const today = new ComparedDay(day);
    return brochureOf({ ...view, today, textDay: today }, treeOf('Tekst.\n'), null).data;
  };
  const { who, help } = on('2026-11-22');
  assert.deepEqual(who.groups[0]?.also[0], [
    { text: 'Hverdager kl. 10–14. Noen dager er det andre tider. De står på nettsiden.' },
  ]);
  assert.doesNotMatch(JSON.stringify([who, help]), /stengt|november:|Juleferie|Ellers/);
  for (const day of ['2026-11-27', '2026-12-24', '2027-02-01']) assert.deepEqual(on(day), on('2026-11-22'));
  const poster = posterOf(viewOfPage('/eksempelvik/', SITE, content), null, '2026-11-27');
  assert.doesNotMatch(JSON.stringify(poster), /stengt|Juleferie|Ellers/);
});

test('a season that comes back every year is said on paper, with its name, and is the same on every day', () => {
  const content = structuredClone(CONTENT);
  const own = content.organisations.find(({ slug }) => slug === 'eksempelvik');
  for (const contact of own?.facts.contacts ?? []) {
    contact.hours = [{ days: 'weekdays', opens: '10:00', closes: '14:00' }];
    contact.exceptions = [
      { from: '06-15', to: '08-15', hours: 'closed' },
      { from: '12-01', to: '02-28', hours: [{ days: 'monday', opens: '10:00', closes: '12:00' }], why: 'Vintertid' },
      { from: '07-01', to: '07-27', hours: 'closed' },
    ];
  }
  const view = viewOfPage('/eksempelvik/psykiske-lidelser-voksne/', SITE, content);
  const on = (day: string) => {
    const today = new ComparedDay(day);
    return brochureOf({ ...view, today, textDay: today }, treeOf('Tekst.\n'), null).data.who.groups[0]?.also.slice(
      0,
      3,
    );
  };
  assert.deepEqual(on('2026-11-22'), [
    [{ text: 'Hverdager kl. 10–14. Noen dager er det andre tider. De står på nettsiden.' }],
    [{ text: '15.\u00a0juni–15.\u00a0august: stengt.' }],
    [{ text: 'Vintertid' }, { text: ' 1.\u00a0desember–28.\u00a0februar: mandag kl. 10–12.' }],
  ]);
  for (const day of ['2026-06-15', '2026-12-24', '2027-02-01']) assert.deepEqual(on(day), on('2026-11-22'));
});

test('one who helps when it is urgent is on it by every way there is, also without a telephone', () => {
  const content = structuredClone(CONTENT);
  const own = content.organisations.find(({ slug }) => slug === 'eksempelvik');
  const contact = own?.facts.contacts.find(({ id }) => id === own.facts.localHelp?.[0]);
  assert.ok(contact);
  const urgent = () => {
    const view = viewOfPage('/eksempelvik/psykiske-lidelser-voksne/', SITE, content);
    return brochureOf(view, treeOf('Tekst.\n'), null).data.help.groups[0]?.rows ?? [];
  };
  const before = urgent().length;
  assert.ok(before > 0);
  Object.assign(contact, { phones: [], sms: '41700000', chat: 'https://www.example.no/chat' });
  const rows = urgent();
  assert.deepEqual(
    rows.map(({ number }) => number),
    [null],
  );
  assert.deepEqual(rows[0]?.also?.slice(-2).flat(), [
    { text: 'SMS til 417\u00a000\u00a0000' },
    { text: 'Skriv i chat: example.no/chat' },
  ]);
});

test('of the page’s words on how sure the times are, one sentence stands before them and the rest at the end', () => {
  const { checked, doubts } = brochureAt('/eksempelvik/psykiske-lidelser-voksne/').data;
  assert.equal(checked, 'Ingen har kontrollert disse tidene mot kildene slik de er i dag.');
  assert.match(doubts.text, /^Rådene ble endret 28\.\soktober\s2024\. .*Rådene fra 2019 og 2024 er usikre/);
  assert.ok(!doubts.text.includes(checked));
});

test('what the line below a step without limits means is said where there is such a step before the last, and only there', () => {
  const view = viewOfPage('/eksempelvik/psykiske-lidelser-voksne/');
  const bareOf = (...limits: string[]) => {
    const steps = limits.map((it) => `<Step title="Steg"${it}>\n\nEt brev.\n\n</Step>\n\n`).join('');
    return brochureOf(view, treeOf(`<Steps>\n\n${steps}</Steps>\n`), null).data.bare;
  };
  assert.equal(bareOf(' limits="A1"', ''), '');
  assert.equal(bareOf('', ''), '');
  assert.equal(bareOf('', ' limits="A1"', ''), view.words.limit.noneKey);
});

test('where the address of the website is not known there is no address, no code and no link', () => {
  const view = viewOfPage('/vaga/psykiske-lidingar-vaksne/');
  const { data } = brochureOf(
    { ...view, options: { base: '/', site: undefined } },
    treeOf('Se [rett](page:rights).\n'),
    null,
  );
  assert.equal(data.address, null);
  assert.doesNotMatch(JSON.stringify(data), /"href"/);
});

test('an organisation’s words in another language than the page are marked with it', () => {
  const content = structuredClone(CONTENT);
  const vaga = content.organisations.find(({ slug }) => slug === 'vaga');
  for (const contact of vaga?.facts.contacts ?? []) contact.role = { nn: 'Eit kontor' };
  const view = viewOfPage('/vaga/en/mental-health-adults/', SITE, content);
  const { data } = brochureOf(view, treeOf('Text.\n'), null);
  assert.deepEqual(data.who.groups[0]?.role, { text: 'Eit kontor', lang: 'nn' });
  assert.doesNotMatch(JSON.stringify(brochureAt('/vaga/en/mental-health-adults/').data), /"lang"/);
});

test('a page in the language of another has no brochure', () => {
  const view = viewOfPage('/vaga/psykiske-lidingar-vaksne/');
  assert.throws(
    () => brochureOf({ ...view, page: { ...view.page, fallback: true } }, treeOf('Tekst.\n'), null),
    /no brochure/,
  );
});

test('a camera reads the address of the page from its code, dark on light with space around it', async () => {
  const { data } = brochureAt('/eksempelvik/psykiske-lidelser-barn-og-unge/');
  assert.ok(data.address);
  const drawn = sharp(Buffer.from(data.address.qr))
    .resize(400, 400, { kernel: 'nearest' })
    .flatten({ background: '#fff' });
  const { data: pixels, info } = await drawn.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const read = decodeQR({ width: info.width, height: info.height, data: new Uint8ClampedArray(pixels) });
  assert.equal(read, `${SITE}/eksempelvik/psykiske-lidelser-barn-og-unge/`);
  assert.equal(`https://www.${data.address.text}/`, read);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SITES } from './site.ts';

const [all, , live] = SITES;

function htmlOf(site: typeof live, address: string): string {
  const page = site.pages.find((it) => it.address === address);
  assert.ok(page, address);
  return site.html(page);
}

/** What stands in HTML as it is read, with the addresses that its links lead to. */
const read = (html: string) =>
  html
    .replace(/<a[^>]* href="([^"]+)"[^>]*>/g, '<$1> ')
    .replace(/<(?!https:|tel:|sms:|mailto:)[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00a0]+/g, ' ');

/** The part of a page from one text to another. */
function between(html: string, from: string, to: string): string {
  const start = html.indexOf(from);
  assert.ok(start > 0, from);
  return read(html.slice(start, html.indexOf(to, start)));
}

test('a service with a form alone is shown with its form', () => {
  const services = between(htmlOf(live, '/eksempelby/'), 'id="without-referral"', '</section>');
  assert.match(services, /Ungdomsteamet Unge <https:\/\/www\.example\.no\/skjema> Skriv i skjema \(example\.no\)/);
});

test('an emergency contact with text messages and a chat is shown on every page of its site', () => {
  const pages = live.pages.filter((page) => page.organisation === 'eksempelby' && page.kind !== 'moved');
  assert.ok(pages.length > 10);
  for (const page of pages) {
    const help = between(live.html(page), 'id="help"', '</section>');
    const [role, ...ways] =
      page.language === 'nb'
        ? ['Krisechatten', 'Alle dager kl. 20–2 neste dag', '<sms:116117> SMS til 116 117', 'Skriv i chat']
        : ['The crisis chat', 'Every day 20:00–02:00 the next day', '<sms:116117> Text 116 117', 'Use the chat'];
    const at = help.indexOf(role ?? '');
    assert.ok(at > 0, page.address);
    for (const way of ways) assert.ok(help.indexOf(way) > at, `${page.address}: ${way}`);
  }
});

test('every way of a contact stands where the contact does, in the language of the page', () => {
  const norwegian = between(htmlOf(live, '/eksempelby/'), 'id="without-referral"', '</section>');
  for (const way of [
    '<tel:116117> 116 117 <tel:116117> 116 117 På kveldstid',
    'Fredag 27. november: stengt Ellers: hverdager kl. 9–11.30 og 12–15 24. desember–1. januar: stengt',
    'Sommertid 15. juni–15. august: hverdager kl. 9–14',
    '<tel:116117> Teksttelefon 116 117',
    '<https://www.example.no/sikkert> Skriv i sikkert skjema (example.no)',
    '<https://www.helsenorge.no/> Kontakt oss på Helsenorge (helsenorge.no)',
    '<mailto:post@example.no> post@example.no Ikke skriv om helsen din i en e-post.',
    'Besøksadresse: Storgata 1, 0001 Eksempelby Inngang fra parken. <https://www.openstreetmap.org/?mlat=60.5&mlon=9.25#map=17/60.5/9.25> Se stedet på kart (openstreetmap.org)',
    'Postadresse: Postboks 1, 0001 Eksempelby',
  ])
    assert.ok(norwegian.includes(way), `${way}\nis not in\n${norwegian}`);
  const english = between(htmlOf(live, '/eksempelby/en/'), 'id="without-referral"', '</section>');
  for (const way of [
    'In the evening',
    'Friday 27 November: closed Otherwise: weekdays 09:00–11:30 and 12:00–15:00 24 December to 1 January: closed',
    'Do not write about your health in an email.',
    'Visit us at: Storgata 1, 0001 Eksempelby Enter from the park.',
  ])
    assert.ok(english.includes(way), `${way}\nis not in\n${english}`);
});

test('search engines are told every way too', () => {
  const html = htmlOf(live, '/eksempelby/');
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const points = (JSON.parse(json).contactPoint as Record<string, string>[]).map(
    (it) => `${it['contactType']}: ${it['telephone'] ?? it['email'] ?? it['url'] ?? it['streetAddress']}`,
  );
  assert.deepEqual(points, [
    'Koordinerende enhet: 116117',
    'Legevakten: 116117',
    'Ungdomsteamet: https://www.example.no/skjema',
    // A number for text messages alone is none to call.
    'Krisechatten: sms:116117',
    'Krisechatten: https://www.example.no/chat',
    'Mestringssenteret: 116117',
    'Mestringssenteret: 116117',
    'Mestringssenteret: 116117',
    'Mestringssenteret: https://www.example.no/sikkert',
    'Mestringssenteret: https://www.helsenorge.no/',
    'Mestringssenteret: post@example.no',
    'Mestringssenteret: Storgata 1',
    'Mestringssenteret: Postboks 1',
  ]);
});

test('of an old contact the warning comes first, and the switchboard is the button to press', () => {
  const who = between(htmlOf(all, '/vaga/'), 'id="who"', '</section>');
  const warning = who.indexOf('Sist stadfesta 14. oktober 2019');
  const [switchboard, own] = [who.indexOf('Ring sentralbordet 61 29 36 00'), who.indexOf('Ring 40 03 46 21')];
  assert.ok(warning > 0 && warning < switchboard && switchboard < own, who);
  const html = htmlOf(all, '/vaga/');
  const filled = [...html.matchAll(/<a class="ds-button call" href="([^"]+)"( data-variant)?/g)];
  assert.deepEqual(
    filled.filter(([, , variant]) => !variant).map(([, address]) => address),
    ['tel:+4761293600'],
  );
  assert.equal(filled.length, 4);
});

test('a coordinator of a part is chosen from a list that needs no script, on the front page and beside every text', () => {
  for (const address of ['/eksempelby/', '/eksempelby/besok-oss/']) {
    const html = htmlOf(live, address);
    const who = html.slice(html.indexOf('id="who"'), html.indexOf('</section>', html.indexOf('id="who"')));
    const parts = [...who.matchAll(/<details class="details"><summary>(.*?)<\/summary>(.*?)<\/details>/gs)];
    assert.deepEqual(
      parts.map(([, name, inside = '']) => [name?.trim(), /<p class="role">(.*?)<\/p>/.exec(inside)?.[1]]),
      [
        ['Sentrum', 'Koordinerende enhet'],
        ['Øyene', 'Mestringssenteret'],
      ],
    );
    const [children = '', adults = ''] = who.split('18 år og eldre');
    assert.match(read(children), /Under 18 år Velg delen av kommunen du bor i:/);
    assert.doesNotMatch(adults, /<details/);
  }
});

test('a service says what it costs, whether one needs an appointment, and when it begins or ends', () => {
  const services = between(htmlOf(live, '/eksempelby/'), 'id="without-referral"', '</section>');
  assert.match(
    services,
    /Mestringssenteret Voksne Til og med 30\. juni 2027\. Du kan komme uten avtale\. Pris: Gratis </,
  );
  assert.match(services, /Kafeen Alle Vi åpner i februar\. </);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SITES } from './site.ts';

const [, , live] = SITES;

const htmlOf = (address: string) => {
  const page = live.pages.find((it) => it.address === address);
  assert.ok(page, address);
  return live.html(page);
};

/** The messages of a page: of each list its class and its paragraphs, as they are read. */
const noticesOn = (address: string) =>
  [...htmlOf(address).matchAll(/<section class="(notices[^"]*)"[^>]*>(.*?)<\/section>/gs)].map(
    ([, list, html = '']) => [
      list,
      ...[...html.matchAll(/<p [^>]*>(.*?)<\/p>/gs)].map(([, it = '']) =>
        it.replace(/<[^>]+>/g, '').replace(/\s+/g, ' '),
      ),
    ],
  );

const NORWEGIAN = '17. mai er vi stengt. Les om besøk, se nettstedet (example.no) eller ring oss.';
const EVERYWHERE = ['notices', NORWEGIAN];

test('messages stand where they are for, on the days that they are for, the important ones by themselves and first', () => {
  assert.deepEqual(noticesOn('/eksempelby/'), [['notices important', 'Telefonen er ute av drift.'], EVERYWHERE]);
  assert.deepEqual(noticesOn('/eksempelby/rusbehandling/'), [EVERYWHERE]);
  const named = [['notices', NORWEGIAN, 'Her og på rettighetssiden.']];
  assert.deepEqual(noticesOn('/eksempelby/besok-oss/'), named);
  assert.deepEqual(noticesOn('/eksempelby/rettigheter/'), named);
  const english = 'We are closed on 17 May. Read about visits or call us.';
  assert.deepEqual(noticesOn('/eksempelby/en/visit-us/'), [['notices', english, 'Here and on the page of rights.']]);
  const html = htmlOf('/eksempelby/');
  assert.ok(html.indexOf('notices important') < html.indexOf('<main'));
});

test('links and emphasis in a message are links and emphasis', () => {
  const html = htmlOf('/eksempelby/rusbehandling/').replace(/\s+/g, ' ');
  assert.match(html, /<a class="ds-link" href="\/eksempelby\/besok-oss\/"> ?om besøk ?<\/a>/);
  assert.match(
    html,
    /<a class="ds-link" href="https:\/\/www\.example\.no\/"> ?nettstedet ?<\/a> <span class="host">\(example\.no\)<\/span>/,
  );
  assert.match(html, /eller ring <strong> ?oss ?<\/strong>\./);
});

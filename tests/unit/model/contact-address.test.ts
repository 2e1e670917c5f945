import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactAddressSchema } from '../../../src/model/schemas/contact-address.ts';

const RIGHT = [
  'https://www.example.no/skjema?a=1#b',
  'mailto:post@example.no',
  'https://example.no',
  'https://åse.no/',
];
for (const address of RIGHT)
  test(`one may turn to ${address}`, () => assert.equal(contactAddressSchema.safeParse(address).success, true));

const WRONG: [address: string, rule: string][] = [
  ['http://example.no', 'contact-address'],
  ['example.no', 'contact-address'],
  ['mailto:post', 'contact-address'],
  // What stands before an @ is no host, though it reads as one.
  ['https://bank.no@evil.example/x', 'contact-address'],
  ['https://a:b@example.no/', 'contact-address'],
  ['https://www.example.no/"><b', 'contact-address'],
  ['https://www.example.no\\@evil.example/', 'contact-address'],
  ['https://www.ехample.no/', 'contact-address'],
  ['https://localhost/x', 'contact-address'],
  ['https://bit.ly/abc', 'url-shortened'],
  ['https://tinyurl.com/abc', 'url-shortened'],
  ['https://www.example.no/a\u200bb', 'url-unseen'],
  ['mailto:po\u00adst@example.no', 'url-unseen'],
];
for (const [address, rule] of WRONG)
  test(`nobody turns to ${JSON.stringify(address)}: ${rule}`, () => {
    const { error } = contactAddressSchema.safeParse(address);
    assert.deepEqual(
      error?.issues.map(({ message }) => message),
      [rule],
    );
  });

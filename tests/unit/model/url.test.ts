import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostName } from '../../../src/model/url.ts';

const HOSTS: [url: string, host: string][] = [
  ['https://www.vaga.kommune.no', 'vaga.kommune.no'],
  ['https://sollidps.no/kontakt?a=1#b', 'sollidps.no'],
  ['https://wwwa.no/', 'wwwa.no'],
  ['https://post.www.no:8443/', 'post.www.no'],
];

for (const [url, host] of HOSTS) test(`people say ${host} of ${url}`, () => assert.equal(hostName(url), host));

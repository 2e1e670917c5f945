import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { contentPolicy, hashOf } from '../../../src/site/policy.ts';

test('a policy allows the site’s own files and, by hash, what stands in the page', () => {
  assert.equal(
    contentPolicy({ styles: ['a{}'] }),
    "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; " +
      "img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'",
  );
});

test('fonts of the site are allowed where a style has one, and nowhere else', () => {
  const policy = contentPolicy({ styles: ['@font-face{font-family:own;src:url(/a.woff2)}'] });
  assert.match(policy, /img-src 'self' data:; font-src 'self'; connect-src/);
});

test('scripts in the page are allowed where they are asked for', () => {
  const policy = contentPolicy({ styles: [], scripts: ['{}'] });
  assert.match(policy, /; script-src 'self' 'sha256-[\w+/]{43}='; style-src 'self'; /);
});

test('a hash is that of the bytes in UTF-8', () => {
  // SHA-256 of no bytes at all.
  assert.equal(hashOf(''), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  assert.equal(
    hashOf('æ'),
    `'sha256-${createHash('sha256')
      .update(Buffer.from([0xc3, 0xa6]))
      .digest('base64')}'`,
  );
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { OFF_BY_PLAYWRIGHT } from '../../browser/flags.ts';

test('the browser’s tests switch off whatever Playwright does; after an update of it: OFF_BY_PLAYWRIGHT', () => {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('@playwright/test'));
  const bundle = readFileSync(join(dirname(resolve('playwright-core/package.json')), 'lib/coreBundle.js'), 'utf8');
  const [, list = ''] = /^ *disabledFeatures = \[$([\s\S]*?)^ *\]\.filter\(Boolean\)/m.exec(bundle) ?? [];
  const features = [...list.matchAll(/"(\w+)"/g)].map(([, name]) => name);
  assert.deepEqual(OFF_BY_PLAYWRIGHT, features.toSorted());
});

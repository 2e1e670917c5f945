import assert from 'node:assert/strict';
import { test } from 'node:test';
import { darker } from '../../../src/domain/colour.ts';
import { nearestVisible } from '../../../src/site/theme.ts';
import { Random } from '../../content/mutations/random.ts';
import { contrast } from './contrast.ts';

const visible = (hex: string) => contrast(hex, '#ffffff') >= 3;

test('of 500 random colours the answer can be seen, and is the first that can', () => {
  const random = new Random(1);
  let changed = 0;
  for (let time = 0; time < 500; time++) {
    const hex = `#${random.below(0x1000000).toString(16).padStart(6, '0')}`;
    const near = nearestVisible(hex);
    assert.ok(visible(near), `${hex} gives ${near}`);
    if (visible(hex)) {
      assert.equal(near, hex);
      continue;
    }
    changed += 1;
    const steps = [hex, ...darker(hex)];
    const before = steps[steps.indexOf(near) - 1] ?? '';
    assert.ok(!visible(before), `${before}, before ${near}, can be seen too`);
  }
  assert.ok(changed > 100 && changed < 400, `${changed} were changed`);
});

test('a colour that can be seen is left as it was written', () => {
  assert.equal(nearestVisible('#0e6b4f'), '#0e6b4f');
  assert.equal(nearestVisible('#000000'), '#000000');
});

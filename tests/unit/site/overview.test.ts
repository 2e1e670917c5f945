import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextPart } from '../../../src/model/text-data.ts';
import { limitedSteps } from '../../../src/site/overview.ts';

const step = (title: string, limits?: string): TextPart => ({
  component: 'Step',
  attributes: { title, ...(limits && { limits }) },
  parts: ['<p>a</p>'],
});

test('the steps under a limit are those that name one, in their order, wherever the steps stand', () => {
  const steps: TextPart = {
    component: 'Steps',
    attributes: {},
    parts: [step('Henvist'), '\n', step('Vurdert', 'A1 A4'), step('Utredning', 'B1')],
  };
  assert.deepEqual(limitedSteps(['<h2 id="a">A</h2>', steps, '<p>b</p>']), [
    { title: 'Vurdert', limits: 'A1 A4' },
    { title: 'Utredning', limits: 'B1' },
  ]);
  assert.deepEqual(limitedSteps(['<p>b</p>']), []);
});

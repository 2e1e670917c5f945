import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextComponent, TextPart } from '../../../src/model/text-data.ts';
import { urgentFirst } from '../../../src/site/urgent.ts';

const part = (component: TextComponent, attributes: Record<string, string> = {}): TextPart => ({
  component,
  attributes,
  parts: [],
});

const heading = '<h2 id="steps">Steg for steg</h2>';
const urgent = part('Message', { kind: 'important', title: 'Det kan haste' });
const calm = part('Message', { title: 'Godt å vite' });
const steps = part('Steps');

test('important messages before the steps are what is urgent, and everything else stays in its order', () => {
  assert.deepEqual(urgentFirst([heading, urgent, calm, steps, urgent]), {
    urgent: [urgent],
    rest: [heading, calm, steps, urgent],
  });
});

test('without such a message, or without steps, nothing is moved', () => {
  for (const parts of [[heading, calm, steps, urgent], [heading, urgent], []])
    assert.deepEqual(urgentFirst(parts), { urgent: [], rest: parts });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shapeOf } from '../../../src/check/drawing/shape.ts';

const SHAPES: [attributes: Record<string, string>, shape: [number, number]][] = [
  [{ viewBox: '0 0 48 40' }, [48, 40]],
  [{ viewBox: '0,0,48,40', width: '100%' }, [48, 40]],
  [{ width: '300px', height: '100' }, [300, 100]],
  [{ width: '90mm', height: '30mm' }, [90, 30]],
  // Measures of the page, or of two kinds, say nothing of proportions.
  [{ width: '100%', height: '4em' }, [1, 1]],
  [{ width: '90mm', height: '30' }, [1, 1]],
  [{}, [1, 1]],
];
for (const [attributes, shape] of SHAPES)
  test(`a drawing of ${JSON.stringify(attributes)} has the shape ${shape.join(' to ')}`, () =>
    assert.deepEqual(shapeOf({ name: 'svg', attributes, children: [] }), shape));

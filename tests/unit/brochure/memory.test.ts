import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canPrint, startPrinter } from '../../../src/brochure/compile.ts';
import { letGo } from '../../../src/brochure/let-go.ts';
import { brochureAt } from './brochures.ts';

/** How much memory (MB) this process holds. */
const held = () => process.memoryUsage.rss() / 1e6;

test('a process that prints holds on to no brochure that it has made', {
  skip: canPrint() ? false : 'the compiler is not installed',
}, async () => {
  const printer = startPrinter();
  const { data } = brochureAt('/vaga/psykiske-lidingar-vaksne/');
  const print = async (from: number, to: number) => {
    for (let number = from; number < to; number++) {
      const publisher = { name: `Kommune ${number}`, bold: `Kommune ${number}`, rest: '' };
      printer({ template: 'brochure', data: { ...data, publisher }, rooms: [{ sides: 8, sizes: [9] }] });
      await letGo();
    }
  };
  await print(0, 10);
  const before = held();
  await print(10, 40);
  // One of them is more than one megabyte of memory.
  assert.ok(held() - before < 15, `${Math.round(held() - before)} MB more after 30 brochures`);
});

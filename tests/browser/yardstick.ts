import type { Page } from '@playwright/test';

/**
 * How long (ms) the browser takes just now for a piece of work that is the same on every machine and in every state of the project.
 * What a key takes is told as a multiple of it: milliseconds say as much of the machine, and of what else it does, as of the page.
 */
export const yardstick = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const begun = performance.now();
    const words = Array.from({ length: 8_000 }, (_, at) => `ord${(at * 7919) % 4_001}`);
    const list = document.createElement('ul');
    for (const word of [...new Set(words)].sort().slice(0, 400)) {
      const item = document.createElement('li');
      item.textContent = word.replace(/d(\d)/g, 'D$1');
      list.append(item);
    }
    document.body.append(list);
    const height = list.offsetHeight;
    list.remove();
    if (height === 0) throw new Error('What was written has no height.');
    return performance.now() - begun;
  });

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

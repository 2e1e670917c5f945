import type { Page } from '@playwright/test';

/**
 * Text that cannot be read where it stands: outside the window, cut off by a box around it, or under other text; and a page
 * that must be scrolled sideways (WCAG 1.4.4, 1.4.10, 1.4.12).
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Run {
      text: string;
      element: Element;
      box: DOMRect;
    }
    const faults: string[] = [];
    const runs: Run[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element?.checkVisibility({ visibilityProperty: true }) || !node.textContent?.trim()) continue;
      if (element.closest('select, script, style, .ds-sr-only, .ds-skip-link:not(:focus)')) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 1 && box.height > 1)
          runs.push({ text: node.textContent.trim().replace(/\s+/g, ' ').slice(0, 40), element, box });
      }
    }
    for (const { text, element, box } of runs) {
      if (box.right > innerWidth + 1 || box.left < -1) faults.push(`“${text}” stands outside the window`);
      for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (style.display === 'inline') continue;
        const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.clipPath !== 'none';
        const frame = around.getBoundingClientRect();
        const out =
          box.right > frame.right + 1 ||
          box.left < frame.left - 1 ||
          // The box of a line is taller than its letters.
          box.bottom > frame.bottom + box.height / 5 ||
          box.top < frame.top - box.height / 5;
        if (cuts && out) faults.push(`“${text}” is cut off by ${around.className || around.tagName}`);
      }
    }
    runs.sort((a, b) => a.box.top - b.box.top);
    for (const [index, one] of runs.entries()) {
      for (const other of runs.slice(index + 1)) {
        if (other.box.top > one.box.bottom) break;
        if (other.element === one.element) continue;
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (width > 2 && height > Math.min(one.box.height, other.box.height) * 0.4)
          faults.push(`“${one.text}” and “${other.text}” stand over each other`);
      }
    }
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) faults.push(`is ${scrollWidth} px wide in a window of ${innerWidth} px`);
    return [...new Set(faults)];
  });
}

/** What a reader can see and use: headings, links, buttons and fields, each as its words. */
export function visibleParts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, a[href], button, input, select, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const words = element.textContent?.trim().replace(/\s+/g, ' ') || element.id || element.getAttribute('value');
        return `${element.closest('[class]')?.className ?? ''} ${element.tagName.toLowerCase()} ${words}`;
      }),
  );
}

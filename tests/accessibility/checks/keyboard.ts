import type { Page } from '@playwright/test';

/** What can be reached by Tab, in the order of the document; marked in it for `stop` to find. */
export function markStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const radios = new Set<string>();
    /** What stands in a block has its place in the order of what is around it. */
    const all = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((it) =>
        it.shadowRoot ? [it, ...all(it.shadowRoot)] : [it],
      );
    const stops = all(document).filter((element) => {
      if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]')) return false;
      if (element.tabIndex < 0 || element.matches(':disabled')) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      // A group of radio buttons is one stop: the chosen one, or the first when none is.
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const chosen = document.querySelector(`[name="${element.name}"]:checked`);
      if (chosen) return chosen === element;
      const seen = radios.has(element.name);
      radios.add(element.name);
      return !seen;
    });
    for (const [index, element] of stops.entries()) element.dataset['stop'] = String(index);
    return stops.length;
  });
}

interface Stop {
  /** The place in the order of the document; -1 when nothing that can be reached has focus. */
  index: number;
  faults: string[];
}

/** Where focus is, and what is wrong with how it is shown (WCAG 2.4.7, 1.4.11, 2.4.11). */
export function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    type Colour = [number, number, number, number];
    const colour = (css: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b, a];
    };
    const luminance = ([r, g, b]: Colour) => {
      const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: Colour, other: Colour) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    /** What an element stands in, be it a block. */
    const outside = (element: Element): Element | null => {
      const root = element.getRootNode();
      return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    /** The colour that is seen behind an element. */
    const groundOf = (element: Element | null): Colour => {
      for (let around = element; around; around = outside(around)) {
        const ground = colour(getComputedStyle(around).backgroundColor);
        if (ground[3] > 0) return ground;
      }
      return matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18, 1] : [255, 255, 255, 1];
    };
    let active = document.activeElement as HTMLElement | null;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
    if (!active || active === document.body || !active.dataset['stop']) return { index: -1, faults: [] };
    const words = (active.textContent?.trim() || active.id).replace(/\s+/g, ' ').slice(0, 40);
    const faults: string[] = [];
    // The frame round the finder's field shows the focus for the field and its list together.
    const shown = active.closest('loype-finder .box') ?? active;
    const style = getComputedStyle(shown);
    const outline = Number.parseFloat(style.outlineWidth);
    // A ring within the element stands on its own ground, another on what is around it.
    const ground = groundOf(Number.parseFloat(style.outlineOffset) < 0 ? shown : outside(shown));
    if (style.outlineStyle === 'none' || outline < 2) faults.push(`“${words}” does not show that it has focus`);
    else if (contrast(colour(style.outlineColor), ground) < 3)
      faults.push(`the focus ring of “${words}” is too like the ground`);
    const box = active.getClientRects()[0] ?? active.getBoundingClientRect();
    const ring = Math.max(0, outline + Number.parseFloat(style.outlineOffset));
    if (box.top < ring || box.left < 0 || box.bottom + ring > innerHeight || box.right > innerWidth)
      faults.push(`“${words}” has focus outside the window (${Math.round(box.top)} to ${Math.round(box.bottom)} px)`);
    else {
      const root = shown.getRootNode() as Document | ShadowRoot;
      const points = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [x, y] as const));
      const above = points
        .map(([x, y]) => root.elementFromPoint(box.left + box.width * x, box.top + box.height * y))
        // The button that empties the search lies within its field.
        .find(
          (top) =>
            top && !active.contains(top) && !top.contains(active) && !top.closest('.ds-search')?.contains(active),
        );
      if (above) faults.push(`“${words}” has focus under something else: ${above.outerHTML.slice(0, 60)}`);
    }
    return { index: Number(active.dataset['stop']), faults };
  });
}

/**
 * Walks by Tab from where focus is (from the start when it is nowhere) to the end of the page, and back to its start:
 * every control is reached, in the order of the document, is seen, holds nobody and changes nothing (WCAG 2.1.1, 2.1.2,
 * 2.4.3, 2.4.7, 2.4.11, 3.2.1).
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const count = await markStops(page);
  const address = page.url();
  const { index: from, faults } = await stop(page);
  for (let expected = from + 1; expected < count; expected += 1) {
    await page.keyboard.press('Tab');
    const { index, faults: here } = await stop(page);
    faults.push(...here);
    if (page.url() !== address) return [...faults, 'focus alone led to another page'];
    if (index !== expected) {
      const reached = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));
      return [...faults, `Tab number ${expected + 1} leads to ${reached}, not to the control that comes next`];
    }
  }
  for (let step = 1; step < count; step += 1) await page.keyboard.press('Shift+Tab');
  if (count > 1 && (await stop(page)).index !== 0) faults.push('Shift and Tab do not lead back to the start');
  return faults;
}

/** Elements that listen for clicks and that no keyboard reaches (WCAG 2.1.1). A combobox moves in its list by its own keys. */
export async function clickedOnly(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `[...document.querySelectorAll('body *:not(a[href], button, input, select, textarea, summary, label, [role=combobox] ~ [role=listbox])')]`,
  });
  const { result: items } = await session.send('Runtime.getProperties', {
    objectId: result.objectId ?? '',
    ownProperties: true,
  });
  const faults: string[] = [];
  for (const { value } of items.filter(({ name }) => /^\d+$/.test(name))) {
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: value?.objectId ?? '' });
    if (listeners.some(({ type }) => /^(?:click|mouse|pointer|touch)/.test(type)))
      faults.push(`${value?.description} can be clicked and not reached`);
  }
  await session.detach();
  return faults;
}

import type { Page } from '@playwright/test';
import { markStops } from './keyboard.ts';

/** Around a control: enough for its ring. */
const MARGIN = 10;

/** How many pixels differ by a contrast of 3 or more between two pictures of the same place. */
function changed(page: Page, before: Buffer, after: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? [];
        }),
      );
      const luminance = (data: ArrayLike<number>, at: number) => {
        const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((part) => {
          const share = (data[at + part] ?? 0) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      let count = 0;
      for (let at = 0; at < (one?.length ?? 0); at += 4) {
        const [dark = 0, light = 0] = [luminance(one ?? [], at), luminance(other ?? [], at)].sort((a, b) => a - b);
        if ((light + 0.05) / (dark + 0.05) >= 3) count += 1;
      }
      return count;
    },
    [before.toString('base64'), after.toString('base64')],
  );
}

/**
 * Controls whose focus is not seen in the picture of the page: fewer pixels change by a contrast of 3 than a frame of 2 px
 * around the control has (as WCAG 2.4.13 measures it). One control of each kind on each ground is looked at.
 */
export async function unseenFocus(page: Page): Promise<string[]> {
  await markStops(page);
  const stops = await page.evaluate(() => {
    const kinds = new Map<string, { index: string; words: string }>();
    for (const element of document.querySelectorAll<HTMLElement>('[data-stop]')) {
      const section = element.closest('nav, header, aside, .band, .calculator, .dates, footer')?.className;
      const kind = [element.tagName, element.className, element.dataset['variant'], section].join();
      // One that is not cut by a line break.
      if (element.getClientRects().length === 1 && !kinds.has(kind))
        kinds.set(kind, { index: element.dataset['stop'] ?? '', words: element.textContent?.trim() || element.id });
    }
    return [...kinds.values()];
  });
  const faults: string[] = [];
  for (const { index, words } of stops) {
    const control = page.locator(`[data-stop="${index}"]`);
    const box = await control.evaluate((element: HTMLElement) => {
      element.focus({ focusVisible: true } as FocusOptions);
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
    const x = Math.max(0, box.x - MARGIN);
    const y = Math.max(0, box.y - MARGIN);
    const clip = { x, y, width: box.x + box.width + MARGIN - x, height: box.y + box.height + MARGIN - y };
    const focused = await page.screenshot({ clip, caret: 'hide' });
    await control.evaluate((element: HTMLElement) => element.blur());
    const plain = await page.screenshot({ clip, caret: 'hide' });
    const pixels = await changed(page, plain, focused);
    const frame = 4 * (box.width + box.height);
    if (pixels < frame) faults.push(`focus on “${words}” changes ${pixels} px of ${Math.round(frame)}`);
  }
  return faults;
}

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { withDirections } from '../../src/i18n/direction.ts';
import { DIRECTIONS } from '../../src/model/schemas/language.ts';
import { layOver } from './visit.ts';

/** Stands in for a language that is written from right to left. Løype has none. */
const LANGUAGE = 'he';

/** How much longer its texts are than ours. */
const LONGER = 0.4;

const STYLES = readFileSync('src/styles/right-to-left.css', 'utf8');

/** The pages that a browser goes to from now on are in that language, as they would be built. Their texts are not, see `lengthen`. */
export async function mirror(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const html = (await response.text()).replace(/(<html[^>]*? lang=")[a-z]+"/, `$1${LANGUAGE}"`);
    await route.fulfill({ response, body: withDirections(html, { ...DIRECTIONS, [LANGUAGE]: 'rtl' }) });
  });
}

/** Writes a page's texts in letters of that language, and longer. Digits, addresses and parts in a language of ours stay. */
export async function lengthen(page: Page): Promise<void> {
  await layOver(page, STYLES);
  await page.evaluate((longer) => {
    const letters = 'אבגדהוזחטיכלמנסעפצקרשת';
    const written = (word: string) => {
      const signs = [...word].map((sign) =>
        /\p{L}/u.test(sign) ? letters.charAt((sign.codePointAt(0) ?? 0) % letters.length) : sign,
      );
      const more = Math.round([...word].filter((it) => /\p{L}/u.test(it)).length * longer);
      for (let nth = 0; nth < more; nth++) signs.push(letters.charAt((nth * 7 + more) % letters.length));
      // As every page has them in its long words.
      return signs.map((sign, at) => (signs.length > 12 && at > 0 && at % 6 === 0 ? `\u00ad${sign}` : sign)).join('');
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      const around = text.parentElement;
      if (!around || around.closest('script, style, code, pre, .host, [href^="mailto:"], [dir="ltr"]')) continue;
      text.data = text.data.replace(/\p{L}[\p{L}\u00ad]*/gu, written);
    }
  }, LONGER);
}

import { keys, pressAt, type Tab } from './engine.ts';

/**
 * How a test finds an element: a selector, and behind `>>>` another within its shadow root.
 * @returns JavaScript that gives the element or null
 */
const finding = (path: string) =>
  path
    .split('>>>')
    .map((selector) => `.querySelector(${JSON.stringify(selector.trim())})`)
    .join('?.shadowRoot?')
    .replace(/^/, 'document');

/** Asks the page for something about an element. */
export const of = (tab: Tab, path: string, what: string) => tab.run(`const it = ${finding(path)}; return ${what};`);

/** Waits until something holds of an element. @throws Error when it does not within ten seconds */
export async function until(tab: Tab, path: string, what: string): Promise<void> {
  const ends = Date.now() + 10_000;
  while (!(await of(tab, path, `Boolean(it && ${what})`))) {
    if (Date.now() > ends) throw new Error(`It did not come about in ten seconds that ${what}, of ${path}.`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Waits until an element can be seen. */
export const seen = (tab: Tab, path: string) => until(tab, path, 'it.checkVisibility()');

/** Presses an element with the mouse, where a reader would. */
export async function press(tab: Tab, path: string): Promise<void> {
  await seen(tab, path);
  const place = `(it.scrollIntoView({ block: 'center' }), it.getBoundingClientRect().toJSON())`;
  const { x, y, width, height } = (await of(tab, path, place)) as DOMRect;
  await tab.act(pressAt(x + Math.min(width, 60) / 2, y + height / 2));
}

/** Presses a field, empties it, and writes in it. */
export async function write(tab: Tab, path: string, text: string): Promise<void> {
  await press(tab, path);
  await of(tab, path, '(it.select(), null)');
  await tab.act(keys(text));
}

/**
 * Lets the page leave for another, or for itself anew, and waits until that is there.
 * @param how JavaScript: `location.reload()`
 */
export async function leave(tab: Tab, how: string): Promise<void> {
  await tab.run(`window.left = true; setTimeout(() => ${how});`);
  for (let tries = 100; ; tries -= 1) {
    await new Promise((done) => setTimeout(done, 100));
    try {
      // A page that was kept whole comes back as it was left, and is shown again all the same.
      if (await tab.run("return document.readyState === 'complete' && (!window.left || window.shownAgain === true)"))
        return;
    } catch (error) {
      // There is nobody to ask while one page gives way to the other.
      if (tries === 0) throw error;
    }
    if (tries === 0) throw new Error(`No page came of ${how}.`);
  }
}

/** What an element says, any space being one. */
export const text = async (tab: Tab, path: string) =>
  String(await of(tab, path, 'it.innerText'))
    .replace(/\s+/g, ' ')
    .trim();

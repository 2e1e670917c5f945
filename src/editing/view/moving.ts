import type { PageName } from '../pages/page.ts';
import { TEXT } from '../pages/text.ts';
import type { Path } from '../patch/edit.ts';
import { idOf } from './dom.ts';
import { goToBlock, leavePage } from './page-screen.ts';
import { addressOf, PAGES, pageAt, REVIEW } from './places.ts';
import type { Screen } from './screen.ts';

/** Goes to the screen that the address says. What is written is kept first. */
export async function goToScreen(screen: Screen): Promise<void> {
  await screen.session.flush();
  const { part, desk: before } = screen;
  const page = pageAt(part);
  if (!page) leavePage();
  screen.desk = page ? screen.desks.of(page) : screen.desks.facts;
  screen.state = screen.desk.state;
  // What others screens have changed is asked for; of a page, what is in it.
  if (screen.desk !== before || part === REVIEW || part === PAGES || screen.state === undefined) await screen.reload();
  else screen.draw();
}

/** Shows the field or the block at a place of the facts or of a page, and goes to it. */
export function show(screen: Screen, path: Path, page?: PageName): void {
  const sections = screen.state?.sections ?? [];
  const part = page ? addressOf(page) : sections.find(({ fields }) => fields.some(({ name }) => name === path[0]))?.id;
  const isText = page !== undefined && path[0] === TEXT;
  screen.focus = isText ? 'heading' : idOf(path);
  if (part && part !== screen.part) location.hash = `#/${part}`;
  else screen.draw();
  if (isText) void textShown().then(() => goToBlock(Number(path[1] ?? 0)));
}

/** Waits until a text is on the screen. */
async function textShown(): Promise<void> {
  for (let tries = 0; tries < 100 && !document.getElementById('writing'); tries++)
    await new Promise((done) => setTimeout(done, 50));
}

import { TEXT } from '../pages/text.ts';
import { valueAt } from '../patch/edit.ts';
import { changeAt, writePage } from './change-at.ts';
import type { PageDeeds } from './pages.ts';
import { addressOf } from './places.ts';
import type { Screen } from './screen.ts';

/** What is done with pages, on the screen that lists them. */
export const pageDeedsOn = (screen: Screen): PageDeeds => ({
  async make(page, title) {
    if (await writePage(screen, page, { title, summary: '', [TEXT]: [] })) location.hash = `#/${addressOf(page)}`;
    else screen.status.tell(screen.word('impossible'));
  },
  async remove(id, leadsTo) {
    const { own = [], today = '' } = screen.state ?? {};
    const found = own.find((it) => it.id === id);
    const slugs = new Set<string>();
    let isDone = true;
    for (const language of found?.languages ?? []) {
      isDone &&= await changeAt(screen, { id, language }, ({ value }) => {
        slugs.add(String(valueAt(value, ['slug']) ?? id));
        return [{ do: 'set', path: [], value: null }];
      });
      screen.desks.forget({ id, language });
    }
    isDone &&= await changeAt(screen, undefined, ({ value }) => {
      const gone = [...slugs].map((slug) => [slug, { on: today, leadsTo }] as const);
      return valueAt(value, ['removed'])
        ? gone.map(([slug, it]) => ({ do: 'set', path: ['removed', slug], value: it }))
        : [{ do: 'set', path: ['removed'], value: Object.fromEntries(gone) }];
    });
    screen.focus = 'heading';
    await screen.reload();
    screen.status.tell(isDone ? screen.word('pageRemoved', { what: found?.title ?? id }) : screen.word('impossible'));
  },
});

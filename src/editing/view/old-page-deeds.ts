import { slugify } from '../../model/slug.ts';
import { TEXT } from '../pages/text.ts';
import { type Edit, valueAt } from '../patch/edit.ts';
import { changeAt, writePage } from './change-at.ts';
import type { OldPageDeeds } from './old-page.ts';
import { addressOf } from './places.ts';
import type { Screen } from './screen.ts';

/** What is done with an old page. */
export const oldPageDeedsOn = (screen: Screen): OldPageDeeds => ({
  read: (data) => screen.desks.facts.session.readOld(data),
  async take({ contacts, coordinators, title, summary, language, blocks }) {
    let isDone = true;
    if (contacts.length + coordinators.length > 0)
      isDone = await changeAt(screen, undefined, ({ value }) => {
        const there = valueAt(value, ['contacts']);
        const many = Array.isArray(there) ? there.length : 0;
        return [
          ...contacts.map((it, nth): Edit => ({ do: 'insert', path: ['contacts', many + nth], value: it })),
          ...(coordinators.length > 0 ? [{ do: 'set', path: ['coordinators'], value: coordinators } as Edit] : []),
        ];
      });
    const { own = [], pages = [] } = screen.state ?? {};
    const taken = new Set([...own, ...pages].map((it) => it.id));
    const name = slugify(title).slice(0, 60) || 'fra-den-gamle-siden';
    const id = [name, `${name}-hos-oss`, `${name}-2`].find((it) => !taken.has(it)) ?? `${name}-3`;
    const value = { title, summary, [TEXT]: blocks };
    if (isDone && blocks.length > 0) isDone = await writePage(screen, { id, language }, value);
    screen.focus = 'heading';
    await screen.reload();
    const first = screen.state?.sections[0]?.id ?? '';
    if (isDone) location.hash = `#/${blocks.length > 0 ? addressOf({ id, language }) : first}`;
    screen.status.tell(screen.word(isDone ? 'oldTaken' : 'impossible'));
  },
});

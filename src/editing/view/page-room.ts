import { TEXT } from '../pages/text.ts';
import type { PageRoom } from './page-screen.ts';
import { pageAt } from './places.ts';
import type { Screen } from './screen.ts';

/** What the screen of a page works with. */
export function pageRoomOn(screen: Screen): PageRoom {
  const { session } = screen;
  const page = pageAt(screen.part);
  return {
    picture: (name) => session.picture(name),
    write: (edits) => {
      for (const edit of edits) session.write(edit);
    },
    async attach(name, data) {
      const outcome = page ? await session.ask(() => ({ do: 'attach', page, name, data })) : { status: 0 };
      if ('state' in outcome) screen.state = outcome.state;
      return 'state' in outcome;
    },
    begin() {
      const known = screen.state?.own.find((it) => it.id === page?.id);
      screen.focus = 'heading';
      const value = { title: known?.title ?? page?.id ?? '', summary: '', [TEXT]: [] };
      void session.change({ do: 'set', path: [], value });
    },
  };
}

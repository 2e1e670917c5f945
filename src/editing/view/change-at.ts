import type { PageName } from '../pages/page.ts';
import type { Edit, Value } from '../patch/edit.ts';
import type { State } from '../server/state.ts';
import type { Screen } from './screen.ts';

/** Changes something of another place than the one on the screen. Gives whether it is kept. */
export async function changeAt(
  { desks }: Screen,
  page: PageName | undefined,
  edits: (now: State) => Edit[],
): Promise<boolean> {
  const { session } = page ? desks.make(page) : desks.facts;
  const opened = await session.ask(() => ({ do: 'open' }));
  if (!('state' in opened)) return false;
  const outcome = await session.ask((version) => ({ do: 'edit', version, edits: edits(opened.state) }));
  return 'state' in outcome;
}

/** Writes the whole of a page. Gives whether it is kept. */
export const writePage = (screen: Screen, page: PageName, value: Value) =>
  changeAt(screen, page, () => [{ do: 'set', path: [], value }]);

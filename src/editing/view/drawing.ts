import type { State } from '../server/state.ts';
import { goTo } from './caret.ts';
import { said } from './context.ts';
import { countsInWords } from './counts.ts';
import { deedsOn } from './deeds.ts';
import { h } from './dom.ts';
import { fieldsOf } from './fields.ts';
import { showMessages } from './messages.ts';
import { oldPageScreen } from './old-page.ts';
import { oldPageDeedsOn } from './old-page-deeds.ts';
import { pageDeedsOn } from './page-deeds.ts';
import { pageRoomOn } from './page-room.ts';
import { pageScreen } from './page-screen.ts';
import { pagesScreen } from './pages.ts';
import { OLD_PAGE, PAGES, pageAt, REVIEW } from './places.ts';
import { review, reviewWord } from './review.ts';
import { MAIN, type Screen } from './screen.ts';

function navigation(screen: Screen, now: State): HTMLElement {
  const { part } = screen;
  const isWithin = (id: string) => id === PAGES && (pageAt(part) || part === OLD_PAGE);
  const link = (id: string, text: string, more?: HTMLElement) => {
    const current = part === id ? 'page' : isWithin(id) ? 'true' : null;
    return h('li', {}, h('a', { href: `#/${id}`, 'aria-current': current }, text, more ? ' ' : null, more));
  };
  const count = h('span', { id: 'count', class: 'count' }, countsInWords(screen.form, now));
  return h(
    'nav',
    { 'aria-label': screen.word('parts') },
    h(
      'ul',
      {},
      ...now.sections.map((it) => link(it.id, said(screen.context(), it.title))),
      link(PAGES, screen.word('pages')),
      link(REVIEW, screen.word(reviewWord(now)), count),
    ),
  );
}

/** The link that leads by what stands on every screen. */
function skipLink(screen: Screen): HTMLElement {
  const skip = (event: Event) => {
    event.preventDefault();
    document.getElementById('heading')?.focus();
  };
  return h('a', { class: 'ds-skip-link', href: '#heading', onclick: skip }, screen.word('skip'));
}

/** The button to the other form of Norwegian. */
function languageButton(screen: Screen): HTMLElement {
  const other = screen.form === 'nb' ? 'nn' : 'nb';
  const change = () =>
    void screen.session.flush().then(() => {
      screen.form = other;
      screen.draw();
    });
  return h(
    'button',
    {
      type: 'button',
      class: 'ds-button',
      'data-variant': 'tertiary',
      id: 'language',
      lang: other,
      onclick: change,
    },
    screen.word('language'),
  );
}

/** What is shown of the part that the address names. */
function contentOf(screen: Screen, now: State): HTMLElement[] {
  const { part } = screen;
  const context = screen.context();
  const section = now.sections.find(({ id }) => id === part);
  if (section)
    return [
      h('h1', { id: 'heading', tabindex: -1 }, said(context, section.title)),
      h('p', { class: 'intro' }, said(context, section.intro)),
      ...fieldsOf(context, section.fields, [], now.value),
    ];
  if (part === OLD_PAGE) return oldPageScreen(context, oldPageDeedsOn(screen));
  if (part === PAGES) return pagesScreen(context, pageDeedsOn(screen));
  return pageAt(part) ? pageScreen(context, pageRoomOn(screen)) : review(context, deedsOn(screen));
}

/** Makes the screen of what there is now. What had the focus has it again. */
export function draw(screen: Screen, now: State): void {
  document.documentElement.lang = screen.form;
  const wanted = screen.focus ?? document.activeElement?.id;
  const isAsked = screen.focus !== undefined;
  screen.focus = undefined;
  const content = contentOf(screen, now);
  MAIN.replaceChildren(...content);
  document.title = `${content[0]?.textContent ?? ''} – ${screen.word('title')}`;
  document.querySelector('footer a')?.replaceChildren(screen.word('licences'));
  document.querySelector('header')?.remove();
  MAIN.before(
    h(
      'header',
      {},
      skipLink(screen),
      h('p', { class: 'name' }, screen.word('title')),
      languageButton(screen),
      navigation(screen, now),
      screen.status.line,
      screen.status.undo,
    ),
  );
  showMessages(screen.context());
  goTo(wanted, isAsked);
}

import { slugify } from '../../model/slug.ts';
import type { PageName } from '../pages/page.ts';
import { type Context, w } from './context.ts';
import { h } from './dom.ts';
import { button, select } from './inputs.ts';
import { addressOf, OLD_PAGE } from './places.ts';
import type { Word } from './words.ts';

/** What is done with pages as a whole. */
export interface PageDeeds {
  /** Makes a page, and goes to it. */
  make(page: PageName, title: string): void;
  /** Takes a page away in all its languages; old links lead to another. */
  remove(id: string, leadsTo: string): void;
}

/** The field that asks for the title of a new page, and makes it. */
function making(context: Context, { make }: PageDeeds): HTMLElement {
  const { state } = context;
  const field = h('input', { type: 'text', id: 'new-page', autocomplete: 'off' });
  const told = h('p', { class: 'error', role: 'alert' });
  const go = () => {
    const title = field.value.trim();
    const id = slugify(title).slice(0, 60);
    const language = state.languages[0] ?? 'nb';
    if (id === '') told.textContent = w(context, 'titleFirst');
    else if (state.own.some((it) => it.id === id) || state.pages.some((it) => it.id === id))
      told.textContent = w(context, 'titleTaken');
    else make({ id, language }, title);
  };
  field.addEventListener('keydown', (event) => event.key === 'Enter' && go());
  return h(
    'section',
    { class: 'naming' },
    h('h2', {}, w(context, 'newPage')),
    h('label', { for: 'new-page' }, w(context, 'newPageTitle')),
    field,
    told,
    button(w(context, 'create'), go, { main: true }),
  );
}

function removing(context: Context, { remove }: PageDeeds, id: string, title: string): HTMLElement {
  const { pages } = context.state;
  const place = h('div', {});
  let to = 'front';
  const sure = () => {
    const field = select(context, {
      path: ['removed', id],
      label: w(context, 'leadsTo'),
      value: to,
      choices: [
        { value: 'front', label: w(context, 'frontPage') },
        ...pages.filter((it) => it.id !== id).map((it) => ({ value: it.id, label: it.title })),
      ],
      chose: (it) => {
        to = it;
      },
    });
    place.replaceChildren(
      field,
      h(
        'div',
        { class: 'row' },
        button(w(context, 'removePageSure'), () => remove(id, to), { what: title }),
        button(w(context, 'keepPage'), () => place.replaceChildren()),
      ),
    );
    field.querySelector('select')?.focus();
  };
  return h('div', {}, button(w(context, 'removePage'), sure, { what: title, quiet: true }), place);
}

/** The screen on which a page is chosen, made or taken away. */
export function pagesScreen(context: Context, deeds: PageDeeds): HTMLElement[] {
  const { state } = context;
  const rows = state.own.map(({ id, title, languages }) => {
    const drafts = state.drafts.filter(({ page }) => page.id === id);
    const link = (language: (typeof state.languages)[number]) => {
      const isThere = languages.includes(language);
      const isDraft = drafts.some(({ page, changes }) => page.language === language && changes.length > 0);
      const text = `${w(context, isThere ? 'writeIn' : 'writeNewIn', { language: w(context, language as Word) })}${isDraft ? ` (${w(context, 'draft')})` : ''}`;
      return h(
        'li',
        {},
        h(
          'a',
          { href: `#/${addressOf({ id, language })}`, id: `page-${id}-${language}` },
          text,
          h('span', { class: 'ds-sr-only' }, ` ${title}`),
        ),
      );
    };
    const all = [...new Set([...state.languages, ...languages])];
    return h(
      'li',
      { class: 'page' },
      h('h2', {}, title),
      h('ul', { class: 'languages' }, ...all.map(link)),
      removing(context, deeds, id, title),
    );
  });
  return [
    h('h1', { id: 'heading', tabindex: -1 }, w(context, 'pages')),
    h('p', { class: 'intro' }, w(context, 'pagesIntro')),
    h('p', {}, h('a', { href: `#/${OLD_PAGE}`, id: 'old-page' }, w(context, 'oldStart'))),
    making(context, deeds),
    h('ul', { class: 'pages' }, ...rows),
  ];
}

import type { Plugin } from 'vite';
import { HIDDEN, HOST } from '../embed/host-style.ts';
import { themeCss } from '../site/theme.ts';
import { withLessStyle, withoutConstants } from './less-style.ts';

/** What a link is drawn in; and the one colour of a button, a disc, a box that is ticked. */
const LINKED = /(--ds-color-accent-(?:text-subtle|text-default|border-strong|base-(?:default|hover|active)):)(#\w+)/g;

/** The colour of what can be used, where the page around does not say another: that of links in every block. */
const BLUE = '#0B4F8A';

/**
 * What holds for the element itself. What asks how wide it is has no width by itself: in a page that gives it no more than it needs it
 * takes all that there is, and never less than the narrowest column has.
 */
const ELEMENT = [
  `:host{${HOST};container-type:inline-size!important;width:100%!important;contain-intrinsic-inline-size:15em!important;`,
  `--loype-rem:1em!important}${HIDDEN}`,
].join('');

/** Colours that a page may set, where it is not ours. */
const SET = [
  'color-scheme:light',
  '--ds-color-neutral-text-default:var(--loype-ink,#302b20)',
  '--ds-color-neutral-background-default:var(--loype-paper,#fff)',
].join(';');

/** What lies within, beside what is as on our pages. */
const WITHIN = [
  'section{padding:var(--gutter)}',
  'h1,h2,h3,h4,h5,h6{font-size:1.25rem;line-height:1.2;letter-spacing:normal}',
  ':first-child:is(h1,h2,h3,h4,h5){font-size:1.5rem}',
  'section>*+p{margin-top:.5rem}',
  'section>p:last-child{margin-top:2rem}',
  // In a narrow column a date stands on a line of its own, rather than being torn.
  '@container (width < 22em){section{--gutter:.75rem}.when time{font-size:1.125rem}.now [data-date]{display:inline-block}}',
].join('');

/**
 * A style sheet of our pages as it holds in a shadow tree of another website's page, where there is no root of ours and no
 * window of ours: sizes hang on the element's own (`--loype-rem`), widths are asked of the element, and what holds for the page
 * holds for the section that stands in the tree. Dark only where the page around is ours (`themed`).
 */
export function inShadow(css: string): string {
  const theme = themeCss({ main: BLUE, accent: BLUE })
    .replace(/@media.*/s, '')
    .replace(LINKED, '$1var(--loype-link,$2)')
    .replace(/:root\{(.*)\}/, `:host(:not([themed])) section{$1;${SET}}`);
  return `${ELEMENT}${withoutConstants(withLessStyle(css))}${theme}${WITHIN}`
    .replace(/(\(prefers-color-scheme: ?dark\)\{):root/g, '$1:host([themed]) section')
    .replace(/@media ?\((min-width:|max-width:|width ?[<>]=?) ?([\d.]+)rem\)/g, '@container ($1$2em)')
    .replace(/(?<![\w-])(-?[\d.]+)rem\b/g, 'calc($1*var(--loype-rem))')
    .replace(/(?<=[{},])(:root|html|body)(?=[{,])/g, 'section');
}

/** Lets what blocks import as text be a style sheet for a shadow tree. */
export function shadowStyle(): Plugin {
  return {
    name: 'loype:shadow-style',
    enforce: 'post',
    transform(code, id) {
      if (!id.endsWith('.css?inline')) return null;
      const css = JSON.parse(/^export default (".*")/s.exec(code)?.[1] ?? this.error(`${id} is no text.`)) as string;
      return { code: `export default ${JSON.stringify(inShadow(css))}`, map: null };
    },
  };
}

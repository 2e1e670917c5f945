import type { Plugin } from 'vite';

/**
 * What the design system has rules for and no part here has: buttons with icons, as wide as the page, or that are at work, what has
 * the focus within them, and links that were followed, which look as all others do.
 */
const UNUSED =
  /\[data-icon\]|\[data-fullwidth\]|\[aria-busy=true\]|:is\(img,svg\)|\.ds-link(?::is\(button\)|\[data-color=neutral\])|\.ds-link:where\(:visited\)|:focus-visible \*/;

/** Of selectors that are used, what is not: a button that can be read alone, and a former name. */
const ALSO =
  /,\[aria-disabled=true\]|,\[readonly\]|,\[aria-readonly=true\]|,label:has\(input\[readonly\]\)|,\.ds-skiplink(?::focus)?/g;

/** A rule without others in it: what it is for, and what it says. */
const RULE = /(?<=[{}])([^{}@;]+)\{[^{}]*\}/g;

/** A style sheet, as it is made small, without rules for what no part here has. */
export const withLessStyle = (css: string): string =>
  css.replace(RULE, (rule, selector: string) => {
    if (UNUSED.test(selector)) return '';
    const used = selector.replace(ALSO, '');
    return used + rule.slice(selector.length);
  });

/** What may be told of a focus, and is told of none of a button or a link: what the design system says without. */
const UNTOLD = /var\(--_ds--focus,(var\([^()]*\))\)/g;

/**
 * A name of the design system's for a size, or for a value of its buttons or links, but for that which the field of the search
 * measures by: it has sizes of its own.
 */
const NAMED = /(?<=[{;])(--(?:ds-(?:size|opacity)|dsc-(?:button|link))-(?!size)[\w-]+):([^;}]*);?/g;

/** What is named for one place or two is shorter there by itself. */
const MOST_PLACES = 2;

/**
 * A style sheet, with what the design system names once, for so few places, put there: where all that use the name are what the
 * name is for, which may be the whole page.
 */
export function withFewerNames(css: string): string {
  let is = css.replace(UNTOLD, '$1');
  for (const [, name = ''] of css.matchAll(NAMED)) {
    // What a name stands for may have been a name itself.
    const [whole = '', , value = ''] = [...is.matchAll(NAMED)].find(([, it]) => it === name) ?? [];
    const use = `var(${name})`;
    const [said = [], ...more] = [...is.matchAll(RULE)].filter(([rule]) => rule.includes(`${name}:`));
    const users = [...is.matchAll(RULE)].filter(([rule]) => rule.includes(use));
    const areSaid =
      said[1] === ':root' || users.every(([, it = '']) => it.split(',').every((one) => one.startsWith(said[1] ?? '')));
    if (!more[0] && areSaid && is.split(use).length - 1 <= MOST_PLACES)
      is = is.replace(whole, '').replaceAll(use, value);
  }
  return is;
}

/** Leaves out of the style sheet what the design system has for parts that are not here, and names that it can do without. */
export function lessStyle(): Plugin {
  return {
    name: 'loype:less-style',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = withFewerNames(withLessStyle(String(file.source)));
    },
  };
}

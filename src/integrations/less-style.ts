import type { Plugin } from 'vite';

/**
 * What the design system has rules for and no part here has: buttons with icons, as wide as the page, or that are at work, and what
 * has the focus within them.
 */
const UNUSED =
  /\[data-icon\]|\[data-fullwidth\]|\[aria-busy=true\]|:is\(img,svg\)|\.ds-link(?::is\(button\)|\[data-color=neutral\])|:focus-visible \*/;

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

/** Leaves out of the style sheet what the design system has for parts that are not here. */
export function lessStyle(): Plugin {
  return {
    name: 'loype:less-style',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = withLessStyle(String(file.source));
    },
  };
}

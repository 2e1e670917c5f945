import type { Plugin } from 'vite';

/**
 * What the design system has rules for and no part here has: buttons with icons, as wide as the page, that are at work, or that are
 * shown while they are disabled, and what has the focus within them; what is said of the focus of a link and a button here too
 * (src/styles/base.css); and a link that was visited, which is as others.
 */
const UNUSED =
  /\[data-icon\]|\[data-fullwidth\]|\[aria-busy=true\]|:is\(img,svg\)|\.ds-link(?::is\(button\)|\[data-color=neutral\])|:focus-visible \*|^\.ds-(?:link|button):focus-visible$|\.ds-link:where\(:visited\)|\.ds-button:is\(:disabled/;

/** Of a button or a link, what it is without being told. */
const SAID =
  /(?<=\.ds-(?:button|link)\{[^{}]*[{;])(?:text-align:inherit|(?:-webkit-)?print-color-adjust:exact|text-decoration-(?:line:underline|style:solid|thickness:\.06em)|text-underline-offset:\.24em|border-radius:0|outline:none);?/g;

/** Of selectors that are used, what is not: a button that can be read alone, and a former name. */
const ALSO =
  /,\[aria-disabled=true\]|,\[readonly\]|,\[aria-readonly=true\]|,label:has\(input\[readonly\]\)|,\.ds-skiplink(?::focus)?/g;

/** A rule without others in it: what it is for, and what it says. */
const RULE = /(?<=^|[{}])([^{}@;]+)\{[^{}]*\}/g;

/** A style sheet, as it is made small, without rules for what no part here has. */
export const withLessStyle = (css: string): string =>
  css.replace(RULE, (rule, selector: string) => {
    if (UNUSED.test(selector)) return '';
    const used = selector.replace(ALSO, '') + rule.slice(selector.length);
    return used.replace(SAID, '');
  });

/** What may be told of a focus, and is told of none of a button or a link: what the design system says without. */
const UNTOLD = /var\(--_ds--focus,(var\([^()]*\))\)/g;

/**
 * Names of the design system whose value nothing but the style sheet says: what an organisation may choose (`src/site/theme.ts`) is
 * not among them, nor the size of a button, which the search's own have another of.
 */
const CONSTANT =
  /^--(?:ds-(?:size|border-width|font-weight|line-height|opacity|color-(?:surface|border|text|base))|dsc-(?:focus|link|button(?!-size)))/;

/** Where a name is given a value, and where it stands for it. */
const GIVEN = /(?<=[{;])(--[\w-]+):([^;{}]*);?/g;
const STANDS = /var\((--[\w-]+)\)/g;

/** A rule that says nothing. */
const EMPTY = /(?<=^|[{}])[^{}@;]+\{\}/g;

/** A style sheet in which each such name that has one value, wherever it stands for it, has given way to that. */
export function withoutConstants(css: string): string {
  const told = css.replace(UNTOLD, '$1');
  const given = Map.groupBy(told.matchAll(GIVEN), ([, name = '']) => name);
  const rules = [...told.matchAll(RULE)];
  /** Whether all that use a name are what it is given for. */
  const holds = (name: string) => {
    const [, whose = ''] = rules.find(([rule]) => rule.includes(`${name}:`)) ?? [];
    const users = rules.filter(([rule]) => rule.includes(`var(${name})`)).flatMap(([, whom = '']) => whom.split(','));
    return whose === '' || whose.includes(':root') || users.every((one) => one.startsWith(whose));
  };
  const isConstant = (name: string) => CONSTANT.test(name) && given.get(name)?.length === 1 && holds(name);
  const values = new Map([...given].flatMap(([name, [only]]) => (isConstant(name) ? [[name, only?.[2] ?? '']] : [])));
  const resolved = (text: string): string =>
    text.replace(STANDS, (stands, name: string) => {
      const value = values.get(name);
      return value === undefined ? stands : resolved(value);
    });
  const without = resolved(told.replace(GIVEN, (all, name: string) => (values.has(name) ? '' : all)));
  return without.replace(/;(?=\})/g, '').replace(EMPTY, '');
}

/** A short name of ours that stands for nothing but a grey of the design system. */
const SHORT = /^var\((--ds-color-neutral-[\w-]+)\)$/;

/** A style sheet in which a grey that has a short name of ours is called so alone. Nothing outside it gives greys or asks for them. */
export function withShortNames(css: string): string {
  const given = Map.groupBy(css.matchAll(GIVEN), ([, name = '']) => name);
  let text = css;
  for (const [short, [only, another]] of given) {
    const [, long] = SHORT.exec(only?.[2] ?? '') ?? [];
    if (long === undefined || another || !text.includes(`${long}:`)) continue;
    text = text.replace(only?.[0] ?? '', '').replaceAll(new RegExp(`${long}(?![\\w-])`, 'g'), short);
  }
  return text;
}

/** Leaves out of the style sheet what the design system has for parts that are not here, and names for what is always the same. */
export function lessStyle(): Plugin {
  return {
    name: 'loype:less-style',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = withShortNames(withoutConstants(withLessStyle(String(file.source))));
    },
  };
}

/**
 * What holds for an element that shows a block, whatever the page around says: nothing but an important rule within wins over an
 * important one there. What hides what stands around it hides it too, and lets it be pressed no more than that.
 */
export const HOST = [
  'all:initial',
  'display:block',
  'direction:ltr',
  'color-scheme:light',
  'font:400 medium/1.5 system-ui,sans-serif',
  'font-size:var(--loype-size,medium)',
  'visibility:inherit',
  'pointer-events:inherit',
]
  .map((it) => `${it}!important`)
  .join(';');

/** One that is hidden by its attribute. */
export const HIDDEN = ':host([hidden]){display:none!important}';

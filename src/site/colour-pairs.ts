/** Two colours that stand together on the pages: a text, line or mark, and the ground that it must be told apart from. */
export interface ColourPair {
  what: string;
  /** A step of Designsystemet's scale of the organisation's main colour (`accent`) or of the greys (`neutral`). */
  colour: `${'accent' | 'neutral'}-${string}`;
  ground: `${'accent' | 'neutral'}-${string}`;
  /** The least contrast: 4.5 for text (WCAG 2.2, 1.4.3), 3 for what else is needed to see or use the page (1.4.11). */
  least: 4.5 | 3;
}

/** What the page itself is painted with: paper, and the bands of another tone on it. */
const GROUNDS = ['neutral-background-default', 'neutral-background-tinted'] as const;

const on = (what: string, colour: ColourPair['colour'], least: ColourPair['least'], grounds: readonly string[]) =>
  grounds.map((ground) => ({ what, colour, ground, least }) as ColourPair);

/**
 * Every pair of colours on the pages in which an organisation's main colour has a part, in all states of what can be used.
 * The header's edge is drawn in its other colour and tells the reader nothing. A test holds the list against the styles.
 */
export const COLOUR_PAIRS: readonly ColourPair[] = [
  ...on('a link', 'accent-text-subtle', 4.5, GROUNDS),
  ...on('a link under the pointer', 'accent-text-default', 4.5, GROUNDS),
  ...on('the text of a filled button', 'accent-base-contrast-default', 4.5, ['accent-base-default']),
  ...on('the text of a filled button under the pointer', 'accent-base-contrast-default', 4.5, ['accent-base-hover']),
  ...on('the text of a filled button that is pressed', 'accent-base-contrast-default', 4.5, ['accent-base-active']),
  ...on('the text of an outlined button', 'accent-text-subtle', 4.5, GROUNDS),
  ...on('the text of an outlined button under the pointer', 'accent-text-subtle', 4.5, ['accent-surface-hover']),
  ...on('the text of an outlined button that is pressed', 'accent-text-default', 4.5, ['accent-surface-active']),
  ...on('the edge of an outlined button', 'accent-border-strong', 3, GROUNDS),
  ...on('the skip link', 'accent-text-default', 4.5, ['accent-surface-hover']),
  ...on('text in a found or noted place', 'neutral-text-default', 4.5, ['accent-surface-tinted']),
  ...on('less weighty text in a found or noted place', 'neutral-text-subtle', 4.5, ['accent-surface-tinted']),
  ...on('a link in a found or noted place', 'accent-text-subtle', 4.5, ['accent-surface-tinted']),
  ...on('a link there under the pointer', 'accent-text-default', 4.5, ['accent-surface-tinted']),
  ...on('the text of a number to call under the pointer', 'neutral-text-default', 4.5, ['accent-surface-hover']),
  ...on('the text of a number to call that is pressed', 'neutral-text-default', 4.5, ['accent-surface-active']),
  ...on('the mark of what is chosen', 'accent-base-default', 3, ['accent-surface-tinted']),
  ...on('the trail, its discs, and a box that is ticked', 'accent-base-default', 3, GROUNDS),
];

import type { Print, Room } from './compile.ts';
import { leastOf } from './least.ts';
import type { BrochureData } from './model.ts';

/** Of the air between lines and parts, how much stays where a sheet has no room for all of it. */
const CLOSER = [0.4, 0.2, 0];

/**
 * A brochure is as few sheets as it can be: a sheet of A4 folded once has four sides. A text that is only a little too long for it is
 * set closer. What needs a second has more room there than it needs, and larger type.
 */
export const ROOMS: readonly Room[] = [
  { sides: 4, sizes: [9, 9.5, 10, 11] },
  ...CLOSER.map((loose) => ({ sides: 4, sizes: [9], loose })),
  ...Array.from({ length: 24 }, (_, index) => ({ sides: 4 * (index + 2), sizes: [9, 10.5, 11, 11.5], anew: 1 })),
];

/** How a brochure is printed. */
export const printOf = (data: BrochureData): Print => ({
  template: 'brochure',
  data,
  least: leastOf(data),
  rooms: ROOMS,
});

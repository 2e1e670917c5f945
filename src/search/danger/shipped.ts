import type { Danger } from '../../model/schemas/danger.ts';
import { patternsOf } from '../danger.ts';
import net from './net.json' with { type: 'json' };
import { packed } from './packed.ts';

/** What tells danger as the search view gets it: the patterns of `content/danger.yaml`, and the net that was learnt for them. */
export const packedDanger = (danger: Danger): string => packed(patternsOf(danger, net));

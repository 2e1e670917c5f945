import type { Register } from '../../model/schemas/register.ts';
import { CHANGE_RULES, COUNT_RULES } from './changes.ts';
import type { RegisterFault, RegisterRule } from './fault.ts';
import { HEALTH_AREA_RULES } from './health-areas.ts';
import { MUNICIPALITY_RULES } from './municipalities.ts';
import { PLACE_RULES } from './places.ts';
import { POSTAL_CODE_RULES } from './postal-codes.ts';

/** All that holds in a register that fits together. */
const RULES: readonly RegisterRule[] = [
  ...MUNICIPALITY_RULES,
  ...HEALTH_AREA_RULES,
  ...POSTAL_CODE_RULES,
  ...PLACE_RULES,
  ...CHANGE_RULES,
  ...COUNT_RULES,
];

/** Proves the register by every rule: what does not fit together, in the order of the rules. */
export function registerFaults(register: Register): RegisterFault[] {
  return RULES.flatMap((rule) => rule(register));
}

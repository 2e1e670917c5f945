import { z } from 'zod';
import { rule } from './rules.ts';

/**
 * YAML reads a number without spaces as a number; spaces of any kind and length become one. Signs that nobody sees, which come
 * along when a number is copied, are left out.
 */
function asText(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value;
  return value
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim()
    .replace(/\s+/g, ' ');
}

/** Numbers of eight digits with something else between them than what parts a number. */
const SEVERAL = /\d(?:[\s.-]*\d){7}[^\d+]+\d(?:[\s.-]*\d){7}/;

/**
 * A Norwegian number: eight digits for a subscriber, 3 for an emergency number, 5 or 6 for a short number.
 * The groups in which the editor wrote it are kept: that is how its owner shows it.
 */
export const phoneSchema = z.preprocess(
  asText,
  z
    .string()
    .refine((text) => !SEVERAL.test(text), { ...rule('phone-several'), abort: true })
    .regex(/^[\d ]+$/, { ...rule('phone-signs'), abort: true })
    .refine((text) => /^(\d{8}|1\d{2}|0\d{4}|1\d{5})$/.test(text.replaceAll(' ', '')), rule('phone-digits')),
);

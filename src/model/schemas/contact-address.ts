import { z } from 'zod';
import { rule } from './rules.ts';

/** Where one turns: a web address, or an email address after `mailto:`. */
export const contactAddressSchema = z
  .string()
  .regex(/^(https:\/\/[^\s/.]+\.\S+|mailto:[^\s@?#]+@[^\s@.?#]+(\.[^\s@.?#]+)+)$/, rule('contact-address'));

import { z } from 'zod';
import { unseenSign } from '../url.ts';
import { rule } from './rules.ts';
import { faultOf } from './url.ts';

const MAIL = /^mailto:/;

const isWeb = (address: string) => !MAIL.test(address);

/** Where one turns: a web address, or an email address after `mailto:`. A web address is judged as any other. */
export const contactAddressSchema = z
  .string()
  .regex(/^(https:\/\/[^\s/.]+\.\S+|mailto:[^\s@?#]+@[^\s@.?#]+(\.[^\s@.?#]+)+)$/, {
    ...rule('contact-address'),
    abort: true,
  })
  .refine((it) => !isWeb(it) || faultOf(it) !== 'form', { ...rule('contact-address'), abort: true })
  .refine((it) => unseenSign(it) === undefined, { ...rule('url-unseen'), abort: true })
  .refine((it) => !isWeb(it) || faultOf(it) !== 'shortened', rule('url-shortened'));

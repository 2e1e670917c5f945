import { z } from 'zod';
import { webFault } from '../url.ts';
import { rule } from './rules.ts';

/** What is wrong with a web address that a field holds. A scheme in capitals, as telephones write it, is the same. */
export const faultOf = (url: string) => webFault(url.replace(/^https:/i, 'https:'));

/** A web address that may be linked to: https and nothing else, at a host with a name, and not a shortened link, without signs that nobody sees. */
export const urlSchema = z
  .url({ protocol: /^https$/, ...rule('url-form'), abort: true })
  .refine((url) => faultOf(url) !== 'internal', { ...rule('url-internal'), abort: true })
  .refine((url) => !/\s/.test(url) && faultOf(url) !== 'form', { ...rule('url-form'), abort: true })
  .refine((url) => faultOf(url) !== 'unseen', { ...rule('url-unseen'), abort: true })
  .refine((url) => faultOf(url) !== 'shortened', { ...rule('url-shortened'), abort: true });

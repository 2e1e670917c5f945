import { z } from 'zod';
import { isShortened, unseenSign } from '../url.ts';
import { rule } from './rules.ts';

/** A web address that may be linked to: https and nothing else, at a host with a name, and not a shortened link, without signs that nobody sees. */
export const urlSchema = z
  .url({ protocol: /^https$/, hostname: /^[^.]+\.[^.]+/, ...rule('url-form'), abort: true })
  .refine((url) => !url.slice(8).split(/[/?#]/)[0]?.includes('@'), rule('url-form'))
  .refine((url) => unseenSign(url) === undefined, rule('url-unseen'))
  .refine((url) => !isShortened(url), rule('url-shortened'));

import { handed } from './handed.ts';

const made = new Map<string, Promise<string>>();

/** The HTML of a key, made the first time in a build that it is asked for; in development every time, so that edits show. */
export function once(key: string, make: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return make();
  const reads = handed()?.reads;
  const html = made.get(key) ?? (reads ? reads.during(key, make) : make());
  made.set(key, html);
  return reads ? reads.shown(key, html) : html;
}

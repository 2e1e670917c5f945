import type { Page } from '@playwright/test';
import { originOf } from './sites.ts';

/** Where the blocks come from. */
export const OURS = originOf('all');

/** A page of another host, with a style sheet that spares nothing. */
export const HOST = `${originOf('host')}/`;

/** Opens the host's page, under a policy where one is given, with something in it and the script of the elements. */
export async function openHost(page: Page, body: string, policy?: string) {
  await page.goto(HOST);
  await page.evaluate(
    ({ body, policy, src }) => {
      document.body.insertAdjacentHTML('beforeend', body);
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src, referrerPolicy: 'no-referrer' });
      if (policy) {
        const meta = document.createElement('meta');
        Object.assign(meta, { httpEquiv: 'content-security-policy', content: policy });
        document.head.append(meta);
      }
      document.body.append(script);
    },
    { body, policy, src: `${OURS}/embed/loype.js` },
  );
}

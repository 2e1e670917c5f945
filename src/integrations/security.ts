import type { AstroUserConfig } from 'astro';

/**
 * The content security policy: nothing is loaded but the site's own files. Scripts and styles are allowed by address
 * and by hash; Astro adds the hashes. JSON-LD is data and needs no permission.
 */
export const contentSecurityPolicy: NonNullable<
  Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>
> = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ],
  scriptDirective: { resources: ["'self'"] },
  styleDirective: { resources: ["'self'"] },
};

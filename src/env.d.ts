/** What tells danger in a query, as `src/search/danger/packed.ts` packs it; put in by src/integrations/danger.ts. */
declare module 'loype:danger' {
  const patterns: string;
  export default patterns;
}

declare namespace App {
  interface Locals {
    /** What the text of the page being rendered may know; the page itself asks `viewOf` in src/site/current.ts. */
    text: import('./site/text-view.ts').TextView;
  }
}

/** What tells danger in a query, as `src/search/danger/packed.ts` packs it; put in by src/integrations/danger.ts. */
declare module 'loype:danger' {
  const patterns: string;
  export default patterns;
}

declare namespace App {
  interface Locals {
    /** What the page being rendered shows; set by the route, read by every component. */
    view: import('./site/view.ts').View;
  }
}

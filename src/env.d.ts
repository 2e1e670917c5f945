declare namespace App {
  interface Locals {
    /** What the page being rendered shows; set by the route, read by every component. */
    view: import('./site/view.ts').View;
  }
}

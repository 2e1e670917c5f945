/**
 * How a block looks in a frame: small, for one column of any width. The greys are those of `src/styles/tokens.css`, the accent
 * is the organisation's (`src/site/theme.ts`).
 */
export const FRAME_STYLE = [
  ':root{color-scheme:light dark;--ink:#302b20;--paper:#fff}',
  '@media screen and (prefers-color-scheme:dark){:root{--ink:#edeceb;--paper:#1a1814}}',
  '*{box-sizing:border-box}',
  'html{font:400 100%/1.5 Inter,system-ui,sans-serif;-webkit-text-size-adjust:100%}',
  // A page around may give less height than it is told of, and forbid the frame to scroll: then its body does.
  'html{overflow:hidden}',
  'body{height:100vh;margin:0;overflow:auto;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}',
  '@media print{html,body{height:auto;overflow:visible}}',
  // Its rectangle is what the page around is told of.
  'main{display:flow-root}',
  'section,main>*>a{margin:1rem}',
  'section{max-width:36rem}',
  'h1,h2{margin:0;line-height:1.2}',
  'h1{font-size:1.5rem}',
  'h2{margin-top:1.5rem;font-size:1.25rem}',
  'p,details{margin:.5rem 0 0}',
  'ul{margin:.25rem 0 0;padding:0;list-style:none}',
  'a{color:var(--ds-color-accent-text-subtle);text-underline-offset:.15em}',
  'a:hover{color:var(--ds-color-accent-text-default)}',
  ':focus-visible{outline:3px solid var(--ink);outline-offset:2px}',
  // A number is a button, with room for a thumb.
  'li a,summary,a:has(>b){display:inline-block;min-height:2.75rem;padding:.5rem 0}',
  'p>a:has(>b){padding:.5rem 1rem;border:2px solid var(--ds-color-accent-border-strong);border-radius:4px;text-decoration:none}',
  'summary{display:list-item;cursor:pointer}',
  'a b{white-space:nowrap}',
].join('');

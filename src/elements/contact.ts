import { HIDDEN, HOST } from '../embed/host-style.ts';

// No style of the page around reaches in, not even an important one: what it hides or shows would say what is not true. The size of
// letters is the reader's own, not that of the page's root. A site may set the variables. It asks for no width, not even its own:
// what does that has none by itself, and would be a strip where the page around gives it no more than it needs.
export const style = `
:host{${HOST};color:var(--loype-ink,#302b20)!important;
background:var(--loype-paper,#fff)!important;overflow-wrap:anywhere!important}
${HIDDEN}
section{max-width:36em;padding:1em}
h1,h2,h3,h4,h5,h6{margin:1.2em 0 0;font-size:1.25em;line-height:1.2}
:first-child:is(h1,h2,h3,h4,h5){margin:0;font-size:1.5em}
p,details{margin:.5em 0 0}
ul{margin:.25em 0 0;padding:0;list-style-type:""}
a{color:var(--loype-link,#0b4f8a);text-underline-offset:.15em}
:focus-visible{outline:3px solid;outline-offset:2px}
li a,a:has(>b){display:inline-block;padding:.6em 0}
p>a:has(>b){padding:.5em min(1em,5%);border:2px solid;border-radius:4px;text-decoration:none}
summary{padding:.6em 0;cursor:pointer}
a b{white-space:nowrap}
`;

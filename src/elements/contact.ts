// No style of the page around reaches in, not even an important one: what it hides or shows would say what is not true. The size of
// letters is the reader's own, not that of the page's root. A site may set the variables.
export const style = `
:host{all:initial!important;display:block!important;container-type:inline-size!important;direction:ltr!important;
font:400 medium/1.5 system-ui,sans-serif!important;font-size:var(--loype-size,medium)!important;
color:var(--loype-ink,#302b20)!important;background:var(--loype-paper,#fff)!important;
color-scheme:light!important;overflow-wrap:anywhere!important}
:host([hidden]){display:none!important}
section{max-width:36em;padding:1em}
h1,h2,h3,h4,h5,h6{margin:1.2em 0 0;font-size:1.25em;line-height:1.2}
:first-child:is(h1,h2,h3,h4,h5){margin:0;font-size:1.5em}
p,details{margin:.5em 0 0}
ul{margin:.25em 0 0;padding:0;list-style:none}
a{color:var(--loype-link,#0b4f8a);text-underline-offset:.15em}
:focus-visible{outline:3px solid;outline-offset:2px}
li a,a:has(>b){display:inline-block;padding:.6em 0}
p>a:has(>b){padding:.5em 1em;border:2px solid;border-radius:4px;text-decoration:none}
summary{padding:.6em 0;cursor:pointer}
a b{white-space:nowrap}
@container(width<14em){p>a:has(>b){padding:.5em}}
`;

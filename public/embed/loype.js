/*
 * <loype-contact organisation="vaga" lang="nn" heading="2"><a href="…">…</a></loype-contact>
 * shows whom to call in an organisation. What stands in the element is shown until that has come, and stays on any error. Nothing
 * is asked for until a reader comes near it. See docs/embed.md of Løype (MIT).
 */

/** So long the reader waits at most, in milliseconds; then what stands in the element stays. */
const PATIENCE = 5000;

/** What is shown is whole: a section with its headings. */
const WHOLE = /^<section lang="[a-z]+"><h2>.*<\/section>\n$/s;

// No style of the page around reaches in, not even an important one: what it hides or shows would say what is not true. The size of
// letters is the reader's own, not that of the page's root. A site may set the variables.
const STYLE = `
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

/** The address of the block that an element asks for. */
function addressOf(element) {
  const organisation = element.getAttribute('organisation') ?? '';
  const language = (element.closest('[lang]')?.lang || 'nb').split('-')[0].toLowerCase().replace(/^no$/, 'nb');
  if (!/^[a-z0-9-]+$/.test(organisation) || !/^[a-z]+$/.test(language)) throw new Error('Nothing is named.');
  return new URL(`../data/v1/organisations/${organisation}/contacts.${language}.html`, import.meta.url);
}

/** The block with its headings at the levels of the page around. */
async function blockOf(element) {
  const signal = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(addressOf(element), { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  const html = await answer.text();
  if (!answer.ok || !WHOLE.test(html)) throw new Error('There is no such block.');
  const given = Number(element.getAttribute('heading'));
  const more = Number.isInteger(given) && given >= 1 && given <= 5 ? given - 2 : 0;
  return html.replace(/(<\/?h)([23])>/g, (_, tag, level) => `${tag}${Number(level) + more}>`);
}

async function show(element) {
  try {
    const html = await blockOf(element);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    // Made aside: where the page lets no text become HTML, this fails and the element is as it was.
    const aside = document.createElement('template');
    aside.innerHTML = html;
    const root = element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(aside.content);
  } catch {
    // What stands in the element stays.
  }
}

class Contact extends HTMLElement {
  #seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some((it) => it.isIntersecting)) return;
      this.#seen.disconnect();
      show(this);
    },
    { rootMargin: '200px' },
  );

  connectedCallback() {
    if (!this.shadowRoot) this.#seen.observe(this);
  }

  disconnectedCallback() {
    this.#seen.disconnect();
  }
}

if (!customElements.get('loype-contact')) customElements.define('loype-contact', Contact);

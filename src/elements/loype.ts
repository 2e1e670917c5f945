/*
 * <loype-contact organisation="vaga" lang="nn" heading="2"><a href="…">…</a></loype-contact>
 * shows whom to call in an organisation, and <loype-timeline organisation="vaga" pathway="adults" lang="nn">…</loype-timeline>
 * the calculator of a pathway. What stands in the element is shown until that has come, and stays on any error. Nothing is asked
 * for until a reader comes near it. See docs/embed.md of Løype (MIT).
 */

/** So long the reader waits at most, in milliseconds; then what stands in the element stays. */
const PATIENCE = 5000;

/** What is known of how this script came. */
const [own] = performance.getEntriesByName(import.meta.url);

/**
 * An element that shows its block when a reader comes near it; with `loading="eager"` at once. How it is shown is a part of its own,
 * which is loaded then.
 */
class Block extends HTMLElement {
  #seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some((it) => it.isIntersecting)) return;
      this.#seen.disconnect();
      this.#show();
    },
    { rootMargin: '200px' },
  );

  connectedCallback() {
    if (this.shadowRoot) return;
    if (this.getAttribute('loading') === 'eager') this.#show();
    else this.#seen.observe(this);
  }

  disconnectedCallback() {
    this.#seen.disconnect();
  }

  #show() {
    const signal = AbortSignal.timeout(PATIENCE);
    // Where its code does not come, what stands in the element stays.
    import('./block.ts').then(({ show }) => show(this, signal)).catch(() => {});
  }
}

// Where the script itself came that late the reader has the link, and may be on the way to it.
for (const name of ['loype-contact', 'loype-timeline'])
  if (!customElements.get(name) && !(own && own.duration > PATIENCE))
    customElements.define(name, class extends Block {});

import { demoNote } from '../site/notes.ts';
import type { View } from '../site/view.ts';
import { Markup, markup } from './markup.ts';
import { shownTitle } from './title.ts';
import { note } from './ways.ts';

/** The calculator as it stands in the page of a pathway. */
const CALCULATOR = /<loype-timeline>(.*)<\/loype-timeline>/s;

/**
 * The calculator of a pathway, for another website to show: exactly what stands in the pathway's page, so that it says the same,
 * under the pathway's name, and with a link to the page. Of a demonstration it says so.
 * @param view of the pathway's page
 * @param html that page as it was made
 * @param address its whole address, as far as it is known
 */
export function calculatorBlock(view: View, html: string, address: string): Markup {
  const [, inner] = CALCULATOR.exec(html) ?? [];
  if (!inner) throw new Error(`${view.page.address} has no calculator.`);
  const { page, words, textWords, name } = view;
  const title = shownTitle(view);
  const foreign = page.textLanguage !== page.language;
  const of = foreign ? markup` lang="${page.textLanguage}"` : null;
  return markup`<section lang="${page.language}"><h2${of}>${textWords.timeline.title}</h2><p${of}><b>${title}</b></p>${
    view.demo ? markup`<p>${note(demoNote(view), words)}</p>` : null
  }<div${of}>${new Markup(inner)}</div><p><a class="ds-link" href="${address}"${of}>${title} – ${name}</a></p></section>`;
}

/** The element that shows the calculator, with the link that stands in its place. */
export const calculatorElement = ({ organisation, id, language }: View['page'], more: Markup, link: Markup) =>
  markup`<loype-timeline organisation="${organisation}" pathway="${id}" lang="${language}" ${more}>${link}</loype-timeline>`;

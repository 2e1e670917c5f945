import type { PathwayContent } from '../model/content.ts';
import { pathwaysFor } from '../site/audience.ts';
import { frontMatterOf } from '../site/breadcrumb.ts';
import { coordinatorGroups } from '../site/coordinators.ts';
import { absolute } from '../site/dated-site.ts';
import { demoNote } from '../site/notes.ts';
import type { SiteOptions } from '../site/page.ts';
import { rulesNote } from '../site/rules-note.ts';
import { textViewOf } from '../site/text-view.ts';
import type { View } from '../site/view.ts';
import { Markup, markup } from './markup.ts';
import { shownTitle } from './title.ts';
import { note, own } from './ways.ts';

/** The calculator as it stands in the page of a pathway. */
const CALCULATOR = /<loype-timeline>(.*)<\/loype-timeline>/s;

/** Links to the site's own pages with its host, as far as it is known: what is copied to another server has no such pages beside it. */
const whole = (html: string, options: SiteOptions) =>
  html.replace(/(<a\b[^>]*? href=")(\/(?!\/)[^"]*)/g, (_, before, path) => before + absolute(path, options));

/** Where an organisation is not for those whom the pathway is for: what it says to them. */
function forOthers(view: View, { id, facts }: PathwayContent): Markup[] {
  if (pathwaysFor(view).some((it) => it.id === id)) return [];
  const rules = coordinatorGroups(view, facts.ages).flatMap(({ coordinators }) => coordinators.map(({ rule }) => rule));
  return rules.flatMap(({ text, unless }) =>
    [text, unless].flatMap((it) => (it ? markup`<p>${own(it, view)}</p>` : [])),
  );
}

/**
 * The calculator of a pathway, for another website to show: exactly what stands in the pathway's page, so that it says the same,
 * under the pathway's name, and with a link to the page. Beside it stands what the page says around it: for whom it is, and what
 * is not certain of its dates. Of a demonstration it says so.
 * @param view of the pathway's page
 * @param html that page as it was made
 * @param address its whole address, as far as it is known
 */
export function calculatorBlock(view: View, html: string, address: string): Markup {
  const [, inner] = CALCULATOR.exec(html) ?? [];
  if (!inner) throw new Error(`${view.page.address} has no calculator.`);
  const { page, content, options, words, textWords, name } = view;
  const title = shownTitle(view);
  const pathway = content.pathways.find((it) => it.id === page.id);
  const summary = frontMatterOf(content, page.entry)?.summary;
  if (!pathway || !summary) throw new Error(`There is no pathway "${page.id}".`);
  const { doubts } = rulesNote(textViewOf(view));
  const foreign = page.textLanguage !== page.language;
  const of = foreign ? markup` lang="${page.textLanguage}"` : null;
  return markup`<section lang="${page.language}"><h2${of}>${textWords.timeline.title}</h2><p${of}><b>${title}</b></p><p${of}>${summary}</p>${
    view.demo ? markup`<p>${note(demoNote(view), words)}</p>` : null
  }${forOthers(view, pathway)}${doubts.length > 0 ? markup`<p${of}>${doubts.join(' ')}</p>` : null}<div${of}>${new Markup(
    whole(inner, options),
  )}</div><p><a class="ds-link" href="${address}"${of}>${title} – ${name}</a></p></section>`;
}

/** The element that shows the calculator, with the link that stands in its place. */
export const calculatorElement = ({ organisation, id, language }: View['page'], more: Markup, link: Markup) =>
  markup`<loype-timeline organisation="${organisation}" pathway="${id}" lang="${language}" ${more}>${link}</loype-timeline>`;

import type { ComparedDay } from '../domain/compared-day.ts';
import { absolute, comparedDay, type DatedSite } from '../site/dated-site.ts';
import type { Page } from '../site/page.ts';
import { type View, viewsOf } from '../site/view.ts';
import { calculatorBlock, calculatorElement } from './calculator.ts';
import { contactBlock } from './contact.ts';
import { framedPage, scriptFrom } from './frame.ts';
import { type Markup, markup } from './markup.ts';
import { oembed } from './oembed.ts';
import {
  calculatorFile,
  contactsFile,
  framedAddress,
  framedFile,
  oembedAddress,
  oembedFile,
  pathwaysOf,
  shownOf,
} from './place.ts';
import { framedTitle, shownTitle } from './title.ts';

/** What a frame shows of a page: whom to call as text, or the element of the calculator, at once, in our own colours. */
function framedBlock(view: View, home: string): Markup {
  if (view.page.kind === 'front') return contactBlock(view, { level: 1, front: home });
  const link = markup`<a href="${home}">${shownTitle(view)}</a>`;
  return calculatorElement(view.page, markup`heading="1" loading="eager" themed`, link);
}

/**
 * The blocks of a site as HTML to put into a page and as pages for frames, and how each of these is put into one, by their files.
 * @param today the site's day, where it is asked on which others they would be the same
 */
export function embedFiles(
  { content, pages, options, day }: DatedSite,
  today: ComparedDay = comparedDay({ day }),
): Map<string, string> {
  const viewOf = viewsOf(content, pages, options, today);
  const files = shownOf(pages).flatMap((page): [file: string, text: string][] => {
    const view = viewOf(page);
    const told = oembedAddress(page, options);
    const home = absolute(page.address, options);
    const provider = { name: view.name, url: absolute(view.frontIn(page.language), options) };
    const loads = page.kind === 'pathway' ? scriptFrom(framedFile(page)) : null;
    const json = oembed(framedAddress(page, options), framedTitle(view), home, provider);
    const contacts: [string, string][] =
      page.kind === 'front'
        ? [[contactsFile(page.organisation, page.language), `${contactBlock(view, { level: 2, front: home }).html}\n`]]
        : [];
    return [
      ...contacts,
      [framedFile(page), framedPage(view, framedBlock(view, home), told, loads)],
      ...(told ? ([[oembedFile(page), `${JSON.stringify(json)}\n`]] as [string, string][]) : []),
    ];
  });
  return new Map(files);
}

/**
 * The calculators of a site, for the element that shows one, by their files.
 * @param read a page as it was made
 */
export function calculatorFiles(
  { content, pages, options, day }: DatedSite,
  read: (page: Page) => string,
  today: ComparedDay = comparedDay({ day }),
): Map<string, string> {
  const viewOf = viewsOf(content, pages, options, today);
  return new Map(
    pathwaysOf(pages).map((page) => [
      calculatorFile(page),
      `${calculatorBlock(viewOf(page), read(page), absolute(page.address, options)).html}\n`,
    ]),
  );
}

import { ComparedDay } from '../domain/compared-day.ts';
import { absolute, type DatedSite } from '../site/dated-site.ts';
import { viewsOf } from '../site/view.ts';
import { contactBlock } from './contact.ts';
import { framedPage, framedTitle } from './frame.ts';
import { oembed } from './oembed.ts';
import { framedAddress, framedFile, frontsOf, oembedAddress, oembedFile } from './place.ts';

/** The blocks of a site as pages for frames, and how each is put into a page, by their files. */
export function embedFiles({ content, pages, options, day }: DatedSite): Map<string, string> {
  const viewOf = viewsOf(content, pages, options, new ComparedDay(day));
  const files = frontsOf(pages).flatMap((front): [file: string, text: string][] => {
    const view = viewOf(front);
    const told = oembedAddress(front, options);
    const home = absolute(front.address, options);
    const block = contactBlock(view, { level: 1, front: home });
    const provider = { name: view.name, url: home };
    const json = oembed(framedAddress(front, options), framedTitle(view), provider);
    return [
      [framedFile(front), framedPage(view, block, told)],
      ...(told ? ([[oembedFile(front), `${JSON.stringify(json)}\n`]] as [string, string][]) : []),
    ];
  });
  return new Map(files);
}

import { ComparedDay } from '../domain/compared-day.ts';
import { contactBlock } from '../embed/contact.ts';
import { frontsOf } from '../embed/place.ts';
import { absolute } from '../site/dated-site.ts';
import { viewsOf } from '../site/view.ts';
import { contactsFile, type DataSite } from './place.ts';

/** Whom to call in each organisation and language, as a piece of HTML for a page of another system, by its file. */
export function contactFiles({ content, pages, options, day }: DataSite): [file: string, text: string][] {
  const view = viewsOf(content, pages, options, new ComparedDay(day));
  return frontsOf(pages).map((front) => {
    const block = contactBlock(view(front), { level: 2, front: absolute(front.address, options) });
    return [contactsFile(front.organisation, front.language), `${block.html}\n`];
  });
}

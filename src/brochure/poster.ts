import { fill } from '../i18n/fill.ts';
import { place, type View } from '../site/view.ts';
import { addressOn, type BrochureData, type Head, headOf, helpOf, whoOf } from './model.ts';

/** A key word of the file, by which a poster is known from another file of the same name. */
const MARK = 'loype-poster';

/** Whether the text of a file is that of a poster which was printed here. */
export const isPoster = (text: string): boolean =>
  text.startsWith('%PDF-') &&
  text.includes(`<pdf:Keywords>${MARK}</pdf:Keywords>`) &&
  text.includes('<xmp:CreatorTool>Typst ');

/** Everything that a poster prints: a sheet for the wall with the numbers to call. */
export interface PosterData extends Head {
  mark: typeof MARK;
  /** The day (ISO) that the file bears. */
  date: string;
  title: string;
  lead: string;
  /** The numbers that everyone must see at once. */
  first: BrochureData['help']['first'];
  who: BrochureData['who'];
  address: BrochureData['address'];
}

/**
 * The poster of an organisation: the numbers for danger and for urgent care, and whom to call there.
 * @param view the view of its front page
 * @param logo the organisation's logo as SVG, if it has one
 * @param day today (ISO), where nobody has said when its text was read through
 */
export function posterOf(view: View, logo: string | null, day: string): PosterData {
  const { words, page } = view;
  return {
    ...headOf(view, logo),
    mark: MARK,
    date: page.reviewed ?? day,
    title: words.contact.whoToCall,
    lead: fill(words.front.lead, { place: place(view) }),
    first: helpOf(view).first,
    who: { ...whoOf(view, { from: 0, to: null }), title: words.front.title },
    address: addressOn(view),
  };
}

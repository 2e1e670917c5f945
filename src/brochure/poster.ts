import { formatPhone } from '../domain/phone.ts';
import { fill } from '../i18n/fill.ts';
import { formatHours } from '../i18n/hours.ts';
import { sentence } from '../i18n/sentence.ts';
import { ageRange } from '../site/coordinators.ts';
import { place, type View } from '../site/view.ts';
import { addressOn, type BrochureData, type Head, headOf, whoOf } from './model.ts';

/** A key word of the file, by which a poster is known from another file of the same name. */
const MARK = 'loype-poster';

/** Whether the text of a file is that of a poster which was printed here. */
export const isPoster = (text: string): boolean =>
  text.startsWith('%PDF-') &&
  text.includes(`<pdf:Keywords>${MARK}</pdf:Keywords>`) &&
  text.includes('<xmp:CreatorTool>Typst ');

/** A number that answers wherever one lives, by day and night. */
interface Call {
  number: string;
  /** What it is for, and more of that. */
  text: string;
  more: string;
  urgent: boolean;
}

/** Everything that a poster prints: a sheet for the wall with the numbers to call. */
export interface PosterData extends Head {
  mark: typeof MARK;
  /** The day (ISO) that the file bears. */
  date: string;
  title: string;
  /** What the website is about. */
  website: string;
  /** The numbers that everyone must see at once, and somebody to talk to by day and night. */
  calls: Call[];
  who: BrochureData['who'];
  address: BrochureData['address'];
}

/** The numbers for danger and for urgent care, and the first of those that are somebody to talk to by day and night. */
function callsOf({ content, words, page: { language } }: View): Call[] {
  const lines = Object.values(content.helplines).filter((line) => line.everyPage);
  const urgent = lines.flatMap((line): Call[] => {
    if (!line.strip) return [];
    const [text, purpose] = [line.strip[language], line.purpose[language]];
    // What the words beside the number say already is not said again.
    const more = purpose.toLowerCase().includes(text.toLowerCase()) ? '' : sentence(purpose);
    return [{ number: formatPhone(line.number), text, more, urgent: true }];
  });
  const talk = lines.filter(({ group, hours }) => group === 'support' && hours === 'always').slice(0, 1);
  return [
    ...urgent,
    ...talk.map(({ number, name, hours }) => ({
      number: formatPhone(number),
      text: words.help.support,
      more: `${sentence(name[language])} ${sentence(formatHours(hours, words))}`,
      urgent: false,
    })),
  ];
}

/** Whom to call there at every age, or at those that the organisation is for, which are then said. */
function whoAt(view: View): BrochureData['who'] {
  const { words, organisation } = view;
  const ages = organisation?.facts.kind === 'municipality' ? null : organisation?.facts.ages;
  const { groups, ...who } = whoOf(view, ages ?? { from: 0, to: null });
  return {
    ...who,
    title: fill(words.brochure.who, { place: place(view) }),
    groups: groups.map((it) => ({ ...it, heading: it.heading ?? (ages ? ageRange(ages.from, ages.to, words) : null) })),
  };
}

/**
 * The poster of an organisation: the numbers that answer wherever one lives, and whom to call there.
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
    website: words.brochure.website,
    calls: callsOf(view),
    who: whoAt(view),
    address: addressOn(view),
  };
}

import { EMBED_PARTS } from '../hosting/headers.ts';
import { absolute } from '../site/dated-site.ts';
import { DATA_FOLDER, EMBED_ENTRY, EMBED_FOLDER } from '../site/open-folders.ts';
import type { SiteOptions } from '../site/page.ts';
import { hashOf } from '../site/policy.ts';
import type { View } from '../site/view.ts';
import { calculatorElement } from './calculator.ts';
import { LISTENER } from './listener.ts';
import { markup } from './markup.ts';
import { frameMarkup } from './oembed.ts';
import { type BlockPage, framedAddress } from './place.ts';
import { framedTitle, shownTitle } from './title.ts';

/**
 * A front page of the organisation, how it is seen, where whom to call lies as HTML, from the site's folder, and how the pages of
 * its pathways are seen.
 */
export interface Shown {
  front: BlockPage;
  view: View;
  file: string;
  pathways: readonly { page: BlockPage; view: View }[];
}

/** A line for each language, which it begins with. */
const each = (shown: readonly Shown[], line: (it: Shown) => string) =>
  shown.map((it) => `   ${it.front.language}: ${line(it)}`);

/** The element that shows the block, with the link that stands in its place. */
const elementMarkup = (front: BlockPage, { words }: View, options: SiteOptions) =>
  markup`<loype-contact organisation="${front.organisation}" lang="${front.language}" heading="2"><a href="${absolute(front.address, options)}">${words.contact.whoToCall}</a></loype-contact>`;

/** For each language, something of the first of the pathways: the others have it by their names. */
const ofPathway = (shown: readonly Shown[], line: (it: Shown['pathways'][number]) => string) =>
  shown.flatMap(({ front, pathways: [first] }) => (first ? [`   ${front.language}: ${line(first)}`] : []));

/** The same for the calculator of a pathway. */
const calculatorMarkup = ({ page, view }: Shown['pathways'][number], options: SiteOptions) =>
  calculatorElement(
    page,
    markup`heading="2"`,
    markup`<a href="${absolute(page.address, options)}">${shownTitle(view)}</a>`,
  );

/** By which names the pathways are known there. */
function namesOf(shown: readonly Shown[]): string {
  const [first = '', ...others] = shown[0]?.pathways.map(({ page }) => page.id) ?? [];
  return `   Kalkulatoren er for forløpet «${first}». De andre heter: ${others.join(', ')}.`;
}

/** The code of the elements, from the site's folder. */
const ELEMENT = EMBED_FOLDER + EMBED_ENTRY;

/** All that ways 2, 3 and 4 ask for, from the site's folder, for who copies it: folders end with a slash. */
const copiedOf = (slug: string): readonly string[] => [
  `${EMBED_FOLDER}${slug}/`,
  `${DATA_FOLDER}v1/organisations/${slug}/`,
  ELEMENT,
  EMBED_PARTS,
];

/** Who may frame a block, as the site is built. */
function mayFrame({ frameAncestors = '*' }: SiteOptions): string {
  if (frameAncestors === '*') return 'Alle nettsteder kan vise rammen. --frame-ancestors avgrenser det.';
  if (frameAncestors === "'none'") return 'Ingen nettsteder kan vise rammen: bygg uten --frame-ancestors none.';
  return `Disse nettstedene kan vise rammen: ${frameAncestors}`;
}

/**
 * What somebody who edits an organisation's website needs to show whom to call and the calculators there, for each way, in Norwegian: what to put in
 * the page, and what the website must allow. What lets no other host know who reads comes first.
 * @param shown the organisation in each of its languages, its own first
 * @param options with the address of the site
 */
export function snippets(slug: string, shown: readonly Shown[], options: SiteOptions): string {
  const { site = '', base } = options;
  const name = shown[0]?.view.name ?? slug;
  return [
    `Hvem man kan ringe, på nettstedet til ${name}`,
    'Mer om hver måte står i docs/embed.md.',
    '',
    '1. FRA DERES EGEN SERVER (velg helst denne)',
    '   Da får ingen andre vite hvem som leser. Bygg nettstedet til dere der, eller kopier dette dit hver natt:',
    ...copiedOf(slug).map((it) => `   ${it}`),
    '   Bruk så måte 2, 3 eller 4, med adressen til deres egen server.',
    '   Nettstedet må tillate: ingenting mer enn før.',
    '',
    '2. SOM HTML, SATT INN PÅ SERVEREN',
    ...each(shown, ({ file }) => `<!--#include virtual="${base}${file}" -->`),
    '   Ligger ikke filene på serveren deres, må den hente dem hver natt:',
    ...each(shown, ({ file }) => absolute(base + file, options)),
    '   Nettstedet må tillate: «ssi on» i nginx, eller «Options +IncludesNOEXEC» i Apache. Leseren henter ingenting fra andre.',
    '',
    '3. I EN RAMME',
    ...each(shown, ({ front, view }) => frameMarkup(framedAddress(front, options), framedTitle(view), true).html),
    '   Kalkulatoren for et forløp:',
    ...ofPathway(shown, ({ page, view }) => frameMarkup(framedAddress(page, options), framedTitle(view), true).html),
    namesOf(shown),
    '   Legg til dette én gang på siden, så blir rammen så høy som det som står i den:',
    `   <script>${LISTENER}</script>`,
    `   Nettstedet må tillate: frame-src ${site}`,
    `   og for skriptet: script-src ${hashOf(LISTENER)}`,
    `   ${mayFrame(options)}`,
    '',
    '4. SOM ET ELEMENT',
    `   <script type="module" src="${absolute(base + ELEMENT, options)}"></script>`,
    ...each(shown, ({ front, view }) => elementMarkup(front, view, options).html),
    '   Kalkulatoren for et forløp:',
    ...ofPathway(shown, (it) => calculatorMarkup(it, options).html),
    namesOf(shown),
    '   Lenken i elementet vises til innholdet er der, og hvis noe er galt. «heading» er nivået på overskriften: 1 til 5.',
    `   Nettstedet må tillate: script-src ${site} og connect-src ${site}`,
    '',
    '5. SOM EN ADRESSE I WORDPRESS OG ANDRE SOM FORSTÅR OEMBED',
    ...each(shown, ({ front }) => absolute(front.address, options)),
    '   Lim inn adressen på en egen linje. Numrene kan leses, men i rammen til WordPress kan nettleseren la være å ringe.',
    `   Nettstedet må tillate: at serveren henter fra ${site}, og frame-src ${site}`,
    '',
    `   Hentes måte 3, 4 eller 5 fra ${site}, får den serveren vite adressen til den som leser. Har den logg, står adressen der.`,
  ].join('\n');
}

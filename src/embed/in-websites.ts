import { EMBED_PARTS } from '../hosting/headers.ts';
import { fill } from '../i18n/fill.ts';
import type { Words } from '../model/schemas/words.ts';
import { pathwaysFor } from '../site/audience.ts';
import { absolute } from '../site/dated-site.ts';
import { EMBED_ENTRY, EMBED_FOLDER, V1 } from '../site/open-folders.ts';
import type { SiteOptions } from '../site/page.ts';
import { hashOf } from '../site/policy.ts';
import type { View } from '../site/view.ts';
import { calculatorElement } from './calculator.ts';
import { contactElement } from './contact.ts';
import { elementScript } from './frame.ts';
import { LISTENER } from './listener.ts';
import { markup } from './markup.ts';
import { frameMarkup } from './oembed.ts';
import { type BlockPage, contactsFile, framedAddress, NOBODY } from './place.ts';
import { framedTitle, shownTitle } from './title.ts';

/**
 * What can be shown of an organisation in one of its languages: whom to call, which is that of its front page, and the
 * calculators of its pathways, in the order of the content.
 */
export interface Shown {
  front: BlockPage;
  /** A view in the language. */
  view: View;
  pathways: readonly BlockPage[];
}

/** The code of one pathway's calculator. */
export interface OfPathway {
  /** The name that code has for the pathway. */
  id: string;
  title: string;
  code: string;
}

/** A sentence, and what is copied behind it: for the calculators of pathways, with what the others than the first are called. */
export interface Step {
  says: string;
  /** What is the same in every language, or what shows whom to call. */
  code?: { text: string; inLanguage: boolean };
  calculators?: { others: string; each: readonly OfPathway[] };
}

/** A way to show something in another website. */
export interface Way {
  title: string;
  steps: readonly Step[];
  /** What that website must allow; null where it cannot be done. */
  allow: string | null;
}

/** The code of the elements, from the site's folder. */
const ELEMENT = EMBED_FOLDER + EMBED_ENTRY;

/** All that is asked for of an organisation, from the site's folder, for who copies it: folders end with a slash. */
const copiedOf = (slug: string): readonly string[] => [
  `${EMBED_FOLDER}${slug}/`,
  `${V1}organisations/${slug}/`,
  ELEMENT,
  EMBED_PARTS,
];

/** Who may frame a block, as the site is built. */
function mayFrame({ frameAncestors = '*' }: SiteOptions, { frame }: Words['embed']): string {
  return frameAncestors === '*' ? frame.everyone : fill(frame.some, { sites: frameAncestors });
}

/** A way that needs a frame: where no website may show one, that is all that is said, for what was copied would not work. */
const framed = (way: Way, { frameAncestors }: SiteOptions, { frame }: Words['embed']): Way =>
  frameAncestors === NOBODY ? { title: way.title, steps: [{ says: frame.nobody }], allow: null } : way;

function contactSnippet(page: BlockPage, { words }: View, options: SiteOptions) {
  const link = markup`<a href="${absolute(page.address, options)}">${words.contact.whoToCall}</a>`;
  return contactElement(page, markup`heading="2"`, link);
}

function calculatorSnippet(page: BlockPage, view: View, options: SiteOptions) {
  const link = markup`<a href="${absolute(page.address, options)}">${shownTitle(view, page)}</a>`;
  return calculatorElement(page, markup`heading="2"`, link);
}

/** Pathways with those first that the organisation is for: the first is shown. */
function ownFirst(pathways: readonly BlockPage[], view: View): BlockPage[] {
  const own = new Set<string>(pathwaysFor(view).map(({ id }) => id));
  return pathways.toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
}

/**
 * What somebody who edits an organisation's website needs to show whom to call and the calculators there, for each way: what to
 * put in the page, and what the website must allow. What lets no other host know who reads comes first.
 * @param shown the organisation in one of its languages, whose code is given
 * @param words those of the language in which it is told
 * @param options with the address of the site
 */
export function waysInWebsites({ front, view, pathways }: Shown, words: Words['embed'], options: SiteOptions): Way[] {
  const { site = '', base } = options;
  const file = contactsFile(front.organisation, front.language);
  const of = (page: BlockPage) => frameMarkup(framedAddress(page, options), framedTitle(view, page), true).html;
  const own = (text: string) => ({ text, inLanguage: true });
  const same = (text: string) => ({ text, inLanguage: false });
  const calculators = ({ others }: { others: string }, code: (page: BlockPage) => string): Step => ({
    says: words.calculator,
    calculators: {
      others,
      each: ownFirst(pathways, view).map((page) => ({ id: page.id, title: shownTitle(view, page), code: code(page) })),
    },
  });
  const may = { says: mayFrame(options, words) };
  const frame: Way = {
    title: words.frame.title,
    steps: [
      { says: words.contact, code: own(of(front)) },
      calculators(words.frame, of),
      { says: words.frame.script, code: same(`<script>${LISTENER}</script>`) },
      may,
    ],
    allow: fill(words.frame.allow, { site, hash: hashOf(LISTENER) }),
  };
  const pasted: Way = {
    title: words.oembed.title,
    steps: [
      { says: words.oembed.text },
      { says: words.contact, code: own(absolute(front.address, options)) },
      calculators(words.oembed, (page) => absolute(page.address, options)),
      may,
    ],
    allow: fill(words.oembed.allow, { site }),
  };
  return [
    {
      title: words.own.title,
      steps: [{ says: words.own.text, code: same(copiedOf(front.organisation).join('\n')) }, { says: words.own.after }],
      allow: words.own.allow,
    },
    {
      title: words.html.title,
      steps: [
        { says: words.html.text, code: own(`<!--#include virtual="${base}${file}" -->`) },
        { says: words.html.fetch, code: own(absolute(base + file, options)) },
      ],
      allow: words.html.allow,
    },
    framed(frame, options, words),
    {
      title: words.element.title,
      steps: [
        { says: words.element.script, code: same(elementScript(absolute(base + ELEMENT, options))) },
        { says: words.contact, code: own(contactSnippet(front, view, options).html) },
        calculators(words.element, (page) => calculatorSnippet(page, view, options).html),
        { says: words.element.link },
      ],
      allow: fill(words.element.allow, { site }),
    },
    framed(pasted, options, words),
  ];
}

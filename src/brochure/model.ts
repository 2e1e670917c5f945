import { createHash } from 'node:crypto';
import type { TextNode } from '../check/mdx/node.ts';
import { formatDate } from '../i18n/dates.ts';
import { fill } from '../i18n/fill.ts';
import type { LimitLabel } from '../i18n/limits.ts';
import type { Language } from '../model/schemas/language.ts';
import { confirmedOf } from '../site/confirmed.ts';
import { coordinatorGroups } from '../site/coordinators.ts';
import { localContacts } from '../site/local-help.ts';
import { confirmedNote, demoNote } from '../site/notes.ts';
import { rulesNote } from '../site/rules-note.ts';
import { textAge } from '../site/text-age.ts';
import { textViewOf } from '../site/text-view.ts';
import { type PaperColours, paperColours } from '../site/theme.ts';
import type { View } from '../site/view.ts';
import { qrCode } from './qr.ts';
import type { Run } from './run.ts';
import { type Block, printedBlocks } from './text.ts';
import {
  type CallGroup,
  callGroups,
  type HelpRow,
  helpRow,
  localRows,
  noteRuns,
  numberOf,
  type PrintedNumber,
  written,
} from './who.ts';

/** Where the page is on the web, in short and for a camera. */
export interface Address {
  label: string;
  text: string;
  href: string;
  /** The QR code as SVG, and what it is in words. */
  qr: string;
  alternative: string;
}

/** What stands at the top of everything that is printed for an organisation. */
export interface Head {
  language: Language;
  /** The name of the publisher, its place in bold and the rest of it beside that. */
  publisher: { name: string; bold: string; rest: string };
  logo: string | null;
  colours: PaperColours;
  /** That nobody has ordered it, where that is so. */
  demo: Run[];
}

/** Everything that a brochure prints, in the order in which it is read. Nothing else reaches the template. */
export interface BrochureData extends Head {
  /** The day (ISO) that the file bears: when its text was last read through. */
  date: string;
  title: string;
  lead: string;
  overdue: string;
  who: { title: string; call: string; or: string; groups: CallGroup[]; note: Run[] };
  labels: Record<LimitLabel, string>;
  /** What the labels that are used mean. */
  key: { label: LimitLabel; bold: string; text: string }[];
  /** What the line below a step means that has no limit; empty where there is none. */
  bare: string;
  /** Whether anybody has compared the times with their sources, in one sentence before the steps. */
  checked: string;
  blocks: Block[];
  /** The numbers that everyone must see at once, and the others. */
  help: {
    title: string;
    first: (PrintedNumber & { text: string })[];
    groups: { title: string; urgent: boolean; rows: HelpRow[] }[];
    /** Of the others those that are somebody to talk to by day and night: they are on the first side, if only in short. */
    talk: { title: string; rows: HelpRow[] };
    note: Run[];
  };
  /** What else the page says of the times before the steps: that there are newer ones, and what is not certain. */
  doubts: { title: string; text: string };
  /** Null where the address of the website is not known. */
  address: Address | null;
  /** What else there is at that address. */
  onWebsite: string;
  /** What the reader may want to write, line by line, where a side has room for it. */
  notes: { title: string; of: string[] };
  imprint: string[];
}

/** A pathway's brochure before it is known how it is printed, and what it goes by on paper and on the page. */
export interface Brochure {
  data: BrochureData;
  /** A short name of exactly this content, by which paper and page are compared. */
  edition: string;
}

/** An address without what nobody types: `vaga.kommune.no/forlop/vaksne`. */
const shown = (href: string): string => decodeURI(written(href));

/** The head of what is printed of a page. */
export function headOf(view: View, logo: string | null): Head {
  const { organisation, page, name, shortName, words } = view;
  if (!organisation) throw new Error('The portal has nothing that is printed.');
  const rest = name.startsWith(`${shortName} `) ? name.slice(shortName.length) : '';
  return {
    language: page.language,
    publisher: { name, bold: rest ? shortName : name, rest },
    logo,
    colours: paperColours(organisation.facts.colours),
    demo: view.demo ? noteRuns(demoNote(view), words) : [],
  };
}

/** Where a page is on the web; null where the address of the website is not known. */
export function addressOn({ options, page, words }: View): Address | null {
  if (!options.site) return null;
  const href = new URL(page.address, options.site).href;
  return {
    label: words.brochure.readMore,
    text: shown(href),
    href,
    qr: qrCode(href),
    alternative: fill(words.brochure.qrCode, { address: shown(href) }),
  };
}

/** Who is called, for patients of some ages. */
export function whoOf(view: View, ages: { from: number; to: number | null }): BrochureData['who'] {
  const { words } = view;
  const contacts = coordinatorGroups(view, ages).flatMap(({ coordinators }) =>
    coordinators.map(({ contact }) => contact),
  );
  return {
    title: words.contact.whoToCall,
    call: words.contact.call,
    or: words.contact.or,
    groups: callGroups(view, ages),
    note: contacts.length > 0 ? noteRuns(confirmedNote(view, confirmedOf(contacts, view), true), words) : [],
  };
}

const LABELS = ['right', 'advice', 'deadline'] as const;

function labelsIn(blocks: readonly Block[]): Set<LimitLabel> {
  const steps = blocks.flatMap((block) => (block.kind === 'steps' ? block.steps : []));
  return new Set(steps.flatMap((step) => step.limits.map(({ label }) => label)));
}

/** Whether below a step there is one more, and it has no limit itself. */
function hasBare(blocks: readonly Block[]): boolean {
  return blocks.some((it) => it.kind === 'steps' && it.steps.slice(0, -1).some(({ limits }) => limits.length === 0));
}

/** Words that stand within a sentence. */
const within = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The numbers for help. */
export function helpOf(view: View): BrochureData['help'] {
  const { words, content, page } = view;
  const lines = Object.values(content.helplines).filter((line) => line.everyPage);
  const national = (['emergency', 'support'] as const).map((group) => ({
    title: words.help[group],
    urgent: group === 'emergency',
    rows: lines
      .filter((line) => line.group === group && !line.strip)
      .map((line) => helpRow(line, page.language, words)),
  }));
  const talk = lines.filter(({ group, hours }) => group === 'support' && hours === 'always');
  const own = { title: fill(words.help.own, { name: view.name }), urgent: true, rows: localRows(view) };
  const local = localContacts(view);
  const confirmed = confirmedOf(local, view);
  const isSaid = local.length > 0 && confirmed.state !== 'recent';
  return {
    title: words.help.now,
    first: lines.flatMap(({ number, strip }) =>
      strip ? [{ ...numberOf(number, words), text: strip[page.language] }] : [],
    ),
    groups: [own, ...national].filter(({ rows }) => rows.length > 0),
    talk: {
      title: `${words.help.support}, ${within(words.hours.always)}`,
      rows: talk.map((line) => helpRow(line, page.language, words)),
    },
    note: isSaid ? noteRuns(confirmedNote(view, confirmed, true), words) : [],
  };
}

/** What the page says of the times before the steps, as paper has it: one sentence there, and the rest at the end. */
function timesOf(view: View): Pick<BrochureData, 'checked' | 'doubts'> {
  const { words } = view;
  const { revised, doubts } = rulesNote(textViewOf(view));
  const isChecked = (it: string) => it === words.limit.notChecked || it === words.limit.someChecked;
  const rest = doubts.filter((it) => !isChecked(it));
  return {
    checked: doubts.find(isChecked) ?? '',
    doubts: {
      title: words.limit.unsure,
      text: [...(revised ? [`${revised.before} ${revised.link}. ${revised.after}`] : []), ...rest].join(' '),
    },
  };
}

/**
 * The brochure of a pathway's page: what the page says, as far as it is of use on paper. Pure: the same page, text and logo
 * always give the same brochure, and the day is in it only through what the page says of ages.
 * @param view the view of the page, which must not be a fallback
 * @param tree the parsed text of the page
 * @param logo the organisation's logo as SVG, if it has one
 */
export function brochureOf(view: View, tree: TextNode, logo: string | null): Brochure {
  const { words, content, page, options, organisation } = view;
  const pathway = content.pathways.find(({ id }) => id === page.id);
  const text = pathway?.texts[page.language]?.frontMatter;
  if (!pathway || !text || !organisation || page.fallback) throw new Error(`${page.address} has no brochure.`);
  const addressOf = (link: string) => {
    const [, id = '', fragment = ''] = /^page:([^#]*)(#.*)?$/.exec(link) ?? [];
    const target = options.site && view.find(id);
    return target ? new URL(target.address + fragment, options.site).href : undefined;
  };
  const blocks = printedBlocks(tree, { text: textViewOf(view), addressOf });
  const used = labelsIn(blocks);
  const { overdue } = textAge(view);
  const data: BrochureData = {
    ...headOf(view, logo),
    date: text.reviewed,
    title: text.title,
    lead: text.lead,
    overdue: overdue ? fill(words.freshness.overdue, { date: formatDate(overdue, words) }) : '',
    who: whoOf(view, pathway.facts.ages),
    labels: { right: words.limit.right, advice: words.limit.advice, deadline: words.limit.deadline },
    key: LABELS.filter((label) => used.has(label)).map((label) => ({
      label,
      bold: words.limit[`${label}Key`],
      text: words.limit[`${label}KeyMore`],
    })),
    bare: used.size > 0 && hasBare(blocks) ? words.limit.noneKey : '',
    ...timesOf(view),
    blocks,
    help: helpOf(view),
    address: addressOn(view),
    onWebsite: words.brochure.onWebsite,
    notes: { title: words.brochure.notes, of: words.brochure.notesOf },
    imprint: [
      fill(words.page.reviewed, { date: formatDate(text.reviewed, words) }),
      fill(words.brochure.validTo, { date: formatDate(text.reviewBy, words) }),
    ],
  };
  const edition = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 6);
  const imprint = [...data.imprint, fill(words.brochure.edition, { edition })];
  return { data: { ...data, imprint }, edition };
}

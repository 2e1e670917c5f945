import { analysePage, UnreadablePage } from '../import/analyse.ts';
import type { Kind } from '../import/kinds.ts';
import { readNational } from '../import/national/read.ts';
import type { National } from '../import/national/reference.ts';
import type { ProposedContact } from '../import/propose/contacts.ts';
import type { ProposedCoordinator } from '../import/propose/coordinators.ts';
import { givenIn } from '../import/read/file.ts';
import { bodyOf } from '../import/write/mdx.ts';
import { accepted, canBeTheirs, HAVE_ONE } from '../import/write/organisation.ts';
import type { Language } from '../model/schemas/language.ts';
import type { Around } from './judge.ts';
import { sourcesIn } from './pages/patch.ts';
import { written } from './pages/write.ts';
import { isGroup, isList, type Value, valueAt } from './patch/edit.ts';
import type { Said } from './told/said.ts';

/** A contact of an old page, as the facts would have it. Nobody has confirmed it. */
export interface OldContact {
  value: { [field: string]: Value };
  role: string;
  phones: string[];
  /** Whether there is a contact of this name already. */
  isThere: boolean;
  /** Whether a person's name stood beside it: the number may be that person's own. */
  besideName: boolean;
}

/** Who coordinates for which ages by an old page, as the facts would have it; `toAge` is among them. */
export interface OldCoordinator {
  value: { [field: string]: Value };
  fromAge: number;
  toAge: number | null;
  /** Of the contact, by its id and in words. */
  contact: string;
  role: string;
}

/** A block of an old page, and what it is. */
export interface OldBlock {
  source: string;
  text: string;
  kind: Kind;
  /** The national page that says it here; null where none does. */
  replacedBy: string | null;
  /** Words in it that are outdated, with those that are used now. */
  outdated: { found: string; instead: string }[];
}

/** What is proposed of an old page: nothing of it is in a draft before somebody has chosen it. */
export interface OldPageProposal {
  title: string;
  summary: string;
  language: Language;
  contacts: OldContact[];
  coordinators: OldCoordinator[];
  /** Whether the facts say already who coordinates. */
  hasCoordinators: boolean;
  /** The organisation's own text, and what else stood there. */
  own: OldBlock[];
  others: OldBlock[];
}

/** Why a page cannot be read, in Bokmål and Nynorsk. */
export interface Unread {
  unread: Said;
}

/** What is said in Nynorsk where a page cannot be read. */
const UNREAD_NN = 'Sida kan ikkje lesast. Lagre ho som HTML, som tekst eller som Word-dokument (.docx), og prøv igjen.';

/** The national texts by their folder: they do not change while somebody takes a page over. */
const known = new Map<string, National>();

function nationalOf({ content, national }: Around): National {
  const folder = national ?? content;
  const made = known.get(folder) ?? readNational(folder);
  known.set(folder, made);
  return made;
}

function contactOf(
  given: ProposedContact,
  facts: Value,
  languages: readonly Language[],
  language: Language,
): OldContact {
  const { id, role, phones, sms, textPhone, email, hours, visitingAddress, postalAddress, besideName } =
    accepted(given);
  const isFictional = valueAt(facts, ['fictional']) === true;
  const can = (number: string | undefined): number is string =>
    number !== undefined && canBeTheirs(number, isFictional);
  const there = valueAt(facts, ['contacts']);
  const name = role ?? '';
  const ways = { sms: can(sms) ? sms : undefined, textPhone: can(textPhone) ? textPhone : undefined, email };
  const more = { ...ways, visitingAddress, postalAddress, hours } as { [field: string]: Value | undefined };
  const own = phones.filter(can);
  return {
    value: {
      id,
      role: languages.length > 1 ? { [language]: name } : name,
      phones: own,
      ...Object.fromEntries(Object.entries(more).filter(([, it]) => it !== undefined)),
      verifiedOn: null,
    } as { [field: string]: Value },
    role: name,
    phones: own,
    isThere: isList(there) && there.some((it) => isGroup(it) && it['id'] === id),
    besideName,
  };
}

/** A rule of which the page says whom it is about; null for another. */
function coordinatorOf(
  { fromAge, toAge, contact, haveOne }: ProposedCoordinator,
  contacts: readonly OldContact[],
  languages: readonly Language[],
): OldCoordinator | null {
  const found = contacts.find(({ value }) => contact !== null && value['id'] === contact);
  if (!found || contact === null) return null;
  const unless = Object.fromEntries(languages.map((it) => [it, HAVE_ONE[it]]));
  const [first = 'nb'] = languages;
  const value = {
    fromAge,
    ...(toAge !== undefined && { toAge }),
    contact,
    ...(haveOne && { unless: languages.length > 1 ? unless : HAVE_ONE[first] }),
  };
  return { value, fromAge, toAge: toAge ?? null, contact, role: found.role };
}

const paragraph = (text: string): string => written({ type: 'paragraph', content: [{ type: 'text', text }] }).plain;

/**
 * What an old page is made of, and what is proposed of it. Nothing is fetched, and nothing is confirmed.
 * @param bytes the file as it was saved, or what was pasted, in UTF-8
 */
export async function oldPage(
  bytes: Buffer,
  around: Around,
  facts: Value,
  languages: readonly Language[],
): Promise<OldPageProposal | Unread> {
  try {
    const name = ['name', 'shortName'].map((it) => valueAt(facts, [it]));
    const names = name.flatMap((it) => (isGroup(it) ? Object.values(it) : [it])).filter((it) => typeof it === 'string');
    const found = analysePage(await givenIn(bytes), nationalOf(around), { names });
    const { page, paragraphs, url } = found;
    const language = languages.includes(found.language) ? found.language : (languages[0] ?? 'nb');
    const own = page ? sourcesIn(bodyOf(page, url)) : [];
    const contacts = found.contacts.map((it) => contactOf(it, facts, languages, language));
    const now = valueAt(facts, ['coordinators']);
    const plain = (kind: Kind, text: string, source: string, replacedBy: string | null = null): OldBlock => ({
      source,
      text,
      kind,
      replacedBy,
      outdated: [],
    });
    return {
      title: page?.title ?? found.title ?? '',
      summary: page?.summary ?? '',
      language,
      contacts,
      coordinators: found.coordinators.flatMap((it) => coordinatorOf(it, contacts, languages) ?? []),
      hasCoordinators: isList(now) && now.length > 0,
      own: own.map((source) => plain('own', source, source)),
      others: paragraphs
        .filter(({ kind, text }) => kind !== 'own' && text.trim() !== '')
        .map(({ kind, text, replacedBy, marks }) => ({
          ...plain(kind, text, paragraph(text), replacedBy?.title ?? null),
          outdated: marks
            .filter((it) => it.kind === 'outdated-term')
            .map(({ found: word, instead }) => ({ found: word, instead })),
        })),
    };
  } catch (error) {
    if (error instanceof UnreadablePage) return { unread: { nb: error.message, nn: UNREAD_NN } };
    throw error;
  }
}

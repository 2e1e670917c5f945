import { analysePage, UnreadablePage } from '../import/analyse.ts';
import type { Kind } from '../import/kinds.ts';
import { readNational } from '../import/national/read.ts';
import type { National } from '../import/national/reference.ts';
import type { ProposedContact } from '../import/propose/contacts.ts';
import { givenIn } from '../import/read/file.ts';
import { bodyOf } from '../import/write/mdx.ts';
import { accepted, canBeTheirs } from '../import/write/organisation.ts';
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
      contacts: found.contacts.map((it) => contactOf(it, facts, languages, language)),
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

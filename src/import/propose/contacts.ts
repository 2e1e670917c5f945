import type { Hours } from '../../model/schemas/hours.ts';
import type { PostalAddress } from '../../model/schemas/postal-address.ts';
import { slugify } from '../../model/slug.ts';
import type { Block } from '../block.ts';
import { addressIn } from '../facts/addresses.ts';
import { hoursIn } from '../facts/hours.ts';
import { emailsIn } from '../facts/people.ts';
import { type FoundPhone, phonesIn } from '../facts/phones.ts';
import type { Judged } from '../kinds.ts';
import { asRole, isSwitchboard, namedIn, roleBefore } from './roles.ts';

/** A contact as the old page had it. Nobody has confirmed any of it. */
export interface ProposedContact {
  id: string;
  /** Null where the page does not say whose the number is, as beside a person's name. */
  role: string | null;
  phones: string[];
  sms?: string;
  textPhone?: string;
  email?: string;
  hours?: Hours;
  /** Whether the page gave times without saying on which days; weekdays are proposed. */
  daysAssumed: boolean;
  visitingAddress?: PostalAddress;
  postalAddress?: PostalAddress;
  /** Whether a person's name stood beside it: the number may be that person's own. */
  besideName: boolean;
  /** The paragraphs that it was found in, by their numbers from 0. */
  paragraphs: number[];
}

/** A number of an old page and where it went: to a contact, to the national helplines, or nowhere. */
export interface FoundNumber {
  digits: string;
  written: string;
  paragraph: number;
  goesTo: { contact: string } | 'helpline' | 'fax';
}

/** A role as an id, cut between words. */
const shortSlug = (role: string) => {
  const slug = slugify(role);
  return slug.length <= 40 ? slug : slug.slice(0, 40).replace(/-[^-]*$/, '');
};

type Draft = Omit<ProposedContact, 'id'>;

const folded = (role: string) => (role.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** How many lines above a number are asked whose it is, and how many roles a text is looked through for. */
const LINES_ABOVE = 12;
const MOST_NAMED = 100;

/** What a number is for, by the word before it. */
function useOf(before: string): 'phones' | 'sms' | 'textPhone' | 'fax' {
  if (/(?:faks|fax|telefaks)[\s:.]*(?:nr\.?|nummer)?[\s:.]*$/iu.test(before)) return 'fax';
  if (/teksttelefon[\s:.]*$/iu.test(before)) return 'textPhone';
  return /(?:sms|tekstmelding)(?: til)?[\s:.]*$/iu.test(before) ? 'sms' : 'phones';
}

/** Gathers the contacts of a page, paragraph by paragraph. */
export class Contacts {
  readonly drafts: Draft[] = [];
  readonly numbers: (Omit<FoundNumber, 'goesTo'> & { goesTo: Draft | 'helpline' | 'fax' })[] = [];
  private readonly byRole = new Map<string, Draft>();
  private readonly byNumber = new Map<string, Draft>();
  private readonly blocks: readonly Block[];
  private readonly judged: readonly Judged[];
  private readonly helplines: ReadonlySet<string>;

  constructor(blocks: readonly Block[], judged: readonly Judged[], helplines: readonly string[]) {
    this.blocks = blocks;
    this.judged = judged;
    this.helplines = new Set(helplines);
    const groups = Map.groupBy(blocks.keys(), (at) => blocks[at]?.group ?? 0);
    for (const group of groups.values()) this.readGroup([...group]);
  }

  /** The contact of a role, made where there is none. Without a role each is its own. */
  ofRole(role: string | null, paragraph: number): Draft {
    const key = role === null ? '' : folded(role);
    const known = this.byRole.get(key);
    if (known && role !== null) {
      known.paragraphs.push(paragraph);
      return known;
    }
    const made: Draft = { role, phones: [], daysAssumed: false, besideName: false, paragraphs: [paragraph] };
    this.drafts.push(made);
    if (role !== null) this.byRole.set(key, made);
    return made;
  }

  /** The contact whose role a text names; null where it names none. The longest role counts. */
  namedIn(text: string): Draft | null {
    const small = ` ${folded(text)} `;
    const found = [...this.byRole]
      .slice(0, MOST_NAMED)
      .filter(([key]) => small.includes(` ${key} `) || small.includes(` ${key}s `));
    return found.sort((a, b) => b[0].length - a[0].length)[0]?.[1] ?? null;
  }

  /** Who a short line above in the same box names, or a heading over it. */
  private roleAbove(at: number): string | null {
    const { group } = this.blocks[at] as Block;
    for (let above = at - 1; at - above <= LINES_ABOVE && this.blocks[above]?.group === group; above--) {
      const { text, kind } = this.blocks[above] as Block;
      const isFact = phonesIn(text).length > 0 || emailsIn(text).length > 0 || hoursIn(text) || addressIn(text);
      const role = isFact || kind === 'item' || /[.!?]$/u.test(text) ? null : asRole(text);
      if (role) return role;
    }
    for (let above = at - 1; above >= 0 && at - above <= LINES_ABOVE; above--) {
      const { text, kind } = this.blocks[above] as Block;
      if (kind !== 'heading') continue;
      if (this.judged[above]?.why === 'title') return null;
      const role = namedIn(text);
      if (role) return asRole(text) && text.split(' ').length <= 5 ? asRole(text) : role;
    }
    return null;
  }

  private readGroup(group: readonly number[]): void {
    const its: Draft[] = [];
    const named = group.some((at) => this.blocks[at]?.named);
    for (const at of group) for (const draft of this.readPhones(at, named)) if (!its.includes(draft)) its.push(draft);
    for (const at of group) this.readRest(at, its);
  }

  /** The contacts of the numbers in a block. */
  private readPhones(at: number, named: boolean): Draft[] {
    const { text, named: here } = this.blocks[at] as Block;
    const found = phonesIn(text);
    const its: Draft[] = [];
    let [end, last] = [0, null as Draft | null];
    for (const phone of found) {
      const before = text.slice(end, phone.from);
      const use = useOf(before);
      const draft = this.draftOf(phone, at, before, last);
      this.numbers.push({
        digits: phone.digits,
        written: phone.written,
        paragraph: at,
        goesTo: use === 'fax' ? 'fax' : draft,
      });
      end = phone.to;
      if (draft === 'helpline' || use === 'fax') continue;
      last = draft;
      its.push(draft);
      draft.besideName ||= here || named;
      if (use === 'phones' || draft[use] !== undefined) {
        if (!draft.phones.some((it) => it.replace(/\D/g, '') === phone.digits)) draft.phones.push(phone.written);
      } else draft[use] = phone.written;
    }
    return its;
  }

  private draftOf(
    { digits, from, to }: FoundPhone,
    at: number,
    before: string,
    last: Draft | null,
  ): Draft | 'helpline' {
    const { text } = this.blocks[at] as Block;
    if (this.helplines.has(digits) || /^(?:11\d|116\d{3})$/.test(digits)) return 'helpline';
    const known = this.byNumber.get(digits);
    const same = last !== null && /^[\s,/.;()–-]*(?:og|eller|and|or)?[\s(]*(?:\+47|0047)?\s*$/iu.test(before);
    const behind = /^\s*\(([^()]{3,60})\)/u.exec(text.slice(to));
    const role = same
      ? (last?.role ?? null)
      : (roleBefore(before) ??
        (from === 0 ? asRole(behind?.[1] ?? '') : null) ??
        this.roleAbove(at) ??
        (text.length < 600 ? namedIn(text) : null));
    if (known) {
      if (known.role === null && role !== null && !this.byRole.has(folded(role))) {
        known.role = role;
        this.byRole.set(folded(role), known);
      }
      known.paragraphs.push(at);
      return known;
    }
    const draft = same && last ? last : this.ofRole(role === null || !isSwitchboard(role) ? role : 'Sentralbordet', at);
    this.byNumber.set(digits, draft);
    return draft;
  }

  /** Hours, addresses and email of a block, which belong to a contact of its group. */
  private readRest(at: number, its: readonly Draft[]): void {
    const { text, parts, kind } = this.blocks[at] as Block;
    const inBlock = its.filter(({ paragraphs }) => paragraphs.includes(at));
    const before = its.findLast(({ paragraphs }) => paragraphs.some((it) => it <= at));
    const owner = inBlock.at(-1) ?? before ?? its[0];
    const mails = parts.flatMap(({ href }) => (href?.startsWith('mailto:') ? emailsIn(href.slice(7)) : []));
    const [mail] = [...emailsIn(text), ...mails].filter(({ office }) => office);
    const isContact = this.judged[at]?.kind === 'fact' && this.judged[at]?.why !== 'ages';
    const hours = kind === 'heading' || (!isContact && inBlock.length === 0) ? null : hoursIn(text);
    const address = addressIn(text);
    if (!mail && !hours && !address) return;
    const to = owner ?? (isContact ? this.unowned(at, mail !== undefined || hours !== null) : null);
    if (!to) return;
    if (!to.paragraphs.includes(at)) to.paragraphs.push(at);
    if (mail) to.email ??= mail.address;
    if (hours && !to.hours) [to.hours, to.daysAssumed] = [hours.hours, !hours.daysSaid];
    if (address) {
      const { postal, ...place } = address;
      if (postal) to.postalAddress ??= place;
      else to.visitingAddress ??= place;
    }
  }

  /** Whose hours or address it is where no number stands beside it: the role above, or the switchboard's for an address. */
  private unowned(at: number, makes: boolean): Draft | null {
    const { text } = this.blocks[at] as Block;
    const role = this.roleAbove(at) ?? namedIn(text);
    if (makes) return this.ofRole(role, at);
    const known = role === null ? undefined : this.byRole.get(folded(role));
    return known ?? this.drafts.find((it) => it.role !== null && isSwitchboard(it.role)) ?? null;
  }

  /** The contacts with ids of their own, and the numbers with where they went. */
  done(): { contacts: ProposedContact[]; numbers: FoundNumber[]; idOf(draft: Draft): string } {
    const taken = new Map<string, number>();
    const ids = new Map<Draft, string>();
    for (const draft of this.drafts) {
      const base = isSwitchboard(draft.role ?? '') ? 'sentralbord' : shortSlug(draft.role ?? '') || 'kontakt';
      const many = (taken.get(base) ?? 0) + 1;
      taken.set(base, many);
      ids.set(draft, many === 1 ? base : `${base}-${many}`);
    }
    const idOf = (draft: Draft) => ids.get(draft) ?? '';
    return {
      idOf,
      contacts: this.drafts.map((draft) => ({ id: idOf(draft), ...draft, paragraphs: [...new Set(draft.paragraphs)] })),
      numbers: this.numbers.map(({ goesTo, ...it }) => ({
        ...it,
        goesTo: typeof goesTo === 'string' ? goesTo : { contact: idOf(goesTo) },
      })),
    };
  }
}

import { dialAddress } from '../domain/phone.ts';
import type { Contact } from '../model/schemas/contact.ts';
import type { PostalAddress, VisitingAddress } from '../model/schemas/postal-address.ts';
import type { OwnText } from '../model/schemas/text.ts';
import { isHelsenorge } from '../model/url.ts';

/** A number in one of the ways of using it. `dial` is null for one that nobody has. */
export interface NumberWay {
  kind: 'phone' | 'sms' | 'textPhone';
  number: string;
  dial: string | null;
  /** What the number is for, where it has a label. */
  label: OwnText | null;
}

/** Somewhere to write. */
export interface WebWay {
  kind: 'chat' | 'form' | 'secureForm' | 'helsenorge' | 'email';
  href: string;
}

/** Somewhere to come, or to send letters; `map` is null where there is no such place. */
export interface PlaceWay {
  kind: 'visitingAddress' | 'postalAddress';
  address: PostalAddress;
  directions: OwnText | null;
  map: string | null;
}

export type Way = NumberWay | WebWay | PlaceWay;

/** The address of a map of a place: what the contact gives, else a search for the address. Nothing is searched that is made up. */
function mapOf({ street, postalCode, town, map }: VisitingAddress, fictional: boolean): string | null {
  if (typeof map === 'string') return map;
  if (map) {
    const { latitude, longitude } = map;
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  }
  if (fictional) return null;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(`${street}, ${postalCode} ${town}`)}`;
}

function numbersOf(contact: Contact): NumberWay[] {
  const way = (kind: NumberWay['kind'], number: string, label: OwnText | null = null): NumberWay => {
    const dial = dialAddress(number);
    return { kind, number, label, dial: kind === 'sms' ? (dial?.replace('tel:', 'sms:') ?? null) : dial };
  };
  return [
    ...contact.phones.map((it) => (typeof it === 'string' ? way('phone', it) : way('phone', it.number, it.label))),
    ...(contact.sms ? [way('sms', contact.sms)] : []),
    ...(contact.textPhone ? [way('textPhone', contact.textPhone)] : []),
  ];
}

function writingOf({ chat, secureForm, helsenorge, form, email }: Contact): WebWay[] {
  const way = (kind: WebWay['kind'], href: string | undefined): WebWay[] => (href ? [{ kind, href }] : []);
  // What is on Helsenorge is Helsenorge, whatever field it was written in.
  const formOf = (kind: 'secureForm' | 'form', href: string | undefined) =>
    href === helsenorge ? [] : way(href && isHelsenorge(href) ? 'helsenorge' : kind, href);
  return [
    ...way('chat', chat),
    ...formOf('secureForm', secureForm),
    ...way('helsenorge', helsenorge),
    ...(form === secureForm ? [] : formOf('form', form)),
    ...way('email', email && `mailto:${email}`),
  ];
}

/**
 * Every way in which a contact can be reached, in the order in which they are shown: numbers, where to write, where to come.
 * Whatever shows a contact shows these, so that none is forgotten anywhere.
 * @param fictional whether the contact is made up, so that its address is on no map
 */
export function waysOf(contact: Contact, fictional: boolean): Way[] {
  const { visitingAddress: visit, postalAddress: post } = contact;
  const places: (PlaceWay | null)[] = [
    visit
      ? { kind: 'visitingAddress', address: visit, directions: visit.directions ?? null, map: mapOf(visit, fictional) }
      : null,
    post ? { kind: 'postalAddress', address: post, directions: null, map: null } : null,
  ];
  return [...numbersOf(contact), ...writingOf(contact), ...places.filter((it) => it !== null)];
}

/** The first number on which somebody answers a contact's phone; null where it has none. */
export function phoneOf(contact: Contact | undefined): string | null {
  const [first] = contact?.phones ?? [];
  return first === undefined ? null : typeof first === 'string' ? first : first.number;
}

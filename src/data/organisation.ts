import type { Day } from '../domain/compared-day.ts';
import { confirmation } from '../domain/freshness.ts';
import { formatPhone } from '../domain/phone.ts';
import type { OrganisationContent } from '../model/content.ts';
import type { Contact } from '../model/schemas/contact.ts';
import type { Language } from '../model/schemas/language.ts';
import type { PostalAddress } from '../model/schemas/postal-address.ts';
import type { OwnText } from '../model/schemas/text.ts';
import { type NumberWay, type PlaceWay, type Way, waysOf } from '../site/contact-ways.ts';
import { absolute } from '../site/dated-site.ts';
import type { Page } from '../site/page.ts';
import { creditsOf, type DataSite, factsOf, LICENCE } from './place.ts';
import type { ContactData, OrganisationData } from './schemas.ts';

/** The kinds of an organisation's pages that answer a question by themselves. */
const LISTED = ['front', 'pathway', 'guide', 'local'];

/** Facts of an organisation that come from the register, and those of its owners. */
const FROM_REGISTER = ['numbers', 'names', 'websites'];

/** A text in the organisation's languages in which it exists; one that serves all stands in each. */
type Say = (text: OwnText) => Partial<Record<Language, string>>;

const sayIn =
  (languages: readonly Language[]): Say =>
  (text) =>
    Object.fromEntries(
      languages.flatMap((it) => {
        const said = typeof text === 'string' ? text : text[it];
        return said ? [[it, said]] : [];
      }),
    );

// Fields have no order to who reads them. Here those that say alike stand near each other, which gzip is given less for: a test
// holds what an organisation may weigh.

const phoneData = ({ number, dial, label }: NumberWay, say: Say) => ({
  dial,
  number: formatPhone(number).replaceAll('\u00a0', ' '),
  label: label && say(label),
});

const placeData = ({ street, postalCode, town }: PostalAddress) => ({ street, postalCode, town });

/** Where to come, with how one finds it. */
const visitData = ({ address, directions, map }: PlaceWay, say: Say) => ({
  ...placeData(address),
  ...(directions && { directions: say(directions) }),
  ...(map && { map }),
});

/** What a place of treatment tells about itself; nothing of a municipality, which is for everybody. */
function treatmentData(facts: OrganisationContent['facts'], say: Say): Partial<OrganisationData> {
  if (facts.kind === 'municipality') return {};
  const { ages, referral } = facts;
  return {
    ...(ages && { ages: { fromAge: ages.from, toAge: ages.to } }),
    referral: { referredBy: say(referral.referredBy), assessedBy: say(referral.assessedBy) },
    ...(facts.kind === 'hospital' && { trust: say(facts.trust) }),
    ...(facts.kind === 'institution' && {
      contract: { with: say(facts.contract.with), places: facts.contract.places },
      stays: facts.stays.map(({ name, fromMonths, toMonths }) => ({ name: say(name), fromMonths, toMonths })),
    }),
  };
}

/** A way beside the phones, under the name of its kind. */
function wayData(way: Way, say: Say): Partial<ContactData> {
  if ('address' in way) return { [way.kind]: visitData(way, say) };
  if ('number' in way) return { [way.kind]: phoneData(way, say) };
  return { [way.kind]: way.href.replace(/^mailto:/, '') };
}

function contactData(contact: Contact, fictional: boolean, day: Day, say: Say): ContactData {
  const ways = waysOf(contact, fictional);
  const { id, role, hours, exceptions, verifiedOn } = contact;
  return {
    id,
    role: say(role),
    confirmed: confirmation(verifiedOn, day),
    verifiedOn,
    phones: ways.flatMap((it) => (it.kind === 'phone' ? [phoneData(it, say)] : [])),
    ...Object.assign({}, ...ways.filter(({ kind }) => kind !== 'phone').map((it) => wayData(it, say))),
    ...(hours && { hours }),
    ...(exceptions?.length && {
      exceptions: exceptions.map(({ from, to = from, hours, why }) => ({
        from,
        to,
        hours,
        ...(why && { why: say(why) }),
      })),
    }),
  };
}

/** The addresses of an organisation's pages by language and id, without those that show another language's text. */
function addressesIn(pages: readonly Page[], language: Language, { options }: DataSite): Record<string, string> {
  const own = pages.filter((it) => it.language === language && LISTED.includes(it.kind) && !it.fallback);
  return Object.fromEntries(own.map((it) => [it.id, absolute(it.address, options)]));
}

/**
 * An organisation as data: how its roles are reached, who coordinates, what it offers and where its pages are.
 * @param pages its own
 */
export function organisationData(
  { slug, facts }: OrganisationContent,
  pages: readonly Page[],
  site: DataSite,
): OrganisationData {
  const say = sayIn(facts.languages);
  const number = facts.kind === 'municipality' ? (facts.number ?? null) : null;
  const sources = site.content.register.sources.filter(({ id }) => number && FROM_REGISTER.includes(id));
  return {
    version: 1,
    publication: facts.publication,
    licence: LICENCE,
    attribution: [factsOf(Object.values(say(facts.name))[0] ?? slug), ...creditsOf(sources)],
    slug,
    kind: facts.kind,
    number,
    fictional: facts.fictional,
    name: say(facts.name),
    shortName: say(facts.shortName),
    website: facts.website ?? null,
    languages: facts.languages,
    switchboard: facts.switchboard ?? null,
    ...treatmentData(facts, say),
    services: facts.services.map(({ name, forWhom, contact, referralNeeded, dropIn, cost, opensOn, closesOn }) => ({
      dropIn,
      referralNeeded,
      name: say(name),
      contact,
      forWhom: say(forWhom),
      ...(cost && { cost: say(cost) }),
      ...(opensOn && { opensOn }),
      ...(closesOn && { closesOn }),
    })),
    coordinators: facts.coordinators.map(({ fromAge, toAge = null, part = null, contact, text, unless }) => ({
      fromAge,
      ...(text && { text: say(text) }),
      contact,
      part,
      toAge,
      ...(unless && { unless: say(unless) }),
    })),
    contacts: facts.contacts.map((it) => contactData(it, facts.fictional, site.day, say)),
    parts: facts.parts.map(({ id, name }) => ({ id, name: say(name) })),
    pages: Object.fromEntries(facts.languages.map((it) => [it, addressesIn(pages, it, site)])),
  };
}

import type { Day } from '../domain/compared-day.ts';
import { nextPeriod } from '../domain/opening.ts';
import { fill } from '../i18n/fill.ts';
import type { Contact } from '../model/schemas/contact.ts';
import type { Exception, Opening } from '../model/schemas/hours.ts';
import type { Words } from '../model/schemas/words.ts';
import { type NumberWay, type Way, waysOf } from './contact-ways.ts';
import type { View } from './view.ts';

const SCHEMA_ORG_TYPES = {
  municipality: 'GovernmentOrganization',
  hospital: 'MedicalOrganization',
  institution: 'MedicalOrganization',
} as const;

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const ALWAYS = { days: 'every-day', opens: '00:00', closes: '24:00' } as const;

function dayNames(days: string): string[] {
  if (days === 'every-day') return WEEK;
  if (days === 'weekdays') return WEEK.slice(0, 5);
  return WEEK.filter((day) => day.toLowerCase() === days);
}

/** How a stretch ends: the whole day's last minute, for from midnight to midnight is 'closed', and midnight as 00:00 else. */
function closing({ opens, closes }: Opening): string {
  if (closes !== '24:00' && closes !== '00:00') return closes;
  return opens === '00:00' ? '23:59' : '00:00';
}

function specifications(hours: Exception['hours'], validity: { validFrom?: string; validThrough?: string } = {}) {
  const type = { '@type': 'OpeningHoursSpecification' };
  if (hours === 'closed') return [{ ...type, opens: '00:00', closes: '00:00', ...validity }];
  return (hours === 'always' ? [ALWAYS] : hours).map((opening) => ({
    ...type,
    dayOfWeek: dayNames(opening.days),
    opens: opening.opens,
    closes: closing(opening),
    ...validity,
  }));
}

function hoursAvailable({ hours, exceptions = [] }: Contact, today: Day) {
  const usual = hours ? specifications(hours) : [];
  const other = exceptions.flatMap((it) => {
    const period = nextPeriod(it, today);
    return period ? specifications(it.hours, { validFrom: period.from, validThrough: period.to }) : [];
  });
  return usual.length + other.length > 0 ? [...usual, ...other] : undefined;
}

/** A number by what it takes: one for text messages alone is none to call. Null for one that nobody has. */
function numberData({ kind, dial, number }: NumberWay, words: Words) {
  if (!dial) return null;
  const point = {
    '@type': 'ContactPoint',
    ...(kind !== 'phone' && { name: fill(words.contact[kind], { phone: number }) }),
  };
  if (kind === 'sms') return { ...point, url: dial };
  return {
    ...point,
    telephone: dial.replace(/^\w+:/, ''),
    ...(kind === 'textPhone' && { contactOption: 'HearingImpairedSupported' }),
  };
}

/** One way of a contact; null for a number that nobody has. */
function wayData(way: Way, words: Words) {
  if ('address' in way) {
    const { street, postalCode, town } = way.address;
    const place = { streetAddress: street, postalCode, addressLocality: town, addressCountry: 'NO' };
    return { '@type': 'PostalAddress', ...place };
  }
  if ('number' in way) return numberData(way, words);
  if (way.kind === 'email') return { '@type': 'ContactPoint', email: way.href.slice('mailto:'.length) };
  return { '@type': 'ContactPoint', url: way.href };
}

/**
 * An organisation's front page as schema.org JSON-LD: the organisation and every way in which each of its roles is reached.
 * Numbers that nobody has are left out. Null for every other page. Safe inside a `<script>`: `<` is escaped.
 */
export function structuredData(view: View): string | null {
  const facts = view.page.kind === 'front' ? view.organisation?.facts : undefined;
  if (!facts || facts.fictional) return null;
  const contactPoint = facts.contacts.flatMap((contact) => {
    const role = view.own(contact.role).text;
    return waysOf(contact, facts.fictional).flatMap((way) => {
      const data = wayData(way, view.words);
      const hours = 'address' in way && way.kind === 'postalAddress' ? undefined : hoursAvailable(contact, view.today);
      const label = 'number' in way && way.label ? { name: view.own(way.label).text } : {};
      return data ? [{ ...data, ...label, contactType: role, areaServed: 'NO', hoursAvailable: hours }] : [];
    });
  });
  const data = {
    '@context': 'https://schema.org',
    '@type': SCHEMA_ORG_TYPES[facts.kind],
    name: view.name,
    url: facts.website,
    contactPoint,
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

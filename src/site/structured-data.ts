import { dialAddress } from '../domain/phone.ts';
import type { Hours } from '../model/schemas/hours.ts';
import type { View } from './view.ts';

const SCHEMA_ORG_TYPES = {
  municipality: 'GovernmentOrganization',
  hospital: 'MedicalOrganization',
  institution: 'MedicalOrganization',
} as const;

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function dayNames(days: string): string[] {
  if (days === 'every-day') return WEEK;
  if (days === 'weekdays') return WEEK.slice(0, 5);
  return WEEK.filter((day) => day.toLowerCase() === days);
}

function hoursAvailable(hours: Hours | undefined) {
  if (!hours) return undefined;
  const stretches = hours === 'always' ? [{ days: 'every-day', opens: '00:00', closes: '23:59' }] : hours;
  return stretches.map(({ days, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: dayNames(days),
    opens,
    closes,
  }));
}

/**
 * An organisation's front page as schema.org JSON-LD: the organisation and how each of its roles is reached. Numbers
 * that nobody has are left out. Null for every other page. Safe inside a `<script>`: `<` is escaped.
 */
export function structuredData(view: View): string | null {
  const facts = view.page.kind === 'front' ? view.organisation?.facts : undefined;
  if (!facts || facts.fictional) return null;
  const contactPoint = facts.contacts.flatMap((contact) =>
    contact.phones.flatMap((number) => {
      const address = dialAddress(number);
      if (!address) return [];
      const role = view.own(contact.role).text;
      return [
        {
          '@type': 'ContactPoint',
          telephone: address.slice('tel:'.length),
          contactType: role,
          areaServed: 'NO',
          hoursAvailable: hoursAvailable(contact.hours),
        },
      ];
    }),
  );
  const data = {
    '@context': 'https://schema.org',
    '@type': SCHEMA_ORG_TYPES[facts.kind],
    name: view.name,
    url: facts.website,
    contactPoint,
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

import { canHave } from '../../domain/phone.ts';
import { norwegianOf } from '../../model/norwegian.ts';
import { contactSchema } from '../../model/schemas/contact.ts';
import type { Hours } from '../../model/schemas/hours.ts';
import type { Language } from '../../model/schemas/language.ts';
import { phoneSchema } from '../../model/schemas/phone.ts';
import type { PostalAddress } from '../../model/schemas/postal-address.ts';
import { EXPLAINED } from '../../starting/explained.ts';
import { TO_FILL_IN } from '../../starting/next-steps.ts';
import type { Reach } from '../../starting/organisation.ts';
import type { Analysis } from '../analyse.ts';
import type { ProposedContact } from '../propose/contacts.ts';
import type { ProposedCoordinator } from '../propose/coordinators.ts';

/** As many contacts as are written; a page with more is a list of everybody. The report has them all. */
const MOST_CONTACTS = 60;

/** What is known of the organisation whose file it is. */
export interface Writing {
  /** The language of the old page. */
  language: Language;
  /** The organisation's languages. */
  languages: readonly Language[];
  fictional: boolean;
}

/** For whom somebody else is the one to talk to, as the demonstration (`content/organisations/eksempelvik`) says it. */
export const HAVE_ONE: Readonly<Record<Language, string>> = {
  nb: 'Har du allerede en koordinator eller kontaktperson som kjenner deg, er det fortsatt den du snakker med.',
  nn: 'Har du frå før ein koordinator eller kontaktperson som kjenner deg, er det framleis den du snakkar med.',
  en: 'If you already have a coordinator or contact person who knows you, keep talking to that person.',
};

/** A text as YAML: quoted, so that it is a text whatever it is. */
const quoted = (text: string) => JSON.stringify(text);

/** A text in the language of the old page; without the others, where the organisation has only that one. */
const inLanguage = (text: string, { language, languages }: Writing) =>
  languages.length > 1 ? `{ ${language}: ${quoted(text)} }` : quoted(text);

/** Whether an organisation can have what stood on its page as a number. */
export const canBeTheirs = (number: string, fictional: boolean): boolean =>
  phoneSchema.safeParse(number).success && canHave(number, fictional);

function hoursText(hours: Hours): string {
  if (hours === 'always') return 'always';
  return `[${hours.map(({ days, opens, closes }) => `{ days: ${days}, opens: "${opens}", closes: "${closes}" }`).join(', ')}]`;
}

const addressText = ({ street, postalCode, town }: PostalAddress) =>
  `{ street: ${quoted(street)}, postalCode: "${postalCode}", town: ${quoted(town)} }`;

/** A contact without what the schema does not take, such as an email address that is none. */
export function accepted(contact: ProposedContact): ProposedContact {
  const { id, role, phones, sms, textPhone, email, hours, visitingAddress, postalAddress } = contact;
  const whole = {
    id,
    role: role ?? id,
    phones,
    sms,
    textPhone,
    email,
    hours,
    visitingAddress,
    postalAddress,
    verifiedOn: null,
  };
  const faults = contactSchema.safeParse(whole).error?.issues.map(({ path }) => String(path[0])) ?? [];
  return Object.fromEntries(
    Object.entries(contact).filter(([field]) => !faults.includes(field) || field === 'phones'),
  ) as unknown as ProposedContact;
}

function contactText(given: ProposedContact, writing: Writing): string {
  const contact = accepted(given);
  const says = EXPLAINED[norwegianOf(writing.languages)];
  const { id, role, hours, daysAssumed, email, visitingAddress, postalAddress, besideName } = contact;
  const can = (number: string | undefined): number is string =>
    number !== undefined && canBeTheirs(number, writing.fictional);
  const phones = contact.phones.filter(can);
  const [sms, textPhone] = [contact.sms, contact.textPhone].map((it) => (can(it) ? it : undefined));
  const ways = phones.length > 0 || sms || textPhone || email || visitingAddress || postalAddress;
  const fields = [
    role === null ? `role:  ${TO_FILL_IN} ${says.role}` : `role: ${inLanguage(role, writing)}`,
    phones.length > 0
      ? `phones: [${phones.map(quoted).join(', ')}]`
      : ways
        ? ''
        : `phones:  ${TO_FILL_IN} ${says.numberThere} ${writing.fictional ? says.fictionalPhone : says.phone}`,
    sms ? `sms: ${quoted(sms)}` : '',
    textPhone ? `textPhone: ${quoted(textPhone)}` : '',
    email ? `email: ${quoted(email)}` : '',
    visitingAddress ? `visitingAddress: ${addressText(visitingAddress)}` : '',
    postalAddress ? `postalAddress: ${addressText(postalAddress)}` : '',
    hours ? `hours: ${hoursText(hours)}${daysAssumed ? `  ${says.daysAssumed}` : ''}` : '',
    'verifiedOn: null',
  ].filter(Boolean);
  const note = besideName ? `  ${says.besideName}\n` : '';
  return `${note}  - id: ${id}\n${fields.map((field) => `    ${field}`).join('\n')}`;
}

function coordinatorText(
  { fromAge, toAge, contact, haveOne }: ProposedCoordinator,
  writing: Writing,
  isWritten: (id: string) => boolean,
): string {
  const ages = toAge === undefined ? `${fromAge} år og eldre` : `${fromAge}–${toAge} år`;
  return [
    `  - fromAge: ${fromAge}`,
    ...(toAge === undefined ? [] : [`    toAge: ${toAge}`]),
    contact !== null && isWritten(contact)
      ? `    contact: ${contact}`
      : `    contact:  ${TO_FILL_IN} ${EXPLAINED[norwegianOf(writing.languages)].coordinatorFor(ages)}`,
    ...(haveOne ? [`    unless: ${inLanguage(HAVE_ONE[writing.language], writing)}`] : []),
  ].join('\n');
}

/**
 * Whom to call, as YAML for the organisation's file; undefined where the page has nobody. Nothing in it is confirmed
 * (`verifiedOn: null`), and what the page does not say is marked to be filled in.
 */
export function reachOf(
  { contacts, coordinators }: Pick<Analysis, 'contacts' | 'coordinators'>,
  writing: Writing,
): Reach | undefined {
  const written = contacts.slice(0, MOST_CONTACTS);
  if (written.length === 0) return undefined;
  const ids = new Set(written.map(({ id }) => id));
  return {
    switchboard: ids.has('sentralbord') ? 'sentralbord' : null,
    contacts: written.map((it) => contactText(it, writing)).join('\n'),
    coordinators: coordinators.map((it) => coordinatorText(it, writing, (id) => ids.has(id))).join('\n'),
  };
}

import { stringify } from 'yaml';
import type { Municipality } from '../model/municipalities.ts';
import { norwegianOf } from '../model/norwegian.ts';
import type { Colours } from '../model/schemas/colours.ts';
import type { Language } from '../model/schemas/language.ts';
import type { Organisation } from '../model/schemas/organisation.ts';
import { slugify } from '../model/slug.ts';
import { EXPLAINED, type Explained } from './explained.ts';
import { TO_FILL_IN } from './next-steps.ts';

/** What is known of an organisation before anybody has filled in its file. */
export interface NewOrganisation {
  name: string;
  kind: Organisation['kind'];
  /** Its own language first. */
  languages: readonly Language[];
  fictional: boolean;
  /** What the register has under a municipality's name: more than one where the editor must choose. None for all else. */
  municipalities: readonly Municipality[];
  /** Those of the portal, until it writes its own. */
  colours: Colours;
  /** What is known of whom to call; without it the file asks for it. */
  reach?: Reach | undefined;
  /** Where the editors' guide lies. */
  guide: string;
}

/** Whom to call, as the YAML of the lists in an organisation's file. */
export interface Reach {
  /** The contact that takes all other questions, by its id; null where none is known. */
  switchboard: string | null;
  contacts: string;
  coordinators: string;
}

const SWITCHBOARD: Record<Language, string> = { nb: 'Sentralbordet', nn: 'Sentralbordet', en: 'The switchboard' };

/** The name that people use: `Vågå` for `Vågå kommune`. */
export function shortName(name: string): string {
  return name.trim().replace(/\s+(kommune|herad)$/i, '') || name.trim();
}

/** The part of its address, and the name of its folder: `vaga` for `Vågå kommune`. Empty when no letter is left. */
export function organisationSlug(name: string): string {
  return slugify(shortName(name));
}

const quote = (text: string) => stringify(text, { lineWidth: 0 }).trimEnd();

/** What only the organisations of a kind tell. */
function ofKind(kind: Organisation['kind'], says: Explained, own: string): string {
  const referral = `
${says.ages}
# ages: { from: 18, to: null }

${says.referral}
referral:
  referredBy:  ${TO_FILL_IN} ${says.referredBy}${own}
  assessedBy:  ${TO_FILL_IN} ${says.assessedBy}${own}
`;
  if (kind === 'hospital')
    return `
${says.trust}
trust:  ${TO_FILL_IN} ${says.trustName}
${referral}`;
  if (kind === 'institution')
    return `
${says.contract}
contract:
  with:  ${TO_FILL_IN} ${says.contractWith}
  places:  ${TO_FILL_IN} ${says.places}

${says.stays}
stays:
  - name:  ${TO_FILL_IN} ${says.stay}${own}
    fromMonths:  ${TO_FILL_IN} ${says.shortest}
    toMonths:  ${TO_FILL_IN} ${says.longest}
${referral}`;
  return '';
}

/** The number by which a municipality takes what it does not tell itself from the register. */
function numberText(municipalities: readonly Municipality[], says: Explained): string {
  const [one] = municipalities;
  if (!one) return '';
  const choices = municipalities.map(({ label, number }) => `"${number}" for ${label}`).join(', ');
  const number = municipalities.length === 1 ? ` "${one.number}"` : `  ${TO_FILL_IN} ${says.numberOf} ${choices}`;
  return `\n${says.number}\nnumber:${number}`;
}

/** The website, unless it is known without the editor. */
function websiteText(municipalities: readonly Municipality[], fictional: boolean, says: Explained): string {
  if (fictional) return 'fictional: true';
  const known = municipalities.flatMap(({ websites: [website] }) =>
    website && !website.doubtful ? [website.url] : [],
  );
  if (known.length === 0 || known.length < municipalities.length) return `website:  ${TO_FILL_IN} ${says.website}`;
  const [url = '', several] = known;
  return several === undefined
    ? `${says.websiteKnown(url)}\n# website: ${url}`
    : `${says.websiteKnown('')}\n# website: https://…`;
}

/** The contacts and the coordinator that every organisation has, to be filled in. */
function reachToFillIn(switchboard: string, phone: string, says: Explained, own: string): Reach {
  return {
    switchboard: 'sentralbord',
    contacts: `  - id: sentralbord
    role: ${switchboard}
    phones:  ${TO_FILL_IN} ${says.switchboardNumber} ${phone}
    verifiedOn: null
  - id: koordinator
    role:  ${TO_FILL_IN} ${says.coordinatorRole}${own}
    phones:  ${TO_FILL_IN} ${says.numberThere} ${phone}
    verifiedOn: null`,
    coordinators: `  - fromAge: 0
    contact:  ${TO_FILL_IN} ${says.coordinator}`,
  };
}

/**
 * The text of a new `organisation.yaml`: everything that can be said without asking, explained in the organisation's form of
 * Norwegian. What only the organisation knows is left empty and marked; it passes the check when that is filled in.
 */
export function organisationText(organisation: NewOrganisation): string {
  const { name, kind, municipalities, languages, fictional, colours, guide } = organisation;
  const says = EXPLAINED[norwegianOf(languages)];
  const inEach = (text: (language: Language) => string) =>
    `{ ${languages.map((it) => `${it}: ${text(it)}`).join(', ')} }`;
  const own = languages.length > 1 ? `${says.inEach} ${inEach(() => '…')}` : '';
  const switchboard = languages.length > 1 ? inEach((it) => SWITCHBOARD[it]) : SWITCHBOARD[languages[0] ?? 'nb'];
  const phone = fictional ? says.fictionalPhone : says.phone;
  const reach = organisation.reach ?? reachToFillIn(switchboard, phone, says, own);
  return `${says.opening(guide)}
kind: ${kind}${numberText(municipalities, says)}
name: ${quote(name)}
${says.shortName}
shortName: ${quote(shortName(name))}
${says.languages}
languages: [${languages.join(', ')}]
${says.publication}
publication: demo
${websiteText(municipalities, fictional, says)}
${says.switchboard}
${reach.switchboard === null ? '# switchboard: sentralbord' : `switchboard: ${reach.switchboard}`}
${says.questions}
${says.logo}
colours: { main: "${colours.main}", accent: "${colours.accent}" }

${says.contacts(guide)}
#   hours: [{ days: weekdays, opens: "09:00", closes: "15:00" }]
contacts:
${reach.contacts}

${says.coordinators}
#   - fromAge: 0
#     toAge: 17
#     contact: koordinator-barn
#   - fromAge: 18
#     contact: koordinator
coordinators:
${reach.coordinators}

${says.services}
#     contact: koordinator
#     referralNeeded: false
services: []
${says.localHelp}
localHelp: []
${says.notices}
notices: []
${says.partners}
partners: []
${says.links}
links: []
${ofKind(kind, says, own)}`;
}

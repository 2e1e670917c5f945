import { stringify } from 'yaml';
import type { Municipality } from '../model/municipalities.ts';
import type { Colours } from '../model/schemas/colours.ts';
import type { Language } from '../model/schemas/language.ts';
import type { Organisation } from '../model/schemas/organisation.ts';
import { slugify } from '../model/slug.ts';
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
function ofKind(kind: Organisation['kind'], own: string): string {
  const referral = `
# Er dere bare for voksne? Ta bort # foran ages. Da leder ikke forsiden til forløpet for barn og unge.
# ages: { from: 18, to: null }

# Hvem som kan henvise hit, og hvem som vurderer henvisningen.
referral:
  referredBy:  ${TO_FILL_IN} hvem som kan henvise${own}
  assessedBy:  ${TO_FILL_IN} hvem som vurderer henvisningen${own}
`;
  if (kind === 'hospital')
    return `
# Helseforetaket som dere er en del av.
trust:  ${TO_FILL_IN} navnet på helseforetaket
${referral}`;
  if (kind === 'institution')
    return `
# Avtalen med det regionale helseforetaket.
contract:
  with:  ${TO_FILL_IN} navnet på det regionale helseforetaket
  places:  ${TO_FILL_IN} hvor mange plasser avtalen gjelder, et tall

# Slags opphold, og hvor mange måneder de varer.
stays:
  - name:  ${TO_FILL_IN} hva oppholdet heter${own}
    fromMonths:  ${TO_FILL_IN} korteste opphold i måneder, et tall
    toMonths:  ${TO_FILL_IN} lengste opphold i måneder, et tall
${referral}`;
  return '';
}

/** The number by which a municipality takes what it does not tell itself from the register. */
function numberText(municipalities: readonly Municipality[]): string {
  const [one] = municipalities;
  if (!one) return '';
  const choices = municipalities.map(({ label, number }) => `"${number}" for ${label}`).join(', ');
  const number = municipalities.length === 1 ? ` "${one.number}"` : `  ${TO_FILL_IN} kommunenummeret, ${choices}`;
  return `\n# Kommunenummeret. Fylke, helseforetak og DPS blir hentet fra registeret.\nnumber:${number}`;
}

/** The website, unless it is known without the editor. */
function websiteText(municipalities: readonly Municipality[], fictional: boolean): string {
  if (fictional) return 'fictional: true';
  const known = municipalities.flatMap(({ websites: [website] }) =>
    website && !website.doubtful ? [website.url] : [],
  );
  if (known.length === 0 || known.length < municipalities.length)
    return `website:  ${TO_FILL_IN} adressen til deres eget nettsted, https://…`;
  const [url = ''] = known.length === 1 ? known : ['https://…'];
  return `# Nettstedet blir hentet fra registeret${known.length === 1 ? `: ${url}` : ''}. Er det et annet, ta bort # foran website.\n# website: ${url}`;
}

/** The contacts and the coordinator that every organisation has, to be filled in. */
function reachToFillIn(switchboard: string, phone: string, own: string): Reach {
  return {
    switchboard: 'sentralbord',
    contacts: `  - id: sentralbord
    role: ${switchboard}
    phones:  ${TO_FILL_IN} nummeret til sentralbordet, ${phone}
    verifiedOn: null
  - id: koordinator
    role:  ${TO_FILL_IN} hva den som koordinerer forløpet, kalles hos dere${own}
    phones:  ${TO_FILL_IN} nummeret dit, ${phone}
    verifiedOn: null`,
    coordinators: `  - fromAge: 0
    contact:  ${TO_FILL_IN} hvem som koordinerer, med «id» fra listen over: koordinator`,
  };
}

/** How a number is written that is to be filled in. */
export const phoneToFillIn = (fictional: boolean): string =>
  fictional ? '["01 23 45 67"], med 0 først siden virksomheten er oppdiktet' : '["…"], med anførselstegn';

/**
 * The text of a new `organisation.yaml`: everything that can be said without asking, explained in Norwegian. What only the
 * organisation knows is left empty and marked; it passes the check when that is filled in.
 */
export function organisationText(organisation: NewOrganisation): string {
  const { name, kind, municipalities, languages, fictional, colours } = organisation;
  const inEach = (text: (language: Language) => string) =>
    `{ ${languages.map((it) => `${it}: ${text(it)}`).join(', ')} }`;
  const own = languages.length > 1 ? `, på alle språkene: ${inEach(() => '…')}` : '';
  const switchboard = languages.length > 1 ? inEach((it) => SWITCHBOARD[it]) : SWITCHBOARD[languages[0] ?? 'nb'];
  const reach = organisation.reach ?? reachToFillIn(switchboard, phoneToFillIn(fictional), own);
  return `# Opplysningene om virksomheten. Det som står bak # er forklaringer. De vises ikke på sidene.
# Fyll inn det som mangler, og kjør «npm run check». Veiledningen er docs/redaktor.md.
kind: ${kind}${numberText(municipalities)}
name: ${quote(name)}
# Navnet slik folk sier det.
shortName: ${quote(shortName(name))}
# Språkene sidene finnes på: nb (bokmål), nn (nynorsk), en (engelsk). Det første er deres eget.
languages: [${languages.join(', ')}]
# demo: sidene er en demonstrasjon. Det sier de øverst, og søkemotorer viser dem ikke. live: sidene er i bruk.
publication: demo
${websiteText(municipalities, fictional)}
# Kontakten som tar imot alle andre spørsmål. Den må stå i listen over kontakter.
${reach.switchboard === null ? '# switchboard: sentralbord' : `switchboard: ${reach.switchboard}`}
# Har dere et skjema eller en felles e-postadresse til spørsmål? Ta bort # foran questions. Uten det: sentralbordet.
# questions: https://…
# Har dere en logo som dere kan bruke, legg den ved siden av denne filen: logo.svg, eller logo.png.
# Fargene deres: main til lenker og knapper, accent til kanten øverst. Skriv # og seks tegn.
colours: { main: "${colours.main}", accent: "${colours.accent}" }

# Rollene som kan nås, aldri navn på ansatte. Hvert nummer står bare her.
# verifiedOn er dagen noen sist ringte og nummeret var riktig, for eksempel 2027-01-31. null: ingen har ringt.
# En kontakt kan også ha sms, email, chat, form, adresser og hours (telefontid). Alt står i docs/redaktor.md.
#   hours: [{ days: weekdays, opens: "09:00", closes: "15:00" }]
contacts:
${reach.contacts}

# Hvem som koordinerer for hvilken alder. Alle aldre fra 0 år skal ha én. Er det ulike for barn og voksne, skriver du to:
#   - fromAge: 0
#     toAge: 17
#     contact: koordinator-barn
#   - fromAge: 18
#     contact: koordinator
coordinators:
${reach.coordinators}

# Hjelp dere tilbyr. referralNeeded er true hvis det trengs henvisning, ellers false:
#   - name: Oppfølgingstjenesten
#     forWhom: Voksne som strever psykisk.
#     contact: koordinator
#     referralNeeded: false
services: []
# Kontakter dere selv har når det haster, med «id» fra listen over: [legevakt]
localHelp: []
# Meldinger øverst på alle sider fra en dag til en annen, begge med:
#   - from: 2027-03-22
#     to: 2027-03-29
#     text: Vi har stengt i påsken.
notices: []
# Andre dere arbeider sammen med: [{ name: …, role: …, url: https://… }]
partners: []
# Sider andre steder som leserne deres kan trenge: [{ title: …, url: https://…, about: … }]
links: []
${ofKind(kind, own)}`;
}

import { addressIn } from '../facts/addresses.ts';
import { hoursIn } from '../facts/hours.ts';
import { emailsIn } from '../facts/people.ts';
import { phonesIn } from '../facts/phones.ts';
import { servicesIn } from '../words/patterns.ts';

/** Words that say that a number follows, and not whose it is. */
const LABEL =
  /(?:[\s,:;.()–-]|(?<!\p{L})(?:direkte ?telefon|telefon(?:nummer|nr|en)?|tlf|tel|mob(?:il(?:telefon)?)?|vakttelefon|kontakttelefon|ring(?:e|je)?|på|nr|nummer|sms|tekstmelding|teksttelefon|faks|fax|e-?post|epost|oss|eller|og|døgnåpen|\+47|0047)(?!\p{L}))+$/iu;

/** Words before whose number it is. */
const LEAD =
  /^(?:(?:for (?:mer|meir|nærmere|nærare) informasjon,? ?|du kan |ta |ved spørsmål,? |ved spørsmål )*(?:telefon(?:nummer)?|tlf\.?|ring(?:e)?|kontakt(?:e|a)?|snakke? med)\s*(?:til|med|oss)?\s*:?)\s+/iu;

/** Words that are nobody's role. */
const GENERIC =
  /^(?:kontakt(?:info\p{L}*|opplys\p{L}*|oss|er)?|ta kontakt|kontakt oss|telefon\p{L}*|tlf|åpningstid\p{L}*|opningstid\p{L}*|telefontid|besøks?adresse|postadresse|adresse|e-?post|for|ved|mer info\p{L}*|se|her|hos|til|du|vi|alder|org\.?nr|navn|namn|todo.*)$/iu;

export const isSwitchboard = (role: string) =>
  /sentralbord|servicetorg|servicekontor|innbyggertorg|innbyggjartorg|innbyggerservice/iu.test(role);

/** Words of sentences, which no role has. */
const SENTENCE =
  /(?<!\p{L})(?:du|deg|vi|oss|jeg|eg|er|har|kan|skal|vil|må|ønsker|ønskjer|snakke|finner|finn|svarer|svarar|hvis|dersom|når|som|ikke|ikkje)(?!\p{L})/iu;

/** The longest role: words, and signs. */
const MOST = { words: 9, signs: 80 };

/** A role as it may be shown, or null for what is none. */
export function asRole(text: string): string | null {
  const role = text
    .replace(LABEL, '')
    .replace(LEAD, '')
    .replace(/^[\s,:;.()–-]+/u, '')
    .replace(LABEL, '')
    .trim();
  const many = role.split(' ').length;
  if (role.length < 3 || role.length > MOST.signs || many > MOST.words || !/\p{L}{2}/u.test(role)) return null;
  if (GENERIC.test(role) || SENTENCE.test(role) || /\d{3}/.test(role) || /TODO/.test(role) || /[?!@[\]]/.test(role))
    return null;
  return role.charAt(0).toUpperCase() + role.slice(1);
}

/** A coordinator, with whom for and where, as a text names it. */
const COORDINATOR =
  /(?<!\p{L})(?:pakke)?(?:forløps|barne)?koordinator(?:en)?(?: for \p{Ll}[\p{Ll} ]{2,40}?)?(?: (?:i|ved) \p{Lu}[\p{L}-]*(?: (?:og )?[\p{L}-]+){0,3}?)?(?=[.,;:!?)]|$| (?:ring|på|tlf|telefon|kan|er|som))/iu;

/** Who a running text names as somebody to turn to: a coordinator, or the service nearest to its end. */
export function namedIn(text: string): string | null {
  const [coordinator] = COORDINATOR.exec(text) ?? [];
  const [service] = servicesIn(text).slice(-1);
  if (coordinator && (!service || /forløps|barnekoord/iu.test(coordinator))) return asRole(coordinator);
  return service ? asRole(service.name) : null;
}

/** Whose number follows what stands before it in its line; null where the line does not say. */
export function roleBefore(before: string): string | null {
  const rest = before.replace(LABEL, '');
  const sentence = rest.split(/[.;|!?•·]\s+/u).at(-1) ?? '';
  const parts = sentence.split(/,\s+|\s[–-]\s|:\s/u).filter((part) => part.trim() !== '');
  const usable = parts.filter(
    (part) => !addressIn(part) && !hoursIn(part) && emailsIn(part).length === 0 && phonesIn(part).length === 0,
  );
  const whole = asRole(usable.join(', '));
  if (whole && whole.split(' ').length <= 5) return whole;
  for (const part of usable.toReversed()) {
    const role = asRole(part);
    if (role && role.split(' ').length <= 7) return role;
  }
  return namedIn(sentence);
}

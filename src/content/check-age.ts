import { confirmation, HELPLINE_MONTHS, monthsLater } from '../domain/freshness.ts';
import type { Content } from './model.ts';
import type { Report } from './problem.ts';

/** Warns of numbers that nobody has confirmed for too long, or ever. `today` is a plain date (ISO). */
export function checkAge(content: Content, today: string, report: Report): void {
  for (const { slug, facts } of content.organisations) {
    for (const [index, contact] of facts.contacts.entries()) {
      if (confirmation(contact.verifiedOn, today) === 'recent') continue;
      const when = contact.verifiedOn ? `sist ${contact.verifiedOn}` : 'aldri';
      const message = `Kontakten «${contact.id}» er ${when} bekreftet. Ring og spør, og skriv dagens dato i «verifiedOn».`;
      report(`organisations/${slug}/organisation`, ['contacts', index, 'verifiedOn'], 'LOYPE-UNVERIFIED', message);
    }
  }
  for (const [id, line] of Object.entries(content.helplines)) {
    if (line.verifiedOn && monthsLater(line.verifiedOn, HELPLINE_MONTHS) >= today) continue;
    const when = line.verifiedOn ? `sist ${line.verifiedOn}` : 'aldri';
    const message = `Hjelpetelefonen «${id}» er ${when} kontrollert. Se på tjenestens egen side, og skriv dagens dato i «verifiedOn».`;
    report('helplines', [id, 'verifiedOn'], 'LOYPE-UNVERIFIED', message);
  }
}

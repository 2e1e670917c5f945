import { type Day, isOver } from '../../domain/compared-day.ts';
import { confirmation, HELPLINE_MONTHS, monthsLater, reviewState, translationState } from '../../domain/freshness.ts';
import type { Content } from '../../model/content.ts';
import { type ListedText, listTexts } from '../../model/listed-texts.ts';
import { oldTranslation, reviewPassed } from '../findings/age.ts';
import { oldContact, oldHelpline } from '../findings/facts.ts';
import type { Report } from '../problem.ts';

function checkText({ text, source }: ListedText, today: Day, report: Report): void {
  const { reviewBy, translates = null } = text.frontMatter;
  if (reviewBy && reviewState(text.frontMatter, today) === 'overdue') {
    report(text.entry, ['reviewBy'], reviewPassed(reviewBy));
  }
  const revised = source?.frontMatter.revised;
  if (revised && translationState(text.frontMatter, source.frontMatter) === 'older') {
    report(text.entry, ['translates'], oldTranslation(translates, revised));
  }
}

/**
 * Warns of what has grown old: numbers that nobody has confirmed for too long, or ever, texts whose day of review has
 * passed, and translations of what has been revised since.
 */
export function checkAge(content: Content, today: Day, report: Report): void {
  for (const text of listTexts(content)) checkText(text, today, report);
  for (const { slug, facts } of content.organisations) {
    for (const [index, { id, verifiedOn }] of facts.contacts.entries()) {
      if (confirmation(verifiedOn, today) === 'recent') continue;
      const path = ['contacts', index, 'verifiedOn'];
      report(`organisations/${slug}/organisation`, path, oldContact(id, verifiedOn));
    }
  }
  for (const [id, { verifiedOn }] of Object.entries(content.helplines)) {
    if (verifiedOn && !isOver(monthsLater(verifiedOn, HELPLINE_MONTHS), today)) continue;
    report('helplines', [id, 'verifiedOn'], oldHelpline(id, verifiedOn));
  }
}

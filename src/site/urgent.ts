import type { TextPart } from '../model/text-data.ts';

/**
 * A pathway's text in two: the important messages before its steps, which a page shows before anybody to call, and the rest.
 * What is urgent for the patients of one pathway is no local contact's to answer.
 */
export function urgentFirst(parts: readonly TextPart[]): { urgent: TextPart[]; rest: TextPart[] } {
  const steps = parts.findIndex((part) => typeof part !== 'string' && part.component === 'Steps');
  const isUrgent = (part: TextPart, index: number) =>
    index < steps &&
    typeof part !== 'string' &&
    part.component === 'Message' &&
    part.attributes['kind'] === 'important';
  return { urgent: parts.filter(isUrgent), rest: parts.filter((part, index) => !isUrgent(part, index)) };
}

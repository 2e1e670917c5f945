import type { TextPart } from '../model/text-data.ts';

/** A step of a pathway's text, as its author wrote it: its title, and its limits by their ids, as `A1 B2`. */
export interface WrittenStep {
  title: string;
  limits: string;
}

/** The steps of a text that are under a limit, in order. */
export function limitedSteps(parts: readonly TextPart[]): WrittenStep[] {
  return parts.flatMap((part): WrittenStep[] => {
    if (typeof part === 'string') return [];
    if (part.component !== 'Step') return limitedSteps(part.parts);
    const { title = '', limits = '' } = part.attributes;
    return limits ? [{ title, limits }] : [];
  });
}

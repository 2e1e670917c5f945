import type { ReleaseRecord } from './record.ts';

/** Something that readers meet anew, no longer, or otherwise than before. */
export interface Changes {
  texts: string[];
  rules: string[];
  words: string[];
}

/** Two records of the same kind side by side, by their ids: those that differ, in the order of their ids. */
function* pairs<T>(before: Readonly<Record<string, T>>, now: Readonly<Record<string, T>>) {
  for (const id of [...new Set([...Object.keys(before), ...Object.keys(now)])].sort())
    yield { old: before[id], fresh: now[id] };
}

function textChanges(before: ReleaseRecord, now: ReleaseRecord, date: (iso: string) => string): string[] {
  return [...pairs(before.texts, now.texts)].flatMap(({ old, fresh }) => {
    if (!fresh) return old ? [`«${old.title}» er tatt bort.`] : [];
    if (!old) return [`«${fresh.title}» er ny.`];
    const { title, revised } = fresh;
    const named = title === old.title ? `«${title}»` : `«${title}» (før: «${old.title}»)`;
    if (revised !== null && revised !== old.revised) return [`${named} er endret ${date(revised)}.`];
    return title === old.title ? [] : [`${named} har fått ny tittel.`];
  });
}

function ruleChanges(before: ReleaseRecord, now: ReleaseRecord): string[] {
  return [...pairs(before.rules, now.rules)].flatMap(({ old, fresh }) => {
    if (!fresh) return old ? [`${old.of}. Borte: «${old.says}».`] : [];
    if (!old) return [`${fresh.of}. Ny: «${fresh.says}». Kilde: ${fresh.source}.`];
    const figure = fresh.says === old.says ? [] : [`«${old.says}» er nå «${fresh.says}».`];
    const source = fresh.source === old.source ? [] : [`Kilden er nå ${fresh.source} (før: ${old.source}).`];
    if (figure.length + source.length === 0) return [];
    // Where the figure is the same, it is named all the same.
    const what = figure.length > 0 ? figure : [`«${fresh.says}».`];
    return [`${fresh.of}. ${[...what, ...source].join(' ')}`];
  });
}

function wordChanges(before: ReleaseRecord, now: ReleaseRecord): string[] {
  return [...pairs(before.words, now.words)].flatMap(({ old, fresh }) => {
    if (!fresh) return old ? [`«${old.word}» er ikke lenger forklart.`] : [];
    if (!old) return [`«${fresh.word}» er forklart.`];
    if (fresh.word !== old.word) return [`«${old.word}» heter nå «${fresh.word}».`];
    return fresh.explanation === old.explanation ? [] : [`«${fresh.word}» er forklart på en ny måte.`];
  });
}

/**
 * What has changed for readers from one release to another, in Norwegian.
 * @param date a date (ISO) in words
 */
export const changesBetween = (before: ReleaseRecord, now: ReleaseRecord, date: (iso: string) => string): Changes => ({
  texts: textChanges(before, now, date),
  rules: ruleChanges(before, now),
  words: wordChanges(before, now),
});

const TITLES = { texts: 'Tekster', rules: 'Rettigheter, råd og frister', words: 'Ord' } as const;

/** Changes as text for editors. */
export function changesText(changes: Changes, since: string): string {
  const parts = (['texts', 'rules', 'words'] as const)
    .filter((part) => changes[part].length > 0)
    .map((part) => `${TITLES[part]}\n${changes[part].map((line) => `- ${line}`).join('\n')}`);
  return parts.length === 0
    ? `Ingenting er endret for leserne siden ${since}.`
    : [`Endret for leserne siden ${since}`, ...parts].join('\n\n');
}

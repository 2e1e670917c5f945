import { type ReleaseRecord, TRANSLATIONS } from './record.ts';

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

const SAID = { nn: 'nynorsk', en: 'engelsk' } as const;

/** In which other languages something has changed that is in Bokmål as it was: `på nynorsk og engelsk`. Empty where in none. */
function elsewhere<Of>(
  old: { translations?: Partial<Record<(typeof TRANSLATIONS)[number], Of>> | undefined },
  fresh: typeof old,
  hasChanged: (before: Of, now: Of) => boolean,
): string {
  const changed = TRANSLATIONS.filter((language) => {
    const [before, now] = [old.translations?.[language], fresh.translations?.[language]];
    return before !== undefined && now !== undefined && hasChanged(before, now);
  });
  return changed.length === 0 ? '' : ` på ${changed.map((it) => SAID[it]).join(' og ')}`;
}

type Written = Pick<ReleaseRecord['texts'][string], 'revised' | 'digest'>;

/**
 * Whether the meaning of a text has changed since a release: it bears a later day. On the day of the release it may have been
 * changed before or after, which its words tell.
 */
const isRevised =
  (day: string) =>
  (old: Written, fresh: Written): boolean => {
    if (fresh.revised === null) return false;
    if (fresh.revised !== old.revised) return true;
    return fresh.revised >= day && old.digest !== undefined && fresh.digest !== old.digest;
  };

function textChanges(before: ReleaseRecord, now: ReleaseRecord, date: (iso: string) => string): string[] {
  return [...pairs(before.texts, now.texts)].flatMap(({ old, fresh }) => {
    if (!fresh) return old ? [`«${old.title}» er tatt bort.`] : [];
    if (!old) return [`«${fresh.title}» er ny.`];
    const { title, revised } = fresh;
    const named = title === old.title ? `«${title}»` : `«${title}» (før: «${old.title}»)`;
    const changed = isRevised(before.day);
    if (revised !== null && changed(old, fresh)) return [`${named} er endret ${date(revised)}.`];
    const others = elsewhere(old, fresh, changed);
    return [
      ...(title === old.title ? [] : [`${named} har fått ny tittel.`]),
      ...(others ? [`${named} er endret${others}.`] : []),
    ];
  });
}

function ruleChanges(before: ReleaseRecord, now: ReleaseRecord): string[] {
  return [...pairs(before.rules, now.rules)].flatMap(({ old, fresh }) => {
    if (!fresh) return old ? [`${old.of}. Borte: «${old.says}».`] : [];
    if (!old) return [`${fresh.of}. Ny: «${fresh.says}». Kilde: ${fresh.source}.`];
    const figure = fresh.says === old.says ? [] : [`«${old.says}» er nå «${fresh.says}».`];
    const source = fresh.source === old.source ? [] : [`Kilden er nå ${fresh.source} (før: ${old.source}).`];
    const others = elsewhere(old, fresh, (one, other) => one !== other);
    if (figure.length + source.length === 0)
      return others ? [`${fresh.of}. «${fresh.says}» har nye ord${others}.`] : [];
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
    if (fresh.explanation !== old.explanation) return [`«${fresh.word}» er forklart på en ny måte.`];
    const others = elsewhere(old, fresh, (one, other) => one !== other);
    return others ? [`«${fresh.word}» er forklart på en ny måte${others}.`] : [];
  });
}

/**
 * What has changed for readers from one release to another, in Norwegian.
 * @param date a date (ISO) in words
 */
export const changesBetween = (before: ReleaseRecord, now: ReleaseRecord, date: (iso: string) => string): Changes => ({
  texts: textChanges(before, now, date),
  // Two of a ruleset may say the same, each for some.
  rules: [...new Set(ruleChanges(before, now))],
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

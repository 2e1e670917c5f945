import { type Edit, edited, isGroup, isSame, type Path, type Value, valueAt } from '../patch/edit.ts';
import type { Said } from './said.ts';
import { called, fieldAt, inWords, type Known } from './values.ts';

/** What is known besides the language, in which everything is said twice. */
type Spoken = Omit<Known, 'form'>;

const LANGUAGE_NAMES: Readonly<Record<string, Said>> = {
  nb: { nb: 'bokmål', nn: 'bokmål' },
  nn: { nb: 'nynorsk', nn: 'nynorsk' },
  en: { nb: 'engelsk', nn: 'engelsk' },
};

const THE_NUMBER: Said = { nb: 'Nummeret', nn: 'Nummeret' };
const WHAT_FOR: Said = { nb: 'Hva nummeret er for', nn: 'Kva nummeret er for' };
const ADDED: Said = { nb: 'lagt til', nn: 'lagt til' };
const REMOVED: Said = { nb: 'tatt bort', nn: 'teke bort' };
const WAS: Said = { nb: 'var', nn: 'var' };
const NOW_AT: Said = { nb: 'er nå nummer', nn: 'er no nummer' };

const both = (say: (form: 'nb' | 'nn') => string): Said => ({ nb: say('nb'), nn: say('nn') });

/** The items of lists that a path leads through and that are groups of fields, from the outside in, by what they are called. */
function owners(known: Known, path: Path, value: Value): string[] {
  return path.flatMap((key, depth) => {
    const at = path.slice(0, depth + 1);
    const item = typeof key === 'number' && depth < path.length - 1 ? valueAt(value, at) : undefined;
    const isOwner = isGroup(item) && !['phones', 'hours'].includes(String(path[depth - 1]));
    return isOwner ? (called(known, at, item) ?? []) : [];
  });
}

/** What a path leads to, in words: its field, its language, and the items that it is of. */
function where(known: Known, path: Path, value: Value): string {
  const { form, fields } = known;
  const { field } = fieldAt(fields, path) ?? {};
  const isPhone = field?.kind === 'phones' && path.at(-1) !== field.name;
  const own = isPhone ? (path.includes('label') ? WHAT_FOR : THE_NUMBER) : field?.label;
  const language = LANGUAGE_NAMES[String(path.at(-1))];
  const [owner, ...inner] = owners(known, path, value);
  const what = [own?.[form] ?? String(path.at(-1)), ...inner.map((it) => `«${it}»`)].join(' ');
  return `${what}${language ? ` (${language[form]})` : ''}${owner ? ` til ${/[.…!?]$/.test(owner) ? `«${owner}»` : owner}` : ''}`;
}

function sentence(known: Known, edit: Edit, value: Value): string {
  const { form } = known;
  const { path } = edit;
  const here = valueAt(value, path);
  const place = () => where(known, path, value);
  const list = () => where(known, path.slice(0, -1), value);
  const name = (item: Value | undefined) => `«${inWords(known, path, item)}»`;
  switch (edit.do) {
    case 'set':
      return here === undefined
        ? `${place()}: ${ADDED[form]} «${inWords(known, path, edit.value)}»`
        : `${place()}: ${inWords(known, path, here)} → ${inWords(known, path, edit.value)}`;
    case 'insert':
      return `${list()}: ${ADDED[form]} ${name(edit.value)}`;
    case 'remove':
      return typeof path.at(-1) === 'number'
        ? `${list()}: ${REMOVED[form]} ${name(here)}`
        : `${place()}: ${REMOVED[form]} (${WAS[form]} ${inWords(known, path, here)})`;
    case 'move':
      return `${list()}: ${name(here)} ${NOW_AT[form]} ${edit.to + 1}`;
  }
}

/** The field that is said as a whole, whatever of it has changed: times, pages and words of a list make one statement. */
function wholeAt({ fields }: Spoken, path: Path): Path | null {
  const { field, depth = 0 } = fieldAt(fields, path) ?? {};
  return field && ['hours', 'where', 'lines', 'ages'].includes(field.kind) && depth < path.length
    ? path.slice(0, depth)
    : null;
}

/** Changes of which those within one such field, one after the other, are one. */
function gathered(known: Spoken, saved: Value, changes: readonly Edit[]): { edit: Edit; value: Value }[] {
  const all: { edit: Edit; value: Value }[] = [];
  let value = saved;
  for (const change of changes) {
    const next = edited(value, change);
    const whole = wholeAt(known, change.path);
    const last = all.at(-1);
    const edit: Edit = whole ? { do: 'set', path: whole, value: valueAt(next, whole) ?? null } : change;
    if (whole && last?.edit.do === 'set' && isSame([...last.edit.path], [...whole])) last.edit = edit;
    else all.push({ edit, value });
    value = next;
  }
  return all;
}

/** Changes in words: what is changed of whom, from what to what. */
export function changesInWords(known: Spoken, saved: Value, changes: readonly Edit[]): Said[] {
  return gathered(known, saved, changes).map(({ edit, value }) =>
    both((form) => sentence({ ...known, form }, edit, value)),
  );
}

/** Two people's values of one place: what it was, and what each has made of it (undefined: taken away). */
interface Asked {
  path: Path;
  base: Value | undefined;
  mine: Value | undefined;
  theirs: Value | undefined;
}

/** A conflict in words: which field, what it was, and what both have made of it. */
export function conflictInWords(
  known: Spoken,
  { path, base, mine, theirs }: Asked,
): { where: Said; base: Said; mine: Said; theirs: Said } {
  const say = (it: Value | undefined) => both((form) => inWords({ ...known, form }, path, it));
  return {
    where: both((form) => where({ ...known, form }, path, known.facts)),
    base: say(base),
    mine: say(mine),
    theirs: say(theirs),
  };
}

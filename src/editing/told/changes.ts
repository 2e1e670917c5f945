import type { z } from 'zod';
import { labelAt } from '../../model/field-meta.ts';
import { type Edit, edited, isEmpty, isGroup, isList, type Path, type Value, valueAt } from '../patch/edit.ts';
import type { Said } from './rules.ts';

/** The fields by which an item of a list is called. */
const NAMES = ['role', 'name', 'title', 'text', 'forWhom', 'number', 'id', 'page', 'contact', 'from', 'days'];

const LANGUAGE_NAMES: Readonly<Record<string, Said>> = {
  nb: { nb: 'bokmål', nn: 'bokmål' },
  nn: { nb: 'nynorsk', nn: 'nynorsk' },
  en: { nb: 'engelsk', nn: 'engelsk' },
};

const LONGEST = 80;

/** A value in words, on one line. */
function shown(value: Value | undefined, form: 'nb' | 'nn'): string {
  if (value === undefined || value === null || value === '') return 'tomt';
  if (value === true) return 'ja';
  if (value === false) return 'nei';
  if (isList(value)) return value.map((it) => shown(it, form)).join(', ') || 'ingen';
  if (isGroup(value))
    return (
      called(value, form) ??
      Object.values(value)
        .map((it) => shown(it, form))
        .join(', ')
    );
  const text = String(value);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (day) return `${Number(day)}.${Number(month)}.${year}`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What an item of a list is called; null where it says nothing of itself. */
function called(item: Value | undefined, form: 'nb' | 'nn'): string | null {
  if (!isGroup(item)) return null;
  const own = item[form] ?? item['nb'] ?? item['nn'] ?? item['en'];
  if (typeof own === 'string') return shown(own, form);
  const name = NAMES.find((it) => item[it] !== undefined && !isEmpty(item[it] as Value));
  return name === undefined ? null : shown(item[name], form);
}

/** What a path leads through, in words: the innermost field with a label, its language, and the item that it is of. */
function where(path: Path, value: Value, schema: z.core.$ZodType, form: 'nb' | 'nn') {
  const labelled = path.map((_, depth) => path.slice(0, depth + 1)).findLast((it) => labelAt(schema, it));
  const label = labelled ? (labelAt(schema, labelled)?.[form] ?? '') : String(path.at(-1));
  const language = LANGUAGE_NAMES[String(path.at(-1))];
  const owner = path
    .map((_, depth) => path.slice(0, depth))
    .findLast((it) => typeof it.at(-1) === 'number' && isGroup(valueAt(value, it)));
  const of = owner && called(valueAt(value, owner), form);
  const isNumber = path.at(-2) === 'phones' || (path.at(-3) === 'phones' && path.at(-1) === 'number');
  const what = isNumber ? 'Nummeret' : language ? `${label} (${language[form]})` : label;
  return of ? `${what} til ${of}` : what;
}

function sentence(edit: Edit, value: Value, schema: z.core.$ZodType, form: 'nb' | 'nn'): string {
  const { path } = edit;
  const nb = form === 'nb';
  const here = valueAt(value, path);
  const place = where(path, value, schema, form);
  const list = where(path.slice(0, -1), value, schema, form);
  const name = (item: Value | undefined) => called(item, form) ?? shown(item, form);
  switch (edit.do) {
    case 'set':
      return `${place}: ${shown(here, form)} → ${shown(edit.value, form)}`;
    case 'insert':
      return `${list}: lagt til «${name(edit.value)}»`;
    case 'remove':
      return typeof path.at(-1) === 'number'
        ? `${list}: ${nb ? 'tatt bort' : 'teke bort'} «${name(here)}»`
        : `${place}: ${nb ? 'tatt bort' : 'teke bort'} (var ${shown(here, form)})`;
    case 'move':
      return `${list}: «${name(here)}» ${nb ? 'er nå nummer' : 'er no nummer'} ${edit.to + 1}`;
  }
}

/** Changes in words: what is changed of whom, from what to what. */
export function changesInWords(saved: Value, changes: readonly Edit[], schema: z.core.$ZodType): Said[] {
  const said: Said[] = [];
  let value = saved;
  for (const edit of changes) {
    said.push({ nb: sentence(edit, value, schema, 'nb'), nn: sentence(edit, value, schema, 'nn') });
    value = edited(value, edit);
  }
  return said;
}

/** A conflict in words: which field, what it was, and what both have made of it. */
export function conflictInWords(
  {
    path,
    base,
    mine,
    theirs,
  }: { path: Path; base: Value | undefined; mine: Value | undefined; theirs: Value | undefined },
  value: Value,
  schema: z.core.$ZodType,
): { where: Said; base: Said; mine: Said; theirs: Said } {
  const both = (say: (form: 'nb' | 'nn') => string): Said => ({ nb: say('nb'), nn: say('nn') });
  const say = (it: Value | undefined) => both((form) => shown(it, form));
  return {
    where: both((form) => where(path, value, schema, form)),
    base: say(base),
    mine: say(mine),
    theirs: say(theirs),
  };
}

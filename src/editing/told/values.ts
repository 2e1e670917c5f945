import type { Field } from '../forms/field.ts';
import { dateOut, dayOut } from '../forms/written.ts';
import { isEmpty, isGroup, isList, type Path, type Value } from '../patch/edit.ts';
import { NAMES, nameOf } from './names.ts';

/** What is known of an organisation when its values are said in words. */
export interface Known {
  fields: readonly Field[];
  /** What its facts say, which names contacts and parts by their ids. */
  facts: Value;
  pages: readonly { id: string; title: string }[];
  form: 'nb' | 'nn';
}

/** The fields by which an item of a list is called. */
const CALLED_BY = ['role', 'name', 'title', 'contact', 'text', 'forWhom', 'number', 'page', 'from', 'id'];

const LONGEST = 80;

const WORDS = {
  nothing: { nb: 'tomt', nn: 'tomt' },
  none: { nb: 'ingen', nn: 'ingen' },
  yes: { nb: 'ja', nn: 'ja' },
  no: { nb: 'nei', nn: 'nei' },
  andUp: { nb: 'og oppover', nn: 'og oppover' },
} as const;

/** The field that a path leads to, or into: the innermost that the form has, and how deep it is. */
export function fieldAt(fields: readonly Field[], path: Path): { field: Field; depth: number } | null {
  let found: { field: Field; depth: number } | null = null;
  let within = fields;
  for (const [index, key] of path.entries()) {
    // An item of a list is a group of fields, or one field without a name.
    const name = typeof key === 'number' ? '' : key;
    const field = within.find((it) => it.name === name);
    if (!field && typeof key !== 'number') break;
    if (!field) continue;
    found = { field, depth: index + 1 };
    within = field.fields ?? [];
  }
  return found;
}

const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What a contact or a part is called that is named by its id. */
function referred(known: Known, list: 'contacts' | 'parts', id: string): string {
  const all = isGroup(known.facts) ? known.facts[list] : [];
  const found = (isList(all) ? all : []).find((it) => isGroup(it) && it['id'] === id);
  return called(known, [list, 0], found) ?? id;
}

const titleOf = ({ pages, form }: Known, id: string) =>
  id === 'front' ? NAMES.frontPage[form] : (pages.find((it) => it.id === id)?.title ?? id);

/** A stretch of opening hours. */
function opening({ form }: Known, value: Value): string {
  if (!isGroup(value)) return nameOf(String(value), form);
  return `${nameOf(String(value['days'] ?? ''), form)} ${String(value['opens'] ?? '')}–${String(value['closes'] ?? '')}`;
}

/** A number of a telephone, and what it is for. */
function phone({ form }: Known, value: Value): string {
  if (!isGroup(value)) return String(value);
  const label = text(form, value['label']);
  return `${String(value['number'] ?? '')}${label ? ` (${label})` : ''}`;
}

/** A period in which the hours are others. */
function period(known: Known, path: Path, value: { [name: string]: Value }): string {
  const { from, to, hours, why } = value;
  const days = [from, to].filter((it) => it !== undefined).map(dayOut);
  const name = text(known.form, why);
  return `${days.join('–')}: ${inWords(known, [...path, 'hours'], hours)}${name ? ` (${name})` : ''}`;
}

/** A text in the language of the form, or in the first that it has. */
function text(form: 'nb' | 'nn', value: Value | undefined): string {
  if (!isGroup(value)) return typeof value === 'string' ? short(value) : '';
  const own = [value[form], value['nb'], value['nn'], value['en']].find((it) => typeof it === 'string' && it !== '');
  return typeof own === 'string' ? short(own) : '';
}

function scalar(known: Known, path: Path, value: string | number): string {
  const { form, fields } = known;
  const { field } = fieldAt(fields, path) ?? {};
  const sign = String(value);
  switch (field?.kind) {
    case 'date':
    case 'past-date':
      return dateOut(value);
    case 'day':
      return dayOut(value);
    case 'choice':
      return field.choices?.find((it) => it.value === value)?.label[form] ?? sign;
    case 'contact':
      return referred(known, 'contacts', sign);
    case 'part':
      return referred(known, 'parts', sign);
    case 'page':
      return titleOf(known, sign);
    case 'where':
      return path.at(-1) === field.name ? nameOf(sign, form) : titleOf(known, sign);
    case 'hours':
      return nameOf(sign, form);
    default:
      return short(sign);
  }
}

/** What an item of a list is called; null where it says nothing of itself. */
export function called(known: Known, path: Path, item: Value | undefined): string | null {
  if (!isGroup(item)) return item === undefined || item === '' ? null : inWords(known, path, item);
  const name = CALLED_BY.find((it) => item[it] !== undefined && item[it] !== '' && !isEmpty(item[it] as Value));
  if (name === undefined) return null;
  return inWords(known, [...path, name], item[name]);
}

/** A value in words, on one line, as the form has it at its place. */
export function inWords(known: Known, path: Path, value: Value | undefined): string {
  const { form, fields } = known;
  const { field } = fieldAt(fields, path) ?? {};
  if (value === null && field?.kind === 'past-date') return NAMES.neverCalled[form];
  if (value === undefined || value === null || value === '') return WORDS.nothing[form];
  if (typeof value === 'boolean') return WORDS[value ? 'yes' : 'no'][form];
  if (isList(value)) {
    const all = value.map((it, index) => inWords(known, [...path, index], it));
    return all.join(path.at(-1) === 'exceptions' ? '; ' : ', ') || WORDS.none[form];
  }
  if (!isGroup(value)) return scalar(known, path, value);
  if (field?.kind === 'hours') return opening(known, value);
  if (field?.kind === 'phones' && path.at(-1) !== 'label') return phone(known, value);
  if (field?.kind === 'ages')
    return `${String(value['from'] ?? '')}${value['to'] === null ? ` ${WORDS.andUp[form]}` : `–${String(value['to'])}`}`;
  if (path.at(-2) === 'exceptions') return period(known, path, value);
  return (
    text(form, value) ||
    called(known, path, value) ||
    Object.entries(value)
      .map(([name, it]) => inWords(known, [...path, name], it))
      .join(', ')
  );
}

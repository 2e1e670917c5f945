import { shownText } from '../pages/blocks.ts';
import type { Shown } from '../pages/shown.ts';
import { TEXT } from '../pages/text.ts';
import { type Edit, edited, isList, type Value, valueAt } from '../patch/edit.ts';
import { changesInWords } from './changes.ts';
import type { Said } from './said.ts';
import type { Known } from './values.ts';

const LONGEST = 80;

/** What a kind of block is called, as something that is spoken of. */
const KINDS: Readonly<Record<string, Said>> = {
  paragraph: { nb: 'Avsnittet', nn: 'Avsnittet' },
  heading: { nb: 'Overskriften', nn: 'Overskrifta' },
  bullet_list: { nb: 'Listen', nn: 'Lista' },
  ordered_list: { nb: 'Listen', nn: 'Lista' },
  blockquote: { nb: 'Sitatet', nn: 'Sitatet' },
  rule: { nb: 'Skillet', nn: 'Skiljet' },
  picture: { nb: 'Bildet', nn: 'Biletet' },
  Table: { nb: 'Tabellen', nn: 'Tabellen' },
  table: { nb: 'Tabellen', nn: 'Tabellen' },
  Contact: { nb: 'Kontakten', nn: 'Kontakten' },
  Helpline: { nb: 'Hjelpetelefonen', nn: 'Hjelpetelefonen' },
  Details: { nb: 'Det som kan åpnes', nn: 'Det som kan opnast' },
  LinkCard: { nb: 'Lenkekortet', nn: 'Lenkjekortet' },
  Message: { nb: 'Rammen', nn: 'Ramma' },
  Steps: { nb: 'Stegene', nn: 'Stega' },
};
const OTHER: Said = { nb: 'Delen', nn: 'Delen' };

/** What can be read of a block, its own words first. */
function textOf({ text, attrs = {}, content = [], type }: Shown): string {
  if (text !== undefined) return text;
  const own = type === 'locked' ? attrs['source'] : (attrs['title'] ?? attrs['summary'] ?? attrs['alt'] ?? attrs['id']);
  const inline = content.every((it) => it.text !== undefined || /break|Law/.test(it.type));
  return [own, content.map(textOf).join(inline ? '' : ' ')].filter(Boolean).join(': ');
}

interface Named {
  kind: Said;
  text: string;
}

function named(source: Value | undefined): Named {
  const [shown, ...others] = shownText(String(source ?? '')).blocks;
  if (!shown || others.length > 0) return { kind: OTHER, text: String(source ?? '') };
  return { kind: KINDS[shown.type] ?? OTHER, text: textOf(shown).trim() };
}

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The part in which two texts differ, with a few words before it, so that a long paragraph's change is seen. */
function differing(before: string, after: string): [string, string] {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  const from = start > LONGEST / 2 ? before.lastIndexOf(' ', start - LONGEST / 3) + 1 : 0;
  const cut = (text: string) => (from > 0 ? '…' : '') + short(text.slice(from));
  return [cut(before), cut(after)];
}

/** What was done stands first: behind the name, Nynorsk would bend it after the name's gender. */
function done(what: Said, { kind, text }: Named): Said {
  const tell = (form: 'nb' | 'nn') => `${what[form]}: ${kind[form].toLowerCase()} «${short(text)}»`;
  return { nb: tell('nb'), nn: tell('nn') };
}

function ofText(edit: Edit, value: Value): Said {
  const here = valueAt(value, edit.path);
  switch (edit.do) {
    case 'set': {
      const [was, now] = [named(here), named(edit.value)];
      const [before, after] = differing(was.text, now.text);
      const tell = (form: 'nb' | 'nn') => `${was.kind[form]}: «${before}» → «${after}»`;
      return { nb: tell('nb'), nn: tell('nn') };
    }
    case 'insert':
      return done({ nb: 'Lagt til', nn: 'Lagt til' }, named(edit.value));
    case 'remove':
      return done({ nb: 'Tatt bort', nn: 'Teke bort' }, named(here));
    case 'move':
      return done({ nb: 'Flyttet', nn: 'Flytta' }, named(here));
  }
}

const whole = (saved: Value, value: Value): Said => {
  if (value === null) return { nb: 'Siden er tatt bort.', nn: 'Sida er teken bort.' };
  const title = String(valueAt(value, ['title']) ?? '');
  const blocks = valueAt(value, [TEXT]);
  const many = isList(blocks) ? blocks.length : 0;
  return saved === null
    ? { nb: `Ny side: «${title}», ${many} deler`, nn: `Ny side: «${title}», ${many} delar` }
    : { nb: 'Siden er skrevet på nytt.', nn: 'Sida er skriven på nytt.' };
};

/** Changes of a page in words, in the order in which they are made. */
export function pageChangesInWords(known: Omit<Known, 'form'>, saved: Value, changes: readonly Edit[]): Said[] {
  let value = saved;
  return changes.flatMap((edit) => {
    const before = value;
    value = edited(value, edit);
    if (edit.path.length === 0) return [whole(saved, value)];
    return edit.path[0] === TEXT ? [ofText(edit, before)] : changesInWords(known, before, [edit]);
  });
}

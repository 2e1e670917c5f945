import type { Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { slugify } from '../../../model/slug.ts';
import { ask, type Question } from './ask.ts';
import { insertBlock, markAround, putWords, removeMark, selectRange, tableOf } from './commands.ts';
import { type Room, t } from './room.ts';
import { schema } from './schema.ts';
import type { WritingWord } from './words.ts';

/** Where something is put into a text, and where it is asked for. */
export interface Inserting {
  room: Room;
  view: EditorView;
  place: HTMLElement;
}

/** The most bytes of a file beside a page. */
const MOST_BYTES = 5_000_000;
/** The most columns and rows that a new table has. */
const MOST_CELLS = { columns: 8, rows: 40 };

const block = (name: string, attrs: Record<string, unknown>, content?: Node): Node =>
  schema.nodes[name]?.createAndFill(attrs, content) as Node;

const put = (view: EditorView, made: Node) => view.dispatch(insertBlock(view.state, made));

/** Whether an address is one that a text can link to. */
const isAddress = (text: string) =>
  /^(?:https:\/\/[^\s]+\.[^\s]+|mailto:[^\s@]+@[^\s@]+|page:[a-z0-9-]+(?:#\S*)?)$/.test(text);

const languages = ['nb', 'nn', 'en', 'se', 'sma', 'smj', 'fkv'] as const;
const LANGUAGE_NAMES: Readonly<Record<(typeof languages)[number], string>> = {
  nb: 'bokmål',
  nn: 'nynorsk',
  en: 'engelsk',
  se: 'nordsamisk',
  sma: 'sørsamisk',
  smj: 'lulesamisk',
  fkv: 'kvensk',
};

/** Asks for words and what they are, and marks them. */
function words(
  { room, view, place }: Inserting,
  name: 'link' | 'Term' | 'Language',
  questions: (now: Record<string, unknown> | null) => Question[],
  attrs: (answers: Record<string, string>) => Record<string, unknown> | null,
): void {
  const around = view.state.selection.empty ? markAround(view.state, name) : null;
  if (around) view.dispatch(selectRange(view.state, around.from, around.to));
  const { from, to } = view.state.selection;
  const text = around?.text ?? view.state.doc.textBetween(from, to, ' ');
  const asked: Question[] = [
    { name: 'text', label: t(room, name === 'link' ? 'linkWords' : 'words'), value: text },
    ...questions(around?.attrs ?? null),
  ];
  ask(
    room,
    place,
    t(room, name),
    asked,
    (answers) => {
      const wanted = attrs(answers);
      if (!answers['text']) return t(room, 'fillIn');
      if (!wanted) return t(room, name === 'link' ? 'badLink' : 'fillIn');
      view.dispatch(putWords(view.state, answers['text'], name, wanted));
      return undefined;
    },
    () => view.focus(),
    around ? { text: t(room, 'noLink'), pressed: () => view.dispatch(removeMark(view.state, name)) } : undefined,
  );
}

/** Asks for one of several things, and puts it into the text. */
function one(
  { room, view, place }: Inserting,
  name: WritingWord,
  choices: Question['choices'],
  made: (id: string) => void,
): void {
  ask(
    room,
    place,
    t(room, name),
    [{ name: 'id', label: t(room, 'which'), ...(choices && { choices }) }],
    ({ id }) => {
      if (!id) return t(room, 'fillIn');
      made(id);
      return undefined;
    },
    () => view.focus(),
  );
}

const base64 = (file: File): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });

/** Keeps a file beside the page under a name that an address can have. Gives the name; null where it is none that can be. */
async function keep(room: Room, file: File | undefined, endings: RegExp): Promise<string | null> {
  const [, name = '', ending = ''] = /^(.*)\.(\w+)$/.exec(file?.name ?? '') ?? [];
  if (!file || file.size > MOST_BYTES || !endings.test(ending.toLowerCase())) return null;
  const kept = `${slugify(name).slice(0, 60) || 'fil'}.${ending.toLowerCase()}`;
  return (await room.attach(kept, await base64(file))) ? kept : null;
}

const IMAGES = /^(?:jpe?g|png|webp|avif)$/;

const beside = ({ writing }: Room, endings: RegExp) =>
  writing.beside.filter((it) => endings.test(it.split('.').at(-1) ?? '')).map((it) => ({ id: it, title: it }));

function picture(inserting: Inserting): void {
  const { room, view, place } = inserting;
  const there = beside(room, IMAGES);
  ask(
    room,
    place,
    t(room, 'picture'),
    [
      { name: 'file', label: t(room, 'file'), accept: '.jpg,.jpeg,.png,.webp,.avif' },
      ...(there.length > 0 ? [{ name: 'there', label: t(room, 'fileThere'), choices: there }] : []),
      { name: 'alt', label: t(room, 'alt') },
      { name: 'title', label: t(room, 'caption') },
    ],
    async ({ alt, title, there: known }, file) => {
      if (!alt) return t(room, 'fillIn');
      const name = known || (await keep(room, file, IMAGES));
      if (!name) return t(room, 'badFile');
      put(view, block('picture', { src: `./${name}`, alt, title: title || null }));
      return undefined;
    },
    () => view.focus(),
  );
}

function documentLink(inserting: Inserting): void {
  const { room, view, place } = inserting;
  const there = beside(room, /^pdf$/);
  ask(
    room,
    place,
    t(room, 'document'),
    [
      { name: 'file', label: t(room, 'pdf'), accept: '.pdf' },
      ...(there.length > 0 ? [{ name: 'there', label: t(room, 'fileThere'), choices: there }] : []),
      { name: 'text', label: t(room, 'documentWords') },
    ],
    async ({ text, there: known }, file) => {
      if (!text) return t(room, 'fillIn');
      const name = known || (await keep(room, file, /^pdf$/));
      if (!name) return t(room, 'badFile');
      view.dispatch(putWords(view.state, text, 'link', { href: `./${name}`, bare: false }));
      return undefined;
    },
    () => view.focus(),
  );
}

function table({ room, view, place }: Inserting): void {
  ask(
    room,
    place,
    t(room, 'Table'),
    [
      { name: 'title', label: t(room, 'tableTitle') },
      { name: 'columns', label: t(room, 'columns'), value: '2' },
      { name: 'rows', label: t(room, 'rows'), value: '2' },
    ],
    ({ title = '', columns, rows }) => {
      const [many, down] = [Number(columns), Number(rows)];
      const fits = (n: number, most: number) => Number.isInteger(n) && n >= 1 && n <= most;
      if (!title || !fits(many, MOST_CELLS.columns) || !fits(down, MOST_CELLS.rows)) return t(room, 'fillIn');
      put(view, tableOf(title, many, down));
      return undefined;
    },
    () => view.focus(),
  );
}

const frame =
  (name: 'Message' | 'Details' | 'Steps' | 'LinkCard') =>
  ({ view }: Inserting) => {
    // A card says one thing, and stands on one line as the guide writes it.
    put(view, block(name, { inline: name === 'LinkCard' }));
    view.focus();
  };

/** What can be put into a text, in the order of the tools. */
export const INSERTS: readonly { name: WritingWord; start(inserting: Inserting): void }[] = [
  {
    name: 'link',
    start: (it) =>
      words(
        it,
        'link',
        (now) => {
          const href = String(now?.['href'] ?? '');
          const id = /^page:([a-z0-9-]+)$/.exec(href)?.[1] ?? '';
          return [
            { name: 'page', label: t(it.room, 'pageHere'), value: id, choices: it.room.pages },
            { name: 'href', label: t(it.room, 'address'), value: id ? '' : href },
          ];
        },
        ({ page, href = '' }) => {
          const address = href || (page && `page:${page}`);
          return address && isAddress(address) ? { href: address, bare: false } : null;
        },
      ),
  },
  {
    name: 'Term',
    start: (it) =>
      words(
        it,
        'Term',
        (now) => [
          {
            name: 'id',
            label: t(it.room, 'which'),
            value: String(now?.['id'] ?? ''),
            choices: it.room.writing.choices.terms,
          },
        ],
        ({ id }) => (id ? { id } : null),
      ),
  },
  {
    name: 'Language',
    start: (it) =>
      words(
        it,
        'Language',
        (now) => [
          {
            name: 'code',
            label: t(it.room, 'which'),
            value: String(now?.['code'] ?? ''),
            choices: languages.map((id) => ({ id, title: LANGUAGE_NAMES[id] })),
          },
        ],
        ({ code }) => (code ? { code } : null),
      ),
  },
  {
    name: 'Law',
    start: (it) =>
      one(it, 'Law', it.room.writing.choices.laws, (id) => {
        const law = schema.nodes['Law']?.create({ id });
        if (law) it.view.dispatch(it.view.state.tr.replaceSelectionWith(law, false));
      }),
  },
  { name: 'picture', start: picture },
  { name: 'document', start: documentLink },
  { name: 'Table', start: table },
  {
    name: 'Contact',
    start: (it) => one(it, 'Contact', it.room.writing.choices.contacts, (id) => put(it.view, block('Contact', { id }))),
  },
  {
    name: 'Helpline',
    start: (it) =>
      one(it, 'Helpline', it.room.writing.choices.helplines, (id) => put(it.view, block('Helpline', { id }))),
  },
  { name: 'Message', start: frame('Message') },
  { name: 'Details', start: frame('Details') },
  { name: 'Steps', start: frame('Steps') },
  { name: 'LinkCard', start: frame('LinkCard') },
];

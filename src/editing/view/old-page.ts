import type { OldBlock, OldContact, OldCoordinator, OldPageProposal, Unread } from '../old-page.ts';
import { type Value, valueAt } from '../patch/edit.ts';
import { type Context, said, w } from './context.ts';
import { h } from './dom.ts';
import { button } from './inputs.ts';
import { silentWord } from './token.ts';
import type { Word } from './words.ts';

/** What somebody has chosen of an old page. */
export interface Chosen {
  contacts: Value[];
  /** Who coordinates from now on; none where that stays as it is. */
  coordinators: Value[];
  title: string;
  summary: string;
  language: OldPageProposal['language'];
  blocks: string[];
}

/** What the screen for an old page does. */
export interface OldPageDeeds {
  read(data: string): Promise<OldPageProposal | Unread | null>;
  take(chosen: Chosen): void;
}

const KIND_WORDS: Readonly<Record<OldBlock['kind'], Word>> = {
  national: 'oldNational',
  outdated: 'oldOutdated',
  fact: 'oldFact',
  own: 'oldOwn',
  internal: 'oldInternal',
  furniture: 'oldFurniture',
};

const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

let nth = 0;

function tick(label: string, isTicked: boolean, ...more: (HTMLElement | null | false)[]) {
  const box = h('input', { type: 'checkbox', id: `old-${++nth}`, checked: isTicked });
  return { box, row: h('li', {}, h('label', { class: 'choice' }, box, h('span', {}, label)), ...more) };
}

function field(label: string, value: string) {
  const id = `old-${++nth}`;
  const made = h('input', { id, type: 'text', autocomplete: 'off' });
  made.value = value;
  return { field: made, row: h('div', { class: 'field' }, h('label', { for: id }, label), made) };
}

/** A contact that is proposed: whether it is taken, whose it is, and its numbers. */
function contactRow(context: Context, { value, role, phones, isThere, besideName }: OldContact) {
  if (isThere) return { row: h('li', {}, w(context, 'oldThere', { what: role })), chosen: () => [] };
  const name = field(w(context, 'oldRole'), role);
  const numbers = field(w(context, 'oldNumbers'), phones.join(', '));
  const { box, row } = tick(
    role || w(context, 'nameless'),
    true,
    name.row,
    numbers.row,
    besideName && h('p', { class: 'warning' }, w(context, 'oldBesideName')),
  );
  const chosen = (): Value[] => {
    if (!box.checked) return [];
    const text = name.field.value.trim();
    const own =
      typeof value['role'] === 'string'
        ? text
        : Object.fromEntries(Object.keys(value['role'] ?? {}).map((it) => [it, text]));
    const all = numbers.field.value.split(/[,;]/).map((it) => it.trim());
    return [{ ...value, role: own, phones: all.filter(Boolean) }];
  };
  return { row, chosen };
}

/** A rule of who coordinates. What is ticked stands in the place of the rules that there are. */
function coordinatorRow(context: Context, { value, fromAge, toAge, role }: OldCoordinator, isTicked: boolean) {
  const blanks = { from: fromAge, to: toAge ?? '', who: role || w(context, 'nameless') };
  const { box, row } = tick(w(context, toAge === null ? 'oldAgesOn' : 'oldAges', blanks), isTicked);
  return { row, chosen: () => (box.checked ? [value] : []) };
}

function blockRow(context: Context, { source, text, kind, replacedBy, outdated }: OldBlock) {
  const what = kind === 'own' ? '' : `${w(context, KIND_WORDS[kind])}${replacedBy ? `: «${replacedBy}»` : ''}. `;
  const words = outdated.map(({ found, instead }) => w(context, 'oldWord', { found, instead }));
  const { box, row } = tick(
    text,
    kind === 'own',
    (what !== '' || words.length > 0) && h('p', { class: 'help' }, what + words.join(' ')),
  );
  return { row, chosen: () => (box.checked ? [source] : []) };
}

/** What is proposed, to be ticked and corrected. */
function proposed(context: Context, proposal: OldPageProposal, deeds: OldPageDeeds): HTMLElement[] {
  const contacts = proposal.contacts.map((it) => contactRow(context, it));
  const rules = proposal.coordinators.map((it) => coordinatorRow(context, it, !proposal.hasCoordinators));
  const own = proposal.own.map((it) => blockRow(context, it));
  const others = proposal.others.map((it) => blockRow(context, it));
  const title = field(w(context, 'newPageTitle'), proposal.title);
  const summary = field(w(context, 'oldSummary'), proposal.summary);
  const told = h('p', { class: 'error', role: 'alert' });
  const take = () => {
    const blocks = [...own, ...others].flatMap((it) => it.chosen());
    const chosen = contacts.flatMap((it) => it.chosen());
    if (blocks.length > 0 && title.field.value.trim() === '') {
      told.textContent = w(context, 'titleFirst');
      title.field.focus();
      return;
    }
    // Nobody is named who is not there.
    const there = new Set([
      ...proposal.contacts.filter(({ isThere }) => isThere).map(({ value }) => value['id']),
      ...chosen.map((it) => valueAt(it, ['id'])),
    ]);
    deeds.take({
      contacts: chosen,
      coordinators: rules.flatMap((it) => it.chosen()).filter((it) => there.has(valueAt(it, ['contact']) ?? '')),
      blocks,
      title: title.field.value.trim(),
      summary: summary.field.value.trim(),
      language: proposal.language,
    });
  };
  const part = (heading: Word, help: Word, rows: readonly { row: HTMLElement }[]) =>
    rows.length > 0 &&
    h(
      'section',
      {},
      h('h2', {}, w(context, heading)),
      h('p', {}, w(context, help)),
      h('ul', { class: 'old' }, ...rows.map(({ row }) => row)),
    );
  return [
    part('oldContacts', 'oldContactsHelp', contacts),
    part('oldCoordinators', proposal.hasCoordinators ? 'oldCoordinatorsInstead' : 'oldCoordinatorsHelp', rules),
    h('section', {}, h('h2', {}, w(context, 'oldPage')), title.row, summary.row),
    part('oldText', 'oldTextHelp', own),
    others.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, w(context, 'oldOthers', { n: others.length })),
        h('p', {}, w(context, 'oldOthersHelp')),
        h('ul', { class: 'old' }, ...others.map(({ row }) => row)),
      ),
    told,
    button(w(context, 'oldTake'), take, { main: true, id: 'old-take' }),
  ].filter((it) => it !== false);
}

/** The screen on which an old page is opened or pasted, and what is to be kept of it is chosen. */
export function oldPageScreen(context: Context, deeds: OldPageDeeds): HTMLElement[] {
  const result = h('div', { id: 'old-result' });
  const told = h('p', { class: 'error', role: 'alert' });
  const read = async (bytes: Uint8Array) => {
    told.textContent = '';
    const answer = await deeds.read(base64(bytes));
    if (answer === null) told.textContent = w(context, silentWord());
    else if ('unread' in answer) told.textContent = said(context, answer.unread);
    else {
      result.replaceChildren(
        h('p', { id: 'old-read', tabindex: -1 }, w(context, 'oldRead')),
        ...proposed(context, answer, deeds),
      );
      document.getElementById('old-read')?.focus();
    }
  };
  const file = h('input', { type: 'file', id: 'old-file', accept: '.html,.htm,.txt,.docx' });
  const text = h('textarea', { id: 'old-text', rows: 6 });
  let html = '';
  text.addEventListener('paste', (event) => {
    // What it looked like tells what is a heading and what is a list.
    html = event.clipboardData?.getData('text/html') ?? '';
  });
  text.addEventListener('input', (event) => {
    if ((event as InputEvent).inputType !== 'insertFromPaste') html = '';
  });
  const go = async () => {
    const [chosen] = file.files ?? [];
    const pasted = html || text.value;
    if (chosen) await read(new Uint8Array(await chosen.arrayBuffer()));
    else if (pasted.trim() !== '') await read(new TextEncoder().encode(pasted));
    else told.textContent = w(context, 'oldNothing');
  };
  return [
    h('h1', { id: 'heading', tabindex: -1 }, w(context, 'oldStart')),
    h('p', { class: 'intro' }, w(context, 'oldIntro')),
    h('div', { class: 'field' }, h('label', { for: 'old-file' }, w(context, 'oldFile')), file),
    h('div', { class: 'field' }, h('label', { for: 'old-text' }, w(context, 'oldPaste')), text),
    told,
    button(w(context, 'oldGo'), () => void go(), { main: true }),
    result,
  ];
}

import type { Standing } from '../../forge/proposals/host.ts';
import { type Desk, FACTS, type Open, Refused } from '../draft/desk.ts';
import type { Around } from '../judge.ts';
import { type OldPageProposal, oldPage, type Unread } from '../old-page.ts';
import { fileOf, type PageName } from '../pages/page.ts';
import type { EditorRequest } from './request.ts';
import { languagesOf, type State, stateOf } from './state.ts';

/** Why changes are not saved: there are errors in them. */
export class NotRight extends Error {}

/** What is in a file beside a page, as text. */
export interface Picture {
  data: string | null;
}

/** How what was sent last stands: null where nothing was, or nobody is asked; `silent` where its host does not say. */
export interface Stands {
  standing: Standing | 'silent' | null;
}

/** What is told after a request. */
export type Reply<R extends EditorRequest> = R extends { do: 'picture' }
  ? Picture
  : R extends { do: 'standing' }
    ? Stands
    : R extends { do: 'read' }
      ? Promise<OldPageProposal | Unread>
      : State;

export type AnyReply = State | Picture | Stands | Promise<OldPageProposal | Unread>;

/** A file that is to be saved, as it was looked at. */
export interface Ready extends Open {
  file: string;
}

const fileOfRequest = (page: PageName | undefined) => (page ? fileOf(page) : FACTS);

/**
 * The files that are to be saved, all or none: each as it was looked at.
 * @throws Refused when one has changed since, or there is a draft that nobody has looked at
 * @throws NotRight when there are errors in one
 */
export function readyToSave(desk: Desk, state: State, request: EditorRequest & { do: 'save' }): Ready[] {
  const pages = request.pages ?? [];
  const seen = new Set(pages.map(({ page }) => fileOf(page)));
  if (state.drafts.some(({ page }) => !seen.has(fileOf(page)))) throw new Refused('changed since');
  if (state.counts.errors > 0) throw new NotRight('There are errors.');
  const all = [{ file: FACTS, version: request.version }, ...pages.map((it) => ({ ...it, file: fileOf(it.page) }))];
  return all.map(({ file, version }) => ({ file, ...desk.ready(file, version) }));
}

function save(desk: Desk, ready: readonly Ready[]): void {
  const beside = desk.beside.referred(ready);
  // A page that refers to a picture is never there before it.
  desk.beside.save(beside);
  for (const { file, version } of ready) desk.save(file, version);
}

/**
 * Does what the page asks for, and tells how things are then.
 * @param today a plain date (ISO)
 * @throws Refused, PatchError or NotRight when it cannot be done; nothing is changed then
 */
export function answer<R extends EditorRequest>(desk: Desk, around: Around, today: string, request: R): Reply<R> {
  return reply(desk, around, today, request) as Reply<R>;
}

function reply(desk: Desk, around: Around, today: string, request: EditorRequest): AnyReply {
  const now = (page?: PageName) => stateOf(desk, around, today, page);
  switch (request.do) {
    case 'open':
      return now(request.page);
    case 'edit':
      desk.edit(fileOfRequest(request.page), request.version, request.edits);
      return now(request.page);
    case 'answer':
      desk.answer(fileOfRequest(request.page), request.asked, request.answers);
      return now(request.page);
    case 'discard':
      if (request.page) desk.discard(fileOf(request.page));
      else desk.discardAll();
      return now(request.page);
    case 'save':
      save(desk, readyToSave(desk, now(), request));
      return now();
    case 'attach':
      desk.beside.attach(request.page, request.name, Buffer.from(request.data, 'base64'));
      return now(request.page);
    case 'read': {
      const { value } = desk.open(FACTS);
      return oldPage(Buffer.from(request.data, 'base64'), around, value, languagesOf(value));
    }
    case 'standing':
      return { standing: null };
    case 'picture':
      return { data: desk.beside.read(request.page, request.name)?.toString('base64') ?? null };
  }
}

import { pathAfter } from '../change/align.ts';
import type { Path, Value } from '../patch/edit.ts';
import { idOf } from './dom.ts';

const isWritten = (it: Element | null): it is HTMLInputElement | HTMLTextAreaElement =>
  it instanceof HTMLTextAreaElement || (it instanceof HTMLInputElement && it.type === 'text');

/**
 * Makes the screen anew around somebody who writes: in the same field, wherever it stands now.
 * @param draw makes the screen; the focus goes to the element with the id, or stays
 * @returns false where the field is gone that somebody wrote in
 */
export function drawAround(before: Value, after: Value, draw: (focus?: string) => void): boolean {
  const { activeElement: field } = document;
  const at = document.getElementById(`${field?.id}-m`)?.dataset['at'];
  if (!isWritten(field) || at === undefined) {
    draw();
    return true;
  }
  const { value: text, selectionStart: from, selectionEnd: to } = field;
  const path = pathAfter(JSON.parse(at) as Path, before, after);
  draw(path ? idOf(path) : undefined);
  const now = document.activeElement;
  if (path && isWritten(now) && now.value === text.trim()) {
    now.value = text;
    now.setSelectionRange(from, to);
    return true;
  }
  document.getElementById('heading')?.focus();
  // What is written next is written nowhere.
  getSelection()?.removeAllRanges();
  return false;
}

/** Gives the focus to an element, or to the nearest around what is not there, and opens what it stands in. */
export function goTo(id: string | undefined, isAsked: boolean): void {
  const at = (part: string) => document.getElementById(part) ?? document.getElementById(`${part}-item`);
  let found = id ? at(id) : null;
  for (let part = id ?? ''; isAsked && !found && part.includes('-'); ) {
    part = part.slice(0, part.lastIndexOf('-'));
    found = at(part);
  }
  for (let around = found?.parentElement; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  const first = found?.matches('fieldset,details')
    ? ([...found.querySelectorAll<HTMLElement>('summary,input,textarea,select')].find((it) => it.checkVisibility()) ??
      found)
    : found;
  (found instanceof HTMLDetailsElement ? found.querySelector('summary') : id?.endsWith('-s') ? found : first)?.focus();
}

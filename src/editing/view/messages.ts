import { type Context, said } from './context.ts';
import { h } from './dom.ts';

/** Where a message about a place is shown: at its field, or the nearest around it that is on the screen. */
function slotFor(path: readonly (string | number)[]): HTMLElement | null {
  for (let depth = path.length; depth > 0; depth--) {
    const at = JSON.stringify(path.slice(0, depth));
    const found = [...document.querySelectorAll<HTMLElement>('.told')].find((it) => it.dataset['at'] === at);
    if (found) return found;
  }
  return null;
}

/** Says at each field what is wrong with it, and marks the items of lists in which something is. */
export function showMessages(context: Context): void {
  for (const slot of document.querySelectorAll('.told')) slot.replaceChildren();
  for (const field of document.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
  for (const item of document.querySelectorAll('details[data-wrong]')) item.removeAttribute('data-wrong');
  for (const problem of context.state.problems) {
    const slot = slotFor(problem.path);
    if (!slot) continue;
    slot.append(h('p', { class: problem.stops ? 'error' : 'warning' }, said(context, problem)));
    const field = document.getElementById(slot.id.replace(/-m$/, ''));
    if (problem.stops && field?.matches('input,textarea,select')) field.setAttribute('aria-invalid', 'true');
    for (let around = slot.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
      if (problem.stops) around.setAttribute('data-wrong', '');
  }
}

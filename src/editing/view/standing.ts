import type { Standing } from '../../forge/proposals/host.ts';
import type { Stands } from '../server/answer.ts';
import { type Context, w } from './context.ts';
import { h } from './dom.ts';
import { button } from './inputs.ts';
import type { Word } from './words.ts';

const STATES: Readonly<Record<Standing['state'], Word>> = {
  open: 'standingOpen',
  approved: 'standingApproved',
  closed: 'standingClosed',
};

const CHECKS: Readonly<Record<Standing['checks'], Word>> = {
  none: 'checksNone',
  running: 'checksRunning',
  passed: 'checksPassed',
  failed: 'checksFailed',
};

function told(context: Context, standing: Stands['standing']): (HTMLElement | string)[] {
  if (standing === null) return [];
  if (standing === 'silent') return [w(context, 'standingSilent')];
  const { address, state, checks } = standing;
  const said =
    state === 'open' ? `${w(context, CHECKS[checks])} ${w(context, STATES[state])}` : w(context, STATES[state]);
  return [`${said} `, h('a', { href: address, target: '_blank', rel: 'noreferrer' }, w(context, 'standingLink'))];
}

/** What is said of the proposal that was sent last, as soon as its host has told it. */
export function standingPlace(
  context: Context,
  { standing }: { standing(): Promise<Stands['standing']> },
): HTMLElement {
  const place = h('p', { role: 'status', id: 'standing' }, '…');
  const look = async () => place.replaceChildren(...told(context, await standing()));
  void look();
  return h(
    'section',
    { class: 'standing' },
    h('h2', {}, w(context, 'standing')),
    place,
    button(w(context, 'standingAgain'), () => void look()),
  );
}

import { dialAddress, formatPhone } from '../domain/phone.ts';
import { confirmedOf } from '../site/confirmed.ts';
import { type Coordinator, coordinatorGroups } from '../site/coordinators.ts';
import { confirmedNote, demoNote } from '../site/notes.ts';
import type { View } from '../site/view.ts';
import { element, type Markup, markup } from './markup.ts';
import { callable, note, own, waysMarkup } from './ways.ts';

/** Where a block stands. */
export interface Around {
  /** The level of its first heading. */
  level: 1 | 2;
  /** The whole address of the organisation's front page, as far as it is known. */
  front: string;
}

function coordinator({ rule, contact, role }: Coordinator, view: View): Markup {
  const about = [rule.text, rule.unless].map((text) => text && markup`<p>${own(text, view)}</p>`);
  return markup`<p><b${role.lang && markup` lang="${role.lang}"`}>${role.text}</b></p>${waysMarkup(contact, view, about)}`;
}

/** Those of a part of the municipality, folded under its name as on the page. */
const partOf = (it: Coordinator, view: View): Markup | null =>
  it.part &&
  markup`<details><summary${it.part.lang ? markup` lang="${it.part.lang}"` : null}>${it.part.text}</summary>${coordinator(it, view)}</details>`;

/** The two numbers that everyone must see at once, which stand on every page. */
function helpNow(view: View, level: number): Markup {
  const { words, content, page } = view;
  const lines = Object.values(content.helplines).filter((line) => line.strip);
  const rows = lines.map(
    ({ number, strip }) =>
      markup`<li><a href="${dialAddress(number)}"><b>${formatPhone(number)}</b> ${strip?.[page.language]}</a></li>`,
  );
  return markup`${element(`h${level}`, words.help.now)}<ul>${rows}</ul>`;
}

/**
 * Whom to call in an organisation, for another website to show: the numbers, hours and roles of its front page, in the same
 * words and order, with the same warning when nobody has confirmed them lately. Nothing in it has a class or an id, so that it
 * looks as the rest of the page it comes to stand in. Of a demonstration it says so.
 * @param view of the organisation's front page in the language of the block
 */
export function contactBlock(view: View, { level, front }: Around): Markup {
  const { words, page } = view;
  const groups = coordinatorGroups(view, { from: 0, to: null });
  const confirmed = confirmedOf(
    groups.flatMap(({ coordinators }) => coordinators.map((it) => it.contact)),
    view,
  );
  const recent = confirmed.state === 'recent';
  const said = markup`<p>${note(confirmedNote(view, confirmed), words)}</p>${
    confirmed.switchboard && markup`<p>${callable(confirmed.switchboard, words, words.contact.callSwitchboard)}</p>`
  }`;
  const ages = groups.map(({ heading, coordinators }) => [
    heading && element(`h${level + 1}`, heading),
    coordinators.filter((it) => !it.part).map((it) => coordinator(it, view)),
    coordinators.some((it) => it.part) ? markup`<p>${words.contact.choosePart}</p>` : null,
    coordinators.map((it) => partOf(it, view)),
  ]);
  return markup`<section lang="${page.language}">${element(`h${level}`, words.contact.whoToCall)}${
    view.demo ? markup`<p>${note(demoNote(view), words)}</p>` : null
  }${recent ? null : said}${ages}${recent ? said : null}${helpNow(view, level + 1)}<p><a href="${front}">${
    words.front.title
  } – ${view.name}</a></p></section>`;
}

/** The element that shows the block, with the link that stands in its place. */
export const contactElement = ({ organisation, language }: View['page'], more: Markup, link: Markup) =>
  markup`<loype-contact organisation="${organisation}" lang="${language}" ${more}>${link}</loype-contact>`;

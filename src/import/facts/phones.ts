/** A number in a text: as it is written there, without the code of the country, its digits, and where it stands. */
export interface FoundPhone {
  written: string;
  digits: string;
  from: number;
  to: number;
}

/** Digits with what may stand between the groups of one number, or of several. */
const RUN = /\+?\d(?:[ \u00a0\u202f\u2009.-]{0,2}\d)*/gu;

/** In how many digits people group the eight of a number. */
const GROUPS = [[8], [2, 2, 2, 2], [3, 2, 3], [2, 3, 3], [3, 3, 2], [4, 4], [2, 6], [5, 3]];

/** Numbers of three, five and six digits, which only are numbers where it says so. */
const SHORT = /^(?:11[023]|116\d{3}|0[2-9]\d{3})$/;

/** What stands before a number of another kind. */
const OTHER =
  /(?:org(?:anisasjons)?\.?\s?-?(?:nr|nummer|nummeret)\.?|konto(?:nr|nummer)?\.?|kid|saksnr\.?|iban|fnr\.?)[\s:]*$/iu;

/** What stands before a short number that is called. */
const CALLED =
  /(?:tlf|telefon\p{L}*|ring\p{L}*|nummer\p{L}*|legevakt\p{L}*|vakt\p{L}*|sentralbord\p{L}*)[\s.:–-]*(?:til|på|oss)?[\s.:–-]*$/iu;

/** Numbers that need no word before them: but '113 personer' is an amount. */
const isEmergency = (digits: string, behind: string) =>
  digits === '116117' || (digits === '113' && !/^ \p{L}/u.test(behind));

interface Group {
  text: string;
  at: number;
  /** What stands before it in its run. */
  before: string;
}

function groupsOf(run: string): Group[] {
  const groups: Group[] = [];
  let end = 0;
  for (const { 0: text, index } of run.matchAll(/\d+/g)) {
    groups.push({ text, at: index, before: run.slice(end, index) });
    end = index + text.length;
  }
  return groups;
}

const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);

/** How many groups from one on make a number; 0 where none does. */
function numberAt(groups: readonly Group[], from: number): number {
  const lengths = groups.slice(from, from + 4).map(({ text }) => text.length);
  const form = GROUPS.find((it) => it.every((length, at) => lengths[at] === length));
  if (!form) return 0;
  const its = groups.slice(from, from + form.length);
  const between = new Set(
    its.slice(1).map(({ before }) => before.replace(/[\u00a0\u202f\u2009]/gu, ' ').trim() || ' '),
  );
  // '10.00-14.00' are hours, '2018-2019' years.
  if (between.size > 1 || (form.length === 2 && its.every(({ text }) => isYear(text)))) return 0;
  return form.length;
}

/**
 * The telephone numbers of a text: of eight digits, however they are grouped, and short ones where it says that they are
 * called. Numbers of organisations and accounts, dates, years and hours are none.
 */
export function phonesIn(text: string): FoundPhone[] {
  const found: FoundPhone[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const glued = /\p{L}/u.test(text[index - 1] ?? '');
    if (glued && !CALLED.test(text.slice(Math.max(0, index - 40), index))) continue;
    const groups = groupsOf(run);
    const add = (from: number, many: number) => {
      const its = groups.slice(from, from + many);
      const [first, last] = [its[0] as Group, its[many - 1] as Group];
      const to = index + last.at + last.text.length;
      const written = its.map((it) => it.text).join(' ');
      found.push({ written, digits: its.map((it) => it.text).join(''), from: index + first.at, to });
    };
    for (let at = 0; at < groups.length; ) {
      const { text: group, at: place, before } = groups[at] as Group;
      const preceding = text.slice(Math.max(0, index + place - 40), index + place);
      const country = /^(?:00)?47$/.test(group) && (group.length === 4 || /\+$/.test(before) || run.startsWith('+'));
      const next = at + (country && at === 0 ? 1 : 0);
      const whole = /^(?:\+?47|0047)(\d{8})$/.exec(group);
      if (whole && at === 0 && (run.startsWith('+') || group.startsWith('0047'))) {
        found.push({ written: whole[1] ?? '', digits: whole[1] ?? '', from: index, to: index + place + group.length });
        at += 1;
        continue;
      }
      const nine = groups.slice(at, at + 3).every(({ text: it }) => it.length === 3) && groups.length - at >= 3;
      if (OTHER.test(preceding) || nine) {
        // All that belongs to it is passed over.
        at = nine ? at + 3 : groups.length;
        continue;
      }
      const many = numberAt(groups, next);
      if (many > 0) {
        add(next, many);
        at = next + many;
      } else {
        const pair = `${group}${groups[at + 1]?.text ?? ''}`;
        if (/^116\d{3}$/.test(pair) && group.length === 3) {
          add(at, 2);
          at += 2;
        } else {
          if (
            SHORT.test(group) &&
            (CALLED.test(preceding) ||
              isEmergency(group, text.slice(index + place + group.length, index + place + group.length + 4)))
          )
            add(at, 1);
          at += 1;
        }
      }
    }
  }
  return found;
}

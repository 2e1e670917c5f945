/** The end of a line below which a text stands as it is: a block, by its sign behind a field or a dash. */
const BLOCK = /[:-] +[|>][+\-\d]{0,2}$/;

/** What may stand behind the end of a text in quotation marks. */
const BEHIND_TEXT = /^[ \t]*(?:[,\]}:\r\n]|$)|^[ \t]+#/;

const indentOf = (line: string) => line.length - line.trimStart().length;

/** Where a text ends that begins with a quotation mark: behind its second one; null where there is none. */
function endOf(yaml: string, start: number): number | null {
  const mark = yaml[start];
  for (let at = start + 1; at < yaml.length; at++) {
    if (mark === '"' && yaml[at] === '\\') at++;
    else if (yaml[at] === mark) {
      if (mark === '"' || yaml[at + 1] !== mark) return at + 1;
      at++;
    }
  }
  return null;
}

/** The last sign of a line before a place, and whether a space is between; '' where only spaces are before it. */
function before(yaml: string, place: number, from: number): { sign: string; spaced: boolean; at: number } {
  let at = place - 1;
  while (at >= from && /[ \t]/.test(yaml[at] ?? '')) at--;
  return { sign: at < from ? '' : (yaml[at] ?? ''), spaced: at < place - 1, at };
}

/** Whether a quotation mark begins a text; within a text without marks, as in «Lom, "perla"», it is a letter. */
function beginsText(yaml: string, place: number, from: number, inFlow: boolean): boolean {
  const { sign, spaced, at } = before(yaml, place, from);
  if (sign === '' || sign === '[' || sign === '{') return true;
  if (sign === ',') return inFlow;
  // The dash of a list stands first in its line, or behind another.
  if (sign === '-') return spaced && ['', '-'].includes(before(yaml, at, from).sign);
  return sign === ':' && spaced;
}

/** Counts the marks of a kind that a line has from a place on, as that place goes on in it. Each is looked at once. */
function counter(line: string, mark: string): (from: number) => number {
  let left = line.split(mark).length - 1;
  let at = 0;
  return (from) => {
    for (let next = line.indexOf(mark, at); next >= 0 && next < from; next = line.indexOf(mark, at)) {
      left--;
      at = next + 1;
    }
    return left;
  };
}

/** The text in quotation marks that begins in a line and does not end in it rightly, and where one that may be right ends. */
type Open = { start: number; end: number | null } | null;

function openIn(yaml: string, from: number, end: number): Open {
  // In the line alone: what is searched on to the next sign, from each line anew, would take long where there is none.
  const signs = /["'#[{]/g;
  const line = yaml.slice(from, end);
  const left = { '"': counter(line, '"'), "'": counter(line, "'") };
  let inFlow = /^[ \t]*["']/.test(line.slice(0, 100));
  for (let found = signs.exec(line); found; found = signs.exec(line)) {
    const [sign, start] = [found[0], from + found.index];
    if (sign === '[' || sign === '{') inFlow = true;
    else if (sign === '#') {
      if (start === from || /[ \t]/.test(yaml[start - 1] ?? '')) return null;
    } else if (beginsText(yaml, start, from, inFlow)) {
      const closed = endOf(yaml, start);
      if (closed === null) return { start, end: null };
      const fits = BEHIND_TEXT.test(yaml.slice(closed, closed + 200));
      if (closed > end) return { start, end: fits ? closed : null };
      // By the mark of the next text in the line, one of them has none left. Where all have two, it is another mistake.
      if (!fits && left[sign === '"' ? sign : "'"](start - from) % 2 === 1) return { start, end: null };
      signs.lastIndex = closed - from;
    }
  }
  return null;
}

/**
 * Where the first quotation mark stands that nothing closes where its text ends, in YAML that could not be read. What the
 * parser misses is often far below: it takes the mark by which another text begins for the end of this one.
 * @param until where the parser noticed that something is wrong
 */
export function unclosedQuote(yaml: string, until: number): number | null {
  let block: number | null = null;
  for (let at = 0; at <= until && at < yaml.length; ) {
    const end = (yaml.indexOf('\n', at) + 1 || yaml.length + 1) - 1;
    const line = yaml.slice(at, end);
    const isText = block !== null && (line.trim() === '' || indentOf(line) > block);
    if (!isText) block = BLOCK.test(line.trimEnd().slice(-40)) ? indentOf(line) : null;
    const open = isText ? null : openIn(yaml, at, end);
    if (open && open.end === null) return open.start < until ? open.start : null;
    at = open?.end ?? end + 1;
  }
  return null;
}

/** What no cell of a page can hold: a table with such in it says where things lie, and not what belongs together. */
const BLOCKS = 'h1,h2,h3,h4,h5,h6,table,blockquote,hr';
/** What has lines of its own in a cell, which is one line in a page. */
const LINES = 'p,div,section,article,ul,ol,li,dl,dt,dd,pre,address,center';

const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
const cellsOf = (row: Element): Element[] => [...row.children].filter((it) => /^(TD|TH)$/.test(it.tagName));

/** Whether a table only says where things lie: it has one row or one column, or in a cell what none can hold. */
function laysOut(table: Element): boolean {
  const rows = rowsOf(table).map(cellsOf);
  return rows.length < 2 || !rows.some((cells) => cells.length > 1) || table.querySelector(BLOCKS) !== null;
}

/** What stands in the cells, in their order, in the place of the table. */
function unwrap(table: Element): void {
  const cells = rowsOf(table).flatMap(cellsOf);
  table.replaceWith(
    ...cells.map((cell) => {
      const part = table.ownerDocument.createElement('div');
      part.append(...cell.childNodes);
      return part;
    }),
  );
}

/** Stands for the end of a line while a cell is made one. */
const LINE = '\u2028';

/** A line that is read as the end of something: what follows needs no comma before it. */
const ENDED = /[.,:;!?–-]\s*$/;

/** Makes one line of a cell. Lines of their own have a comma between them, where they do not end as lines do. */
function oneLine(cell: Element): void {
  const { ownerDocument } = cell;
  for (const it of cell.querySelectorAll('br')) it.replaceWith(LINE);
  for (const it of cell.querySelectorAll(LINES)) {
    it.before(LINE);
    it.after(LINE);
    it.replaceWith(...it.childNodes);
  }
  const isEmpty = (text: string | null) => (text ?? '').trim() === '';
  const texts = ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  /** The last words, whether a line has ended since, and the spaces behind them. */
  let last: Text | undefined;
  let isNew = false;
  let spaces: Text[] = [];
  for (let it = texts.nextNode(); it; it = texts.nextNode()) {
    const text = it as Text;
    if (text.data === LINE) {
      isNew = true;
      text.data = '';
    } else if (isEmpty(text.data)) spaces.push(text);
    else {
      if (isNew && last) {
        for (const space of spaces) space.data = '';
        last.data = last.data.trimEnd();
        text.data = `${ENDED.test(last.data) ? ' ' : ', '}${text.data.trimStart()}`;
      }
      [last, isNew, spaces] = [text, false, []];
    }
  }
}

/** Rows of as many cells as the longest of them has. */
function filled(table: Element): void {
  const rows = rowsOf(table);
  const most = Math.max(...rows.map((row) => cellsOf(row).length));
  for (const row of rows)
    for (let nth = cellsOf(row).length; nth < most; nth++) row.append(table.ownerDocument.createElement('td'));
}

/**
 * Tables as a page can have them. What a cell cannot hold stands where the table stood.
 * @returns whether a table was no more than a frame around other things
 */
export function tables(body: HTMLElement): boolean {
  let isUnwrapped = false;
  // The innermost come first: of a table in a cell it is known then whether it is one.
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const caption = [...table.children].find((it) => it.tagName === 'CAPTION');
    if (caption) {
      const before = table.ownerDocument.createElement('p');
      before.append(...caption.childNodes);
      caption.remove();
      table.before(before);
    }
    if (laysOut(table)) {
      isUnwrapped = true;
      unwrap(table);
    } else {
      for (const cell of rowsOf(table).flatMap(cellsOf)) oneLine(cell);
      filled(table);
    }
  }
  return isUnwrapped;
}

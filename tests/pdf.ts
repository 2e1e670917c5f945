import { deflateSync, inflateSync } from 'node:zlib';

/** What a PDF of the tests is like beyond one page with a line of text on it. */
export interface Made {
  pages?: number;
  /** As it says in which language it is; null when it does not. */
  language?: string | null;
  tagged?: boolean;
  /** Whether its page has text, and not a picture alone. */
  text?: boolean;
  /** What its root, its pages and its end have besides, as it is written in the file. */
  root?: string;
  page?: string;
  /** What its pages draw with besides a font. */
  resources?: string;
  trailer?: string;
  /** Further objects, from number 20 on: each as it is written, between `obj` and `endobj`. */
  more?: readonly string[];
  /** Whether all that can be is packed together, as programs of today do. */
  packed?: boolean;
}

/** The numbers of the objects below. */
const [PAGES, FONT, SHOWN, STRUCTURE, INFO] = [2, 3, 4, 5, 6];
const FIRST_PAGE = 7;
/** That of the first of `more`. */
export const MORE = 20;

const stream = (fields: string, bytes: string) => `<<${fields}/Length ${bytes.length}>>\nstream\n${bytes}\nendstream`;

function objectsOf({
  pages = 1,
  language = 'nb-NO',
  tagged = true,
  text = true,
  root = '',
  page = '',
  resources = '',
  more = [],
}: Made) {
  const leaves = Array.from({ length: pages }, (_, index) => FIRST_PAGE + index);
  const drawn = `/Resources <<${text ? `/Font <</F1 ${FONT} 0 R>>` : ''}${resources}>>`;
  const catalog = [
    `/Type /Catalog /Pages ${PAGES} 0 R`,
    language === null ? '' : `/Lang (${language})`,
    tagged ? `/MarkInfo <</Marked true>> /StructTreeRoot ${STRUCTURE} 0 R` : '',
    root,
  ];
  return new Map<number, string>([
    [1, `<<${catalog.join(' ')}>>`],
    [PAGES, `<</Type /Pages /Count ${pages} /Kids [${leaves.map((it) => `${it} 0 R`).join(' ')}]>>`],
    [FONT, '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>'],
    [SHOWN, stream('', text ? 'BT /F1 24 Tf 72 720 Td (Hei \\(du\\)) Tj ET' : '0 0 100 100 re f')],
    [STRUCTURE, '<</Type /StructTreeRoot>>'],
    [INFO, '<</Title (Planen) /Author (Kari Nordmann) /Creator (Skriveprogrammet)>>'],
    ...leaves.map(
      (it) =>
        [
          it,
          `<</Type /Page /Parent ${PAGES} 0 R /MediaBox [0 0 595 842] ${drawn} /Contents ${SHOWN} 0 R ${page}>>`,
        ] as const,
    ),
    ...more.map((it, index) => [MORE + index, it] as const),
  ]);
}

/** A PDF file, made without any code of the product. */
export function pdf(made: Made = {}): Buffer {
  const objects = objectsOf(made);
  const trailer = `/Root 1 0 R /Info ${INFO} 0 R ${made.trailer ?? ''}`;
  let file = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const put = (number: number, body: string) => {
    file += `${number} 0 obj\n${body}\nendobj\n`;
  };
  const alone = (body: string) => !made.packed || body.includes('stream\n');
  for (const [number, body] of objects) if (alone(body)) put(number, body);
  if (!made.packed) return Buffer.from(`${file}trailer\n<</Size 40 ${trailer}>>\nstartxref\n0\n%%EOF\n`, 'latin1');
  const inner = [...objects].filter(([, body]) => !alone(body));
  const list = inner.map(([number], index) => {
    const before = inner.slice(0, index).reduce((sum, [, body]) => sum + body.length + 1, 0);
    return `${number} ${before}`;
  });
  const head = `${list.join(' ')}\n`;
  const bytes = deflateSync(Buffer.from(head + inner.map(([, body]) => body).join('\n'), 'latin1')).toString('latin1');
  put(90, stream(`/Type /ObjStm /N ${inner.length} /First ${head.length} /Filter /FlateDecode`, bytes));
  put(91, stream(`/Type /XRef /Size 92 /W [1 2 1] ${trailer}`, ''));
  return Buffer.from(`${file}startxref\n0\n%%EOF\n`, 'latin1');
}

/** All that stands in a file as the product writes it, with the objects that are packed in it unpacked. */
export function readable(bytes: Buffer): string {
  const file = bytes.toString('latin1');
  const packed = [...file.matchAll(/\/Type \/ObjStm[\s\S]*?stream\n/g)].map(({ index, 0: head }) => {
    const from = index + head.length;
    return inflateSync(bytes.subarray(from, bytes.indexOf('endstream', from))).toString('latin1');
  });
  return [file, ...packed].join('\n');
}

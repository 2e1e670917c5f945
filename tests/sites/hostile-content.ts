import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isError } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read.ts';
import { DAYS, FIXTURE } from '../fixture.ts';
import { ALL } from '../some.ts';
import { type Form, KINDS, type Kind, organisationLines, PAGE_LINES, PAYLOADS } from './hostile-lines.ts';

const FORMS: readonly Form[] = [
  { each: false, language: 'nb' },
  ...(['nb', 'nn', 'en'] as const).map((language) => ({ each: true, language })),
];

/** The smallest image: one grey dot. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAwAAAAMCAMAAABhq6zVAAAAA1BMVEX/AAAZ4gk3AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWNgGLwAAACcAAFD3B+/AAAAAElFTkSuQmCC',
  'base64',
);

/** A place in which a payload stood and was refused. */
export interface Refused {
  organisation: string;
  payload: string;
  /** The line of the file as it was written: `name: @`; with `%` or `§` for a payload in a text. */
  place: string;
  code: string;
}

interface Draft {
  file: string;
  organisation: string;
  payload: string;
  lines: string[];
  refused: Set<number>;
}

/** Brochures are most of the work: in `npm test` one kind of organisation has them, and those that it is compared with. */
const PRINTS: Kind = 'municipality';

/** In the place of a payload that is refused, and on the pages that the others are compared with. */
export const HARMLESS = 'Vanlig tekst';

/** A text with each sign that Markdown or MDX could read by its number, so that it is the text that it is, in Markdown and in an attribute. */
const byNumbers = (text: string) => text.replace(/[!-\-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** How a payload is written in a place: in quotation marks in a field (@), as it is in a text (%), or by numbers (§). */
const WRITTEN: Record<string, (text: string) => string> = { '@': JSON.stringify, '%': (text) => text, '§': byNumbers };

/** The lines of a file with a text in each of their places. */
export const filled = (lines: readonly string[], text: (line: number) => string) =>
  lines.map((line, index) => line.replace(/[@%§]/g, (sign) => WRITTEN[sign]?.(text(index)) ?? '')).join('\n');

function written({ lines, payload, refused }: Draft): string {
  return `${filled(lines, (line) => (refused.has(line) ? HARMLESS : (PAYLOADS[payload] ?? HARMLESS)))}\n`;
}

/** Every kind of organisation writes each payload in `npm run test:all`; in `npm test` one does, and the kinds take turns. */
export const WRITERS: readonly { payload: string; kind: Kind }[] = Object.keys(PAYLOADS).flatMap((payload, index) =>
  KINDS.filter((_, nth) => ALL || nth === index % KINDS.length).map((kind) => ({
    payload,
    kind,
  })),
);

/** The organisations: those that write payloads, in forms that take turns, and harmless ones in all. */
function organisations(): { slug: string; payload: string; kind: Kind; form: Form }[] {
  return [
    ...KINDS.flatMap((kind) =>
      FORMS.slice(1).map((form) => ({ slug: `vanlig-${kind}-${form.language}`, payload: '', kind, form })),
    ),
    ...WRITERS.map(({ payload, kind }) => {
      const turn = Object.keys(PAYLOADS).indexOf(payload) + KINDS.indexOf(kind);
      return {
        slug: hostileSlug(payload, kind),
        payload,
        kind,
        form: FORMS[turn % FORMS.length] as Form,
      };
    }),
  ];
}

/** The name of the organisation of a kind that writes a payload. */
export const hostileSlug = (payload: string, kind: Kind) => `fiendtlig-${payload}-${kind}`;

/** The payload of a hostile organisation, by its slug. */
export const payloadOf = (slug: string | null) => slug?.split('-')[1] ?? '';

/**
 * Writes a content folder with an organisation of each kind for each payload, in all of its text fields, and some without.
 * What the check refuses is written anew without the payload, until it refuses nothing.
 * @returns what was refused, and how many places there were
 */
export function writeHostileContent(folder: string): { refused: Refused[]; places: number } {
  rmSync(folder, { recursive: true, force: true });
  const shipped = (path: string) => !/[\\/]organisations[\\/]./.test(path);
  cpSync(FIXTURE, folder, { recursive: true, filter: shipped });
  const drafts = organisations().flatMap(({ slug, payload, kind, form }): Draft[] => {
    const draft = (file: string, lines: string[]): Draft => ({
      file: `organisations/${slug}/${file}`,
      organisation: slug,
      payload,
      lines,
      refused: new Set(),
    });
    return [
      draft('organisation.yaml', [
        ...organisationLines(kind, form),
        ...(ALL || kind === PRINTS ? [] : ['brochure: false']),
      ]),
      draft(`pages/side/${form.language}.mdx`, PAGE_LINES),
    ];
  });
  const isPlace = (line: string) => /[@%§]/.test(line);
  const refused: Refused[] = [];
  for (;;) {
    for (const draft of drafts) {
      const file = join(folder, draft.file);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, written(draft));
      if (file.endsWith('.mdx')) writeFileSync(join(dirname(file), 'bilde.png'), PNG);
    }
    const errors = readContent(folder, DAYS).problems.filter(isError);
    if (errors.length === 0) break;
    for (const { file, line, code, message } of errors) {
      const draft = drafts.find((it) => it.file === file);
      const place = draft?.lines[line - 1];
      if (!draft?.payload || !place || !isPlace(place)) throw new Error(`${file}:${line} ${code} ${message.nb}`);
      if (draft.refused.has(line - 1)) continue;
      draft.refused.add(line - 1);
      refused.push({ organisation: draft.organisation, payload: draft.payload, place, code });
    }
  }
  const places = drafts.filter((it) => it.payload).flatMap((it) => it.lines.filter(isPlace)).length;
  return { refused, places };
}

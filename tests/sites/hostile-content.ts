import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isError } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read.ts';
import type { Language } from '../../src/model/schemas/language.ts';
import { DAYS, FIXTURE } from '../fixture.ts';
import { ALL } from '../some.ts';

const RUN = 'window.hostile=1';

/** What a hostile or unlucky editor may write into any field, by name. */
export const PAYLOADS: Readonly<Record<string, string>> = {
  element: `<b>x</b><script>${RUN}</script><img src=x onerror=${RUN}>`,
  attribute: `" onmouseover="${RUN}" autofocus onfocus='${RUN}' x="`,
  ends: `</style></script></title></textarea></template></svg><script>${RUN}</script>`,
  cdata: `]]><script>${RUN}</script><!--`,
  comment: `--><script>${RUN}</script>`,
  expression: `{${RUN}} \${${RUN}} {{${RUN}}} <%= ${RUN} %>`,
  address: `javascript:${RUN}`,
  data: `\\u003cscript\\u003e", "name": "x"}, {"a\u2028\u2029": "b`,
  substitution: '{name} {year} $& $1 $$ $` %s &amp; &#60;script&#62;',
  markdown: `**x** [x](javascript:${RUN}) ![x](x.png) \`x\` # x`,
  direction: 'abc\u202Edef\u2066ghi',
  invisible: 'a\u200Bb\u200Cc\u200Dd\u2060e\u00ADf',
  marks: `a${'\u0301'.repeat(200)}`,
  word: 'Menneskerettighetsorganisasjon'.repeat(30),
  length: 'Et ord til. '.repeat(400).trim(),
};

export const KINDS = ['municipality', 'hospital', 'institution'] as const;
type Kind = (typeof KINDS)[number];

/** How an organisation writes its texts: one for all languages, or one for each of them; and the language of its pages. */
export interface Form {
  each: boolean;
  language: Language;
}

const FORMS: readonly Form[] = [
  { each: false, language: 'nb' },
  ...(['nb', 'nn', 'en'] as const).map((language) => ({ each: true, language })),
];

/** A word by which the search finds the pages below, and a heading on them. */
export const SEARCHED = 'fiendeord';

/** Every text field of an organisation of a kind, one a line, as `field: @`. A test holds them against the schema. */
export function organisationLines(kind: Kind, { each, language }: Form): string[] {
  const own = {
    municipality: ['county: @', 'trust: @', 'dps: @'],
    hospital: ['trust: @', 'referral:', '  referredBy: @', '  assessedBy: @'],
    institution: [
      'contract:',
      '  with: @',
      '  places: 4',
      'stays:',
      '  - fromMonths: 1',
      '    toMonths: 2',
      '    name: @',
      'referral:',
      '  referredBy: @',
      '  assessedBy: @',
    ],
  }[kind];
  const lines = [
    `kind: ${kind}`,
    'name: @',
    'shortName: @',
    `languages: [${language}]`,
    'publication: demo',
    'website: https://www.example.no',
    'switchboard: telefon',
    'colours: { main: "#0E6B4F", accent: "#C2410C" }',
    'contacts:',
    '  - id: telefon',
    '    phones: ["116 117"]',
    '    hours: always',
    '    verifiedOn: 2026-11-16',
    '    role: @',
    '  - id: skjema',
    '    phones: []',
    '    form: https://www.example.no/skjema',
    '    verifiedOn: 2026-11-16',
    '    role: @',
    'coordinators:',
    '  - fromAge: 0',
    '    contact: telefon',
    '    text: @',
    '    unless: @',
    'services:',
    '  - contact: skjema',
    '    referralNeeded: false',
    '    name: @',
    '    forWhom: @',
    '    searchedAs: [@]',
    'localHelp: [telefon]',
    'notices:',
    '  - from: 2026-01-01',
    '    to: 2027-01-01',
    '    text: @',
    'partners:',
    '  - url: https://www.example.no/partner',
    '    name: @',
    '    role: @',
    'links:',
    '  - url: https://www.example.no/lenke',
    '    title: @',
    '    about: @',
    ...own,
  ];
  // A list of words serves all languages.
  return each ? lines.map((line) => line.replace(/(?<!\[)@/, '{ nb: @, nn: @, en: @ }')) : lines;
}

/** A page of an organisation's own: every field of its front matter, and the text in each place that a text has. */
export const PAGE_LINES = [
  '---',
  'title: @',
  'navTitle: @',
  'summary: @',
  'lead: @',
  'description: @',
  `searchedAs: [@, ${SEARCHED}]`,
  'reviewed: 2026-11-16',
  '---',
  '',
  '%',
  '',
  '§',
  '',
  '## Overskrift',
  '',
  `### ${SEARCHED} §`,
  '',
  '- %',
  '',
  '> %',
  '',
  '**§** og',
  '*§*',
  '',
  '[§](https://www.example.no/lenke)',
  '',
  '![§](./bilde.png)',
  '',
  '| Tabell | § |',
  '|---|---|',
  '| Tabell | § |',
  '',
  '<Contact id="telefon" />',
  '',
  '<Helpline id="urgent-care" />',
  '',
  '<Term id="dps">§</Term> og',
  '<Language code="se">§</Language>',
  '<Law id="assessment-in-time" />',
  '',
  '<Details summary="§">',
  '',
  '§',
  '',
  '</Details>',
  '',
  '<Message kind="important" title="§">',
  '',
  '§',
  '',
  '</Message>',
  '',
  '<Steps>',
  '<Step title="§">',
  '',
  '§',
  '',
  '</Step>',
  '</Steps>',
  '',
  '<LinkCard href="https://www.example.no/kort" title="§">',
  '',
  '§',
  '',
  '</LinkCard>',
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
      draft('organisation.yaml', organisationLines(kind, form)),
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

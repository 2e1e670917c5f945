import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isError } from '../../src/content/problem.ts';
import { readContent } from '../../src/content/read.ts';

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

const KINDS = ['municipality', 'hospital', 'institution'] as const;

/** Every text field of an organisation of a kind, one a line, as `field: @`. */
function organisationLines(kind: (typeof KINDS)[number]): string[] {
  const own = {
    municipality: [],
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
  return [
    `kind: ${kind}`,
    'name: @',
    'shortName: @',
    'languages: [nb]',
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
    'localHelp: [telefon]',
    'notices:',
    '  - from: 2026-01-01',
    '    to: 2027-01-01',
    '    text: @',
    'partners:',
    '  - url: https://www.example.no/partner',
    '    name: @',
    '    role: @',
    ...own,
  ];
}

/** A page of an organisation's own: every field of its front matter, and the text in each place that a text has. */
const PAGE_LINES = [
  '---',
  'title: @',
  'navTitle: @',
  'summary: @',
  'lead: @',
  'description: @',
  'reviewed: 2026-11-16',
  '---',
  '',
  '%',
  '',
  '## Overskrift',
  '',
  '- %',
  '',
  '> %',
  '',
  '<Contact id="telefon" />',
];

/** A place in which a payload stood and was refused. */
export interface Refused {
  organisation: string;
  payload: string;
  /** The line of the file as it was written: `name: @`; with `%` for a payload in a text. */
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

function written({ lines, payload, refused }: Draft): string {
  const text = (index: number) => (refused.has(index) ? HARMLESS : (PAYLOADS[payload] ?? HARMLESS));
  const filled = lines.map((line, index) =>
    line.replace(/[@%]/, (sign) => (sign === '@' ? JSON.stringify(text(index)) : text(index))),
  );
  return `${filled.join('\n')}\n`;
}

/**
 * Writes a content folder with an organisation for each payload, in all of its text fields, and one of each kind without.
 * What the check refuses is written anew without the payload, until it refuses nothing.
 * @returns what was refused, and how many places there were
 */
export function writeHostileContent(folder: string): { refused: Refused[]; places: number } {
  rmSync(folder, { recursive: true, force: true });
  const shipped = (path: string) => !/[\\/]organisations[\\/]./.test(path);
  cpSync('content', folder, { recursive: true, filter: shipped });
  const drafts = ['', ...Object.keys(PAYLOADS)].flatMap((payload, index) =>
    KINDS.filter((_, kind) => payload === '' || kind === index % KINDS.length).flatMap((kind): Draft[] => {
      const organisation = payload ? `fiendtlig-${payload}` : `vanlig-${kind}`;
      const draft = (file: string, lines: string[]): Draft => ({
        file: `organisations/${organisation}/${file}`,
        organisation,
        payload,
        lines,
        refused: new Set(),
      });
      return [draft('organisation.yaml', organisationLines(kind)), draft('pages/side/nb.mdx', PAGE_LINES)];
    }),
  );
  const isPlace = (line: string) => /[@%]/.test(line);
  const refused: Refused[] = [];
  for (;;) {
    for (const draft of drafts) {
      mkdirSync(join(folder, draft.file, '..'), { recursive: true });
      writeFileSync(join(folder, draft.file), written(draft));
    }
    const errors = readContent(folder).problems.filter(isError);
    if (errors.length === 0) break;
    for (const { file, line, code, message } of errors) {
      const draft = drafts.find((it) => it.file === file);
      const place = draft?.lines[line - 1];
      if (!draft?.payload || !place || !isPlace(place)) throw new Error(`${file}:${line} ${code} ${message}`);
      if (draft.refused.has(line - 1)) continue;
      draft.refused.add(line - 1);
      refused.push({ organisation: draft.organisation, payload: draft.payload, place, code });
    }
  }
  const places = drafts.filter((it) => it.payload).flatMap((it) => it.lines.filter(isPlace)).length;
  return { refused, places };
}

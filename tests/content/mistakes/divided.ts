/** A dash too many in an entry of a list, which makes two of it: told once, at that dash. */
import type { Mistake } from '../damaged.ts';
import { VAGA } from '../names.ts';
import { NUMBER } from '../under.ts';

const divided = (field: string, text: string, by: string): Mistake => ({
  what: `a dash too many before ${field}: ${JSON.stringify(by)}`,
  file: VAGA,
  text,
  by,
  at: `- ${field}: `,
  code: 'LOYPE-FIELD-MISSING',
  message: `Streken foran «${field}» deler det som hører sammen, i to. Ta den bort, og la «${field}» begynne rett under feltet over.`,
});

const HOURS = `${NUMBER}\n    hours:\n      - days: weekdays\n`;
const NOTICE = 'notices:\n  - from: 2026-11-01\n';

export const MISTAKES: readonly Mistake[] = [
  divided('opens', NUMBER, `${HOURS}      - opens: "09:00"\n        closes: "15:00"`),
  divided('opens', NUMBER, `${HOURS}      - opens: "09:00"\n      - closes: "15:00"`),
  divided('closes', NUMBER, `${HOURS}        opens: "09:00"\n      - closes: "15:00"`),
  divided('text', 'notices: []\n', `${NOTICE}  - text: { nn: Stengt., en: Closed. }\n`),
];

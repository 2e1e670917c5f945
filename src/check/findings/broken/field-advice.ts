import type { Three } from '../../finding.ts';

/** Ways to get hold of somebody, and when. */
const WAYS =
  /^(?:phones?|telefon(?:er|ar)?|tlf|mobil|sms|e-?mail|e-?post|hours|åpningstid(?:er)?|opningstid(?:er)?|telefontid|address|adresse|visitingAddress|postalAddress|form|skjema|secureForm|helsenorge|chat|textPhone)$/i;

const OF_CONTACT: Three = [
  'Det står hos kontakten. Skriv det i «contacts», hos den som «contact» viser til.',
  'Det står hos kontakten. Skriv det i «contacts», hos den som «contact» viser til.',
  'That stands with the contact. Write it in “contacts”, with the one that “contact” names.',
];

/** What to write in place of a field that there is not, by the words that people call it, and beside which fields it was looked for. */
const ADVICE: readonly {
  called: RegExp;
  beside: string;
  advice: Three;
  /** The field that is to be written in its place, so that it is not told as missing as well. */
  means?: string;
}[] = [
  {
    called: /^(?:lun(?:ch|sj)|pause[rn]?|pausar|break|matpause|spisepause)$/i,
    beside: 'closes',
    advice: [
      'Er det stengt i lunsjen, skriver du to tider på de samme dagene: en til "11:30", og en fra "12:00".',
      'Er det stengt i lunsjen, skriv du to tider på dei same dagane: ei til "11:30", og ei frå "12:00".',
      'If it is closed at lunch, write two stretches on the same days: one until "11:30", and one from "12:00".',
    ],
  },
  {
    called: /^(?:lun(?:ch|sj)|pause[rn]?|pausar|break|matpause|spisepause)$/i,
    beside: 'hours',
    advice: [
      'Er det stengt i lunsjen, skriver du det i «hours», som to tider på de samme dagene: en til "11:30", og en fra "12:00".',
      'Er det stengt i lunsjen, skriv du det i «hours», som to tider på dei same dagane: ei til "11:30", og ei frå "12:00".',
      'If it is closed at lunch, write that in “hours”, as two stretches on the same days: one until "11:30", and one from "12:00".',
    ],
  },
  {
    called: /^(?:closed|stengt|lukket|lukka|open|åpent|ope)$/i,
    beside: 'why',
    advice: [
      'Skriv hours: closed når det er stengt, eller tidene i «hours».',
      'Skriv hours: closed når det er stengt, eller tidene i «hours».',
      'Write hours: closed when it is closed, or the times in “hours”.',
    ],
    means: 'hours',
  },
  {
    called:
      /^(?:season|sesong|sommer|sumar|vinter|summer|winter|months?|måneder|månader|periode?|from|fra|frå|until|to|til)$/i,
    beside: 'closes',
    advice: [
      'Er tidene annerledes en del av året, skriver du dem i «exceptions» ved siden av «hours»: { from: "06-15", to: "08-15", hours: … }.',
      'Er tidene annleis ein del av året, skriv du dei i «exceptions» ved sida av «hours»: { from: "06-15", to: "08-15", hours: … }.',
      'If the hours are different for a part of the year, write them in “exceptions” beside “hours”: { from: "06-15", to: "08-15", hours: … }.',
    ],
  },
  {
    called: /^(?:season|sesong|sommer(?:tid)?|sumar(?:tid)?|vinter(?:tid)?|summer|winter|closed|stengt)$/i,
    beside: 'exceptions',
    advice: [
      'Er det stengt, eller er tidene andre en del av året, skriver du det i «exceptions»: - { from: "12-24", to: "01-01", hours: closed }.',
      'Er det stengt, eller er tidene andre ein del av året, skriv du det i «exceptions»: - { from: "12-24", to: "01-01", hours: closed }.',
      'If it is closed, or the hours are others for a part of the year, write that in “exceptions”: - { from: "12-24", to: "01-01", hours: closed }.',
    ],
  },
  {
    called: WAYS,
    beside: 'referralNeeded',
    advice: OF_CONTACT,
  },
  {
    called: WAYS,
    beside: 'fromAge',
    advice: OF_CONTACT,
  },
  {
    called: /^(?:days?|dag(?:er|ar)?|opens?|closes?|åpner|opnar|stenger|stengjer)$/i,
    beside: 'why',
    advice: [
      'Skriv tidene i «hours»: [{ days: weekdays, opens: "09:00", closes: "14:00" }].',
      'Skriv tidene i «hours»: [{ days: weekdays, opens: "09:00", closes: "14:00" }].',
      'Write the times in “hours”: [{ days: weekdays, opens: "09:00", closes: "14:00" }].',
    ],
    means: 'hours',
  },
  {
    called: /^(?:navn|namn|name|person|kontaktperson|ansatt|tilsett|leder|leiar)$/i,
    beside: 'verifiedOn',
    advice: [
      'Navn på ansatte skal ikke stå her. Skriv rollen i «role».',
      'Namn på tilsette skal ikkje stå her. Skriv rolla i «role».',
      'Names of employees are not to stand here. Write the role in “role”.',
    ],
  },
  {
    called: /^(?:fax|faks|telefax|telefaks)$/i,
    beside: 'verifiedOn',
    advice: [
      'Sidene viser ikke faks. Fjern linjen.',
      'Sidene viser ikkje faks. Fjern linja.',
      'The pages show no fax. Remove the line.',
    ],
  },
];

const CORRECT: Three = [
  'Rett navnet eller fjern det.',
  'Rett namnet eller fjern det.',
  'Correct its name or remove it.',
];

const adviceOf = (field: string, known: readonly string[]) =>
  ADVICE.find(({ called, beside }) => called.test(field) && known.includes(beside));

/**
 * What to write in place of a field that there is not, by what people often look for.
 * @param known the fields that there are beside it
 */
export const fieldAdvice = (field: string, known: readonly string[]): Three =>
  adviceOf(field, known)?.advice ?? CORRECT;

/** The field that is to be written in place of one that there is not, where that is sure; null where not. */
export const fieldInstead = (field: string, known: readonly string[]): string | null =>
  adviceOf(field, known)?.means ?? null;

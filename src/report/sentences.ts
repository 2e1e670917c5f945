import type { Norwegian } from '../model/norwegian.ts';
import type { Due } from './due.ts';

/** What the report says, in one form of Norwegian. */
export interface Sentences {
  title: string;
  soonUntil: (day: string) => string;
  overview: string;
  who: string;
  /** The heads of the overview, which are the titles of the lists too: what is too old, what soon is, translations. */
  summary: readonly [stale: string, soon: string, translations: string];
  nothing: string;
  what: Readonly<Record<Due['what'], string>>;
  read: string;
  confirmed: string;
  neverRead: string;
  neverConfirmed: string;
  noNextTime: string;
  dayWas: string;
  dayIs: string;
  translation: (
    title: string,
    tongue: string,
  ) => { missing: string; older: (of: string, changed: string) => string; ofUnknown: string; ofUndated: string };
  lix: string;
  lixNote: (high: number) => string;
  page: string;
  long: string;
  longSentence: (title: string, words: number) => string;
  limits: string;
  limitsNote: string;
  limitsHead: readonly string[];
  act: string;
}

const nb: Sentences = {
  title: 'Hva som er gammelt',
  soonUntil: (day) => `«Frist snart» er til og med ${day}.`,
  overview: 'Oversikt',
  who: 'Hvem',
  summary: ['For gammelt', 'Frist snart', 'Oversettelser'],
  nothing: 'Ingenting å melde.',
  what: { contact: 'Kontakten', helpline: 'Hjelpetelefonen', text: 'Teksten' },
  read: 'ble lest gjennom',
  confirmed: 'ble sist bekreftet',
  neverRead: 'har ingen dato for når den ble lest gjennom',
  neverConfirmed: 'er aldri bekreftet',
  noNextTime: ', og ingen frist for neste gang',
  dayWas: 'Fristen var',
  dayIs: 'Fristen er',
  translation: (title, tongue) => ({
    missing: `Siden «${title}» mangler på ${tongue}.`,
    older: (of, changed) => `Siden «${title}» på ${tongue} gjengir teksten fra ${of}. Den ble endret ${changed}.`,
    ofUnknown: `Siden «${title}» på ${tongue} sier ikke hvilken utgave den gjengir. Skriv «translates».`,
    ofUndated: `Siden «${title}» på ${tongue} gjengir en tekst som ikke sier når den ble endret. Skriv «revised» der.`,
  }),
  lix: 'Lesbarhet (LIX)',
  lixNote: (high) => `Over ${high} er tungt og merket med !. Tallet hjelper deg å velge hva som bør skrives om først.`,
  page: 'Side',
  long: 'Lange setninger',
  longSentence: (title, words) => `En setning i «${title}» har ${words} ord.`,
  limits: 'Frister etter status',
  limitsNote:
    'Kontrollert: sammenlignet med eierens side. Lest: kjent fra en lagret kopi av den. Gjengitt: kjent fra andre. Eldre vises som eksempel, ukjente vises ikke.',
  limitsHead: ['Regler', 'Kontrollert', 'Lest', 'Gjengitt', 'Eldre', 'Ukjent', 'Ikke sammenlignet'],
  act: 'loven',
};

const nn: Sentences = {
  title: 'Kva som er gammalt',
  soonUntil: (day) => `«Frist snart» er til og med ${day}.`,
  overview: 'Oversyn',
  who: 'Kven',
  summary: ['For gammalt', 'Frist snart', 'Omsetjingar'],
  nothing: 'Ingenting å melde.',
  what: { contact: 'Kontakten', helpline: 'Hjelpetelefonen', text: 'Teksten' },
  read: 'vart lesen gjennom',
  confirmed: 'vart sist stadfesta',
  neverRead: 'har ingen dato for når han vart lesen gjennom',
  neverConfirmed: 'er aldri stadfesta',
  noNextTime: ', og ingen frist for neste gong',
  dayWas: 'Fristen var',
  dayIs: 'Fristen er',
  translation: (title, tongue) => ({
    missing: `Sida «${title}» manglar på ${tongue}.`,
    older: (of, changed) => `Sida «${title}» på ${tongue} gir att teksten frå ${of}. Han vart endra ${changed}.`,
    ofUnknown: `Sida «${title}» på ${tongue} seier ikkje kva utgåve ho gir att. Skriv «translates».`,
    ofUndated: `Sida «${title}» på ${tongue} gir att ein tekst som ikkje seier når han vart endra. Skriv «revised» der.`,
  }),
  lix: 'Kor lette tekstane er å lese (LIX)',
  lixNote: (high) => `Over ${high} er tungt og merka med !. Talet hjelper deg å velje kva de bør skrive om først.`,
  page: 'Side',
  long: 'Lange setningar',
  longSentence: (title, words) => `Ei setning i «${title}» har ${words} ord.`,
  limits: 'Fristar etter status',
  limitsNote:
    'Kontrollert: samanlikna med sida til eigaren. Lesen: kjend frå ein lagra kopi. Attgitt: kjend frå andre. Eldre blir viste som døme, ukjende blir ikkje viste.',
  limitsHead: ['Reglar', 'Kontrollert', 'Lesen', 'Attgitt', 'Eldre', 'Ukjend', 'Ikkje samanlikna'],
  act: 'lova',
};

/** What the report says, by the form of Norwegian. */
export const SENTENCES: Readonly<Record<Norwegian, Sentences>> = { nb, nn };

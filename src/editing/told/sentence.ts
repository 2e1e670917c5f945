import type { z } from 'zod';
import type { Code } from '../../check/codes.ts';
import { isError, type Problem } from '../../check/problem.ts';
import { labelAt } from '../../model/field-meta.ts';
import { fieldsAt } from '../../model/schema-fields.ts';
import { PatchError, type Path, type Value, valueAt } from '../patch/edit.ts';
import { pathAt } from '../patch/place.ts';
import { RULES_IN_FORMS, type Said } from './rules.ts';

/** What a form shows of a problem: the field that it is about, and what to do, in both forms of Norwegian. */
export interface Told extends Said {
  path: Path;
  /** Whether nothing can be saved before it is put right. */
  stops: boolean;
}

const EMPTY: Said = { nb: 'Fyll ut feltet, eller ta det bort.', nn: 'Fyll ut feltet, eller ta det bort.' };

/** What holds for every finding of a kind, where the file's own sentence speaks of the file. */
const KINDS = {
  'LOYPE-DUPLICATE': { nb: 'Navnet er i bruk. Velg et annet.', nn: 'Namnet er i bruk. Vel eit anna.' },
  'LOYPE-REFERENCE': {
    nb: 'Det du har valgt, finnes ikke lenger. Velg noe annet.',
    nn: 'Det du har valt, finst ikkje lenger. Vel noko anna.',
  },
  'LOYPE-UNVERIFIED': {
    nb: 'Ingen har bekreftet dette det siste året. Ring, og trykk på «Jeg ringte i dag».',
    nn: 'Ingen har stadfesta dette det siste året. Ring, og trykk på «Eg ringde i dag».',
  },
  'LOYPE-PERSONAL-EMAIL': {
    nb: 'Dette ser ut som adressen til en person. Bruk en felles adresse.',
    nn: 'Dette ser ut som adressa til ein person. Bruk ei felles adresse.',
  },
  'LOYPE-NOTICE-LANGUAGE': {
    nb: 'Meldingen mangler på et av språkene deres. Skriv den på alle.',
    nn: 'Meldinga manglar på eit av språka dykkar. Skriv ho på alle.',
  },
} as const satisfies Partial<Record<Code, Said>>;

/** What is said in Nynorsk of every other kind of finding, whose own sentence is in Bokmål. */
const IN_NYNORSK: Readonly<Record<Exclude<Code, keyof typeof KINDS>, string>> = {
  'LOYPE-AGE-RULES':
    'Kvar alder frå 0 år og oppover skal ha éin koordinator, og berre éin. Sjå over alderen i reglane.',
  'LOYPE-CONTRAST': 'Fargen er for lik bakgrunnen til å kunne sjåast. Vel ein mørkare.',
  'LOYPE-DATE': 'Datoen kan ikkje stemme. Sjå over han.',
  'LOYPE-DOCUMENT':
    'Ein PDF ved sida av ein tekst er vanskeleg å lese for nokon, eller ingen tekst leier til han. Sjå over han.',
  'LOYPE-FIELD-MISSING': 'Noko manglar her. Fyll ut det som manglar.',
  'LOYPE-FIELD-TYPE': 'Dette kan ikkje stå her. Sjå over feltet.',
  'LOYPE-FIELD-UNKNOWN': 'Fila har eit felt som ikkje finst. Be den som driv nettstaden, om å ta det bort.',
  'LOYPE-FILE': 'Ei fil kan ikkje brukast slik ho er. Be den som driv nettstaden, om å sjå over ho.',
  'LOYPE-HEADING': 'Ei overskrift står på feil nivå, eller er tom. Sjå over ho.',
  'LOYPE-IMAGE-ALT': 'Biletet manglar ein tekst som seier kva det viser. Skriv han.',
  'LOYPE-LANGUAGE-MIX': 'Teksten ser ut til å vere på eit anna språk enn feltet. Sjå over han.',
  'LOYPE-LANGUAGE-UNUSED': 'Språket er ikkje eit av dykkar. Ta teksten bort, eller legg til språket.',
  'LOYPE-LAW': 'Tilvisinga til lova kan ikkje stemme. Sjå over ho.',
  'LOYPE-LIMIT-STATUS': 'Fristen er ikkje kontrollert. Ta han bort, eller kontroller han.',
  'LOYPE-LINK-TARGET':
    'Lenkja leier ikkje til noko. Skriv https://… til ein annan nettstad, eller page: og namnet på ei side her.',
  'LOYPE-LINK-TEXT': 'Teksten på lenkja seier ikkje kvar ho leier. Skriv kva lesaren finn der.',
  'LOYPE-MDX': 'Teksten har teikn som ikkje kan brukast her. Skriv han som vanleg tekst.',
  'LOYPE-NATIONAL': 'Dette står alt i den nasjonale teksten. Ta det bort her.',
  'LOYPE-NATIONAL-ID': 'Dette er eit fødselsnummer. Slett det, og sei frå til personvernombodet.',
  'LOYPE-OLD-TERM': 'Ordet er gammalt. Bruk det nye.',
  'LOYPE-PARSE': 'Fila kan ikkje lesast. Be den som driv nettstaden, om å sjå over ho.',
  'LOYPE-PHONE': 'Nummeret kan ikkje vere rett. Sjå over det.',
  'LOYPE-PLACEHOLDER': 'Teksten er ikkje ferdig. Skriv han ferdig.',
  'LOYPE-READABILITY': 'Teksten er tung å lese. Del opp setningane, og bruk kortare ord.',
  'LOYPE-RENAMED': 'Namnet er endra. Skriv det nye.',
  'LOYPE-REVIEW': 'Ingen har lese dette på lenge. Les det, og skriv dagen.',
  'LOYPE-SEARCH-WORD': 'Søket tek ordet for eit anna. Ta det bort den eine staden.',
  'LOYPE-TRANSLATION-MISSING': 'Teksten manglar på eit av språka. Skriv han på alle.',
  'LOYPE-TRANSLATION-OLD': 'Teksten er endra på eit anna språk. Sjå over han på dette.',
  'LOYPE-URL': 'Adressa kan ikkje stemme. Sjå over ho.',
  'LOYPE-WITHDRAWN-NAME': 'Namnet er ikkje i bruk lenger. Skriv det nye.',
};

const isOfKind = (code: Code): code is keyof typeof KINDS => Object.hasOwn(KINDS, code);

/** A sentence for files with the labels of fields in place of their names. */
function withLabels(sentence: string, schema: z.core.$ZodType, path: Path, value: Value): string {
  const known = path.map((_, depth) => path.slice(0, depth)).reverse();
  return sentence.replace(/«([a-zA-Z]+)»/g, (whole, name: string) => {
    const around = known.find((it) => fieldsAt(schema, it).includes(name));
    const label = around && labelAt(schema, [...around, name]);
    return label && valueAt(value, path) !== name ? `«${label.nb}»` : whole;
  });
}

function said(problem: Problem, schema: z.core.$ZodType, path: Path, value: Value): Said {
  const { rule, code, message } = problem;
  const here = valueAt(value, path);
  // What form a field must have is of no use to whoever has not begun to write in it.
  const ofRule = rule && here !== '' && RULES_IN_FORMS[rule];
  if (ofRule) return ofRule;
  if (code === 'LOYPE-FIELD-MISSING' || (code === 'LOYPE-FIELD-TYPE' && (here === '' || here === null))) return EMPTY;
  if (isOfKind(code)) return KINDS[code];
  return { nb: withLabels(message.nb, schema, path, value), nn: IN_NYNORSK[code] };
}

/** The name of a field that a problem says is missing: it stands nowhere, so its place is that of what lacks it. */
const missing = ({ code, rule, message }: Problem): string | undefined =>
  code === 'LOYPE-FIELD-MISSING' && !rule ? /^Feltet «(\w+)» mangler/.exec(message.nb)?.[1] : undefined;

/**
 * What a form shows of a problem in a file's fields.
 * @param text what the file would say
 * @param value the same as a value
 */
export function tell(problem: Problem, text: string, value: Value, schema: z.core.$ZodType): Told {
  const place = (() => {
    try {
      return pathAt(problem.file, text, problem.line, problem.column);
    } catch (error) {
      if (error instanceof PatchError) return [];
      throw error;
    }
  })();
  const lacks = missing(problem);
  const path = lacks === undefined || valueAt(value, [...place, lacks]) !== undefined ? place : [...place, lacks];
  return { path, stops: isError(problem), ...said(problem, schema, path, value) };
}

import { NAMES, type Name } from '../told/names.ts';

/** What the editor says of itself, in both forms of Norwegian. */
const WORDS = {
  title: ['Rediger sidene', 'Rediger sidene'],
  skip: ['Hopp til skjemaet', 'Hopp til skjemaet'],
  parts: ['Deler', 'Delar'],
  review: ['Se over og lagre', 'Sjå over og lagre'],
  changes: ['Vis endringene', 'Vis endringane'],
  noChanges: ['Ingenting er endret.', 'Ingenting er endra.'],
  oneChange: ['1 endring', '1 endring'],
  manyChanges: ['{n} endringer', '{n} endringar'],
  oneError: ['1 feil', '1 feil'],
  manyErrors: ['{n} feil', '{n} feil'],
  kept: ['Utkastet er tatt vare på.', 'Utkastet er teke vare på.'],
  keeping: ['Tar vare på utkastet …', 'Tek vare på utkastet …'],
  unkept: [
    'Utkastet er ikke tatt vare på: programmet svarer ikke. Start det igjen. Det du har skrevet, står her så lenge siden er åpen.',
    'Utkastet er ikkje teke vare på: programmet svarer ikkje. Start det igjen. Det du har skrive, står her så lenge sida er open.',
  ],
  stranger: [
    'Åpne redigeringen med adressen som står i programmet du startet. Den gjelder bare til programmet blir avsluttet. Det du har skrevet, står her så lenge siden er åpen.',
    'Opne redigeringa med adressa som står i programmet du starta. Ho gjeld berre til programmet blir avslutta. Det du har skrive, står her så lenge sida er open.',
  ],
  elsewhere: [
    'Dette feltet er endret et annet sted i mellomtiden. Her er det som står der nå.',
    'Dette feltet er endra ein annan stad i mellomtida. Her er det som står der no.',
  ],
  youWrote: ['Du skrev: «{text}»', 'Du skreiv: «{text}»'],
  otherwise: [
    'Noe er endret et annet sted. Her er det som står der nå.',
    'Noko er endra ein annan stad. Her er det som står der no.',
  ],
  impossible: [
    'Det gikk ikke an å gjøre denne endringen. Ingenting er endret.',
    'Det gjekk ikkje an å gjere denne endringa. Ingenting er endra.',
  ],
  reviewAndSend: ['Se over og send', 'Sjå over og send'],
  save: ['Lagre', 'Lagre'],
  send: ['Send forslaget', 'Send forslaget'],
  sent: ['Forslaget er sendt.', 'Forslaget er sendt.'],
  sentAs: [
    'Dette er sendt som forslaget «{branch}». Når det er godkjent, er endringene ikke lenger et utkast. Endrer du mer før det, kan du sende det i det samme forslaget.',
    'Dette er sendt som forslaget «{branch}». Når det er godkjent, er endringane ikkje lenger eit utkast. Endrar du meir før det, kan du sende det i det same forslaget.',
  ],
  unsent: [
    'Forslaget er ikke sendt: stedet det skal til, svarer ikke eller tar det ikke imot. Utkastet er tatt vare på. Prøv igjen, eller spør den som driver nettstedet.',
    'Forslaget er ikkje sendt: staden det skal til, svarer ikkje eller tek det ikkje imot. Utkastet er teke vare på. Prøv igjen, eller spør den som driv nettstaden.',
  ],
  saved: ['Lagret. Endringene er skrevet i filene.', 'Lagra. Endringane er skrivne i filene.'],
  discard: ['Forkast alle endringene', 'Forkast alle endringane'],
  discardSure: ['Ja, forkast alt', 'Ja, forkast alt'],
  keep: ['Nei, behold dem', 'Nei, behald dei'],
  discarded: ['Endringene er forkastet.', 'Endringane er forkasta.'],
  mendFirst: [
    'Rett dette før du lagrer. Utkastet ditt blir tatt vare på imens.',
    'Rett dette før du lagrar. Utkastet ditt blir teke vare på imens.',
  ],
  worthALook: ['Se også på dette. Det stopper ingenting.', 'Sjå òg på dette. Det stoppar ingenting.'],
  conflicts: ['Andre har endret det samme', 'Andre har endra det same'],
  conflictsIntro: [
    'Noen har lagret endringer mens du skrev. Velg hva som skal stå.',
    'Nokon har lagra endringar medan du skreiv. Vel kva som skal stå.',
  ],
  before: ['Før', 'Før'],
  theirs: ['Lagret av andre: ', 'Lagra av andre: '],
  mine: ['Ditt: ', 'Ditt: '],
  choose: ['Bruk det jeg har valgt', 'Bruk det eg har valt'],
  newNamed: ['Ny: {what}', 'Ny: {what}'],
  remove: ['Ta bort', 'Ta bort'],
  removeNamed: ['Ta bort {what}', 'Ta bort {what}'],
  removed: ['Tatt bort: {what}. Du kan angre.', 'Teke bort: {what}. Du kan angre.'],
  undo: ['Angre', 'Angre'],
  up: ['Flytt opp', 'Flytt opp'],
  down: ['Flytt ned', 'Flytt ned'],
  moved: ['{what} er nå nummer {n}', '{what} er no nummer {n}'],
  nameless: ['uten navn', 'utan namn'],
  number: ['Nummer', 'Nummer'],
  numberFor: ['Hva nummeret er for', 'Kva nummeret er for'],
  addNumber: ['Legg til et nummer', 'Legg til eit nummer'],
  sayWhatFor: ['Si hva nummeret er for', 'Sei kva nummeret er for'],
  calledToday: ['Jeg ringte i dag', 'Eg ringde i dag'],
  calledTodayHelp: ['Trykk når du har ringt, og alt er riktig.', 'Trykk når du har ringt, og alt er rett.'],
  sameInAll: ['Likt på alle språkene', 'Likt på alle språka'],
  differently: ['Skriv ulikt på språkene', 'Skriv ulikt på språka'],
  openings: ['På disse tidene', 'På desse tidene'],
  days: ['Dager', 'Dagar'],
  opens: ['Åpner', 'Opnar'],
  closes: ['Stenger', 'Stenger'],
  addOpening: ['Legg til en tid', 'Legg til ei tid'],
  opening: ['Tid {n}', 'Tid {n}'],
  somePages: ['På disse sidene', 'På desse sidene'],
  pickOne: ['Velg', 'Vel'],
  dateForm: ['Dag, måned og år: {example}', 'Dag, månad og år: {example}'],
  nameFirst: ['Hva heter rollen, tjenesten eller delen?', 'Kva heiter rolla, tenesta eller delen?'],
  create: ['Lag', 'Lag'],
  from: ['Fra', 'Frå'],
  to: ['Til og med', 'Til og med'],
  noLimit: ['Tomt felt er ingen grense.', 'Tomt felt er inga grense.'],
  nb: ['bokmål', 'bokmål'],
  nn: ['nynorsk', 'nynorsk'],
  en: ['engelsk', 'engelsk'],
  language: ['Nynorsk', 'Bokmål'],
  optional: ['Kan også legges til', 'Kan òg leggjast til'],
} as const;

export type Word = keyof typeof WORDS | Name;
export type Form = 'nb' | 'nn';

/** A word of the editor, with what stands in its blanks put in. */
export function word(form: Form, name: Word, blanks: Readonly<Record<string, string | number>> = {}): string {
  const text = name in NAMES ? NAMES[name as Name][form] : WORDS[name as keyof typeof WORDS][form === 'nb' ? 0 : 1];
  return text.replace(/\{(\w+)\}/g, (_, blank: string) => String(blanks[blank] ?? ''));
}

import type { Place } from './source.ts';

/** What trips honest writers, by the text at the place, and what to write instead. */
const HINTS: [pattern: RegExp, message: string][] = [
  [/^<!--/, 'En kommentar (<!-- … -->) kan ikke brukes i en tekst. Fjern den.'],
  [/^<(https?:|www\.)/, 'En nettadresse kan ikke stå mellom < og >. Skriv [det lenken leder til](https://…).'],
  [/^<[\d=\s-]/, 'Tegnet < kan ikke stå foran et tall. Skriv «under» eller «mindre enn».'],
  [
    /^</,
    'Tegnet < begynner en komponent som ikke er skrevet riktig, eller som ikke er avsluttet. Skriv for eksempel <Term id="…">ord</Term>.',
  ],
  [/^[{}]/, 'Tegnene { og } kan ikke brukes i en tekst. Skriv ( og ).'],
];

/** A syntax error of the parser, `line:column: message`, as a sentence for the editor at its place. */
export function explainSyntax(error: string, body: string): Place & { message: string } {
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(error) ?? [];
  const at = { line: Number(line), column: Number(column) };
  const text = body.split('\n')[at.line - 1] ?? '';
  // The parser points at or just behind the sign that it could not read.
  const from = Math.max(text.lastIndexOf('<', at.column), text.lastIndexOf('{', at.column), 0);
  const rest = text.slice(from);
  const message =
    HINTS.find(([pattern]) => pattern.test(rest))?.[1] ?? 'Teksten kan ikke leses her. Se etter tegnene < { og }.';
  return { line: at.line, column: from + 1, message };
}

import { type Finding, finding } from '../finding.ts';

/** @param what a part of the drawing that runs, or that is fetched from elsewhere */
export function unsafeSvg(what: string): Finding {
  return finding(
    'LOYPE-FILE',
    [
      `Tegningen har noe som ikke er tegning: ${what}. Lagre den på nytt som ren SVG, uten skript og uten lenker til andre filer.`,
      `Teikninga har noko som ikkje er teikning: ${what}. Lagre ho på nytt som rein SVG, utan skript og utan lenkjer til andre filer.`,
      `The drawing holds something that is no drawing: ${what}. Save it again as plain SVG, without scripts and links to other files.`,
    ],
    [
      'Tegningen har noe som ikke er tegning. Lagre den på nytt som ren SVG, uten skript og uten lenker til andre filer.',
      'Teikninga har noko som ikkje er teikning. Lagre ho på nytt som rein SVG, utan skript og utan lenkjer til andre filer.',
      'The drawing holds something that is no drawing. Save it again as plain SVG, without scripts and links to other files.',
    ],
  );
}

export const NOT_XML: Finding = finding(
  'LOYPE-FILE',
  [
    'Tegningen kan ikke leses herfra, for den er ikke riktig skrevet SVG i UTF-8. Lagre den på nytt som ren SVG.',
    'Teikninga kan ikkje lesast herfrå, for ho er ikkje rett skriven SVG i UTF-8. Lagre ho på nytt som rein SVG.',
    'The drawing cannot be read from here, for it is not well-formed SVG in UTF-8. Save it again as plain SVG.',
  ],
  [
    'Tegningen kan ikke leses. Lagre den på nytt som ren SVG.',
    'Teikninga kan ikkje lesast. Lagre ho på nytt som rein SVG.',
    'The drawing cannot be read. Save it again as plain SVG.',
  ],
);

export const NOTHING_DRAWN: Finding = finding('LOYPE-FILE', [
  'Tegningen viser ingenting, eller er altfor stor til å vises. Lagre den på nytt med det som skal synes.',
  'Teikninga viser ingenting, eller er altfor stor til å visast. Lagre ho på nytt med det som skal synast.',
  'The drawing shows nothing, or is far too large to be shown. Save it again with what is to be seen.',
]);

export const NOT_DRAWN: Finding = finding('LOYPE-FILE', [
  'Tegningen kan ikke tegnes: noe i den er altfor stort, altfor lite eller altfor sammensatt, som et mønster eller et filter. Lagre den på nytt uten mønstre og filtre.',
  'Teikninga kan ikkje teiknast: noko i henne er altfor stort, altfor lite eller altfor samansett, som eit mønster eller eit filter. Lagre ho på nytt utan mønster og filter.',
  'The drawing cannot be drawn: something in it is far too large, far too small or far too complex, such as a pattern or a filter. Save it again without patterns and filters.',
]);

export const LINE_DRAWN: Finding = finding('LOYPE-FILE', [
  'Tegningen er mer enn 20 ganger så lang som den er bred. Lagre den på nytt uten tomt rom rundt, eller bruk en utgave av logoen som er kortere.',
  'Teikninga er meir enn 20 gonger så lang som ho er brei. Lagre ho på nytt utan tomt rom rundt, eller bruk ei utgåve av logoen som er kortare.',
  'The drawing is more than 20 times as long as it is wide. Save it again without empty space around, or use a shorter version of the logo.',
]);

export function tooMuchDrawing(): Finding {
  return finding('LOYPE-FILE', [
    'Tegningen har for mange deler. Gjør den enklere, eller bruk en mindre detaljert utgave av logoen.',
    'Teikninga har for mange delar. Gjer ho enklare, eller bruk ei mindre detaljert utgåve av logoen.',
    'The drawing has too many parts. Make it simpler, or use a less detailed version of the logo.',
  ]);
}

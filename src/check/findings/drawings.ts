import { type Finding, finding } from '../finding.ts';

/** @param what a part of the drawing that runs, or that is fetched from elsewhere */
export function unsafeSvg(what: string): Finding {
  return finding(
    'LOYPE-FILE',
    `Tegningen har noe som ikke er tegning: ${what}. Lagre den på nytt som ren SVG, uten skript og uten lenker til andre filer.`,
    `The drawing holds something that is no drawing: ${what}. Save it again as plain SVG, without scripts and links to other files.`,
  );
}

export const NOT_XML: Finding = finding(
  'LOYPE-FILE',
  'Tegningen kan ikke leses herfra, for den er ikke riktig skrevet SVG i UTF-8. Lagre den på nytt som ren SVG.',
  'The drawing cannot be read from here, for it is not well-formed SVG in UTF-8. Save it again as plain SVG.',
);

export const NOTHING_DRAWN: Finding = finding(
  'LOYPE-FILE',
  'Tegningen viser ingenting, eller er altfor stor til å vises. Lagre den på nytt med det som skal synes.',
  'The drawing shows nothing, or is far too large to be shown. Save it again with what is to be seen.',
);

export const LINE_DRAWN: Finding = finding(
  'LOYPE-FILE',
  'Tegningen er mer enn 20 ganger så lang som den er bred. Lagre den på nytt uten tomt rom rundt, eller bruk en utgave av logoen som er kortere.',
  'The drawing is more than 20 times as long as it is wide. Save it again without empty space around, or use a shorter version of the logo.',
);

export function tooMuchDrawing(): Finding {
  return finding(
    'LOYPE-FILE',
    'Tegningen har for mange deler. Gjør den enklere, eller bruk en mindre detaljert utgave av logoen.',
    'The drawing has too many parts. Make it simpler, or use a less detailed version of the logo.',
  );
}

import { FONT_FILE, type FontFault } from '../../fonts/font.ts';
import { andAsk, type Finding, finding } from '../finding.ts';

/** An icon that would be a line in the tab of a browser. */
export function iconShape(): Finding {
  return finding('LOYPE-FILE', [
    'Ikonet må være omtrent like bredt som høyt: det står i en firkant i fanen i nettleseren.',
    'Ikonet må vere om lag like breitt som høgt: det står i ein firkant i fana i nettlesaren.',
    'The icon must be about as wide as high: it stands in a square in the tab of the browser.',
  ]);
}

/** @param least the fewest pixels */
export function iconSize(least: number): Finding {
  return finding('LOYPE-FILE', [
    `Ikonet er for lite. Det må være minst ${least} piksler bredt og høyt.`,
    `Ikonet er for lite. Det må vere minst ${least} pikslar breitt og høgt.`,
    `The icon is too small. It must be at least ${least} pixels wide and high.`,
  ]);
}

/** A second icon where there is a drawing of it. */
export function secondIcon(): Finding {
  return finding(
    'LOYPE-FILE',
    [
      'Ikonet blir ikke vist, fordi favicon.svg ligger ved siden av. Ta bort en av dem.',
      'Ikonet blir ikkje vist, fordi favicon.svg ligg ved sida av. Ta bort ein av dei.',
      'The icon is not shown, because favicon.svg lies beside it. Remove one of them.',
    ],
    [
      'Det er to ikoner, og bare det ene blir vist. Slett det andre.',
      'Det er to ikon, og berre det eine blir vist. Slett det andre.',
      'There are two icons, and only one is shown. Delete the other.',
    ],
  );
}

/** A logo that hardly differs from what it stands on. */
export const PALE_LOGO: Finding = finding('LOYPE-LOGO', [
  'Logoen er hvit eller nesten hvit, og synes ikke på den hvite siden. Bruk utgaven som er laget for lys bakgrunn.',
  'Logoen er kvit eller nesten kvit, og er ikkje synleg på den kvite sida. Bruk utgåva som er laga for lys bakgrunn.',
  'The logo is white or almost white, and is not seen on the white page. Use the version that is made for a light background.',
]);

/** @param least how many pixels high it should be */
export function smallLogo(least: number): Finding {
  return finding('LOYPE-LOGO', [
    `Logoen har for få piksler, og blir uskarp. Den bør være minst ${least} piksler høy, eller en tegning (SVG).`,
    `Logoen har for få pikslar, og blir uskarp. Han bør vere minst ${least} pikslar høg, eller ei teikning (SVG).`,
    `The logo has too few pixels, and will be blurred. It should be at least ${least} pixels high, or a drawing (SVG).`,
  ]);
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);

/**
 * What is wrong with a font.
 * @param most the most bytes that it may have
 */
export function fontFault(fault: FontFault | { why: 'name' }, most: number): Finding {
  switch (fault.why) {
    case 'large':
      return finding(
        'LOYPE-FILE',
        [
          `Skriften er på ${kilobytes(fault.bytes)} kB, og kan være på ${kilobytes(most)} kB. Ta bort tegn som ikke trengs: docs/redaktor.md sier hvordan.`,
          `Skrifta er på ${kilobytes(fault.bytes)} kB, og kan vere på ${kilobytes(most)} kB. Ta bort teikn som ikkje trengst: docs/redaktor.md seier korleis.`,
          `The font is ${kilobytes(fault.bytes)} kB, and can be ${kilobytes(most)} kB. Take away signs that are not needed: docs/redaktor.md says how.`,
        ],
        andAsk([
          `Skriften er på ${kilobytes(fault.bytes)} kB, og kan være på ${kilobytes(most)} kB.`,
          `Skrifta er på ${kilobytes(fault.bytes)} kB, og kan vere på ${kilobytes(most)} kB.`,
          `The font is ${kilobytes(fault.bytes)} kB, and can be ${kilobytes(most)} kB.`,
        ]),
      );
    case 'forbidden':
      return finding('LOYPE-FILE', [
        'Skriften sier selv at den ikke kan legges ved noe. Bruk en som dere har lov til å publisere.',
        'Skrifta seier sjølv at ho ikkje kan leggjast ved noko. Bruk ei som de har lov til å publisere.',
        'The font itself says that it may not be put into anything. Use one that you may publish.',
      ]);
    case 'signs':
      return finding('LOYPE-FILE', [
        `Skriften mangler tegnet «${fault.sign}». Den må ha alle bokstaver, tall og tegn som norsk blir skrevet med.`,
        `Skrifta manglar teiknet «${fault.sign}». Ho må ha alle bokstavar, tal og teikn som norsk blir skrive med.`,
        `The font lacks the sign “${fault.sign}”. It must have every letter, number and sign that Norwegian is written with.`,
      ]);
    case 'name':
      return finding(
        'LOYPE-FILE',
        [
          `Skriften blir ikke brukt. Den skal hete ${FONT_FILE} og ligge ved siden av organisation.yaml.`,
          `Skrifta blir ikkje brukt. Ho skal heite ${FONT_FILE} og liggje ved sida av organisation.yaml.`,
          `The font is not used. It must be called ${FONT_FILE} and lie beside organisation.yaml.`,
        ],
        andAsk([
          'Skriften blir ikke brukt, for filen heter noe annet enn den skal.',
          'Skrifta blir ikkje brukt, for fila heiter noko anna enn ho skal.',
          'The font is not used, because its file has another name than it should.',
        ]),
      );
    default:
      return finding(
        'LOYPE-FILE',
        [
          'Filen er ingen hel skrift av typen WOFF2. Lagre den på nytt som .woff2.',
          'Fila er inga heil skrift av typen WOFF2. Lagre ho på nytt som .woff2.',
          'The file is no whole font of the type WOFF2. Save it again as .woff2.',
        ],
        andAsk([
          'Skriften er ikke en hel fil av typen WOFF2.',
          'Skrifta er ikkje ei heil fil av typen WOFF2.',
          'The font is not a whole file of the type WOFF2.',
        ]),
      );
  }
}

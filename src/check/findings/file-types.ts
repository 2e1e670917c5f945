/** About files of types that pages cannot have, each with what to save in its place. */
import { type Finding, finding } from '../finding.ts';

const PICTURE = /^\.(?:ai|bmp|eps|gif|hei[cf]|ico|jfif|psd|svgz|tiff?)$/i;
const DOCUMENT = /^\.(?:docx?|key|numbers|od[pst]|pages|pptx?|rtf|xlsx?)$/i;
const FILM = /^\.(?:aac|avi|flac|m4[av]|mkv|mov|mp[34]|mpe?g|og[agv]|wav|webm|wm[av])$/i;

const picture = (ending: string): Finding =>
  finding(
    'LOYPE-FILE',
    [
      `Bilder av typen ${ending} kan ikke brukes. Lagre bildet som .jpg, .png, .webp eller .avif, og bruk den filen i stedet.`,
      `Bilete av typen ${ending} kan ikkje brukast. Lagre biletet som .jpg, .png, .webp eller .avif, og bruk den fila i staden.`,
      `Images of the type ${ending} cannot be used. Save the image as .jpg, .png, .webp or .avif, and use that file instead.`,
    ],
    [
      `Bilder av typen ${ending} kan ikke brukes. Lagre bildet som JPEG, PNG, WebP eller AVIF.`,
      `Bilete av typen ${ending} kan ikkje brukast. Lagre biletet som JPEG, PNG, WebP eller AVIF.`,
      `Images of the type ${ending} cannot be used. Save the image as JPEG, PNG, WebP or AVIF.`,
    ],
  );

const document = (ending: string): Finding =>
  finding(
    'LOYPE-FILE',
    [
      `Filer av typen ${ending} kan ikke legges ut. Er det et dokument, lagrer du det som PDF i samme mappe og skriver [navnet på dokumentet](./fil.pdf) i teksten. Er det teksten til en side, skriver du den i en fil av typen .mdx.`,
      `Filer av typen ${ending} kan ikkje leggjast ut. Er det eit dokument, lagrar du det som PDF i same mappe og skriv [namnet på dokumentet](./fil.pdf) i teksten. Er det teksten til ei side, skriv du han i ei fil av typen .mdx.`,
      `Files of the type ${ending} cannot be published. If it is a document, save it as a PDF in the same folder, and write [the name of the document](./file.pdf) in the text. If it is the text of a page, write it in a file of the type .mdx.`,
    ],
    [
      `Filer av typen ${ending} kan ikke legges ut. Lagre dokumentet som PDF.`,
      `Filer av typen ${ending} kan ikkje leggjast ut. Lagre dokumentet som PDF.`,
      `Files of the type ${ending} cannot be published. Save the document as a PDF.`,
    ],
  );

const film = (ending: string): Finding =>
  finding(
    'LOYPE-FILE',
    [
      `Film og lyd (${ending}) kan ikke ligge her. Legg filen ut et annet sted, og lenk til den: <LinkCard href="https://…" title="…">hva det er</LinkCard>.`,
      `Film og lyd (${ending}) kan ikkje liggje her. Legg fila ut ein annan stad, og lenk til ho: <LinkCard href="https://…" title="…">kva det er</LinkCard>.`,
      `Films and sound (${ending}) cannot lie here. Publish the file elsewhere, and link to it: <LinkCard href="https://…" title="…">what it is</LinkCard>.`,
    ],
    [
      `Film og lyd (${ending}) kan ikke ligge her. Legg filen ut et annet sted, og lenk til den.`,
      `Film og lyd (${ending}) kan ikkje liggje her. Legg fila ut ein annan stad, og lenk til ho.`,
      `Films and sound (${ending}) cannot lie here. Publish the file elsewhere, and link to it.`,
    ],
  );

/** @param ending that of the file, with its full stop */
export function unusableType(ending: string): Finding {
  if (PICTURE.test(ending)) return picture(ending);
  if (DOCUMENT.test(ending)) return document(ending);
  if (FILM.test(ending)) return film(ending);
  return finding(
    'LOYPE-FILE',
    [
      `Filer av typen ${ending} kan ikke brukes. Lagre tekst som .mdx, opplysninger som .yaml, og bilder som .jpg, .png, .webp eller .avif.`,
      `Filer av typen ${ending} kan ikkje brukast. Lagre tekst som .mdx, opplysningar som .yaml, og bilete som .jpg, .png, .webp eller .avif.`,
      `Files of the type ${ending} cannot be used. Save text as .mdx, facts as .yaml, and images as .jpg, .png, .webp or .avif.`,
    ],
    [
      `Filer av typen ${ending} kan ikke brukes. Lagre bilder som JPEG, PNG, WebP eller AVIF.`,
      `Filer av typen ${ending} kan ikkje brukast. Lagre bilete som JPEG, PNG, WebP eller AVIF.`,
      `Files of the type ${ending} cannot be used. Save images as JPEG, PNG, WebP or AVIF.`,
    ],
  );
}

/** A drawing beside a text, which shows none. */
export const DRAWING_IN_TEXT: Finding = finding(
  'LOYPE-FILE',
  [
    'Bare en logo og et ikon kan være av typen .svg. Lagre tegningen som .png, og bruk den filen i stedet.',
    'Berre ein logo og eit ikon kan vere av typen .svg. Lagre teikninga som .png, og bruk den fila i staden.',
    'Only a logo and an icon can be of the type .svg. Save the drawing as .png, and use that file instead.',
  ],
  [
    'Bare en logo og et ikon kan være av typen SVG. Lagre tegningen som PNG.',
    'Berre ein logo og eit ikon kan vere av typen SVG. Lagre teikninga som PNG.',
    'Only a logo and an icon can be of the type SVG. Save the drawing as PNG.',
  ],
);

import { andAsk, type Finding, finding, type Three } from '../finding.ts';

const MB = 1_000_000;

/** With a comma, as Norwegian has it. */
const comma = (number: string): string => number.replace('.', ',');

/** What a form says of files that are not where, or not what, they should be: it shows none. */
const FILE: Three = andAsk([
  'En fil kan ikke brukes slik den er.',
  'Ei fil kan ikkje brukast slik ho er.',
  'A file cannot be used as it is.',
]);

/** What a form says of a content folder that is too much to read. */
const FOLDER: Three = andAsk([
  'Innholdet er for stort, eller ikke det rette.',
  'Innhaldet er for stort, eller ikkje det rette.',
  'The content is too big, or not the right one.',
]);

const file = (...message: Three): Finding => finding('LOYPE-FILE', message, FILE);
const folder = (...message: Three): Finding => finding('LOYPE-FILE', message, FOLDER);

export function missingFile(): Finding {
  return finding(
    'LOYPE-FIELD-MISSING',
    [
      'Filen mangler. Nettstedet kan ikke lages uten den: legg den tilbake.',
      'Fila manglar. Nettstaden kan ikkje lagast utan ho: legg ho tilbake.',
      'The file is missing. The site cannot be made without it: put it back.',
    ],
    andAsk([
      'En fil som må finnes, mangler.',
      'Ei fil som må finnast, manglar.',
      'A file that must be there is missing.',
    ]),
  );
}

/** A layer that says nothing. */
export function emptyLayer(): Finding {
  return finding(
    'LOYPE-FIELD-MISSING',
    [
      'Innholdsmappen har verken organisations/ eller portal.yaml. Er det riktig mappe? En virksomhet begynner du med kommandoen new.',
      'Innhaldsmappa har verken organisations/ eller portal.yaml. Er det rett mappe? Ei verksemd byrjar du med kommandoen new.',
      'The content folder has neither organisations/ nor portal.yaml. Is it the right folder? The command new starts an organisation.',
    ],
    andAsk(['Her er ingen virksomhet.', 'Her er inga verksemd.', 'There is no organisation here.']),
  );
}

export function notRead(): Finding {
  return file(
    'Filen blir ikke lest. Se etter feil i navnet, endelsen (.yaml eller .mdx) eller mappen den ligger i.',
    'Fila blir ikkje lesen. Sjå etter feil i namnet, endinga (.yaml eller .mdx) eller mappa ho ligg i.',
    'The file is not read. Look for a mistake in its name, its ending (.yaml or .mdx) or the folder that it is in.',
  );
}

/** A picture that no page shows: of an organisation, it is neither the logo nor beside a text. */
export function notShown(): Finding {
  return finding(
    'LOYPE-FILE',
    [
      'Bildet blir ikke vist. En logo skal hete logo.svg eller logo.png, et ikon favicon.svg eller favicon.png, og andre bilder skal ligge ved siden av teksten som viser dem.',
      'Biletet blir ikkje vist. Ein logo skal heite logo.svg eller logo.png, eit ikon favicon.svg eller favicon.png, og andre bilete skal liggje ved sida av teksten som viser dei.',
      'The picture is not shown. A logo must be called logo.svg or logo.png, an icon favicon.svg or favicon.png, and any other picture must lie beside the text that shows it.',
    ],
    [
      'Bildet blir ikke vist. Legg det inn i teksten som skal vise det, eller slett det.',
      'Biletet blir ikkje vist. Legg det inn i teksten som skal vise det, eller slett det.',
      'The picture is not shown. Add it to the text that is to show it, or delete it.',
    ],
  );
}

/** A picture of the logo where there is a drawing of it. */
export function secondLogo(): Finding {
  return finding(
    'LOYPE-FILE',
    [
      'Logoen blir ikke vist, fordi logo.svg ligger ved siden av. Ta bort en av dem.',
      'Logoen blir ikkje vist, fordi logo.svg ligg ved sida av. Ta bort ein av dei.',
      'The logo is not shown, because logo.svg lies beside it. Remove one of them.',
    ],
    [
      'Dere har to logoer. Ta bort den ene.',
      'De har to logoar. Ta bort den eine.',
      'You have two logos. Remove one of them.',
    ],
  );
}

export function leadsElsewhere(): Finding {
  return file(
    'Dette er en snarvei til et annet sted. Legg selve filen her.',
    'Dette er ein snarveg til ein annan stad. Legg sjølve fila her.',
    'This is a link to another place. Put the file itself here.',
  );
}

/** A queue, a device or a socket. */
export function notOrdinary(): Finding {
  return file(
    'Dette er ingen vanlig fil, men noe som et program eller en maskin bruker (en kø eller en enhet). Ta det bort.',
    'Dette er inga vanleg fil, men noko som eit program eller ei maskin brukar (ein kø eller ei eining). Ta det bort.',
    'This is no ordinary file, but something that a program or a machine uses (a queue or a device). Take it away.',
  );
}

/** @param most the folders that may lie within each other */
export function tooDeep(most: number): Finding {
  return folder(
    `Her ligger mer enn ${most} mapper inni hverandre. Resten er ikke lest. Er det riktig innholdsmappe?`,
    `Her ligg meir enn ${most} mapper inni kvarandre. Resten er ikkje lesen. Er det rett innhaldsmappe?`,
    `More than ${most} folders lie within each other here. The rest was not read. Is it the right content folder?`,
  );
}

/** @param most the files and folders that there may be */
export function tooMany(most: number): Finding {
  return folder(
    `Innholdsmappen har mer enn ${most} filer og mapper. Resten er ikke lest. Er det riktig mappe?`,
    `Innhaldsmappa har meir enn ${most} filer og mapper. Resten er ikkje lesen. Er det rett mappe?`,
    `The content folder has more than ${most} files and folders. The rest was not read. Is it the right folder?`,
  );
}

/** @param most the bytes that all texts together may have */
export function tooMuchText(most: number): Finding {
  const limit = String(most / MB);
  return folder(
    `Tekstene i innholdsmappen er til sammen mer enn ${comma(limit)} MB. Resten er ikke lest. Er det riktig mappe?`,
    `Tekstane i innhaldsmappa er til saman meir enn ${comma(limit)} MB. Resten er ikkje lesen. Er det rett mappe?`,
    `The texts of the content folder are more than ${limit} MB together. The rest was not read. Is it the right folder?`,
  );
}

export function notAFile(): Finding {
  return file(
    'Dette skal være en fil, men er en mappe. Gi mappen et annet navn.',
    'Dette skal vere ei fil, men er ei mappe. Gi mappa eit anna namn.',
    'This should be a file, but is a folder. Name the folder anew.',
  );
}

export function tooBig(bytes: number, most: number): Finding {
  const [size, limit] = [(bytes / MB).toFixed(1), String(most / MB)];
  return finding('LOYPE-FILE', [
    `Filen er ${comma(size)} MB. Den kan være høyst ${comma(limit)} MB. Del teksten, eller gjør bildet mindre.`,
    `Fila er ${comma(size)} MB. Ho kan vere høgst ${comma(limit)} MB. Del teksten, eller gjer biletet mindre.`,
    `The file is ${size} MB. It can be at most ${limit} MB. Part the text, or make the image smaller.`,
  ]);
}

export function notUtf8(): Finding {
  return file(
    'Filen er ikke lagret som UTF-8, så æ, ø og å kan ikke leses. Lagre den på nytt med tegnsettet UTF-8.',
    'Fila er ikkje lagra som UTF-8, så æ, ø og å kan ikkje lesast. Lagre ho på nytt med teiknsettet UTF-8.',
    'The file is not saved as UTF-8. Save it again with the encoding UTF-8.',
  );
}

/** @param code the system's name of the error, as EACCES */
export function unreadableFile(code: string): Finding {
  return finding(
    'LOYPE-FILE',
    [
      `Filen kan ikke åpnes (${code}). Se hvem som har lov til å lese den, og om disken er i orden.`,
      `Fila kan ikkje opnast (${code}). Sjå kven som har lov til å lese ho, og om disken er i orden.`,
      `The file cannot be opened (${code}). See who may read it, and whether the disk is in order.`,
    ],
    andAsk(['En fil kan ikke åpnes.', 'Ei fil kan ikkje opnast.', 'A file cannot be opened.']),
  );
}

export function notAnImage(): Finding {
  return finding(
    'LOYPE-FILE',
    [
      'Filen er ikke et bilde av den typen som endelsen sier, eller den er skadet. Lagre bildet på nytt som JPEG, PNG, WebP eller AVIF.',
      'Fila er ikkje eit bilete av den typen som endinga seier, eller ho er skadd. Lagre biletet på nytt som JPEG, PNG, WebP eller AVIF.',
      'The file is not an image of the kind that its ending says, or is damaged. Save the image again as JPEG, PNG, WebP or AVIF.',
    ],
    [
      'Filen er ikke et bilde, eller den er skadet. Lagre bildet på nytt som JPEG, PNG, WebP eller AVIF.',
      'Fila er ikkje eit bilete, eller ho er skadd. Lagre biletet på nytt som JPEG, PNG, WebP eller AVIF.',
      'The file is not an image, or is damaged. Save the image again as JPEG, PNG, WebP or AVIF.',
    ],
  );
}

export const TOO_MANY_PIXELS: Finding = finding('LOYPE-FILE', [
  'Bildet har mer enn 64 millioner punkter. Gjør det mindre, for eksempel 2000 punkter bredt.',
  'Biletet har meir enn 64 millionar punkt. Gjer det mindre, til dømes 2000 punkt breitt.',
  'The image has more than 64 million pixels. Make it smaller, for instance 2000 pixels wide.',
]);

export const NO_PICTURE: Finding = finding('LOYPE-FILE', [
  'Bildet er så smalt eller lite at det ikke viser noe. Det må ha minst 10 punkter i bredden og høyden, og ikke være mer enn 20 ganger så langt som bredt.',
  'Biletet er så smalt eller lite at det ikkje viser noko. Det må ha minst 10 punkt i breidda og høgda, og ikkje vere meir enn 20 gonger så langt som breitt.',
  'The image is so narrow or small that it shows nothing. It must be at least 10 pixels wide and high, and not more than 20 times as long as it is wide.',
]);

export const UNMOVING: Finding = finding('LOYPE-FILE', [
  'Bildet beveger seg. Lagre ett av bildene i det som et vanlig bilde.',
  'Biletet rører seg. Lagre eitt av bileta i det som eit vanleg bilete.',
  'The image moves. Save one of the pictures in it as a plain image.',
]);

export function unknownLanguage(language: string, names: readonly string[]): Finding {
  return finding(
    'LOYPE-FIELD-TYPE',
    [
      `Språket «${language}» er ukjent. Filen må hete ${names.join(', ')}.`,
      `Språket «${language}» er ukjent. Fila må heite ${names.join(', ')}.`,
      `The language “${language}” is unknown. The file must be called ${names.join(', ')}.`,
    ],
    FILE,
  );
}

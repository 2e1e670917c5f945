import { type Finding, finding } from '../finding.ts';

const MB = 1_000_000;

export function missingFile(): Finding {
  return finding(
    'LOYPE-FIELD-MISSING',
    'Filen mangler. Nettstedet kan ikke lages uten den: legg den tilbake.',
    'The file is missing. The site cannot be made without it: put it back.',
  );
}

/** A file in an own layer that is not the layer's to say. */
export function nationalFile(): Finding {
  return finding(
    'LOYPE-NATIONAL',
    'Denne filen hører til det nasjonale innholdet, som følger med Løype og er likt for alle. Her kan du ha organisations/, portal.yaml, nye ord i glossary/ og ord i search.yaml. Flytt filen dit, eller ta den bort. Ønsker du noe endret i det nasjonale innholdet, så meld det som en sak i prosjektet Løype.',
    'This file is part of the national content, which comes with Løype and is the same for all. Here you can have organisations/, portal.yaml, new terms in glossary/ and words in search.yaml. Move the file there, or take it away. If you want something changed in the national content, open an issue in the project Løype.',
  );
}

/** A layer that says nothing. */
export function emptyLayer(): Finding {
  return finding(
    'LOYPE-FIELD-MISSING',
    'Innholdsmappen har verken organisations/ eller portal.yaml. Er det riktig mappe? En virksomhet begynner du med kommandoen new.',
    'The content folder has neither organisations/ nor portal.yaml. Is it the right folder? The command new starts an organisation.',
  );
}

export function notRead(): Finding {
  return finding(
    'LOYPE-FILE',
    'Filen blir ikke lest. Se etter feil i navnet, endelsen (.yaml eller .mdx) eller mappen den ligger i.',
    'The file is not read. Look for a mistake in its name, its ending (.yaml or .mdx) or the folder that it is in.',
  );
}

/** A picture that no page shows: of an organisation, it is neither the logo nor beside a text. */
export function notShown(): Finding {
  return finding(
    'LOYPE-FILE',
    'Bildet blir ikke vist. En logo skal hete logo.svg eller logo.png, et ikon favicon.svg eller favicon.png, og andre bilder skal ligge ved siden av teksten som viser dem.',
    'The picture is not shown. A logo must be called logo.svg or logo.png, an icon favicon.svg or favicon.png, and any other picture must lie beside the text that shows it.',
  );
}

/** A picture of the logo where there is a drawing of it. */
export function secondLogo(): Finding {
  return finding(
    'LOYPE-FILE',
    'Logoen blir ikke vist, fordi logo.svg ligger ved siden av. Ta bort en av dem.',
    'The logo is not shown, because logo.svg lies beside it. Remove one of them.',
  );
}

/** @param ending that of the file, with its full stop */
export function unusableType(ending: string): Finding {
  return finding(
    'LOYPE-FILE',
    `Filer av typen ${ending} kan ikke brukes. Lagre tekst som .mdx, opplysninger som .yaml, og bilder som .jpg, .png, .webp eller .avif.`,
    `Files of the type ${ending} cannot be used. Save text as .mdx, facts as .yaml, and images as .jpg, .png, .webp or .avif.`,
  );
}

export function leadsElsewhere(): Finding {
  return finding(
    'LOYPE-FILE',
    'Dette er en snarvei til et annet sted. Legg selve filen her.',
    'This is a link to another place. Put the file itself here.',
  );
}

/** A queue, a device or a socket. */
export function notOrdinary(): Finding {
  return finding(
    'LOYPE-FILE',
    'Dette er ingen vanlig fil, men noe som et program eller en maskin bruker (en kø eller en enhet). Ta det bort.',
    'This is no ordinary file, but something that a program or a machine uses (a queue or a device). Take it away.',
  );
}

/** @param most the folders that may lie within each other */
export function tooDeep(most: number): Finding {
  return finding(
    'LOYPE-FILE',
    `Her ligger mer enn ${most} mapper inni hverandre. Resten er ikke lest. Er det riktig innholdsmappe?`,
    `More than ${most} folders lie within each other here. The rest was not read. Is it the right content folder?`,
  );
}

/** @param most the files and folders that there may be */
export function tooMany(most: number): Finding {
  return finding(
    'LOYPE-FILE',
    `Innholdsmappen har mer enn ${most} filer og mapper. Resten er ikke lest. Er det riktig mappe?`,
    `The content folder has more than ${most} files and folders. The rest was not read. Is it the right folder?`,
  );
}

/** @param most the bytes that all texts together may have */
export function tooMuchText(most: number): Finding {
  const limit = String(most / MB);
  return finding(
    'LOYPE-FILE',
    `Tekstene i innholdsmappen er til sammen mer enn ${limit.replace('.', ',')} MB. Resten er ikke lest. Er det riktig mappe?`,
    `The texts of the content folder are more than ${limit} MB together. The rest was not read. Is it the right folder?`,
  );
}

export function notAFile(): Finding {
  return finding(
    'LOYPE-FILE',
    'Dette skal være en fil, men er en mappe. Gi mappen et annet navn.',
    'This should be a file, but is a folder. Name the folder anew.',
  );
}

export function tooBig(bytes: number, most: number): Finding {
  const [size, limit] = [(bytes / MB).toFixed(1), String(most / MB)];
  return finding(
    'LOYPE-FILE',
    `Filen er ${size.replace('.', ',')} MB. Den kan være høyst ${limit.replace('.', ',')} MB. Del teksten, eller gjør bildet mindre.`,
    `The file is ${size} MB. It can be at most ${limit} MB. Part the text, or make the image smaller.`,
  );
}

export function notUtf8(): Finding {
  return finding(
    'LOYPE-FILE',
    'Filen er ikke lagret som UTF-8, så æ, ø og å kan ikke leses. Lagre den på nytt med tegnsettet UTF-8.',
    'The file is not saved as UTF-8. Save it again with the encoding UTF-8.',
  );
}

/** @param code the system's name of the error, as EACCES */
export function unreadableFile(code: string): Finding {
  return finding(
    'LOYPE-FILE',
    `Filen kan ikke åpnes (${code}). Se hvem som har lov til å lese den, og om disken er i orden.`,
    `The file cannot be opened (${code}). See who may read it, and whether the disk is in order.`,
  );
}

/** @param sign of a name, one that is none, or the one by which what is not UTF-8 is shown */
export function unusableName(sign: string): Finding {
  const code = signNumber(sign);
  return finding(
    'LOYPE-FILE',
    `Navnet på filen eller mappen har et tegn som ikke kan brukes (${code}). Gi den et nytt navn.`,
    `The name of the file or folder has a sign that cannot be used (${code}). Give it another name.`,
  );
}

/** A sign by its number: `U+200B`. */
export const signNumber = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A sign that cannot be seen, or that is left over from a text which was read with the wrong encoding. */
export function unusable(sign: string): Finding {
  const code = signNumber(sign);
  return finding(
    'LOYPE-FILE',
    `Her står et tegn som ikke kan brukes (${code}). Slett det og skriv bokstaven på nytt.`,
    `Here is a sign that cannot be used (${code}). Delete it and write the letter anew.`,
  );
}

export function notAnImage(): Finding {
  return finding(
    'LOYPE-FILE',
    'Filen er ikke et bilde av den typen som endelsen sier, eller den er skadet. Lagre bildet på nytt som JPEG, PNG, WebP eller AVIF.',
    'The file is not an image of the kind that its ending says, or is damaged. Save the image again as JPEG, PNG, WebP or AVIF.',
  );
}

export const TOO_MANY_PIXELS: Finding = finding(
  'LOYPE-FILE',
  'Bildet har mer enn 64 millioner punkter. Gjør det mindre, for eksempel 2000 punkter bredt.',
  'The image has more than 64 million pixels. Make it smaller, for instance 2000 pixels wide.',
);

export const NO_PICTURE: Finding = finding(
  'LOYPE-FILE',
  'Bildet er så smalt eller lite at det ikke viser noe. Det må ha minst 10 punkter i bredden og høyden, og ikke være mer enn 20 ganger så langt som bredt.',
  'The image is so narrow or small that it shows nothing. It must be at least 10 pixels wide and high, and not more than 20 times as long as it is wide.',
);

export const UNMOVING: Finding = finding(
  'LOYPE-FILE',
  'Bildet beveger seg. Lagre ett av bildene i det som et vanlig bilde.',
  'The image moves. Save one of the pictures in it as a plain image.',
);

export function unknownLanguage(language: string, names: readonly string[]): Finding {
  return finding(
    'LOYPE-FIELD-TYPE',
    `Språket «${language}» er ukjent. Filen må hete ${names.join(', ')}.`,
    `The language “${language}” is unknown. The file must be called ${names.join(', ')}.`,
  );
}

/**
 * Starts an organisation or a page: makes its files, and lists what is left to write, with file and line. Existing files are
 * never overwritten. Speaks Norwegian, as its readers are editors. Exit code 0, 2 when nothing was made.
 */
import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { norwegianIn } from '../check/spoken.ts';
import type { Norwegian } from '../model/norwegian.ts';
import { makeFiles, type NewFile, StartError, shownPath } from '../starting/new-file.ts';
import { nextSteps } from '../starting/next-steps.ts';
import { guideOf, newOrganisation, newPage, unregistered } from '../starting/start.ts';
import { readDay } from '../terminal/arguments.ts';
import { asCalled, command, type Io, Stop } from '../terminal/io.ts';
import { readSiteOf } from '../terminal/site-flags.ts';
import { SITE_OF } from '../work/declared.ts';
import { refusedVersion } from '../work/demanded.ts';
import { nationalUnder, productVersion } from '../work/product.ts';

const usage = (io: Io) => `Skriv en av disse:
  ${asCalled(io, 'new', 'organisation NAVN --kind municipality|hospital|institution')}
      --languages nb,nn   språkene sidene finnes på, virksomhetens eget først (ellers
                          kommunens målform i registeret, nb for alle andre)
      --slug ADRESSE      adressen og mappen (ellers etter navnet)
      --fictional         virksomheten er oppdiktet
  ${asCalled(io, 'new', 'page VIRKSOMHET TITTEL')}
      --language nn       bare på dette språket (ellers på alle virksomheten har)
      --slug ADRESSE      mappen siden ligger i (ellers etter tittelen)
Begge tar --content MAPPE, innholdsmappen (ellers content).`;

const FLAGS = {
  kind: { type: 'string' },
  languages: { type: 'string' },
  language: { type: 'string' },
  slug: { type: 'string' },
  fictional: { type: 'boolean' },
  content: { type: 'string' },
} as const;

/** Which flags go with which of the two, besides `--content`. */
const TAKES: ReadonlyMap<string, readonly string[]> = new Map([
  ['organisation', ['kind', 'languages', 'slug', 'fictional']],
  ['page', ['language', 'slug']],
]);

function readOrder(args: readonly string[], io: Io) {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: FLAGS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [what = '', ...words] = positionals;
  const takes = TAKES.get(what);
  if (!takes) throw new StartError(`${what === '' ? 'Hva skal lages?' : `«${what}» kan ikke lages.`}\n\n${usage(io)}`);
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (seen.has(token.name)) throw new StartError(`${token.rawName} står to ganger. Skriv det én gang.`);
    seen.add(token.name);
    if (![...takes, 'content'].includes(token.name))
      throw new StartError(`${token.rawName} kan ikke brukes med «${what}».\n\n${usage(io)}`);
    if (token.name === 'fictional') {
      if (token.value !== undefined) throw new StartError('Skriv --fictional uten noe etter.');
    } else if (!token.value?.trim() || (!token.inlineValue && token.value.startsWith('-')))
      throw new StartError(`Det mangler noe etter ${token.rawName}.\n\n${usage(io)}`);
  }
  return { what, words, flags: values as { [Name in keyof typeof FLAGS]?: string } & { fictional?: boolean } };
}

/** The national content that goes with a content folder: what lies under it, or in it. */
const nationalOf = (folder: string) => nationalUnder(folder) ?? folder;

function wanted({ what, words, flags }: ReturnType<typeof readOrder>, folder: string, day: string): NewFile[] {
  const national = nationalOf(folder);
  if (what === 'organisation')
    return newOrganisation(folder, { ...flags, name: words.join(' '), kind: flags.kind }, day, national);
  const [organisation, ...title] = words;
  return newPage(folder, { ...flags, organisation, title: title.join(' ') }, day, national);
}

/** What the editor is told when something was made. @param check the command, as it is called */
const SAYS = {
  nb: {
    made: 'Laget:',
    fillIn: 'Fyll inn dette:',
    several: 'Er teksten ikke oversatt ennå? Slett filen for det språket. Da viser siden teksten på et annet.',
    next: (check: string, guide: string) =>
      `Kjør så «${check}». Den sier fra om alt som mangler. Veiledningen er ${guide}.`,
    alone: (slug: string) =>
      `Dette repositoryet lager nettstedet til «${slug}» alene, for det sier package.json (${SITE_OF}). Ta det bort der hvis dere vil ha en portal med flere virksomheter.`,
  },
  nn: {
    made: 'Laga:',
    fillIn: 'Fyll inn dette:',
    several: 'Er teksten ikkje omsett enno? Slett fila for det språket. Då viser sida teksten på eit anna.',
    next: (check: string, guide: string) =>
      `Køyr så «${check}». Han seier frå om alt som manglar. Rettleiinga er ${guide} (på bokmål).`,
    alone: (slug: string) =>
      `Dette repositoryet lagar nettstaden til «${slug}» åleine, for det seier package.json (${SITE_OF}). Ta det bort der dersom de vil ha ein portal med fleire verksemder.`,
  },
} as const;

/** The form of Norwegian of the organisation that something was made for. */
function spokenIn(files: readonly NewFile[], folder: string): Norwegian {
  const [slug = ''] = relative(join(folder, 'organisations'), files[0]?.path ?? '').split(sep);
  return norwegianIn(readFileSync(join(folder, 'organisations', slug, 'organisation.yaml'), 'utf8'));
}

/** What was made and what comes next, for the editor. */
function report(files: readonly NewFile[], spoken: Norwegian, guide: string, io: Io): string {
  const says = SAYS[spoken];
  const steps = files.flatMap(({ path, text }) =>
    nextSteps(text).map(({ line, what }) => `  ${shownPath(path, io.cwd)}:${line}  ${what}`),
  );
  const several = files.length > 1 ? `\n${says.several}\n` : '';
  return `${says.made}\n${files.map(({ path }) => `  ${shownPath(path, io.cwd)}`).join('\n')}\n
${says.fillIn}\n${steps.join('\n')}\n${several}
${says.next(asCalled(io, 'check'), guide)}`;
}

/** `new`: see above. */
export const main = command(async (args, io) => {
  if (args.includes('--help')) throw new Stop(usage(io), 0);
  try {
    const order = readOrder(args, io);
    const folder = resolve(io.cwd, order.flags.content ?? io.env['LOYPE_CONTENT'] ?? 'content');
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new StartError(`Innholdsmappen «${folder}» finnes ikke.`);
    const refused = refusedVersion(productVersion(), folder, io.cwd);
    if (refused !== undefined) throw new StartError(refused.nb);
    const day = readDay(io);
    const files = wanted(order, folder, day);
    makeFiles(files, io.cwd);
    io.print(report(files, spokenIn(files, folder), guideOf(folder, nationalOf(folder)), io));
    if (order.what === 'organisation') {
      const alone = readSiteOf(io, order.flags.content);
      if (alone !== undefined) io.warn(SAYS[spokenIn(files, folder)].alone(alone));
      const asked = { ...order.flags, name: order.words.join(' '), kind: order.flags.kind };
      const unknown = unregistered(nationalOf(folder), asked, files[0]?.text ?? '', day);
      if (unknown !== null) io.warn(unknown);
    }
    return 0;
  } catch (error) {
    throw new Stop((error as Error).message, 2);
  }
});

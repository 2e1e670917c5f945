/**
 * Makes a sheet for the wall, A3, of an organisation: the numbers to call, large, in each of its languages. Exit code 0, 1 when
 * it could not be made, 2 when it was called wrongly.
 */
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { COMPILER, canPrint, type Room, startPrinter } from '../brochure/compile.ts';
import { isPoster, posterOf } from '../brochure/poster.ts';
import { printedLogo } from '../check/logo.ts';
import { unprintableSign } from '../domain/printable.ts';
import { refusedForFile } from '../release/place.ts';
import { readArguments } from '../terminal/arguments.ts';
import { command, refuse, Stop } from '../terminal/io.ts';
import { writeNamed } from '../terminal/output.ts';
import { readSiteFlags, SITE_FLAGS } from '../terminal/site-flags.ts';
import { readFronts } from './organisation/fronts.ts';

const FLAGS = {
  site: SITE_FLAGS.site,
  base: SITE_FLAGS.base,
  url: SITE_FLAGS.url,
  only: SITE_FLAGS.only,
  content: SITE_FLAGS.content,
  out: {
    value: 'DIR',
    about: { en: 'where the files go (default: posters)', nb: 'hvor filene legges (ellers posters)' },
  },
} as const;

/** It is one sheet, in as large type as that has room for. */
const ROOMS: readonly Room[] = [
  { sides: 1, sizes: [15, 17, 19, 21, 23, 25, 27] },
  { sides: 20, sizes: [15] },
];

/** `poster ORGANISATION`: see above. */
export const main = command(async (args, io) => {
  const { flags, positionals } = readArguments(io, args, 'poster ORGANISATION', FLAGS, 1);
  const { slug, folder, fronts, viewOf, day } = readFronts(io, positionals[0], readSiteFlags(io, flags), flags.content);
  if (!canPrint())
    throw new Stop(
      {
        en: `The package ${COMPILER} makes posters, and is not installed: npm install ${COMPILER}`,
        nb: `Pakken ${COMPILER} lager oppslag, og er ikke installert: npm install ${COMPILER}`,
      },
      1,
    );
  const given = flags.out ?? 'posters';
  const out = resolve(io.cwd, given);
  for (const { language } of fronts) {
    const named = { flag: '--out', given: join(given, `${slug}-${language}.pdf`), isOwn: isPoster };
    const refused = refusedForFile(io.cwd, folder, named);
    if (refused) refuse(refused);
  }
  // The check looks for these where brochures are made, and an organisation may do without.
  for (const page of fronts) {
    const sign = unprintableSign(JSON.stringify(posterOf(viewOf(page), null, day)));
    if (sign !== null)
      throw new Stop(
        {
          en: `“${sign}” cannot be printed on the poster: its font has Latin letters, digits and common marks. No poster was made.`,
          nb: `«${sign}» kan ikke trykkes på oppslaget: Skriften der har latinske bokstaver, tall og vanlige skilletegn. Ingen oppslag er laget.`,
        },
        1,
      );
  }
  mkdirSync(out, { recursive: true });
  const print = startPrinter();
  const logo = printedLogo(slug, folder);
  for (const page of fronts) {
    const data = posterOf(viewOf(page), logo, day);
    const file = join(out, `${slug}-${page.language}.pdf`);
    writeNamed(io, '--out', relative(io.cwd, file), print({ template: 'poster', data, rooms: ROOMS }).pdf);
    io.print(relative(io.cwd, file));
  }
  return 0;
});

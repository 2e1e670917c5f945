/**
 * Prints what somebody who edits an organisation's website puts into it to show whom to call, for each way of doing that, and what
 * the website must allow (Norwegian). Exit code 0, 1 when the content has errors, 2 when it was called wrongly.
 */
import { snippets } from '../embed/snippets.ts';
import { guideOf } from '../starting/start.ts';
import { readArguments } from '../terminal/arguments.ts';
import { command, refuse } from '../terminal/io.ts';
import { readSiteFlags, SITE_FLAGS } from '../terminal/site-flags.ts';
import { nationalUnder } from '../work/product.ts';
import { readFronts } from './organisation/fronts.ts';

const FLAGS = {
  site: SITE_FLAGS.site,
  base: SITE_FLAGS.base,
  url: SITE_FLAGS.url,
  only: SITE_FLAGS.only,
  'frame-ancestors': SITE_FLAGS['frame-ancestors'],
  content: SITE_FLAGS.content,
} as const;

/** `embed ORGANISATION`: see above. */
export const main = command(async (args, io) => {
  const { flags, positionals } = readArguments(io, args, 'embed ORGANISATION', FLAGS, 1);
  const options = readSiteFlags(io, flags);
  const { slug, folder, fronts, pathways, viewOf } = readFronts(io, positionals[0], options, flags.content);
  if (!options.site)
    refuse({
      en: 'Say where the site lies, for its address stands in each: --url https://www.example.no/',
      nb: 'Skriv hvor nettstedet ligger, for adressen står i koden: --url https://www.example.no/',
    });
  const [first = refuse({ en: `"${slug}" has no front page.`, nb: `«${slug}» har ingen forside.` }), ...others] = fronts
    .map((front) => ({
      front,
      view: viewOf(front),
      pathways: pathways.filter(({ language }) => language === front.language),
    }))
    .toSorted((a, b) => a.view.languages.indexOf(a.front.language) - b.view.languages.indexOf(b.front.language));
  const guide = guideOf(folder, nationalUnder(folder) ?? folder, 'embed.md');
  io.print(snippets(first, others, options, guide));
  return 0;
});

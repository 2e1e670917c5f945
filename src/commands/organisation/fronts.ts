import { printProblems } from '../../check/problem.ts';
import { readContent } from '../../check/read.ts';
import { ComparedDay } from '../../domain/compared-day.ts';
import { daysOn } from '../../domain/today.ts';
import { frontsOf, pathwaysOf } from '../../embed/place.ts';
import type { SiteOptions } from '../../site/page.ts';
import { listPages } from '../../site/pages.ts';
import { viewsOf } from '../../site/view.ts';
import { readContentFolder, readDay } from '../../terminal/arguments.ts';
import { type Io, refuse, Stop } from '../../terminal/io.ts';
import { nationalUnder } from '../../work/product.ts';

/**
 * The front pages of the organisation that a command is about, one for each of its languages, those of its pathways in the
 * order of the content, and how they are seen. What is none, or has errors, ends the command.
 * @param named the organisation as it was named; else the one that the site is built for
 * @param given the content folder, as it was given
 */
export function readFronts(io: Io, named: string | undefined, options: SiteOptions, given: string | undefined) {
  const slug =
    named ??
    options.only ??
    refuse({
      en: 'Name the organisation, as its folder is called.',
      nb: 'Skriv hvilken virksomhet, slik mappen heter.',
    });
  const day = readDay(io);
  const folder = readContentFolder(io, given);
  const { content, problems } = readContent(folder, daysOn(day), nationalUnder(folder));
  if (!content) throw new Stop(printProblems(problems), 1);
  if (!content.organisations.some((it) => it.slug === slug)) {
    const slugs = content.organisations.map((it) => it.slug).join(', ');
    refuse({
      en: `There is no organisation "${slug}". There are: ${slugs}.`,
      nb: `Virksomheten «${slug}» finnes ikke. Disse finnes: ${slugs}.`,
    });
  }
  if (options.only && options.only !== slug)
    refuse({
      en: `A site of "${options.only}" alone has nothing of "${slug}".`,
      nb: `Et nettsted for «${options.only}» alene har ingenting om «${slug}».`,
    });
  const pages = listPages(content, options);
  const viewOf = viewsOf(content, pages, options, new ComparedDay(day));
  const own = pages.filter(({ organisation }) => organisation === slug);
  const pathways = content.pathways.flatMap(({ id }) => pathwaysOf(own).filter((it) => it.id === id));
  return { slug, folder, fronts: frontsOf(own), pathways, viewOf, day };
}

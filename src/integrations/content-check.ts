import type { AstroIntegration } from 'astro';
import { printProblems } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import { daysOn, today } from '../domain/today.ts';
import { takeInHand } from '../making/site-in-hand.ts';
import { brochuresMade, withBrochures } from '../site/brochures.ts';
import { contentFolder } from '../site/folder.ts';
import { siteOptions } from '../site/options.ts';
import { listPages } from '../site/pages.ts';

/** Stops Astro before it begins when the content has problems; Astro itself only logs a reference that leads nowhere. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'loype:content-check',
    hooks: {
      'astro:config:setup': ({ logger, command }) => {
        // The preview reads the content itself, and begins whatever is wrong in it: src/integrations/preview.ts tells what.
        if (command !== 'build') return;
        const day = today();
        const { content, problems } = readContent(contentFolder(), daysOn(day));
        if (problems.length > 0) logger.error(printProblems(problems));
        if (!content) throw new Error(`The content has ${problems.length} problems.`);
        const options = siteOptions();
        takeInHand({ day, options, content, pages: withBrochures(listPages(content, options), brochuresMade()) });
      },
    },
  };
}

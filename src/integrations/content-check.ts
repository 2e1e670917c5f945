import type { AstroIntegration } from 'astro';
import { contentFolder } from '../content/folder.ts';
import { printProblem } from '../content/problem.ts';
import { readContent } from '../content/read.ts';

/** Stops Astro before it begins when the content has problems. Astro itself only logs a reference that leads nowhere. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'loype:content-check',
    hooks: {
      'astro:config:setup': ({ logger, command }) => {
        if (command === 'sync') return;
        const { problems } = readContent(contentFolder());
        if (problems.length === 0) return;
        for (const problem of problems) logger.error(printProblem(problem));
        throw new Error(`The content has ${problems.length} problems.`);
      },
    },
  };
}

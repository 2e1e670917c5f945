import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { printProblem, printProblems } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import { checkCompiled } from '../check/rules/compiled.ts';
import { daysOn, today } from '../domain/today.ts';
import { contentFolder } from '../site/folder.ts';
import { siteOptions } from '../site/options.ts';
import { listPages } from '../site/pages.ts';
import { takeInHand } from './site-in-hand.ts';

/**
 * Refuses a text that holds code just before it would be compiled: in a preview it may have been edited since the check.
 * What is compiled is the text that was judged, to the letter, and not the file.
 */
function refuseCode(folder: string) {
  return {
    name: 'loype:refuse-code',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      const [file = ''] = id.split('?');
      if (!file.endsWith('.mdx')) return;
      // Under some of its ids Astro makes a module of its own that only points at the file.
      const text = id === file ? code : readFileSync(file, 'utf8');
      const checked = checkCompiled(relative(folder, file).split(sep).join('/'), text, folder);
      if (checked.problems.length > 0) throw new Error(printProblems(checked.problems));
      return id.endsWith('.mdx') ? { code: checked.text, map: null } : undefined;
    },
  };
}

/**
 * Stops Astro before it begins when the content has problems; Astro itself only logs a reference that leads nowhere.
 * And no text is compiled, in a build or a preview, that has not been found to be text.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'loype:content-check',
    hooks: {
      'astro:config:setup': ({ logger, command, updateConfig }) => {
        const folder = contentFolder();
        updateConfig({ vite: { plugins: [refuseCode(folder)] } });
        if (command === 'sync') return;
        const read = () => {
          const day = today();
          const { content, problems } = readContent(folder, daysOn(day));
          for (const problem of problems) logger.error(printProblem(problem));
          if (!content) throw new Error(`The content has ${problems.length} problems.`);
          const options = siteOptions();
          return { day, options, content, pages: listPages(content, options) };
        };
        takeInHand(read);
      },
    },
  };
}

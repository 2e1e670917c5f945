import { fill } from '../i18n/fill.ts';
import { LANGUAGES, type Language } from '../model/schemas/language.ts';
import type { SiteOptions } from '../site/page.ts';
import { type Shown, type Step, waysInWebsites } from './in-websites.ts';

/** A step in each language: what it says is the same in all of them. */
type Steps = readonly [{ language: Language; step: Step }, ...{ language: Language; step: Step }[]];

/** What a step says, and its code in each language; of the pathways the first, and what the others are called. */
function stepLines(steps: Steps): string[] {
  const [{ step }] = steps;
  const [first, ...others] = step.calculators?.each ?? [];
  const coded = steps.map((it) => `${it.language}: ${it.step.calculators?.each[0]?.code ?? it.step.code?.text}`);
  if (first)
    return [step.says, ...coded, `Dette er «${first.id}». De andre heter: ${others.map(({ id }) => id).join(', ')}.`];
  if (!step.code) return [step.says];
  return [step.says, ...(step.code.inLanguage ? coded : step.code.text.split('\n'))];
}

/**
 * What somebody who edits an organisation's website needs to show whom to call and the calculators there, in Bokmål: what its page
 * for them says, with the code of each language.
 * @param first the organisation in its own language
 * @param others in its other ones
 * @param options with the address of the site
 * @param guide where it lies what is said of each way
 */
export function snippets(first: Shown, others: readonly Shown[], options: SiteOptions, guide: string): string {
  const { view } = first;
  const words = view.content.words[LANGUAGES[0]].embed;
  const waysOf = (shown: Shown) => waysInWebsites(shown, words, options);
  const translated = others.map((it) => ({ language: it.front.language, ways: waysOf(it) }));
  const lines = waysOf(first).flatMap(({ title, steps, allow }, number) => {
    const said = steps.flatMap((step, at) =>
      stepLines([
        { language: first.front.language, step },
        ...translated.flatMap(({ language, ways }) => {
          const same = ways[number]?.steps[at];
          return same ? [{ language, step: same }] : [];
        }),
      ]),
    );
    return [
      `${number + 1}. ${title.toLocaleUpperCase('nb')}`,
      ...[...said, ...(allow ? [`${words.allow} ${allow}`] : [])].map((it) => `   ${it}`),
      '',
    ];
  });
  return [
    fill(words.description, { name: view.name }),
    `Mer om hver måte står i ${guide}.`,
    '',
    ...lines,
    fill(words.privacy, { site: options.site ?? '' }),
  ].join('\n');
}

import type { Page } from '@playwright/test';

/**
 * Texts that are marked as one language and written in another (WCAG 3.1.1, 3.1.2), told by small words that only one of
 * the three languages has. A text of few words, such as a name, tells nothing.
 */
export function languageFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ONLY: Record<string, string[]> = {
      nb: 'ikke jeg hva hvordan hvem hvor fra noe noen dere hvis mer uke uker sykehus henvisning de'
        .split(' ')
        .slice(0, -1),
      nn: 'ikkje eg kva korleis kven frå noko nokon dykk viss meir veke veker sjukehus tilvising vere ein'.split(' '),
      en: 'the and of you your is to that with what how who from not are'.split(' '),
    };
    const block = 'p, li, dd, dt, h1, h2, h3, h4, label, summary, legend, button, option, figcaption';
    const faults: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(block)) {
      if (element.querySelector(block) || !element.checkVisibility()) continue;
      const marked = element.closest('[lang]')?.getAttribute('lang') ?? '';
      const parts = [...element.querySelectorAll('[lang]')].filter((part) => part.getAttribute('lang') !== marked);
      // Text within that is marked as another language is another text.
      const foreign = parts.map((part) => part.textContent ?? '');
      const text = foreign.reduce((rest, part) => rest.replace(part, ''), element.textContent ?? '');
      // Names are as they are, in any language: 'Diakonhjemmet Sykehus'.
      const words =
        text.replace(/^\W*\p{Lu}|[.?!:]\s+\p{Lu}/gu, (start) => start.toLowerCase()).match(/\p{Letter}+/gu) ?? [];
      const count = (language: string) => words.filter((word) => ONLY[language]?.includes(word)).length;
      const counts = Object.keys(ONLY).map((language) => [language, count(language)] as const);
      const [likely = '', most = 0] = counts.toSorted((a, b) => b[1] - a[1])[0] ?? [];
      if (most >= 2 && likely !== marked && most > count(marked))
        faults.push(`“${text.trim().slice(0, 60)}” is marked ${marked} and looks like ${likely}`);
    }
    return faults;
  });
}

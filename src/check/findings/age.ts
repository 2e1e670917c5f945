/** About texts that have grown old, or have changed without saying so. */
import { dotted, type Finding, finding } from '../finding.ts';

export function reviewPassed(date: string): Finding {
  const day = dotted(date);
  return finding(
    'LOYPE-REVIEW',
    [
      `Teksten skulle vært lest gjennom innen ${date}. Les den, rett den, og sett nye datoer.`,
      `Teksten skulle ha vore lesen gjennom innan ${date}. Les han, rett han, og set nye datoar.`,
      `The text was to be read through by ${date}. Read it, correct it, and set new dates.`,
    ],
    [
      `Teksten skulle vært lest gjennom innen ${day}. Les den, rett den, og skriv nye datoer.`,
      `Teksten skulle ha vore lesen gjennom innan ${day}. Les han, rett han, og skriv nye datoar.`,
      `The text was to be read through by ${day}. Read it, correct it, and write new dates.`,
    ],
  );
}

/**
 * A text that is much changed since it was published, though its days are as they were.
 * @param translation whether it is one
 */
export function rewritten(translation: boolean): Finding {
  return translation
    ? finding(
        'LOYPE-REVIEW',
        [
          'Oversettelsen er mye endret siden den ble publisert. Les den gjennom, og skriv dagens dato i «reviewed». Er den oversatt på nytt, skriver du datoen i «revised» i teksten den er oversatt fra, i «translates».',
          'Omsetjinga er mykje endra sidan ho vart publisert. Les ho gjennom, og skriv dagens dato i «reviewed». Er ho omsett på nytt, skriv du datoen i «revised» i teksten ho er omsett frå, i «translates».',
          'The translation has changed much since it was published. Read it through, and write today’s date in “reviewed”. If it was translated anew, write the date in “revised” in the text that it translates in “translates”.',
        ],
        [
          'Oversettelsen er mye endret siden den ble publisert. Les den gjennom, og skriv dagens dato som dagen den sist ble lest.',
          'Omsetjinga er mykje endra sidan ho vart publisert. Les ho gjennom, og skriv dagens dato som dagen ho sist vart lesen.',
          'The translation has changed much since it was published. Read it through, and write today’s date as the day it was last read.',
        ],
      )
    : finding(
        'LOYPE-REVIEW',
        [
          'Teksten er mye endret siden den ble publisert. Skriv dagens dato i «revised». Er det bare ordene som er nye, holder det å lese den gjennom og skrive dagens dato i «reviewed».',
          'Teksten er mykje endra sidan han vart publisert. Skriv dagens dato i «revised». Er det berre orda som er nye, held det å lese han gjennom og skrive dagens dato i «reviewed».',
          'The text has changed much since it was published. Write today’s date in “revised”. If only its words are new, it is enough to read it through and write today’s date in “reviewed”.',
        ],
        [
          'Teksten er mye endret siden den ble publisert. Skriv dagens dato som dagen innholdet sist ble endret, eller som dagen siden sist ble lest.',
          'Teksten er mykje endra sidan han vart publisert. Skriv dagens dato som dagen innhaldet sist vart endra, eller som dagen sida sist vart lesen.',
          'The text has changed much since it was published. Write today’s date as the day its content was last changed, or as the day the page was last read.',
        ],
      );
}

export function oldTranslation(translates: string | null, revised: string): Finding {
  const from = translates ?? '–';
  const [since, day] = [translates === null ? from : dotted(translates), dotted(revised)];
  return finding(
    'LOYPE-TRANSLATION-OLD',
    [
      `Oversettelsen er av teksten fra ${from}, men den ble endret ${revised}. Oversett endringene, og skriv ${revised} i «translates».`,
      `Omsetjinga er av teksten frå ${from}, men han vart endra ${revised}. Set om endringane, og skriv ${revised} i «translates».`,
      `The translation is of the text of ${from}, but that was revised on ${revised}. Translate the changes, and write ${revised} in “translates”.`,
    ],
    [
      `Oversettelsen er av teksten fra ${since}, men den ble endret ${day}. Oversett endringene, og skriv den dagen.`,
      `Omsetjinga er av teksten frå ${since}, men han vart endra ${day}. Set om endringane, og skriv den dagen.`,
      `The translation is of the text of ${since}, but that was revised on ${day}. Translate the changes, and write that day.`,
    ],
  );
}

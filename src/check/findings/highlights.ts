/** About the links that stand out on an organisation's front page. */
import { type Finding, finding } from '../finding.ts';

export const HIGHLIGHT_OF_FRONT: Finding = finding('LOYPE-LINK-TARGET', [
  'Lenken leder til forsiden, der den selv står. Velg en annen side.',
  'Lenkja leier til framsida, der ho sjølv står. Vel ei anna side.',
  'The link leads to the front page, on which it stands itself. Choose another page.',
]);

/** @param target the page, or the address, that two of them lead to */
export function highlightTwice(target: string): Finding {
  return finding(
    'LOYPE-DUPLICATE',
    [
      `To fremhevede lenker leder til «${target}». Fjern den ene, eller velg en annen side.`,
      `To framheva lenkjer leier til «${target}». Fjern den eine, eller vel ei anna side.`,
      `Two highlighted links lead to “${target}”. Remove one of them, or choose another page.`,
    ],
    [
      'To fremhevede lenker leder til samme sted. Fjern den ene, eller velg en annen side.',
      'To framheva lenkjer leier til same stad. Fjern den eine, eller vel ei anna side.',
      'Two highlighted links lead to the same place. Remove one of them, or choose another page.',
    ],
  );
}

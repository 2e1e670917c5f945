/** About words that become a part of what stands above them. */
import { type Finding, finding } from '../finding.ts';

/** @param words of the line, as it begins */
export function joinsAbove(words: string, above: 'list' | 'quotation'): Finding {
  const begins = words.length > 40 ? `${words.slice(0, 40).replace(/\s+\S*$/, '')} …` : words;
  const [nb, nn, en] =
    above === 'list'
      ? (['punktet over', 'punktet over', 'the item above'] as const)
      : (['sitatet over', 'sitatet over', 'the quotation above'] as const);
  const [toNb, toNn, toEn] =
    above === 'list'
      ? ([
          'Hører den til punktet, begynner du den med to mellomrom.',
          'Høyrer ho til punktet, byrjar du ho med to mellomrom.',
          'If it belongs to the item, begin it with two spaces.',
        ] as const)
      : ([
          'Hører den til sitatet, begynner du den med > og et mellomrom.',
          'Høyrer ho til sitatet, byrjar du ho med > og eit mellomrom.',
          'If it belongs to the quotation, begin it with > and a space.',
        ] as const);
  return finding(
    'LOYPE-MARKS',
    [
      `Linjen «${begins}» blir en del av ${nb}. Sett en tom linje foran den. ${toNb}`,
      `Linja «${begins}» blir ein del av ${nn}. Set ei tom linje framfor ho. ${toNn}`,
      `The line “${begins}” becomes a part of ${en}. Put an empty line before it. ${toEn}`,
    ],
    [
      `«${begins}» blir en del av ${nb}. Gjør det til et eget avsnitt.`,
      `«${begins}» blir ein del av ${nn}. Gjer det til eit eige avsnitt.`,
      `“${begins}” becomes a part of ${en}. Make it a paragraph of its own.`,
    ],
  );
}

import { type Finding, finding, said, suggestion } from '../finding.ts';

/** A `{word}` in an interface word that nothing is put in for. */
export function unknownBlank(field: string, blank: string, meant: string | null, known: readonly string[]): Finding {
  const rest =
    meant === null && known.length === 0
      ? said([' Fjern det.', ' Fjern det.', ' Remove it.'])
      : suggestion(
          meant && `{${meant}}`,
          known.map((it) => `{${it}}`),
        );
  return finding(
    'LOYPE-REFERENCE',
    [
      `«{${blank}}» i «${field}» blir ikke fylt ut.${rest.nb}`,
      `«{${blank}}» i «${field}» blir ikkje fylt ut.${rest.nn}`,
      `“{${blank}}” in “${field}” is not filled in.${rest.en}`,
    ],
    [
      `«{${blank}}» blir ikke fylt ut.${rest.nb}`,
      `«{${blank}}» blir ikkje fylt ut.${rest.nn}`,
      `“{${blank}}” is not filled in.${rest.en}`,
    ],
  );
}

export function missingBlank(field: string, blank: string): Finding {
  return finding(
    'LOYPE-REFERENCE',
    [
      `«${field}» mangler «{${blank}}», som blir fylt ut når siden lages. Skriv det der det skal stå.`,
      `«${field}» manglar «{${blank}}», som blir fylt ut når sida blir laga. Skriv det der det skal stå.`,
      `“${field}” lacks “{${blank}}”, which is filled in when the page is made. Write it where it belongs.`,
    ],
    [
      `Her mangler «{${blank}}», som blir fylt ut når siden lages. Skriv det der det skal stå.`,
      `Her manglar «{${blank}}», som blir fylt ut når sida blir laga. Skriv det der det skal stå.`,
      `Here “{${blank}}” is missing, which is filled in when the page is made. Write it where it belongs.`,
    ],
  );
}

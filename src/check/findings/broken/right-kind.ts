import type { Three } from '../../finding.ts';

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/**
 * What to write where a value of another kind stands: as little as makes it right.
 * @param written a number as it stands in the file
 */
export function rightKind(expected: string, value: unknown, fields: readonly string[], written = String(value)): Three {
  const text = typeof value === 'string' ? value.trim() : '';
  if (expected === 'array' && typeof value === 'object' && value !== null)
    return [
      ' Skriv - foran den første linjen av hver.',
      ' Skriv - framfor den første linja av kvar.',
      ' Write - before the first line of each.',
    ];
  if (expected === 'array' && !isEmpty(value))
    return [
      ' Skriv hver på en egen linje med - foran.',
      ' Skriv kvar på ei eiga linje med - framfor.',
      ' Write each on a line of its own, with - before it.',
    ];
  if (expected === 'object' || expected === 'record') {
    const all = fields.map((it) => `${it}: …`).join(', ');
    return all === '' ? ['', '', ''] : [` Skriv { ${all} }.`, ` Skriv { ${all} }.`, ` Write { ${all} }.`];
  }
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return [
      ` Sett anførselstegn rundt: "${written}".`,
      ` Set hermeteikn rundt: "${written}".`,
      ` Put quotation marks around it: "${written}".`,
    ];
  if (expected === 'string' && Array.isArray(value))
    return [' Skriv bare én, uten [ og ].', ' Skriv berre éin, utan [ og ].', ' Write one alone, without [ and ].'];
  if (expected === 'int' && typeof value === 'number')
    return [
      ' Skriv tallet uten punktum og desimaler.',
      ' Skriv talet utan punktum og desimalar.',
      ' Write the number without a point and decimals.',
    ];
  const isNumber = ['number', 'int'].includes(expected);
  if (isNumber && /^-?\d+,\d+$/.test(text))
    return [
      ` Skriv punktum i stedet for komma: ${text.replace(',', '.')}.`,
      ` Skriv punktum i staden for komma: ${text.replace(',', '.')}.`,
      ` Write a point in place of the comma: ${text.replace(',', '.')}.`,
    ];
  if ((isNumber && /^-?\d+(\.\d+)?$/.test(text)) || (expected === 'boolean' && /^(true|false)$/.test(text)))
    return [
      ` Skriv det uten anførselstegn: ${text}.`,
      ` Skriv det utan hermeteikn: ${text}.`,
      ` Write it without quotation marks: ${text}.`,
    ];
  if (isNumber && text !== '')
    return [' Skriv bare tallet, med sifre.', ' Skriv berre talet, med siffer.', ' Write the number alone, in digits.'];
  if (expected === 'boolean' && text !== '')
    return [
      ' Skriv true for ja og false for nei.',
      ' Skriv true for ja og false for nei.',
      ' Write true for yes and false for no.',
    ];
  return ['', '', ''];
}

import type { PostalAddress } from '../../model/schemas/postal-address.ts';

const NUMBERED = "\\p{Lu}[\\p{L}.' -]{1,40}?\\s\\d{1,4}\\s?[A-Za-z]?";
const BOX = '(?:Postboks|Pb\\.?|Serviceboks)\\s+\\d{1,5}(?:\\s+[\\p{L}]{2,30})?';
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\d])(${NUMBERED}|${BOX})\\s*[,–-]?\\s+(\\d{4})\\s+(\\p{Lu}[\\p{L}-]{1,30}(?: (?:i )?\\p{Lu}[\\p{L}-]{1,30})?)`,
  'u',
);

/** An address in a line, and whether letters go there and nobody comes. */
export type FoundAddress = PostalAddress & { postal: boolean };

/** The first address of a street or a box with its postal code in a line. */
export function addressIn(text: string): FoundAddress | null {
  const match = text.length <= 400 ? ADDRESS.exec(text) : null;
  if (!match) return null;
  const [, street = '', postalCode = '', town = ''] = match;
  const named = street.replace(/^(?:besøks?adress[ea]|postadress[ea]|adress[ea])\s*:?\s*/iu, '').trim();
  const postal = /^(?:Postboks|Pb|Serviceboks)/u.test(named) || /postadress/iu.test(text.slice(0, match.index + 12));
  return { street: named, postalCode, town, postal };
}

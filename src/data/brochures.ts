import type { Language } from '../model/schemas/language.ts';
import { absolute } from '../site/dated-site.ts';
import type { Page } from '../site/page.ts';
import type { DataSite } from './place.ts';
import type { BrochureData } from './schemas.ts';

type ByPathway = Record<string, BrochureData>;

/**
 * The brochures that an organisation's pages offer, by language and by the id of the pathway. A language without any is left out.
 * @param pages its own, in whose records those are that were made in this build
 */
export function brochuresOf(
  pages: readonly Page[],
  options: DataSite['options'],
): Partial<Record<Language, ByPathway>> {
  const found: Partial<Record<Language, ByPathway>> = {};
  for (const { id, language, brochure } of pages) {
    if (!brochure) continue;
    const { address, sides, bytes, edition } = brochure;
    const own = found[language] ?? {};
    found[language] = own;
    own[id] = { address: absolute(address, options), sides, bytes, edition };
  }
  return found;
}

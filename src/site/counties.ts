import { byCounty, type County, type Municipality } from '../model/municipalities.ts';
import type { Language } from '../model/schemas/language.ts';
import { slugify } from '../model/slug.ts';
import { addressIn, municipalitySites } from './municipality-pages.ts';
import type { View } from './view.ts';

/** The place on the portal's front page where a county's municipalities are. */
export function countyAnchor(county: Pick<County, 'name'>): string {
  return `fylke-${slugify(county.name)}`;
}

/** A link to a municipality's pages. */
export interface MunicipalityLink {
  municipality: Municipality;
  href: string;
  /** The language of the page where it is not the reader's. */
  language: Language | undefined;
}

/** The counties with links to their municipalities' pages, in the language of the page or else in their own first one. */
export function countyLists({ content, page, options }: View): { county: County; links: MunicipalityLink[] }[] {
  const sites = new Map(municipalitySites(content).map((site) => [site.municipality, site]));
  return byCounty(content.municipalities).map(({ county, municipalities }) => ({
    county,
    links: municipalities.flatMap((municipality) => {
      const site = sites.get(municipality);
      if (!site) return [];
      const language = site.languages.includes(page.language) ? undefined : site.languages[0];
      return [{ municipality, href: addressIn(site, page.language, options.base), language }];
    }),
  }));
}

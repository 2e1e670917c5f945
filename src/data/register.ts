import type { Register } from '../model/schemas/register.ts';
import { creditsOf, type DataSite, LICENCE, publicationOf } from './place.ts';

type SourceId = Register['sources'][number]['id'];

/** What every file of the register begins with. Only sources whose licence lets their facts be passed on are used. */
function headOf(site: DataSite, ids: readonly SourceId[]) {
  const sources = site.content.register.sources.filter(({ id }) => ids.includes(id));
  return { version: 1, publication: publicationOf(site), licence: LICENCE, attribution: creditsOf(sources) } as const;
}

/** The municipalities of the day, without what is doubtful. */
function municipalities(site: DataSite) {
  const { register, municipalities: all } = site.content;
  const doubtful = new Set(register.municipalities.filter((it) => it.doubtful?.languageForm).map((it) => it.number));
  return {
    ...headOf(site, ['numbers', 'names', 'language-forms', 'websites']),
    municipalities: all.map(({ number, name, names, designation, county, languageForm, websites, members }) => ({
      number,
      name,
      names,
      designation,
      county: county.number,
      languageForm: members.some((it) => doubtful.has(it)) ? null : languageForm,
      websites: websites.filter((it) => !it.doubtful).map((it) => it.url),
    })),
  };
}

const counties = (site: DataSite) => ({
  ...headOf(site, ['numbers', 'names']),
  counties: site.content.register.counties.map(({ number, name, names }) => ({ number, name, names: { ...names } })),
});

const postalCodes = (site: DataSite) => ({
  ...headOf(site, ['postal-codes', 'numbers']),
  postalCodes: Object.fromEntries(
    Object.entries(site.content.register.postalCodes).map(([number, towns]) => [
      number,
      Object.fromEntries(Object.entries(towns).map(([town, codes]) => [town, codes.split(' ')])),
    ]),
  ),
});

/** The files of the register by their names. Health areas and places are not among them: their owners grant no licence. */
export const registerData = (site: DataSite): Record<string, object> => ({
  municipalities: municipalities(site),
  counties: counties(site),
  'postal-codes': postalCodes(site),
});

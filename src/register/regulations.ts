import type { Register, RegisteredMunicipality } from '../model/schemas/register.ts';

/** A regulation that settles facts of the register and is published as text alone, with what the register has of them. */
export interface Regulation {
  about: string;
  url: string;
  /** To be compared by a person. */
  here: string;
}

function grouped(
  municipalities: readonly RegisteredMunicipality[],
  of: (it: RegisteredMunicipality) => string | undefined,
): [value: string, names: string[]][] {
  const groups = Map.groupBy(municipalities, of);
  return [...groups].flatMap(([value, its]) => (value === undefined ? [] : [[value, its.map((it) => it.name)]]));
}

/** What an update cannot ask for: forms of Norwegian, and the kinds of municipality in the Sámi area. */
export function regulations({ municipalities }: Pick<Register, 'municipalities'>): Regulation[] {
  const forms = grouped(municipalities, (it) => it.languageForm);
  const areas = grouped(municipalities, (it) => it.samiArea);
  return [
    {
      about: 'forms of Norwegian',
      url: 'https://lovdata.no/dokument/SF/forskrift/2019-12-20-2114',
      here: forms.map(([form, names]) => `${form} ${names.length}`).join(', '),
    },
    {
      about: 'kinds of municipality in the Sámi area',
      url: 'https://lovdata.no/dokument/SF/forskrift/2005-06-17-657',
      here: areas.map(([kind, names]) => `${kind}: ${names.join(', ')}`).join('; '),
    },
  ];
}

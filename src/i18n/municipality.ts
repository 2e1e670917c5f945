import { fullName, type Municipality } from '../domain/municipalities.ts';
import type { PlaceLanguage } from '../schemas/register.ts';
import type { Words } from '../schemas/words.ts';
import { fill } from './fill.ts';

/** The municipality's name in full in the language of the words. What it calls itself is kept in Norwegian alone. */
export function municipalityName(municipality: Municipality, words: Words): string {
  const itself = fill(words.municipality.name, { name: '' }).trim();
  return itself === 'kommune' ? fullName(municipality) : fill(words.municipality.name, { name: municipality.name });
}

/** The municipality's names in Sámi and Kven: '… kommune' in that language where it is known, else the place's name. */
export function otherNames({ names, councilNames }: Municipality): { language: PlaceLanguage; name: string }[] {
  return (Object.entries(names) as [PlaceLanguage, string][]).map(([language, name]) => ({
    language,
    name: councilNames[language] ?? name,
  }));
}

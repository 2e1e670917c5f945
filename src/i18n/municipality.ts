import { fullName, type Municipality } from '../model/municipalities.ts';
import type { PlaceLanguage } from '../model/schemas/register.ts';
import type { Words } from '../model/schemas/words.ts';
import { fill } from './fill.ts';

/** The municipality's name in full in the language of the words. What it calls itself is kept in Norwegian alone. */
export function municipalityName(municipality: Municipality, words: Words): string {
  const itself = fill(words.municipality.name, { name: '' }).trim();
  return itself === 'kommune' ? fullName(municipality) : fill(words.municipality.name, { name: municipality.name });
}

/** The place's names in Sámi and Kven, each with what the municipality calls itself in that language where it is known. */
export function otherNames({ names, councilNames }: Municipality): { language: PlaceLanguage; name: string }[] {
  return (Object.entries(names) as [PlaceLanguage, string][]).flatMap(([language, name]) =>
    [name, councilNames[language]].flatMap((it) => (it ? [{ language, name: it }] : [])),
  );
}

import { directionOf } from '../i18n/direction.ts';
import type { Language } from '../model/schemas/language.ts';
import rightToLeft from './right-to-left.css?inline';

/** The styles that only pages in a language need that is written from right to left. */
export const stylesOfDirection = (language: Language): string => (directionOf(language) === 'rtl' ? rightToLeft : '');

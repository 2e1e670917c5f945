import { LANGUAGES } from '../model/schemas/language.ts';

/** Files without which there is no site. */
export const REQUIRED = [
  'portal.yaml',
  'sources.yaml',
  'helplines.yaml',
  'statutory.yaml',
  'overview.yaml',
  'register/municipalities.json',
  'register/counties.json',
  'register/health-areas.json',
  'register/postal-codes.json',
  'register/outside.json',
  'register/places.json',
  'register/changes.json',
  'register/sources.yaml',
  'search.yaml',
  'asking.yaml',
  'elsewhere.yaml',
  'danger.yaml',
  ...LANGUAGES.map((it) => `ui/${it}.yaml`),
];

/** Every kind of problem, and whether it stops a build. Each is explained in docs/errors.md. */
export const CODES = {
  'LOYPE-AGE-RULES': 'error',
  'LOYPE-DUPLICATE': 'error',
  'LOYPE-FIELD-MISSING': 'error',
  'LOYPE-FIELD-TYPE': 'error',
  'LOYPE-FIELD-UNKNOWN': 'error',
  'LOYPE-FILE': 'error',
  'LOYPE-HEADING': 'error',
  'LOYPE-LANGUAGE-MIX': 'error',
  'LOYPE-LIMIT-STATUS': 'error',
  'LOYPE-LINK-TEXT': 'error',
  'LOYPE-MDX': 'error',
  'LOYPE-OLD-TERM': 'warning',
  'LOYPE-PARSE': 'error',
  'LOYPE-PERSONAL-EMAIL': 'warning',
  'LOYPE-PHONE': 'error',
  'LOYPE-PLACEHOLDER': 'error',
  'LOYPE-REFERENCE': 'error',
  'LOYPE-UNVERIFIED': 'warning',
  'LOYPE-URL': 'error',
  'LOYPE-WITHDRAWN-NAME': 'error',
} as const;

export type Code = keyof typeof CODES;

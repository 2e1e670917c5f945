/**
 * What schemas demand beyond types, and the code of the problem where it is not so. A schema names a rule by `rule('…')`;
 * its id is the message of Zod's issue, and src/check/findings/broken says the sentences.
 */
export const RULES = {
  'age-order': 'LOYPE-AGE-RULES',
  'ages-order': 'LOYPE-AGE-RULES',
  colour: 'LOYPE-FIELD-TYPE',
  'contact-address': 'LOYPE-URL',
  'contact-reachable': 'LOYPE-FIELD-MISSING',
  'danger-forms': 'LOYPE-FIELD-TYPE',
  'danger-pattern': 'LOYPE-FIELD-TYPE',
  'date-exists': 'LOYPE-DATE',
  'date-form': 'LOYPE-DATE',
  email: 'LOYPE-FIELD-TYPE',
  'exception-form': 'LOYPE-FIELD-TYPE',
  'exception-order': 'LOYPE-DATE',
  'exception-years': 'LOYPE-DATE',
  'fictional-live': 'LOYPE-FIELD-TYPE',
  'helsenorge-host': 'LOYPE-URL',
  highlight: 'LOYPE-FIELD-MISSING',
  'hours-form': 'LOYPE-FIELD-TYPE',
  'hours-length': 'LOYPE-FIELD-TYPE',
  'languages-once': 'LOYPE-DUPLICATE',
  'law-compared': 'LOYPE-FIELD-TYPE',
  'law-section': 'LOYPE-FIELD-TYPE',
  'limit-compared': 'LOYPE-FIELD-TYPE',
  'limit-id': 'LOYPE-FIELD-TYPE',
  'limit-law': 'LOYPE-FIELD-MISSING',
  'limit-range': 'LOYPE-FIELD-TYPE',
  'limit-repeat': 'LOYPE-FIELD-TYPE',
  'limit-sentence': 'LOYPE-FIELD-MISSING',
  'limit-unit': 'LOYPE-FIELD-MISSING',
  'limit-verified': 'LOYPE-FIELD-MISSING',
  'map-form': 'LOYPE-FIELD-TYPE',
  'map-host': 'LOYPE-URL',
  'municipality-number': 'LOYPE-FIELD-TYPE',
  'notice-order': 'LOYPE-DATE',
  'notice-where': 'LOYPE-FIELD-TYPE',
  'organisation-number': 'LOYPE-FIELD-TYPE',
  'own-text-empty': 'LOYPE-FIELD-MISSING',
  'phone-digits': 'LOYPE-PHONE',
  'phone-signs': 'LOYPE-PHONE',
  'postal-code': 'LOYPE-FIELD-TYPE',
  'review-order': 'LOYPE-DATE',
  'ruleset-id': 'LOYPE-FIELD-TYPE',
  'ruleset-order': 'LOYPE-DATE',
  'service-order': 'LOYPE-DATE',
  slug: 'LOYPE-FIELD-TYPE',
  'statement-host': 'LOYPE-URL',
  'statement-missing': 'LOYPE-FIELD-MISSING',
  'statement-there': 'LOYPE-DUPLICATE',
  'stay-order': 'LOYPE-FIELD-TYPE',
  time: 'LOYPE-FIELD-TYPE',
  'url-form': 'LOYPE-URL',
  'url-shortened': 'LOYPE-URL',
  'url-unseen': 'LOYPE-URL',
  'version-range': 'LOYPE-FIELD-TYPE',
  'website-missing': 'LOYPE-FIELD-MISSING',
  words: 'LOYPE-FIELD-TYPE',
} as const;

export type RuleId = keyof typeof RULES;

/** Names a rule where Zod takes a message. */
export function rule(id: RuleId): { message: RuleId } {
  return { message: id };
}

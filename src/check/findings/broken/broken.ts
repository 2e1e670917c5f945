import type { RuleId } from '../../../model/schemas/rules.ts';
import { OF_CONTACTS } from './contacts.ts';
import { OF_NATIONAL_FACTS } from './national.ts';
import { OF_ORGANISATIONS } from './organisations.ts';
import type { Sentences } from './sentences.ts';
import { OF_VALUES } from './values.ts';

/** What is said of every rule of the schemas that is broken. */
export const BROKEN: Readonly<Record<RuleId, Sentences>> = {
  ...OF_VALUES,
  ...OF_CONTACTS,
  ...OF_ORGANISATIONS,
  ...OF_NATIONAL_FACTS,
};

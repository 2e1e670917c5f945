import { z } from 'zod';
import { LANGUAGES } from './language.ts';
import { shownSchema } from './text.ts';

/** The components that texts may use, each with the attributes that it takes. All are literal text. */
export const AUTHORING = {
  Contact: z.strictObject({ id: shownSchema }),
  Details: z.strictObject({ summary: shownSchema }),
  Helpline: z.strictObject({ id: shownSchema }),
  Language: z.strictObject({ code: z.enum([...LANGUAGES, 'se', 'sma', 'smj', 'fkv']) }),
  Law: z.strictObject({ id: shownSchema }),
  LinkCard: z.strictObject({ href: shownSchema, title: shownSchema }),
  Message: z.strictObject({ kind: z.enum(['info', 'important']).optional(), title: shownSchema }),
  Step: z.strictObject({ title: shownSchema, limits: shownSchema.optional() }),
  Steps: z.strictObject({}),
  Table: z.strictObject({ title: shownSchema }),
  Term: z.strictObject({ id: shownSchema }),
} as const;

/** Those that show what their attributes name, and nothing that stands in them. */
export const SHOWN_ALONE: ReadonlySet<string> = new Set<AuthoringComponent>(['Contact', 'Helpline', 'Law']);

export type AuthoringComponent = keyof typeof AUTHORING;

/** The attributes of a component, for its template. */
export type Attributes<Name extends AuthoringComponent> = z.infer<(typeof AUTHORING)[Name]>;

import { z } from 'zod';
import { LANGUAGES } from './language.ts';
import { lineSchema } from './text.ts';

/** The components that texts may use, each with the attributes that it takes. All are literal text. */
export const AUTHORING = {
  Contact: z.strictObject({ id: lineSchema }),
  Details: z.strictObject({ summary: lineSchema }),
  Helpline: z.strictObject({ id: lineSchema }),
  Language: z.strictObject({ code: z.enum([...LANGUAGES, 'se', 'sma', 'smj', 'fkv']) }),
  Law: z.strictObject({ id: lineSchema }),
  LinkCard: z.strictObject({ href: lineSchema, title: lineSchema }),
  Message: z.strictObject({ kind: z.enum(['info', 'important']).optional(), title: lineSchema }),
  Step: z.strictObject({ title: lineSchema, limits: lineSchema.optional() }),
  Steps: z.strictObject({}),
  Table: z.strictObject({ title: lineSchema }),
  Term: z.strictObject({ id: lineSchema }),
} as const;

export type AuthoringComponent = keyof typeof AUTHORING;

/** The attributes of a component, for its template. */
export type Attributes<Name extends AuthoringComponent> = z.infer<(typeof AUTHORING)[Name]>;

import { z } from 'zod';
import { rule } from './rules.ts';

const hexSchema = z.string().regex(/^#[0-9a-fA-F]{6}$/, rule('colour'));

/** An organisation's two colours: `main` for links, buttons and the trail, `accent` for the mark and edge of the header. */
export const coloursSchema = z.strictObject({ main: hexSchema, accent: hexSchema });

export type Colours = z.infer<typeof coloursSchema>;

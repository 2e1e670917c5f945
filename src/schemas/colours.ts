import { z } from 'zod';

const hexSchema = z.string().regex(/^#[0-9a-fA-F]{6}$/, {
  message: 'Skriv fargen som # og seks tegn i anførselstegn, for eksempel "#0B6B4F".',
});

/** An organisation's two colours: `main` for links, buttons and the trail, `accent` for the mark and edge of the header. */
export const coloursSchema = z.strictObject({ main: hexSchema, accent: hexSchema });

export type Colours = z.infer<typeof coloursSchema>;

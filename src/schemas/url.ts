import { z } from 'zod';

/** A web address that may be linked to: https and nothing else. */
export const urlSchema = z.url({
  protocol: /^https$/,
  message: 'Skriv hele nettadressen, og la den begynne med https://.',
});

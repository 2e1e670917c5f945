import { createHash } from 'node:crypto';

/** What stands in the name of a finished file for what is in it. */
export const printedDigest = (pdf: Buffer): string => createHash('sha256').update(pdf).digest('hex').slice(0, 32);

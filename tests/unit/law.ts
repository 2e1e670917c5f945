import type { Law } from '../../src/model/schemas/law.ts';

const at = { chapter: 2, verifiedOn: null };

/** Two acts of our own making: the first with certain sections, and all kinds of others. */
export const LAW: Law = {
  acts: {
    one: { name: { nb: 'den ene loven', nn: 'den eine lova', en: 'One Act' } },
    other: { name: { nb: 'den andre loven', nn: 'den andre lova', en: 'Other Act' } },
  },
  references: {
    certain: { ...at, act: 'one', section: '2-2', confidence: 'certain' },
    'certain-letter': { ...at, act: 'one', section: '2-5 c', confidence: 'certain' },
    'certain-third': { ...at, act: 'one', section: '7-1', chapter: 7, confidence: 'certain' },
    likely: { ...at, act: 'one', section: '2-2 a', confidence: 'likely' },
    'likely-too': { ...at, act: 'one', section: '2-3', confidence: 'likely' },
    whole: { act: 'one', chapter: 7, confidence: 'certain', verifiedOn: null },
    tentative: { ...at, act: 'one', section: '3-3', chapter: 3, confidence: 'tentative' },
    bare: { act: 'other', section: '10 a', confidence: 'tentative', verifiedOn: null },
    short: { act: 'other', section: '4 a', confidence: 'certain', verifiedOn: null },
  },
};

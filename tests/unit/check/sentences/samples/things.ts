import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  unknownThing: [
    ['contact', 'sentralen', 'sentralbord', []],
    ['part', 'oya', null, ['oyene']],
    ['helpline', 'x', null, []],
    ['act', 'x', null, []],
    ['law', 'x', null, []],
    ['limit', 'Z9', null, []],
    ['pathway', 'x', null, []],
    ['set', 'x', null, []],
    ['source', 'x', null, []],
    ['topic', 'x', null, []],
    ['elsewhere', 'x', null, []],
    ['heading', 'x', null, []],
    ['term', 'x', null, []],
  ],
  twice: [['contact', 'sentralbord']],
  helpTwice: [['legevakt']],
};

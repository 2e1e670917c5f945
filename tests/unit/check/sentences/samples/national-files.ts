import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  nationalFiles: [[['helplines.yaml']], [['glossary/dps.yaml', 'glossary/bup.yaml', 'helplines.yaml']]],
  nationalName: [['DPS', 'dps']],
  nationalWord: [['psykolog']],
};

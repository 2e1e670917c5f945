import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = { unusableType: [['.yml'], ['.gif'], ['.docx'], ['.mp4']] };

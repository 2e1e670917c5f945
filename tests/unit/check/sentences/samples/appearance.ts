import type { Samples } from '../samples.ts';

export const SAMPLES: Samples = {
  iconShape: [[]],
  iconSize: [[48]],
  secondIcon: [[]],
  smallLogo: [[80]],
  fontFault: [
    [{ why: 'large', bytes: 61_234 }, 50_000],
    [{ why: 'forbidden' }, 50_000],
    [{ why: 'signs', sign: 'å' }, 50_000],
    [{ why: 'name' }, 50_000],
    [{ why: 'none' }, 50_000],
  ],
};

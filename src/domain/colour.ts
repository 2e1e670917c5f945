/** A hex colour's hue (degrees), saturation and lightness (0 to 1). */
function toHsl(hex: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const range = max - min;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const hue = max === r ? ((g - b) / range) % 6 : max === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return [(hue * 60 + 360) % 360, saturation, lightness];
}

function toHex([hue, saturation, lightness]: [number, number, number]): string {
  const amount = saturation * Math.min(lightness, 1 - lightness);
  const part = (n: number) => {
    const k = (n + hue / 30) % 12;
    const value = lightness - amount * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}

/** The same hue at its fullest and in middle lightness; a grey stays grey. */
export function vivid(hex: string): string {
  const [hue, saturation] = toHsl(hex);
  return saturation < 0.12 ? hex : toHex([hue, Math.max(saturation, 0.9), 0.5]);
}

/** The same hue and saturation, darker and darker in steps of a hundredth, down to black. */
export function darker(hex: string): string[] {
  const [hue, saturation, lightness] = toHsl(hex);
  const steps = Math.ceil(lightness * 100);
  return Array.from({ length: steps }, (_, step) =>
    toHex([hue, saturation, lightness - (step + 1) / 100]).toUpperCase(),
  );
}

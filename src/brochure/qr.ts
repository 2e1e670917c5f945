import { encodeQR } from 'qr';

/** The quiet space around the code, in modules, that the standard asks for. */
const QUIET = 4;

/**
 * A QR code as an SVG drawing: one path of the runs of dark modules, each drawn over the next row by a hair, so that no light
 * line shows between the rows on a screen.
 * @param text what a camera is to read
 */
export function qrCode(text: string): string {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const size = rows.length;
  const path = rows
    .flatMap((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < size; x++) {
        if (!row[x]) continue;
        const from = x;
        while (row[x + 1]) x++;
        const below = rows[y + 1]?.slice(from, x + 1).some(Boolean) ? 1.02 : 1;
        runs.push(`M${from} ${y}h${x + 1 - from}v${below}H${from}z`);
      }
      return runs;
    })
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}

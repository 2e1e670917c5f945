/** Loaded before a command that is measured: writes the most memory that it held (MB) to the file in `LOYPE_PEAK`. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['LOYPE_PEAK'];
  if (file) writeFileSync(file, String(Math.round(process.resourceUsage().maxRSS / 1024)));
});

/**
 * Today as a plain date (ISO) in Norway, or the date that the environment variable `LOYPE_AS_OF` gives.
 * @throws Error when `LOYPE_AS_OF` is no date
 */
export function today(now: Date = new Date(), asOf: string | undefined = process.env['LOYPE_AS_OF']): string {
  if (asOf) {
    if (
      !/^\d{4}-\d{2}-\d{2}$/.test(asOf) ||
      Number.isNaN(Date.parse(asOf)) ||
      !new Date(asOf).toISOString().startsWith(asOf)
    ) {
      throw new Error(`LOYPE_AS_OF is "${asOf}". Write a date as YYYY-MM-DD.`);
    }
    return asOf;
  }
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(now);
}

/** Dates, days and times as they are written in a form, and as they stand in a file. */

const FULL = /^\s*(\d{1,2})[.\s/-]+(\d{1,2})[.\s/-]+(\d{4})\s*$/;
const DAY = /^\s*(\d{1,2})[.\s/-]+(\d{1,2})\.?\s*$/;
const TIME = /^\s*(\d{1,2})(?:[.:\s]?(\d{2}))?\s*$/;

const two = (text: string | undefined) => (text ?? '').padStart(2, '0');

/** `22.3.2027` as `2027-03-22`. What is no date is given as it was written, for the check to answer. */
export function dateIn(written: string): string {
  const [, day, month, year] = FULL.exec(written) ?? [];
  return year ? `${year}-${two(month)}-${two(day)}` : written.trim();
}

export function dateOut(value: unknown): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value ?? '')) ?? [];
  return year ? `${Number(day)}.${Number(month)}.${year}` : String(value ?? '');
}

/** `24.12` as `12-24`, a day of every year; with a year as a date. */
export function dayIn(written: string): string {
  const [, day, month] = DAY.exec(written) ?? [];
  return month ? `${two(month)}-${two(day)}` : dateIn(written);
}

export function dayOut(value: unknown): string {
  const [, month, day] = /^(\d{2})-(\d{2})$/.exec(String(value ?? '')) ?? [];
  return month ? `${Number(day)}.${Number(month)}.` : dateOut(value);
}

/** `9`, `9.30` and `0930` as `09:00` and `09:30`. */
export function timeIn(written: string): string {
  const [, hours, minutes] = TIME.exec(written) ?? [];
  return hours ? `${two(hours)}:${minutes ?? '00'}` : written.trim();
}

/** A whole number; what is none as it was written. */
export function numberIn(written: string): number | string {
  return /^\s*\d{1,6}\s*$/.test(written) ? Number(written) : written.trim();
}

/** The digits of a number that may be written in groups. */
export function phoneDigits(number: string): string {
  return number.replace(/\D/g, '');
}

/** Whether nobody has the number: eight digits that begin with 0, which no Norwegian subscriber's does. */
export function isFictionalNumber(number: string): boolean {
  return /^0\d{7}$/.test(phoneDigits(number));
}

/**
 * Whether an organisation can have a number: of eight digits, which a subscriber's has, none begins with 0 or 1, and one that does
 * not exist has only those that nobody has. Shorter ones are for all.
 */
export function canHave(number: string, fictional: boolean): boolean {
  const digits = phoneDigits(number);
  if (digits.length !== 8) return true;
  return fictional ? isFictionalNumber(number) : /^[2-9]/.test(digits);
}

/** The address that a link dials: national short numbers as they are, subscribers' with +47. Null if nobody has it. */
export function dialAddress(number: string): string | null {
  const digits = phoneDigits(number);
  if (isFictionalNumber(number)) return null;
  return digits.length === 8 ? `tel:+47${digits}` : `tel:${digits}`;
}

/** A number in groups, as its owner wrote it or else by Norwegian custom, with spaces that never break over lines. */
export function formatPhone(number: string): string {
  const digits = phoneDigits(number);
  const groups = /^[489]\d{7}$/.test(digits) ? /^(\d{3})(\d{2})(\d{3})$/ : /^(\d{2})(\d{2})(\d{2})(\d{2})$/;
  const custom =
    digits.length === 6
      ? digits.replace(/^(\d{3})/, '$1 ')
      : digits.replace(groups, (_, ...parts) => parts.slice(0, -2).join(' '));
  return (number.includes(' ') ? number : custom).replaceAll(' ', '\u00a0');
}

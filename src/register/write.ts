import type { Register } from '../model/schemas/register.ts';

/** A value as JSON on one line, with a space inside braces, as the files have it. */
function line(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, it]) => it !== undefined);
  return `{ ${fields.map(([key, it]) => `${JSON.stringify(key)}: ${line(it)}`).join(', ')} }`;
}

const list = (values: readonly unknown[]) => `[\n${values.map((value) => `  ${line(value)}`).join(',\n')}\n]\n`;

function postTowns(towns: Record<string, string>): string {
  const norwegian = new Intl.Collator('nb');
  const rows = Object.entries(towns).sort(([a], [b]) => norwegian.compare(a, b));
  return rows.map(([town, codes]) => `    ${JSON.stringify(town)}: ${JSON.stringify(codes)}`).join(',\n');
}

/** The files that an update writes, by their paths from the content folder: one line for each municipality and each post town, so that a change is a line. */
export function registerTexts(
  register: Pick<Register, 'municipalities' | 'postalCodes' | 'outside'>,
): Record<string, string> {
  const numbers = Object.entries(register.postalCodes).sort(([a], [b]) => (a < b ? -1 : 1));
  const codes = numbers.map(([number, towns]) => `  ${JSON.stringify(number)}: {\n${postTowns(towns)}\n  }`);
  return {
    'register/municipalities.json': list(register.municipalities),
    'register/postal-codes.json': `{\n${codes.join(',\n')}\n}\n`,
    'register/outside.json': list(register.outside),
  };
}

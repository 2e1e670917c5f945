import type { Register } from '../../model/schemas/register.ts';
import { postalCodeTwice, unknownMunicipality } from '../findings/register-faults.ts';
import type { RegisterFault, RegisterRule } from './fault.ts';

/** Every list of postal codes of the register, with whose it is and where it stands. */
function lists({ postalCodes, outside }: Register) {
  const inside = Object.entries(postalCodes).map(([number, towns]) => ({
    file: 'postal-codes' as const,
    path: [number] as PropertyKey[],
    number,
    towns,
  }));
  const beyond = outside.map(({ number, postalCodes: towns }, index) => ({
    file: 'outside' as const,
    path: [index, 'postalCodes'] as PropertyKey[],
    number,
    towns,
  }));
  return [...inside, ...beyond].flatMap(({ towns, path, ...rest }) =>
    Object.entries(towns).map(([town, codes]) => ({ ...rest, path: [...path, town], codes: codes.split(' ') })),
  );
}

/** What holds for the postal codes: of municipalities that are there, and each in one place. */
export const POSTAL_CODE_RULES: readonly RegisterRule[] = [
  ({ municipalities, postalCodes }) => {
    const present = new Set(municipalities.map((it) => it.number));
    return Object.keys(postalCodes)
      .filter((number) => !present.has(number))
      .map((number) => ({ file: 'postal-codes', path: [number], finding: unknownMunicipality(number) }));
  },
  (register) => {
    const owners = new Map<string, string>();
    return lists(register).flatMap(({ file, path, number, codes }) =>
      codes.flatMap((code): RegisterFault[] => {
        const other = owners.get(code);
        owners.set(code, number);
        return other === undefined ? [] : [{ file, path, finding: postalCodeTwice(code, other) }];
      }),
    );
  },
];

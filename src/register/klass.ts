import { z } from 'zod';
import type { AreaKind } from '../domain/health-areas.ts';
import { readAnswer } from './read-answer.ts';

/** One of Statistics Norway's classifications of health areas, from region to area. */
export interface KlassAreas {
  /** Regions' names by their organisation numbers. */
  regions: Map<string, string>;
  /** Trusts by organisation number, each with its region's. */
  trusts: Map<string, { name: string; region: string }>;
  /** Areas by code ('S40', 'D56'), each with its trust's organisation number. */
  areas: Map<string, { name: string; trust: string }>;
}

/** The codes of the areas that a municipality or parts of it belong to, by its number. */
export type KlassAreasOf = Map<string, string[]>;

const codesSchema = z.object({
  codes: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      // The lists of municipalities and counties have one level.
      level: z.string().optional(),
      parentCode: z.string().nullish(),
    }),
  ),
});

const correspondenceSchema = z.object({
  correspondenceMaps: z.array(z.object({ sourceCode: z.string(), targetCode: z.string() })),
});

/** A code as Klass has them, for the kinds of areas. */
const AREA_CODE: Record<AreaKind, RegExp> = { localHospital: /^S\d\d$/, dps: /^D\d\d$/ };

const ORGANISATION = /^\d{9}$/;

/**
 * Names by code, of a classification with one level.
 * @param least fewer codes than these are no whole list
 * @throws Error when the answer is not in the form that is known
 */
export function readCodes(answer: string, least: number): Map<string, string> {
  const { codes } = readAnswer(codesSchema, answer);
  if (codes.length < least) throw new Error(`The list has ${codes.length} codes, fewer than ${least}.`);
  // 99 and 9999 are 'not stated'.
  return new Map(codes.filter(({ code }) => !/^9+$/.test(code)).map(({ code, name }) => [code, name]));
}

/**
 * Regions, trusts and areas, which are the levels 1 to 3 of Klass 629 and 632. The fourth, of basic units, is not read.
 * @throws Error when the answer is not in the form that is known
 */
export function readAreas(answer: string, kind: AreaKind): KlassAreas {
  const { codes } = readAnswer(codesSchema, answer);
  const at = (level: string, form: RegExp) => {
    const its = codes.filter((it) => it.level === level);
    const other = its.find(({ code }) => !form.test(code));
    if (other) throw new Error(`“${other.code}” on level ${level} is not in the form that is known.`);
    return its;
  };
  const regions = new Map(at('1', ORGANISATION).map(({ code, name }) => [code, name]));
  const trusts = new Map(
    at('2', ORGANISATION).map(({ code, name, parentCode }) => [code, { name, region: parentCode ?? '' }]),
  );
  const areas = new Map(
    at('3', AREA_CODE[kind]).map(({ code, name, parentCode }) => [code, { name, trust: parentCode ?? '' }]),
  );
  if (areas.size < 40) throw new Error(`The list has ${areas.size} areas, fewer than 40.`);
  const lost = [...areas].find(([, { trust }]) => !regions.has(trusts.get(trust)?.region ?? ''));
  if (lost) throw new Error(`The area ${lost[0]} is in no trust and region.`);
  return { regions, trusts, areas };
}

/**
 * A table of correspondence from areas to municipalities.
 * @throws Error when the answer is not in the form that is known
 */
export function readCorrespondence(answer: string, kind: AreaKind): KlassAreasOf {
  const { correspondenceMaps: rows } = readAnswer(correspondenceSchema, answer);
  const other = rows.find((it) => !AREA_CODE[kind].test(it.sourceCode) || !/^\d{4}$/.test(it.targetCode));
  if (other) throw new Error(`“${other.sourceCode}” to “${other.targetCode}” is not in the form that is known.`);
  const found: KlassAreasOf = new Map();
  for (const { sourceCode, targetCode } of rows) found.set(targetCode, [...(found.get(targetCode) ?? []), sourceCode]);
  if (found.size < 300) throw new Error(`The table has ${found.size} municipalities, fewer than 300.`);
  return found;
}

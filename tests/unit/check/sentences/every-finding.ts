import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CODES } from '../../../../src/check/codes.ts';
import type { Finding } from '../../../../src/check/finding.ts';
import { brokenRule } from '../../../../src/check/findings/fields.ts';
import { RULES, type RuleId } from '../../../../src/model/schemas/rules.ts';
import { samplesOf } from './samples.ts';

const FOLDER = join(import.meta.dirname, '../../../../src/check/findings');

/** What in the files of findings is no finding, and makes none. */
const OTHER = new Set(['NAMES', 'HTML_INSTEAD', 'isHtml', 'signNumber', 'brokenRule']);

const isFinding = (it: unknown): it is Finding => Object.hasOwn(CODES, (it as Finding | null)?.code ?? '');

/** Every finding that the check has, by a name of its own. @throws Error for one that is not tried with anything */
export async function everyFinding(): Promise<Map<string, Finding>> {
  const all = new Map<string, Finding>();
  for (const file of readdirSync(FOLDER).filter((it) => it.endsWith('.ts'))) {
    const name = file.replace('.ts', '');
    const samples = await samplesOf(name);
    const members = (await import(join(FOLDER, file))) as Record<string, unknown>;
    for (const [member, value] of Object.entries(members)) {
      if (OTHER.has(member)) continue;
      if (isFinding(value)) all.set(`${name}/${member}`, value);
      else if (typeof value === 'function') {
        const tried = samples[member] ?? [];
        if (tried.length === 0) throw new Error(`${name}/${member} is tried with nothing in samples/${name}.ts`);
        tried.forEach((given, index) => {
          all.set(`${name}/${member}${tried.length > 1 ? ` ${index + 1}` : ''}`, value(...given));
        });
      } else throw new Error(`${name}/${member} is neither a finding nor makes one`);
    }
  }
  for (const id of Object.keys(RULES) as RuleId[]) all.set(`rules/${id}`, brokenRule(id, '', {}));
  all.set('rules of a value', brokenRule('phone-digits', 'number', '61 29 36 0'));
  all.set('rules of nothing', brokenRule('phone-digits', 'number', ''));
  return all;
}

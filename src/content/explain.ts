import type { z } from 'zod';
import type { Problem } from './problem.ts';
import type { SourceFile } from './source.ts';

type Issue = z.core.$ZodIssue;

const NORWEGIAN_TYPES: Record<string, string> = {
  string: 'tekst',
  number: 'et tall',
  int: 'et helt tall',
  boolean: 'true eller false',
  array: 'en liste (linjer med -)',
  object: 'felter med navn og verdi',
  record: 'felter med navn og verdi',
};

function quoted(values: readonly unknown[]): string {
  return values.map((value) => `«${String(value)}»`).join(', ');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** Of a union's branches, the one that came furthest: its problem lies deepest, so that is what the writer meant. */
function deepest(issue: Extract<Issue, { code: 'invalid_union' }>): Issue | undefined {
  const depth = (branch: Issue[]) => Math.max(0, ...branch.map((it) => it.path.length));
  const best = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0];
  return best && depth(best) > 0 ? best.find((it) => it.path.length === depth(best)) : undefined;
}

function sentence(issue: Issue, found: unknown): { code: Problem['code']; message: string } {
  // A place in a list is named after the list.
  const field = String(issue.path.findLast((key) => typeof key === 'string') ?? '');
  if (issue.code === 'unrecognized_keys') {
    return {
      code: 'LOYPE-FIELD-UNKNOWN',
      message: `Feltet ${quoted(issue.keys)} er ukjent her. Rett navnet eller fjern det.`,
    };
  }
  if (found === undefined && issue.code !== 'custom') {
    return { code: 'LOYPE-FIELD-MISSING', message: `Feltet «${field}» mangler.` };
  }
  if (issue.code === 'invalid_value') {
    return {
      code: 'LOYPE-FIELD-TYPE',
      message: `«${field}» er «${String(found)}». Velg en av disse: ${quoted(issue.values)}.`,
    };
  }
  if (issue.code === 'invalid_type') {
    const expected = NORWEGIAN_TYPES[issue.expected] ?? issue.expected;
    return {
      code: 'LOYPE-FIELD-TYPE',
      message: `«${field}» skal være ${expected}, men er «${JSON.stringify(found)}».`,
    };
  }
  if (issue.code === 'too_small') {
    return { code: 'LOYPE-FIELD-TYPE', message: `«${field}» er tom eller for liten. Minst ${issue.minimum}.` };
  }
  if (issue.code === 'invalid_union') {
    const options =
      'options' in issue && Array.isArray(issue.options) ? ` Velg en av disse: ${quoted(issue.options)}.` : '';
    return {
      code: 'LOYPE-FIELD-TYPE',
      message: `«${field}» har en verdi som ikke kan brukes: ${JSON.stringify(found)}.${options}`,
    };
  }
  if (issue.code === 'too_big') {
    return { code: 'LOYPE-FIELD-TYPE', message: `«${field}» er for stor eller for lang. Høyst ${issue.maximum}.` };
  }
  return { code: 'LOYPE-FIELD-TYPE', message: field ? `«${field}»: ${issue.message}` : issue.message };
}

/** A schema's issue as a problem for the editor, at the place in the file where it is. */
export function explain(source: SourceFile, issue: Issue): Problem {
  const inner = issue.code === 'invalid_union' && issue.errors.length > 0 ? deepest(issue) : undefined;
  if (inner) return explain(source, { ...inner, path: [...issue.path, ...inner.path] });
  const place =
    issue.code === 'unrecognized_keys' ? source.keyAt([...issue.path, issue.keys[0] ?? '']) : source.at(issue.path);
  return { file: source.file, ...place, ...sentence(issue, valueAt(source.value, issue.path)) };
}

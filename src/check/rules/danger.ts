import { nearest } from '../../domain/nearest.ts';
import { setsIn } from '../../search/danger/pattern.ts';
import { unknownThing } from '../findings/things.ts';
import type { Report } from '../problem.ts';
import type { Together } from '../together.ts';

/** Every kind of danger names helplines that there are, and every pattern sets of words that there are. */
export function checkDanger({ content, missing }: Pick<Together, 'content' | 'missing'>, report: Report): void {
  const { danger, helplines } = content;
  const check = (thing: 'helpline' | 'set', id: string, known: string[], path: PropertyKey[]) => {
    if (!known.includes(id)) report('danger', path, unknownThing(thing, id, nearest(id, known), known));
  };
  const sets = Object.keys(danger.sets);
  const checkPatterns = (patterns: readonly string[], path: PropertyKey[]) => {
    for (const [index, pattern] of patterns.entries())
      for (const set of setsIn(pattern)) check('set', set, sets, [...path, index]);
  };
  for (const [name, forms] of Object.entries(danger.sets))
    for (const set of setsIn(forms)) check('set', set, sets, ['sets', name]);
  checkPatterns(danger.except, ['except']);
  for (const [id, kind] of Object.entries(danger.kinds)) {
    const here = ['kinds', id];
    for (const [index, line] of missing.has('helplines') ? [] : kind.helplines.entries())
      check('helpline', line, Object.keys(helplines), [...here, 'helplines', index]);
    checkPatterns(kind.patterns, [...here, 'patterns']);
    checkPatterns(kind.except ?? [], [...here, 'except']);
  }
}

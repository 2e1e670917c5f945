import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk, FACTS } from '../../../src/editing/draft/desk.ts';
import { KeptDrafts } from '../../../src/editing/draft/kept.ts';
import type { Path, Value } from '../../../src/editing/patch/edit.ts';
import { orderOf } from '../../../src/editing/server/state.ts';
import { FIXTURE } from '../../fixture.ts';

/** The organisation that the tests edit. */
export const SLUG = 'eksempelvik';

/** A folder of its own, with the tests' content in it and room for drafts. */
export class Workplace {
  readonly home = mkdtempSync(join(tmpdir(), 'loype-edit-'));
  readonly content = join(this.home, 'content');
  readonly folder = join(this.content, 'organisations', SLUG);
  readonly facts = join(this.folder, FACTS);

  constructor() {
    cpSync(FIXTURE, this.content, { recursive: true });
  }

  /** Where somebody works, with drafts of their own. */
  desk(who = 'local'): Desk {
    const kept = new KeptDrafts(this.home, this.content, SLUG, who);
    return new Desk(this.folder, kept, (file) => orderOf(['nb', 'nn', 'en'], file));
  }

  text(): string {
    return readFileSync(this.facts, 'utf8');
  }

  delete(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** Sets one field at a desk, of what is seen there now. */
export function set(desk: Desk, path: Path, value: Value): void {
  desk.edit(FACTS, desk.open(FACTS).version, [{ do: 'set', path, value }]);
}

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FIXTURE } from '../../fixture.ts';

/** A copy of the shipped content that is damaged and mended again and again. */
export class Copy {
  readonly folder = mkdtempSync(join(tmpdir(), 'loype-mutation-'));
  readonly files: readonly string[];
  readonly #whole: ReadonlyMap<string, Buffer>;
  readonly #touched = new Set<string>();

  constructor() {
    cpSync(FIXTURE, this.folder, { recursive: true });
    this.files = readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.folder.length + 1))
      .sort();
    this.#whole = new Map(this.files.map((file) => [file, readFileSync(join(this.folder, file))]));
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, content: string | Buffer): void {
    const path = this.#touch(file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  remove(file: string): void {
    rmSync(this.#touch(file), { recursive: true });
  }

  link(file: string, to: string): void {
    const path = this.#touch(file);
    rmSync(path, { recursive: true, force: true });
    symlinkSync(to, path);
  }

  /** Puts every file back as it was. */
  mend(): void {
    for (const file of this.#touched) {
      rmSync(join(this.folder, file), { recursive: true, force: true });
      const whole = this.#whole.get(file);
      if (whole) writeFileSync(join(this.folder, file), whole);
    }
    this.#touched.clear();
  }

  delete(): void {
    rmSync(this.folder, { recursive: true });
  }

  #touch(file: string): string {
    this.#touched.add(file);
    return join(this.folder, file);
  }
}

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { soleOrganisation } from '../../../src/work/declared.ts';

const content = mkdtempSync(join(tmpdir(), 'loype-declared-'));
after(() => rmSync(content, { recursive: true }));

test('the only organisation of a folder is known, and none where there are several, or none', () => {
  assert.equal(soleOrganisation(content), undefined);
  mkdirSync(join(content, 'organisations/lom'), { recursive: true });
  assert.equal(soleOrganisation(content), undefined, 'a folder without its file');
  writeFileSync(join(content, 'organisations/lom/organisation.yaml'), '');
  assert.equal(soleOrganisation(content), 'lom');
  mkdirSync(join(content, 'organisations/vaga'));
  assert.equal(soleOrganisation(content), 'lom');
  writeFileSync(join(content, 'organisations/vaga/organisation.yaml'), '');
  assert.equal(soleOrganisation(content), undefined);
});

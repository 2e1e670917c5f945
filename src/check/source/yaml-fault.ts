import type { Finding } from '../finding.ts';

/** What is wrong in YAML, and at which character. */
export interface YamlFault {
  offset: number;
  finding: Finding;
}

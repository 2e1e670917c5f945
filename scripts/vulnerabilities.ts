/** A known weakness in a package that is used here. */
export interface Vulnerability {
  name: string;
  /** `low`, `moderate`, `high` or `critical`. */
  severity: string;
  /** What is wrong, and where it is told. */
  about: string;
}

/** What `npm audit --json` answered: what is known, or why it could not be asked. */
export type Audit = { known: Vulnerability[] } | { failed: string };

interface AuditReport {
  vulnerabilities?: Record<
    string,
    { name: string; severity: string; via: (string | { title: string; url: string })[] }
  >;
  message?: string;
  error?: { summary?: string };
}

/** Reads the answer of `npm audit --json`. Anything but a report counts as a failure: silence is not safety. */
export function readAudit(output: string): Audit {
  let report: AuditReport;
  try {
    report = JSON.parse(output) as AuditReport;
  } catch {
    return { failed: output.trim().split('\n')[0] || 'npm gave no answer' };
  }
  if (!report.vulnerabilities) return { failed: report.error?.summary || report.message || 'npm gave no report' };
  const known = Object.values(report.vulnerabilities).map(({ name, severity, via }) => ({
    name,
    severity,
    about: via.map((it) => (typeof it === 'string' ? `through ${it}` : `${it.title} (${it.url})`)).join('; '),
  }));
  return { known };
}

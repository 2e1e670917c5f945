import { escapeHtml } from '../domain/html.ts';
import { slugify } from '../model/slug.ts';
import { headOf, nothingIn, type Section, sectionsOf, summaryOf, type WordsOfBoth } from './phrases.ts';
import type { Report, ReportPart } from './report.ts';

/** What the page says of where it comes from, by which a file is known to be one. */
const GENERATOR = 'Loype report';

export const isReportHtml = (text: string): boolean => text.includes(`<meta name="generator" content="${GENERATOR}">`);

const STYLE = `
:root { color-scheme: light dark; --line: #8a8a8a; background: Canvas; color: CanvasText; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 1.0625rem/1.5 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.2; }
h1 { font-size: clamp(1.5rem, 6vw, 2.25rem); }
h2 { margin-top: 3rem; border-top: 2px solid; padding-top: 1rem; }
ul { padding-inline-start: 1.2rem; }
li { margin-block: 0.4rem; }
code { font-size: 0.9375rem; overflow-wrap: anywhere; }
li code { display: block; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
caption { text-align: start; padding-bottom: 0.5rem; }
th, td { padding-block: 0.3rem; padding-inline: 0 1rem; border-bottom: 1px solid var(--line); text-align: end; }
th:first-child { text-align: start; font-weight: 400; min-width: 8rem; }
thead th, thead th:first-child { font-weight: 700; vertical-align: bottom; }
a { color: inherit; }
@media print { body { max-width: none; } }
`;

function table(name: string, caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((text) => `<th scope="col">${text}</th>`).join('');
  const body = rows.map(
    ([first = '', ...cells]) => `<tr><th scope="row">${first}</th>${cells.map((it) => `<td>${it}</td>`).join('')}</tr>`,
  );
  // A table that is wider than the window is scrolled by itself, with the keyboard too.
  return `<section class="scroll" aria-label="${name}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table></section>`;
}

function sectionHtml(section: Section, part: ReportPart): string {
  const title = escapeHtml(section.title);
  if ('lines' in section) {
    const items = section.lines.map(
      ({ text, file }) => `<li>${escapeHtml(text)} <code>${escapeHtml(file)}</code></li>`,
    );
    return `<h3>${title} (${items.length})</h3>\n<ul>\n${items.join('\n')}\n</ul>`;
  }
  const name = escapeHtml(`${section.title}, ${part.name}`);
  const rows = section.rows.map((row) => row.map(escapeHtml));
  return `<h3>${title}</h3>\n${table(name, escapeHtml(section.note), section.head.map(escapeHtml), rows)}`;
}

/** The report as one HTML page that needs no other file, has no script and loads nothing. In Norwegian. */
export function reportHtml(report: Report, words: WordsOfBoth): string {
  const { spoken, title, soon, overview, who, summary: heads } = headOf(report, words);
  const anchor = (part: ReportPart) => slugify(part.organisation ?? 'nasjonal-tekst');
  const summary = table(
    overview,
    escapeHtml(soon),
    [who, ...heads],
    report.parts.map((part) => [`<a href="#${anchor(part)}">${escapeHtml(part.name)}</a>`, ...summaryOf(part)]),
  );
  const parts = report.parts.map((part) => {
    const sections = sectionsOf(part, words).map((section) => sectionHtml(section, part));
    const body = sections.length > 0 ? sections.join('\n') : `<p>${nothingIn(part)}</p>`;
    return `<section aria-labelledby="${anchor(part)}"${part.spoken === spoken ? '' : ` lang="${part.spoken}"`}>\n<h2 id="${anchor(part)}">${escapeHtml(part.name)}</h2>\n${body}\n</section>`;
  });
  return `<!doctype html>
<html lang="${spoken}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="generator" content="${GENERATOR}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${summary}
${parts.join('\n')}
</main>
</body>
</html>
`;
}

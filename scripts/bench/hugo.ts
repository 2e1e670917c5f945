import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { extract } from '../../src/search/index/extract.ts';

/** The version of Hugo that is installed; null where there is none. */
export function hugoVersion(): string | null {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

const LAYOUT = `<!DOCTYPE html><html lang="{{ .Params.lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><header><a href="/">{{ .Site.Title }}</a></header><main><h1>{{ .Title }}</h1>{{ .Content }}</main>
<footer><a href="/">{{ .Site.Title }}</a></footer></body></html>
`;

/** A text as Markdown that says the same: no sign in it is a mark. */
const asText = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&:]/g, '\\$&');

/**
 * Writes the pages of a built site as a site of Hugo's: as many pages at the same addresses, with the same words under the same
 * headings, in one plain layout. It has no search, no second look at what was made, and none of the pages' parts.
 * @param site the built site
 * @param to where nothing is yet
 * @returns how many pages it has
 */
export function writeHugo(site: string, to: string): number {
  const pages = JSON.parse(readFileSync(join(site, 'pages.json'), 'utf8')) as { file: string; language: string }[];
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), text);
  };
  const settings = { baseURL: 'https://www.example.no/', title: 'Bench', disableKinds: ['taxonomy', 'term', 'RSS'] };
  write('config.json', JSON.stringify(settings));
  for (const file of ['single', 'list']) write(`layouts/_default/${file}.html`, LAYOUT);
  write('layouts/index.html', LAYOUT);
  for (const { file, language } of pages) {
    const { title, sections } = extract(readFileSync(join(site, file), 'utf8'), true);
    const body = sections.map(({ heading, text }) => `${heading ? `## ${asText(heading)}\n\n` : ''}${asText(text)}\n`);
    const matter = JSON.stringify({ title, lang: language, url: `/${file}` });
    // A file called index would be a page to which all others belong.
    write(`content/page-${file.replaceAll('/', '-').replace(/\.html$/, '.md')}`, `${matter}\n\n${body.join('\n')}`);
  }
  return pages.length;
}

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PageRecord } from '../../src/site/page-records.ts';
import { type Budget, budgetOf, MOST_BLOCKING } from './budgets.ts';
import type { BuiltSite } from './site.ts';

/** What a browser fetches of a file, in bytes. */
export const size = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);

/** A page's images, each as the addresses that a browser chooses between. */
function images(html: string): string[][] {
  return [...html.matchAll(/<img[^>]*>/g)].map(([image]) => {
    const [src = '', srcset = ''] = ['src', 'srcset'].map(
      (it) => new RegExp(` ${it}="([^"]*)"`).exec(image)?.[1] ?? '',
    );
    return [src, ...srcset.split(', ').map((it) => it.split(' ')[0] ?? '')].filter(Boolean);
  });
}

/** A script with all that it imports at once, as paths below the site. */
function withImports(site: BuiltSite, path: string, before: readonly string[] = []): string[] {
  if (before.includes(path)) return [];
  const text = readFileSync(join(site.folder, path), 'utf8');
  const imported = [...text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)].map(([, name]) =>
    join(dirname(path), name ?? ''),
  );
  return [path, ...imported.flatMap((next) => withImports(site, next, [...before, path]))];
}

/** What a page weighs, its scripts in the page included. */
export function weigh(site: BuiltSite, page: PageRecord): Budget {
  const html = site.html(page);
  const files = (list: string[]) =>
    list.map((file) => size(readFileSync(join(site.folder, file.slice(site.base.length)))));
  const named = (pattern: RegExp) => sum(files([...html.matchAll(pattern)].map((match) => match[1] ?? '')));
  const css = named(/<link rel="stylesheet" href="([^"]+)"/g);
  const written = [...html.matchAll(/<script(?![^>]*(?: src=|type="application\/))[^>]*>(.*?)<\/script>/gs)];
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src.slice(site.base.length));
  const whole = new Set(scripts.flatMap((src) => withImports(site, src)));
  const js = sum([...whole].map((path) => size(readFileSync(join(site.folder, path)))));
  const [logo, inText] = [/\.svg$/, /\.webp$/].map((ending) =>
    sum(
      images(html)
        .filter(([src = '']) => ending.test(src))
        .map((offered) => Math.max(...files(offered))),
    ),
  ) as [number, number];
  const plain = size(html) + css + js + logo;
  return { css, js: js + sum(written.map((script) => size(script[1] ?? ''))), plain, total: plain + inText };
}

/** What a browser fetches before it draws the page. */
function blocking(html: string): string[] {
  return [
    ...html.matchAll(/<link rel="stylesheet"[^>]*>/g),
    ...html.matchAll(/<script(?=[^>]* src=)(?![^>]*(?:type="module"| async| defer))[^>]*>/g),
  ].map(([found]) => found);
}

/** What the styles of a page fetch besides: fonts, images and further style sheets. None is weighed, so there is to be none. */
function byStyles(site: BuiltSite, html: string): string[] {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
    site.text(href.slice(site.base.length)),
  );
  const css = [...sheets, ...[...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text = '']) => text)].join(
    '\n',
  );
  // An organisation's own font is fetched behind all else, and read in another until it is there.
  const own =
    /@font-face\{font-family:own;src:url\([^()"']+\.woff2\) format\("woff2"\);font-weight:[\d ]+;font-display:optional\}/;
  return (
    css.replace(own, '').match(/@import[^;\n]*|@font-face|url\((?!["']?(?:data:|#))[^)]*\)|image-set\(/g) ?? []
  ).map((it) => it.slice(0, 60));
}

/** What a page shows that is not weighed: an image of another kind than ours, sound, film. */
function unweighed(html: string): string[] {
  const strange = images(html)
    .flat()
    .filter((src) => !/\.(svg|webp)$/.test(src));
  return [...strange, ...(html.match(/<(audio|embed|image|object|picture|source|video)\b[^>]*>/g) ?? [])];
}

/** Where a page is over its budget. */
export function overweight(site: BuiltSite, page: PageRecord): string[] {
  const weight = weigh(site, page);
  const most = budgetOf(page);
  const parts = (['plain', 'css', 'js', 'total'] as const).filter((part) => weight[part] > most[part]);
  const html = site.html(page);
  const first = blocking(html);
  return [
    ...parts.map((part) => `${page.address}: ${part} ${weight[part]} B gzipped, at most ${most[part]}`),
    ...(first.length > MOST_BLOCKING ? [`${page.address} waits for ${first.join(', ')}`] : []),
    ...byStyles(site, html).map((it) => `${page.address}: its styles fetch ${it}`),
    ...unweighed(html).map((it) => `${page.address}: ${it} is not weighed`),
  ];
}

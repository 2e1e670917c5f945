/**
 * Ranks a query in the terminal as the search page does: with the same lexicon, the same index and the same order. Words of
 * content/ are read anew, so that a change of them is seen at once; texts are those of the built site. With `--file` a
 * whole file of questions is asked, and a table tells how many found their answer first, or among the first three.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { parse } from 'yaml';
import { printProblems } from '../src/check/problem.ts';
import { readContent } from '../src/check/read.ts';
import { LANGUAGES } from '../src/model/schemas/language.ts';
import { rememberingIndexer } from '../src/search/index/pagefind.ts';
import { bundleOf } from '../src/search/index/write.ts';
import { engineOf } from '../src/search/terminal/engine.ts';
import { count, NO_SCORE, placeOf, type Query, type Score, shownOf, tableOf } from '../src/search/terminal/score.ts';
import type { Found } from '../src/search/view/engine.ts';
import { contentFolder } from '../src/site/folder.ts';
import { listPages } from '../src/site/pages.ts';
import { readArguments, readFolder, readSiteOptions, refuse } from './arguments.ts';

const { flags, positionals } = readArguments(
  'search -- [QUERY]',
  {
    organisation: { value: 'SLUG', about: 'whose site is searched (default: the national pages)' },
    language: { value: 'LANGUAGE', about: `${LANGUAGES.join(', ')} (default: the first that the site has)` },
    file: { value: 'FILE', about: 'questions with their answers, as in tests/search/queries.yaml' },
    out: { value: 'DIR', about: 'the built site (default: dist)' },
    content: { value: 'DIR', about: 'the content folder (default: content)' },
    literal: { about: 'the words as they are written' },
    misses: { about: 'with --file: only what was not found among the first three' },
  },
  1,
);

if (flags.content !== undefined) process.env['LOYPE_CONTENT'] = readFolder('content', flags.content);
const out = readFolder('out', flags.out ?? 'dist');
const { content, problems } = readContent(contentFolder());
if (!content) refuse(printProblems(problems));
const pages = listPages(content, readSiteOptions());
const { indexer } = rememberingIndexer(join('.loype', 'search'));

/** How many results of a query are printed. */
const PRINTED = 8;

/** A site by its organisation (`portal` for the national pages) and language, with its search. */
async function siteOf(organisation: string, language: string | undefined) {
  const slug = organisation === 'portal' ? null : organisation;
  const searches = pages.filter((it) => it.kind === 'search' && it.organisation === slug);
  const languages = content?.organisations.find((it) => it.slug === slug)?.facts.languages ?? content?.portal.languages;
  const search = searches.find((it) => it.language === (language ?? languages?.[0]));
  if (!search || !content)
    return refuse(`There is no search of "${organisation}"${language ? ` in ${language}` : ''}.`);
  const bundle = await bundleOf(out, search, pages, content, indexer);
  const engine = await engineOf(bundle, slug, search.language);
  const own = pages.filter((it) => it.organisation === slug && it.language === search.language && !it.fallback);
  const idAt = (address: string) => own.find((it) => it.address === address)?.id ?? address;
  return { engine, idAt };
}

async function print(found: Found): Promise<void> {
  const { understanding, elsewhere, called, weak } = found;
  for (const [written, meant] of understanding.corrections) console.log(`  for "${written}": "${meant}"`);
  for (const [written, meant] of understanding.offers) console.log(`  offered for "${written}": "${meant}"`);
  if (understanding.unknown.length > 0) console.log(`  stands nowhere: ${understanding.unknown.join(', ')}`);
  if (understanding.whom.kin) console.log(`  about somebody else (${understanding.whom.relation ?? 'not said who'})`);
  for (const it of elsewhere) console.log(`  elsewhere: ${it.text} ${it.url}`);
  for (const it of called)
    console.log(`  call: ${it.name}, ${it.phones.map(([shown]) => shown).join(', ')} ${it.hours}`);
  if (weak) console.log('  nothing answers enough of it; the nearest are');
  for (const [index, result] of found.pages.slice(0, PRINTED).entries()) {
    const { best } = await result.excerpts();
    const text = best.pieces.map((it) => it.text).join('');
    console.log(`${String(index + 1).padStart(3)}. ${result.page.address}${best.id ? `#${best.id}` : ''}`);
    console.log(`     ${result.page.title}${best.heading ? ` › ${best.heading}` : ''}: ${text.slice(0, 100)}`);
  }
}

async function askFile(file: string): Promise<void> {
  const groups: Record<string, Query[]> = parse(readFileSync(file, 'utf8'));
  const scores = new Map<string, Score>();
  const asked = Object.entries(groups).flatMap(([group, list]) => list.map((query) => ({ group, query })));
  const sites = new Map<string, Awaited<ReturnType<typeof siteOf>>>();
  for (const { group, query } of asked) {
    const [on, written, answers] = query;
    const [organisation = '', language] = on.split('/');
    const site = sites.get(on) ?? (await siteOf(organisation, language));
    sites.set(on, site);
    const shown = shownOf(await site.engine.find(written, false), site.idAt);
    const place = placeOf(answers, shown);
    scores.set(group, count(scores.get(group) ?? NO_SCORE, place));
    const said = [...shown.elsewhere, ...shown.called, ...shown.pages.slice(0, 3)].join(', ');
    if (place < 0 || place > 2) console.log(`missed: ${group}: "${written}" on ${on} found ${said || 'nothing'}`);
    else if (!flags.misses) console.log(`${place + 1}: ${group}: "${written}" on ${on}: ${said}`);
  }
  console.table(tableOf(scores));
}

try {
  if (flags.file !== undefined) await askFile(flags.file);
  else if (positionals[0] === undefined) refuse('Write what is searched for, or give a file of questions with --file.');
  else
    await print(
      await (await siteOf(flags.organisation ?? 'portal', flags.language)).engine.find(
        positionals[0],
        flags.literal ?? false,
      ),
    );
} finally {
  await close();
}

/**
 * Ranks a query in the terminal as the search page does: with the same lexicon, the same index and the same order. Words of
 * content/ are read anew, so that a change of them is seen at once; texts are those of the built site. With `--file` a
 * whole file of questions is asked, and a table tells how many found their answer first, or among the first three; with
 * `--danger` a file of phrases, and a table tells how many of them show whom to call.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { close } from 'pagefind';
import type { ZodType } from 'zod';
import { builtPages, scopeOf } from '../check/built-pages.ts';
import { printProblems } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import { daysOn } from '../domain/today.ts';
import type { Content } from '../model/content.ts';
import { LANGUAGES } from '../model/schemas/language.ts';
import { unpacked } from '../search/danger/packed.ts';
import { packedDanger } from '../search/danger/shipped.ts';
import { type Detector, detectorOf } from '../search/danger.ts';
import { SearchTexts } from '../search/index/search-texts.ts';
import { bundleOf } from '../search/index/write.ts';
import { dangerTable, told } from '../search/terminal/danger.ts';
import { engineOf } from '../search/terminal/engine.ts';
import { phrasesSchema, type Questions, questionsSchema, readList } from '../search/terminal/files.ts';
import { count, NO_SCORE, placeOf, type Score, shownOf, tableOf } from '../search/terminal/score.ts';
import type { Found } from '../search/view/engine.ts';
import { listPages } from '../site/pages.ts';
import { type Flags, readArguments, readContentFolder, readDay, readFolder } from '../terminal/arguments.ts';
import { asCalled, command, type Io, noBuiltSite, refuse } from '../terminal/io.ts';
import { SITE_FLAGS } from '../terminal/site-flags.ts';
import { tableText } from '../terminal/table.ts';
import { nationalUnder } from '../work/product.ts';

const FLAGS = {
  organisation: {
    value: 'SLUG',
    about: {
      en: 'whose site is searched (default: the one that was built alone, else the national pages)',
      nb: 'nettstedet det søkes på (ellers det som er bygd alene, eller de nasjonale sidene)',
    },
  },
  language: {
    value: 'LANGUAGE',
    about: {
      en: `${LANGUAGES.join(', ')} (default: the first that the site has)`,
      nb: `${LANGUAGES.join(', ')} (ellers det første som nettstedet har)`,
    },
  },
  file: {
    value: 'FILE',
    about: {
      en: 'questions with their answers, as in tests/search/queries.yaml',
      nb: 'spørsmål med svar, som i tests/search/queries.yaml',
    },
  },
  danger: {
    value: 'FILE',
    about: {
      en: 'phrases of danger and of none, as in tests/unit/search/danger/fourth-list.yaml',
      nb: 'ord om fare og ikke fare, som i tests/unit/search/danger/fourth-list.yaml',
    },
  },
  out: { value: 'DIR', about: { en: 'the built site (default: dist)', nb: 'det bygde nettstedet (ellers dist)' } },
  content: SITE_FLAGS.content,
  literal: { about: { en: 'the words as they are written', nb: 'ordene slik de er skrevet' } },
  misses: {
    about: {
      en: 'with --file: only what was not found among the first three; --danger tells of no others',
      nb: 'sammen med --file: bare det som ikke kom blant de tre første; --danger forteller bare om dem',
    },
  },
} as const;

/** How many results of a query are printed. */
const PRINTED = 8;

type Site = Awaited<ReturnType<ReturnType<typeof searches>>>;

function contentOf(io: Io, flags: Flags<typeof FLAGS>): Content {
  const folder = readContentFolder(io, flags.content);
  const { content, problems } = readContent(folder, daysOn(readDay(io)), nationalUnder(folder));
  return content ?? refuse(printProblems(problems));
}

/** The built site, and what it was made of: everything, or one organisation's site alone. */
function readBuilt(io: Io, given = 'dist') {
  const none = () => refuse(noBuiltSite(io, given));
  if (given === 'dist' && !existsSync(join(io.cwd, given))) return none();
  const out = readFolder(io, '--out', given);
  const built = builtPages(out);
  const scope = Array.isArray(built) ? scopeOf(built) : null;
  return scope ? { out, base: scope.base, only: scope.only } : none();
}

/** Gives a site by its organisation (`portal` for the national pages) and language, with its search. */
function searches(io: Io, content: Content, flags: Flags<typeof FLAGS>) {
  const { out, base, only } = readBuilt(io, flags.out);
  const pages = listPages(content, { base, only });
  const texts = new SearchTexts(join(io.cwd, '.loype/search'));
  return async (named: string | undefined, language: string | undefined) => {
    const organisation = named ?? only ?? 'portal';
    const slug = organisation === 'portal' ? null : organisation;
    const found = pages.filter((it) => it.kind === 'search' && it.organisation === slug);
    const languages = content.organisations.find((it) => it.slug === slug)?.facts.languages ?? content.portal.languages;
    const search = found.find((it) => it.language === (language ?? languages[0]));
    if (!search)
      return refuse({
        en: `There is no search of "${organisation}"${language ? ` in ${language}` : ''}.`,
        nb: `Det er ikke bygd noe søk for «${organisation}»${language ? ` på ${language}` : ''}.`,
      });
    const bundle = await bundleOf(out, search, pages, content, texts).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return refuse(
        `The site in ${flags.out ?? 'dist'} was built of other content than there is now: ${error.path} is not there. Run "${asCalled(io, 'build')}" first.`,
      );
    });
    const engine = await engineOf(bundle);
    const own = pages.filter((it) => it.organisation === slug && it.language === search.language && !it.fallback);
    const idAt = (address: string) => own.find((it) => it.address === address)?.id ?? address;
    return { engine, idAt };
  };
}

async function print(io: Io, found: Found, danger: string | null): Promise<void> {
  const { understanding, elsewhere, called, weak } = found;
  if (danger) io.print(`  danger: ${danger}`);
  for (const [written, meant] of understanding.corrections) io.print(`  for "${written}": "${meant}"`);
  for (const [written, meant] of understanding.offers) io.print(`  offered for "${written}": "${meant}"`);
  if (understanding.unknown.length > 0) io.print(`  stands nowhere: ${understanding.unknown.join(', ')}`);
  if (understanding.whom.kin) io.print(`  about somebody else (${understanding.whom.relation ?? 'not said who'})`);
  for (const it of elsewhere) io.print(`  elsewhere: ${it.text} ${it.url}`);
  for (const it of called) io.print(`  call: ${it.name}, ${it.phones.map(([shown]) => shown).join(', ')} ${it.hours}`);
  if (weak) io.print('  nothing answers enough of it; the nearest are');
  for (const [index, result] of found.pages.slice(0, PRINTED).entries()) {
    const { best } = await result.excerpts();
    const text = best.pieces.map((it) => it.text).join('');
    io.print(`${String(index + 1).padStart(3)}. ${result.page.address}${best.id ? `#${best.id}` : ''}`);
    io.print(`     ${result.page.title}${best.heading ? ` › ${best.heading}` : ''}: ${text.slice(0, 100)}`);
  }
}

/** Reads a file that a flag names. One that is not there, or has another form, ends the command with exit code 2. */
function readGiven<Read>(io: Io, flag: string, file: string, schema: ZodType<Read>): Read {
  try {
    return readList(readFileSync(resolve(io.cwd, file), 'utf8'), schema);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return refuse(
      `${flag} "${file}" ${code === 'ENOENT' ? 'does not exist' : `cannot be read: ${message.split('\n')[0]?.replace(/:$/, '')}`}.`,
    );
  }
}

/** Asks questions. */
async function askAll(
  io: Io,
  groups: Questions,
  misses: boolean,
  siteOf: ReturnType<typeof searches>,
  dangerIn: Detector,
): Promise<void> {
  const scores = new Map<string, Score>();
  const asked = Object.entries(groups).flatMap(([group, list]) => list.map((query) => ({ group, query })));
  const sites = new Map<string, Site>();
  let inDanger = 0;
  for (const { group, query } of asked) {
    const [on, written, answers] = query;
    const [organisation = '', language] = on.split('/');
    const site = sites.get(on) ?? (await siteOf(organisation, language));
    sites.set(on, site);
    const shown = shownOf(await site.engine.find(written, false), dangerIn(written), site.idAt);
    const place = placeOf(answers, shown);
    scores.set(group, count(scores.get(group) ?? NO_SCORE, place));
    if (shown.danger) inDanger++;
    const { danger, elsewhere, called, pages, weak } = shown;
    const said = [
      ...(danger ? [`danger:${danger}`] : []),
      ...elsewhere,
      ...called,
      ...(weak ? ['nearest'] : []),
      ...pages.slice(0, 3),
    ].join(', ');
    if (place < 0 || place > 2) io.print(`missed: ${group}: "${written}" on ${on} found ${said || 'nothing'}`);
    else if (!misses) io.print(`${place + 1}: ${group}: "${written}" on ${on}: ${said}`);
  }
  io.print(tableText(tableOf(scores)));
  io.print(`${inDanger} of ${asked.length} show whom to call in danger.`);
}

/** Tells what of a file of phrases is missed or falsely shown, and how much. */
function askDanger(io: Io, file: string, dangerIn: Detector): void {
  const all = told(readGiven(io, '--danger', file, phrasesSchema), dangerIn);
  for (const { heading, danger, phrases } of all)
    for (const { text, found } of phrases) {
      if (danger && !found) io.print(`missed: ${heading}: "${text}"`);
      else if (!danger && found) io.print(`falsely ${found}: "${text}"`);
    }
  io.print(tableText(dangerTable(all)));
}

/** `search`: see above. Exit code 0, 2 when it was called wrongly. */
export const main = command(async (args, io) => {
  const { flags, positionals } = readArguments(io, args, 'search [QUERY]', FLAGS, 1);
  const [query] = positionals;
  const { file, danger } = flags;
  if (file === undefined && danger === undefined && query === undefined)
    refuse('Write what is searched for, or give a file with --file or --danger.');
  const content = contentOf(io, flags);
  const dangerIn = detectorOf(unpacked(packedDanger(content.danger)));
  if (danger !== undefined) askDanger(io, danger, dangerIn);
  if (file === undefined && query === undefined) return 0;
  const questions = file === undefined ? undefined : readGiven(io, '--file', file, questionsSchema);
  const siteOf = searches(io, content, flags);
  try {
    if (questions) await askAll(io, questions, flags.misses ?? false, siteOf, dangerIn);
    if (query !== undefined) {
      const { engine } = await siteOf(flags.organisation, flags.language);
      await print(io, await engine.find(query, flags.literal ?? false), dangerIn(query));
    }
    return 0;
  } finally {
    await close();
  }
});

/**
 * Checks all content without building: every problem with its place, what is wrong and what to write instead. Exit code
 * 0, 1 with errors (warnings alone are 0), 2 when it could not run.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type BuiltPage, builtPages, publishedPages, scopeOf } from '../check/built-pages.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../check/finding.ts';
import { missingFile } from '../check/findings/files.ts';
import { type AsRead, listKnownPages, mayBeThere } from '../check/listed.ts';
import { isError, moreOf, type Problem, sortProblems, TOP, toldByFile } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import { checkRenamed } from '../check/rules/renamed.ts';
import { checkRewritten } from '../check/rules/rewritten.ts';
import { asAnnotation, githubLine } from '../check/told/github.ts';
import { asCodeQuality, isCodeQuality } from '../check/told/gitlab.ts';
import { asJson } from '../check/told/json.ts';
import { asText } from '../check/told/text.ts';
import { refusedContacts } from '../check/unconfirmed.ts';
import { daysOn } from '../domain/today.ts';
import { refusedForFile } from '../release/place.ts';
import { type Flags, readArguments, readContentFolder, readDay, readFolder } from '../terminal/arguments.ts';
import { command, type Io, refuse, Stop } from '../terminal/io.ts';
import { writeNamed } from '../terminal/output.ts';
import { readSiteOf, SITE_FLAGS } from '../terminal/site-flags.ts';
import { nationalUnder } from '../work/product.ts';

const FLAGS = {
  content: SITE_FLAGS.content,
  only: {
    value: 'SLUG',
    about: {
      en: "one organisation's warnings, and every error: any stops its build",
      nb: 'advarslene til én virksomhet, og alle feil, for hver av dem stanser byggingen',
    },
  },
  'as-of': {
    value: 'DATE',
    about: {
      en: 'the day that warnings about age count from (default: today)',
      nb: 'dagen som alder regnes fra (ellers i dag)',
    },
  },
  built: {
    value: 'DIR',
    about: {
      en: 'the last build, whose addresses should stay and whose texts are compared (default: dist, for the default content)',
      nb: 'det som ble bygd sist: adressene der skal fortsatt finnes, og tekstene sammenlignes (ellers dist, når innholdet er content)',
    },
  },
  published: {
    value: 'URL',
    about: {
      en: 'the published site, in place of --built (default: LOYPE_PUBLISHED)',
      nb: 'det publiserte nettstedet, i stedet for --built (ellers LOYPE_PUBLISHED)',
    },
  },
  'old-contacts': {
    value: 'HOW',
    about: {
      en: 'warn (default), or refuse those of a live site: they are an error then',
      nb: 'gamle kontakter på et nettsted i bruk: warn gir advarsel (det vanlige), refuse gir feil',
    },
  },
  lang: {
    value: 'LANG',
    about: {
      en: 'the language of the messages: nb, nn or en (default: the form of Norwegian of each organisation)',
      nb: 'språket i meldingene: nb, nn eller en (ellers målformen til hver virksomhet)',
    },
  },
  json: { about: { en: 'JSON in place of text', nb: 'JSON i stedet for tekst' } },
  github: { about: { en: 'annotations for GitHub in place of text', nb: 'merknader for GitHub i stedet for tekst' } },
  gitlab: {
    value: 'FILE',
    about: {
      en: "also write GitLab's report of code quality",
      nb: 'skriver også GitLabs rapport (code quality) i en fil',
    },
  },
} as const;

/** That nothing was compared with what is published. @param why that could not be read */
const UNASKED: Record<MessageLanguage, (why: string) => string> = {
  nb: (why) =>
    `Fikk ikke lest hvilke sider som er publisert (${why}). Derfor er det ikke kontrollert om noen adresse er blitt borte, eller om noen tekst er mye endret.`,
  nn: (why) =>
    `Fekk ikkje lese kva sider som er publiserte (${why}). Difor er det ikkje kontrollert om noka adresse er borte, eller om nokon tekst er mykje endra.`,
  en: (why) =>
    `The list of published pages could not be read (${why}), so lost addresses and texts that have changed much have not been checked for.`,
};

/** The organisation of a flag `--only`. One that has no folder ends the command with exit code 2. */
function readOnly(folder: string, given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const home = join(folder, 'organisations');
  const known = existsSync(home) ? readdirSync(home).sort() : [];
  if (!known.includes(given))
    refuse({
      en: `There is no organisation "${given}". There are: ${known.join(', ') || 'none'}.`,
      nb: `Virksomheten «${given}» finnes ikke. Disse finnes: ${known.join(', ') || 'ingen'}.`,
    });
  return given;
}

/** The language that was asked for. */
function readLanguage(given: string | undefined): MessageLanguage | undefined {
  if (given === undefined) return undefined;
  return (
    MESSAGE_LANGUAGES.find((it) => it === given) ??
    refuse({ en: `--lang is "${given}". Choose nb, nn or en.`, nb: `--lang er «${given}». Velg nb, nn eller en.` })
  );
}

function readPublished(given: string): URL {
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol))
    return refuse({
      en: `--published "${given}" is no web address. Write it whole: --published https://www.example.no/`,
      nb: `--published «${given}» er ingen nettadresse. Skriv hele: --published https://www.example.no/`,
    });
  return url;
}

/** The pages whose addresses should stay, or why they could not be had. */
async function formerPages(io: Io, flags: Flags<typeof FLAGS>): Promise<BuiltPage[] | { failed: string }> {
  const published = flags.published ?? (flags.built === undefined ? io.env['LOYPE_PUBLISHED'] : undefined);
  if (published) return publishedPages(io.fetch, readPublished(published));
  const last = flags.built ?? (flags.content === undefined ? 'dist' : undefined);
  return last === undefined ? [] : builtPages(resolve(io.cwd, last));
}

/** Addresses that are lost, of a site of everything or of one organisation. */
function renamed(read: AsRead, built: readonly BuiltPage[], folder: string, day: string): Problem[] {
  const scope = scopeOf(built);
  const there = scope?.only === undefined || read.content.organisations.some(({ slug }) => slug === scope.only);
  const kept = mayBeThere(read);
  const certain = built.filter((page) => !kept(page));
  return scope && there ? checkRenamed(listKnownPages(read, scope), certain, folder, day) : [];
}

/** An organisation that was asked for, and of whose folder all is gone: the others are checked without it. */
function gone(folder: string, only: string | undefined, problems: readonly Problem[]): Problem[] {
  const file = `organisations/${only}/organisation.yaml`;
  if (only === undefined || existsSync(join(folder, file)) || problems.some((it) => it.file === file)) return [];
  return [{ file, ...TOP, ...missingFile() }];
}

/** Whether a finding is told to one organisation: its own, and whatever stops its build. */
const concerns = (only: string) => (problem: Problem) =>
  isError(problem) || problem.file.startsWith(`organisations/${only}/`);

/** `check`: see above. */
export const main = command(async (args, io) => {
  const { flags } = readArguments(io, args, 'check', FLAGS);
  const language = readLanguage(flags.lang);
  if (!['warn', 'refuse'].includes(flags['old-contacts'] ?? 'warn'))
    refuse({
      en: `--old-contacts is "${flags['old-contacts']}". Choose warn or refuse.`,
      nb: `--old-contacts er «${flags['old-contacts']}». Velg warn eller refuse.`,
    });
  if (flags.json && flags.github)
    refuse({ en: 'Give --json or --github, not both.', nb: 'Skriv --json eller --github, ikke begge.' });
  if (flags.built !== undefined && flags.published !== undefined)
    refuse({ en: 'Give --built or --published, not both.', nb: 'Skriv --built eller --published, ikke begge.' });
  const day = readDay(io, flags['as-of']);
  if (flags.built !== undefined) readFolder(io, '--built', flags.built);
  if (flags.gitlab !== undefined) readFolder(io, '--gitlab', dirname(flags.gitlab));
  const folder = readContentFolder(io, flags.content);
  if (flags.gitlab !== undefined) {
    const refused = refusedForFile(io.cwd, folder, { flag: '--gitlab', given: flags.gitlab, isOwn: isCodeQuality });
    if (refused) refuse(refused);
  }
  const only = readOnly(folder, flags.only ?? readSiteOf(io, flags.content));
  const former = await formerPages(io, flags);
  try {
    const { asRead, problems: found, warnings, spoken } = readContent(folder, daysOn(day), nationalUnder(folder));
    const problems = [...found, ...gone(folder, only, found).map((it): Problem => ({ ...it, spoken: spoken.of(it) }))];
    const lost = Array.isArray(former) ? renamed(asRead, former, folder, day) : [];
    const rewritten = Array.isArray(former) ? checkRewritten(asRead.content, former, day) : [];
    const since = [...lost, ...rewritten].map((it): Problem => ({ ...it, spoken: spoken.of(it) }));
    const old = flags['old-contacts'] === 'refuse' ? refusedContacts(asRead.content, day, only, warnings) : [];
    const refused = old.map((it): Problem => ({ ...it, spoken: spoken.of(it) }));
    const all = sortProblems([...problems, ...warnings, ...since, ...refused]).filter(
      only === undefined ? () => true : concerns(only),
    );
    const elsewhere = only === undefined ? spoken.elsewhere : spoken.of({ file: `organisations/${only}/` });
    const pathOf = (problem: Problem) => relative(io.cwd, join(folder, problem.file));
    if (flags.json) io.print(asJson(all, language));
    else if (flags.github)
      for (const of of toldByFile(all)) {
        for (const it of of.told) io.print(asAnnotation(pathOf(it), it, language));
        for (const line of moreOf(of, language)) io.print(githubLine('notice', line));
      }
    else io.print(asText(folder, all, language, elsewhere));
    if (flags.gitlab !== undefined) writeNamed(io, '--gitlab', flags.gitlab, asCodeQuality(all, pathOf, language));
    if (!Array.isArray(former)) {
      const unasked = UNASKED[language ?? elsewhere](former.failed);
      if (flags.github) io.print(githubLine('notice', unasked));
      else io.warn(unasked);
    }
    return problems.length > 0 || refused.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop((error as Error).message, 2);
  }
});

/**
 * Makes a start of an old page: reads a file with it (HTML, text or .docx), and writes the organisation's file, a page of its
 * own text and a report of every paragraph into a new folder. Fetches nothing, overwrites nothing, and confirms nothing. Speaks
 * Norwegian, as its readers are editors. Exit code 0, 2 when nothing was made.
 */
import { basename, join, resolve } from 'node:path';
import { readBounded } from '../check/source/bounded.ts';
import { type Analysis, analysePage, UnreadablePage } from '../import/analyse.ts';
import { readNational } from '../import/national/read.ts';
import { LARGEST_FILE } from '../import/read/bounds.ts';
import { givenIn } from '../import/read/file.ts';
import { importedFiles } from '../import/write/files.ts';
import { NAMES_MAY_BE_LEFT } from '../import/write/report.ts';
import { LANGUAGES, type Language } from '../model/schemas/language.ts';
import { isFree, makeFiles, type NewFile, StartError, shownPath } from '../starting/new-file.ts';
import { nextSteps } from '../starting/next-steps.ts';
import { readYaml, registered } from '../starting/start.ts';
import { type Flags, readArguments, readContentFolder, readDay } from '../terminal/arguments.ts';
import { asCalled, command, type Io, refuse, Stop } from '../terminal/io.ts';
import { readSiteOf, SITE_FLAGS } from '../terminal/site-flags.ts';
import { nationalUnder } from '../work/product.ts';

const FLAGS = {
  organisation: {
    value: 'SLUG',
    about: {
      en: "whose page it is: the organisation's folder, or a municipality such as lom",
      nb: 'hvem siden hører til: mappen til virksomheten, eller en kommune, som lom',
    },
  },
  language: {
    value: 'L',
    about: {
      en: 'the language of the page: nb, nn or en (default: as it reads)',
      nb: 'språket på siden: nb, nn eller en (ellers slik den er skrevet)',
    },
  },
  name: {
    value: 'NAME',
    about: {
      en: 'its name, where neither the content nor the register has it',
      nb: 'navnet, når verken innholdet eller registeret har det',
    },
  },
  kind: {
    value: 'KIND',
    about: {
      en: 'municipality, hospital or institution, likewise',
      nb: 'hva den er, likeså: municipality (kommune), hospital (sykehus) eller institution (institusjon)',
    },
  },
  fictional: {
    about: {
      en: 'it does not exist, and its numbers begin with 0',
      nb: 'virksomheten er oppdiktet, og numrene begynner med 0',
    },
  },
  out: {
    value: 'DIR',
    about: { en: 'the new folder (default: import/SLUG)', nb: 'den nye mappen (ellers import/NAVN)' },
  },
  content: SITE_FLAGS.content,
  json: { about: { en: 'prints the analysis as JSON', nb: 'skriver analysen som JSON' } },
} as const;

/** Who the organisation is: from its own file, from the register, or from what was written. */
function whoIs(flags: Flags<typeof FLAGS>, slug: string, content: string, national: string, day: string) {
  const own = readYaml(content, `organisations/${slug}/organisation.yaml`) ?? {};
  const [municipality] = registered(national, slug, slug, day);
  const texts =
    typeof own['name'] === 'string' ? [own['name']] : Object.values((own['name'] ?? {}) as object).map(String);
  const [name = municipality ? `${municipality.name} ${municipality.designation}` : ''] = flags.name
    ? [flags.name]
    : texts;
  const kind =
    flags.kind ?? (typeof own['kind'] === 'string' ? own['kind'] : municipality ? 'municipality' : undefined);
  if (name === '' || kind === undefined)
    throw new StartError(
      `Virksomheten «${slug}» finnes ikke i innholdet, og er ingen kommune. Skriv hva den heter, og hva slags den er: --name "Fjellheimen" --kind institution`,
    );
  const languages = Array.isArray(own['languages'])
    ? own['languages'].filter((it): it is Language => LANGUAGES.includes(it))
    : [];
  const short = typeof own['shortName'] === 'string' ? [own['shortName']] : [];
  return {
    order: { name, kind, slug, fictional: flags.fictional ?? own['fictional'] === true },
    names: [name, ...texts, ...short, ...(municipality ? [municipality.name] : [])],
    languages,
  };
}

/** The bytes of a file, of one that is too large only so many that this is seen. */
function readBytes(path: string, given: string): Buffer {
  try {
    return readBounded(path, LARGEST_FILE);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new StartError(
      ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENOTFILE', 'ENXIO'].includes(code)
        ? `«${given}» er ingen fil. Skriv stien til den gamle siden.`
        : `«${given}» kan ikke leses (${code}). Se hvem som har lov til å lese filen.`,
    );
  }
}

function summary(files: readonly NewFile[], { paragraphs, contacts }: Analysis, out: string, io: Io): string {
  const shown = (path: string) => shownPath(path, io.cwd);
  const steps = files.flatMap(({ path, text }) =>
    path.endsWith('.md') ? [] : nextSteps(text).map(({ line, what }) => `  ${shown(path)}:${line}  ${what}`),
  );
  const many = (kind: string) => paragraphs.filter((it) => it.kind === kind).length;
  return `Laget:\n${files.map(({ path }) => `  ${shown(path)}`).join('\n')}\n
${paragraphs.length} avsnitt: ${many('own')} er deres egne, ${many('fact')} er opplysninger, ${many('national')} står i den felles teksten, ${many('outdated')} er utdaterte, ${many('internal')} er interne, ${many('furniture')} er menyer og lignende.
${contacts.length} kontakter er foreslått. Ingen er bekreftet: Ring hvert nummer, og skriv dagens dato i verifiedOn.
${NAMES_MAY_BE_LEFT}
${steps.length > 0 ? `\nFyll inn dette:\n${steps.join('\n')}\n` : ''}
Les ${shown(join(out, 'rapport.md'))}. Kjør så «${asCalled(io, 'check', `--content ${shown(join(out, 'content'))}`)}».
Flytt mappen under ${shown(join(out, 'content', 'organisations'))} til innholdet deres når alt stemmer.`;
}

/** `import`: see above. */
export const main = command(async (args, io) => {
  const { flags, positionals } = readArguments(io, args, 'import FILE', FLAGS, 1);
  const given = positionals[0] ?? refuse('Skriv filen med den gamle siden: import gammel-side.html --organisation lom');
  const slug =
    flags.organisation ?? readSiteOf(io, flags.content) ?? refuse('Skriv hvem siden hører til: --organisation lom');
  const language = LANGUAGES.find((it) => it === flags.language);
  if (flags.language !== undefined && !language)
    refuse(`Språket «${flags.language}» er ukjent. Velg --language ${LANGUAGES.join(', --language ')}.`);
  const content = readContentFolder(io, flags.content);
  const national = nationalUnder(content) ?? content;
  const day = readDay(io);
  try {
    const { order, names, languages } = whoIs(flags, slug, content, national, day);
    const shownOut = flags.out ?? join('import', slug);
    const out = resolve(io.cwd, shownOut);
    if (!isFree(out))
      throw new StartError(`«${shownOut}» er ikke en tom mappe. Velg en annen med --out. Ingenting er laget.`);
    const page = await givenIn(readBytes(resolve(io.cwd, given), given));
    const analysis = analysePage(page, readNational(national), { names, ...(language ? { language } : {}) });
    const files = importedFiles({
      analysis,
      file: basename(given),
      order,
      languages: [...new Set([...languages, analysis.language])],
      out,
      national,
      day,
    });
    makeFiles(files, io.cwd);
    io.print(
      flags.json
        ? JSON.stringify({ files: files.map(({ path }) => shownPath(path, io.cwd)), ...analysis }, null, 2)
        : summary(files, analysis, out, io),
    );
    return 0;
  } catch (error) {
    if (error instanceof StartError || error instanceof UnreadablePage) throw new Stop(error.message, 2);
    throw error;
  }
});

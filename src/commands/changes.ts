/**
 * Tells in Norwegian what has changed for readers of the national text since a version: texts by the day on which their meaning
 * was last changed, rules by figure and source, and words. Exit code 0, 1 when the content has errors, 2 when it was called
 * wrongly.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesBetween, changesText } from '../changes/changes.ts';
import { type ReleaseRecord, recordOf } from '../changes/record.ts';
import { RELEASES, recordedRelease, recordedVersions, recordFile } from '../changes/recorded.ts';
import { printProblems } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import { daysOn } from '../domain/today.ts';
import { formatDate } from '../i18n/dates.ts';
import { readArguments, readDay } from '../terminal/arguments.ts';
import { command, refuse, Stop } from '../terminal/io.ts';
import { PRODUCT, productVersion } from '../work/product.ts';

const FLAGS = {
  since: {
    value: 'VERSION',
    about: { en: 'the version that is known, such as 0.1.0', nb: 'versjonen du kjenner, som 0.1.0' },
  },
  json: { about: { en: 'JSON in place of text', nb: 'JSON i stedet for tekst' } },
  record: {
    about: {
      en: 'keeps what there is now as that of this version, before a release (in the project alone)',
      nb: 'skriver ned det som finnes nå, som denne versjonens, før en utgivelse (bare i prosjektet selv)',
    },
  },
} as const;

function readRecord(version: string): ReleaseRecord {
  const known = recordedVersions();
  if (!known.includes(version))
    return refuse(`Det er ikke kjent hva som sto i versjon «${version}». Velg en av disse: ${known.join(', ')}.`);
  return recordedRelease(version);
}

/** `changes`: see above. */
export const main = command(async (args, io) => {
  const { flags } = readArguments(io, args, 'changes', FLAGS);
  const day = readDay(io);
  if (!flags.since && !flags.record) refuse(`Skriv en versjon: --since ${recordedVersions().join(' eller --since ')}`);
  const before = flags.since ? readRecord(flags.since) : null;
  const { content, problems, texts } = readContent(join(PRODUCT, 'content'), daysOn(day));
  if (!content) throw new Stop(printProblems(problems), 1);
  const now = recordOf(content, (entry) => texts.get(entry)?.text ?? '', productVersion(), day);
  if (flags.record) {
    if (existsSync(recordFile(now.version)))
      refuse(
        `Hva som sto i versjon ${now.version}, er allerede skrevet ned. Skriv den nye versjonen i package.json først.`,
      );
    mkdirSync(RELEASES, { recursive: true });
    writeFileSync(recordFile(now.version), `${JSON.stringify(now, null, 1)}\n`);
  }
  if (!before) return 0;
  const date = (iso: string) => formatDate(iso, content.words.nb);
  const changes = changesBetween(before, now, date);
  const since = `${before.version} (${date(before.day)})`;
  io.print(flags.json ? JSON.stringify(changes, null, 1) : changesText(changes, since).replaceAll('\u00a0', ' '));
  return 0;
});

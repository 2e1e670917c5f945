import type { Content, PathwayContent } from '../model/content.ts';
import type { Limit } from '../model/schemas/limits.ts';
import { type OwnersPathway, pathwayOf } from './content-api.ts';
import { hasAmount, isAbout, saidOf, timesIn } from './said.ts';

/** The owner's pathways whose texts hold a pathway's limits: its owner's page, and those on which limits were read. */
export function ownersOf(content: Content, { facts }: PathwayContent): string[] {
  const sources = [facts.owner, ...facts.rulesets.flatMap(({ limits }) => limits.map(({ source }) => source))];
  const urls = sources.flatMap((id) => content.sources[id] ?? []).filter((it) => it.publisher === 'Helsedirektoratet');
  return [...new Set(urls.flatMap(({ url }) => pathwayOf(url) ?? []))];
}

const HEADING = '# Our limits, and what their owner says now';

/** How a sentence is like a limit. The same number of another step confirms nothing. */
function likeness(sentence: string, limit: Limit): string {
  if (!hasAmount(sentence, limit)) return 'other number, or none';
  return isAbout(sentence, limit) ? 'same number' : 'same number, perhaps of another step';
}

/** Whether a text is such a report. */
export const isComparedRules = (text: string): boolean => text.startsWith(HEADING);

function limitLine(limit: Limit, ruleset: string): string {
  const { id, amount, unit, min, from, to, setting, condition, status, confidence } = limit;
  const much = amount === null ? 'no number' : `${min === undefined ? '' : `${min} to `}${amount} ${unit}s`;
  const holds = [setting, condition].filter(Boolean).join(', ');
  return `- **${id}** of ${ruleset}: ${much} from ${from} to ${to} (${holds}; ${status}, ${confidence})`;
}

function pathwayLines(content: Content, pathway: PathwayContent, owners: ReadonlyMap<string, OwnersPathway>): string[] {
  const names = ownersOf(content, pathway);
  const found = names.flatMap((name) => owners.get(name) ?? []);
  const said = timesIn(found.flatMap(({ parts }) => parts));
  const changed = found
    .flatMap(({ parts }) => parts.flatMap((it) => it.changed ?? []))
    .toSorted()
    .at(-1);
  const limits = pathway.facts.rulesets.flatMap((ruleset) =>
    ruleset.limits.flatMap((limit) => [
      limitLine(limit, ruleset.id),
      ...saidOf(limit, said).map(
        ({ sentence, title, changed: day }) =>
          `  - ${likeness(sentence, limit)}: “${sentence}” (${title}, changed ${day ?? 'on no day that is given'})`,
      ),
    ]),
  );
  const beside = new Set(
    pathway.facts.rulesets.flatMap(({ limits: of }) => of.flatMap((limit) => saidOf(limit, said))),
  );
  return [
    `## ${pathway.id}`,
    '',
    ...found.map(({ title, url }) => `${title}${url ? `: ${url}` : ''}`),
    ...names.filter((name) => !owners.has(name)).map((name) => `Not found in the API: ${name}`),
    `Last changed: ${changed ?? 'not given'}`,
    '',
    ...limits,
    ...(said.length > beside.size ? ['', 'Beside no limit of ours:', ''] : []),
    ...said.filter((it) => !beside.has(it)).map(({ sentence, title }) => `- “${sentence}” (${title})`),
    '',
  ];
}

/**
 * Our limits with what the owner's texts say now, as Markdown for a person to read. It decides nothing: a sentence beside a
 * limit has the limit's number, or is about the step that it leads to.
 * @param day the day (ISO) of the answers
 */
export function comparedRules(content: Content, owners: ReadonlyMap<string, OwnersPathway>, day: string): string {
  return [
    HEADING,
    '',
    `Asked on ${day}. Source of the texts: Helsedirektoratet, under NLOD. A person must read them on the owner's page before`,
    'a limit is changed or called verified. Not asked: the clocks set by law (statutory.yaml).',
    '',
    ...content.pathways.flatMap((pathway) => pathwayLines(content, pathway, owners)),
  ].join('\n');
}

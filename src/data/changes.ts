import { changesBetween } from '../changes/changes.ts';
import type { ReleaseRecord } from '../changes/record.ts';
import { escapeHtml } from '../domain/html.ts';
import { formatDate } from '../i18n/dates.ts';
import { type ListedText, listTexts } from '../model/listed-texts.ts';
import { LANGUAGES } from '../model/schemas/language.ts';
import { slugify } from '../model/slug.ts';
import { V1 } from '../site/open-folders.ts';
import {
  addressesOf,
  addressOf,
  type DataSite,
  FEED_FILE,
  LICENCE,
  languagesOf,
  publicationOf,
  publisherName,
} from './place.ts';
import type { ChangesData, LicenceData } from './schemas.ts';

type Change = ChangesData['changes'][number];

/** Texts whose meaning was changed, on the day that they say so themselves. */
function textChanges(site: DataSite): Change[] {
  const texts = listTexts(site.content).filter(
    ({ organisation }) => organisation === null || site.pages.some((page) => page.organisation === organisation),
  );
  const owner = site.options.only ?? null;
  const key = ({ organisation, id }: ListedText) => `${organisation ?? ''}/${id}`;
  return [...Map.groupBy(texts, key).values()].flatMap((of): Change[] => {
    const [first] = of;
    const revised = first?.source?.frontMatter.revised;
    if (!first || !revised) return [];
    const whose = first.organisation ?? owner;
    return [
      {
        id: ['text', first.organisation, first.id, revised].filter(Boolean).join('-'),
        on: revised,
        kind: 'text',
        organisation: first.organisation,
        text: Object.fromEntries(of.map(({ language, text }) => [language, text.frontMatter.title])),
        pages: addressesOf(
          site.pages.filter((it) => it.id === first.id && it.organisation === whose && it.kind !== 'moved'),
          site,
        ),
      },
    ];
  });
}

/** A record without what is known of other languages. */
const inBokmal = (record: ReleaseRecord): ReleaseRecord => ({
  ...record,
  rules: Object.fromEntries(Object.entries(record.rules).map(([id, { translations: _, ...it }]) => [id, it])),
  words: Object.fromEntries(Object.entries(record.words).map(([id, { translations: _, ...it }]) => [id, it])),
});

/** Rules and words that a release told otherwise than the one before it, in Bokmål. */
function releaseChanges(releases: readonly ReleaseRecord[], site: DataSite): Change[] {
  const date = (iso: string) => formatDate(iso, site.content.words.nb);
  return releases.flatMap((now, at): Change[] => {
    const before = releases[at - 1];
    if (!before) return [];
    const { rules, words } = changesBetween(inBokmal(before), inBokmal(now), date);
    const change = (kind: 'rule' | 'word', text: string): Change => ({
      id: `${kind}-${now.version}-${slugify(text)}`,
      on: now.day,
      kind,
      organisation: null,
      text: { nb: text.replaceAll('\u00a0', ' ') },
      pages: {},
    });
    return [...rules.map((it) => change('rule', it)), ...words.map((it) => change('word', it))];
  });
}

/**
 * What has changed for readers, the latest first: texts whose meaning changed, and rules and words from release to release.
 * @param releases what is recorded of them, the oldest first
 * @param attribution whose facts the texts and rules hold
 */
export function changesData(
  releases: readonly ReleaseRecord[],
  site: DataSite,
  attribution: readonly LicenceData[] = [],
): ChangesData {
  const all = [...textChanges(site), ...releaseChanges(releases, site)];
  return {
    version: 1,
    publication: publicationOf(site),
    licence: LICENCE,
    attribution: [...attribution],
    changes: all.toSorted((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id, 'en')),
  };
}

/** A day as the moment that Atom asks for. */
const moment = (day: string) => `${day}T00:00:00Z`;

/**
 * The changes as an Atom feed (RFC 4287), by the name of who publishes. Null where the site's address is not known, for an entry
 * has a whole one. Where nothing has changed it is there too, for pages name it.
 */
export function changesFeed({ changes }: ChangesData, site: DataSite): string | null {
  const [latest] = changes;
  if (!site.options.site) return null;
  const self = addressOf(FEED_FILE, site.options);
  const data = addressOf(`${V1}changes.json`, site.options);
  const name = publisherName(site);
  const order = languagesOf(site);
  const entries = changes.flatMap(({ id, on, kind, text, pages }) => {
    const language = [...order, ...LANGUAGES].find((it) => text[it]);
    const title = language && text[language];
    if (!title) return [];
    const href = pages[language] ?? Object.values(pages)[0] ?? data;
    return [
      '<entry>',
      `<id>${escapeHtml(`${data}#${id}`)}</id>`,
      `<title xml:lang="${language}">${escapeHtml(title)}</title>`,
      `<updated>${moment(on)}</updated>`,
      `<category term="${kind}"/>`,
      `<link href="${escapeHtml(href)}"/>`,
      '</entry>',
    ];
  });
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeHtml(self)}</id>`,
    `<title>${escapeHtml(name)}</title>`,
    `<author><name>${escapeHtml(name)}</name></author>`,
    `<updated>${moment(latest?.on ?? (typeof site.day === 'string' ? site.day : site.day.date()))}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(self)}"/>`,
    ...entries,
    '</feed>',
  ].join('\n')}\n`;
}

import type { Lexicon, LexiconPage } from '../../../src/search/lexicon.ts';
import { rank } from '../../../src/search/query/rank.ts';
import type { Hit } from '../../../src/search/query/ranked.ts';
import { understand } from '../../../src/search/query/understand.ts';
import type { Alternative } from '../../../src/search/query/unit.ts';
import { vocabularyOf } from '../../../src/search/query/vocabulary.ts';

const page = (
  address: string,
  kind: LexiconPage['kind'],
  title: string,
  headings: [string, string][] = [],
  names: string[] = [],
) => ({
  id: address,
  address,
  title,
  kind,
  headings,
  names,
  lead: '',
});

/** A site in Nynorsk with a front page, a pathway, two guides and the words, as its search knows it. */
export const lexicon: Lexicon = {
  language: 'nn',
  index: { meta: '', english: false },
  pages: [
    page('/', 'contact', 'Pasientforløp for psykisk helse', [['who', 'Kven kan eg ringje?']], ['Tildelingskontoret']),
    page('/vaksne/', 'pathway', 'Psykiske lidingar hos vaksne', [['tilvist', 'Tilvisinga blir vurdert']]),
    page('/rettar/', 'guide', 'Rettane dine', [['klage', 'Klage']]),
    page('/ord/', 'terms', 'Ord og uttrykk', [
      ['complaint', 'Klage'],
      ['referral', 'Tilvising'],
    ]),
    page('/parorande/', 'guide', 'For deg som er pårørande'),
  ],
  words: [
    'forløpskoordinator',
    'helsestasjon',
    'hjelpelinje',
    'klage',
    'koordinator',
    'liding',
    'pårørande',
    'rettane',
    'rus',
    'tildelingskontor',
    'tilvising',
    'vaksne',
  ],
  compounds: { koordinator: [0] },
  names: [
    [['henvisning', 'remisse'], ['tilvising']],
    [['angst', 'psykiske lidelser hos voksne'], [[1, '']]],
    [['får ikkje hjelp'], [[2, 'klage']]],
    [['søvn', 'ikkje sove', 'sove'], [[1, '']]],
    [['tungt å leve'], [[1, 'tilvist']]],
    [['telefonnummer'], [{ fact: 'call' }, [0, 'who']]],
    [['eigendel', 'reise'], [{ elsewhere: 0 }]],
    [['pårørande'], [[4, '']]],
    [['delt'], [[2, '']]],
    [['rus'], [[1, ''], { call: 1 }]],
    [['mor får vite'], [[2, '']]],
    [['hearing things'], [[1, '']]],
  ],
  manner: {
    ignored: [
      ['ikkje', 'ikke', 'itj', 'not'],
      ['eg', 'jeg', 'æ', 'i'],
      ['kva', 'hva'],
      ['er', 'is', 'var'],
      ['ein', 'ei', 'a'],
      ['får', 'få'],
      ['min', 'mi', 'my'],
      ['han', 'he'],
      ['ho', 'hun', 'she'],
      ['å', 'og'],
      ['det'],
      ['om'],
      ['på'],
      ['kjem'],
      ['vite'],
      ['kven'],
    ],
    between: [],
    apart: ['demens'],
    english: ['my', 'is'],
    relations: {
      child: ['sønn', 'dotter'],
      parent: ['mor', 'far'],
      partner: ['mannen'],
      sibling: ['bror'],
      friend: ['ven'],
    },
    possession: ['min', 'ho', 'han'],
    others: ['han', 'ho'],
    alone: ['mannen'],
    beginnings: ['beste', 'små'],
  },
  callable: [
    {
      id: 'kontor',
      name: 'Tildelingskontoret',
      purpose: '',
      phones: [['61 29 36 00', 'tel:+4761293600']],
      hours: '',
      first: ['call'],
    },
    {
      id: 'linje',
      name: 'Hjelpelinja',
      purpose: '',
      phones: [['116 117', 'tel:116117']],
      hours: 'Heile døgnet',
      first: ['talk'],
    },
  ],
  elsewhere: [{ id: 'costs', text: 'Hos Helsenorge.', url: 'https://www.helsenorge.no' }],
  kin: [4],
};
export const vocabulary = vocabularyOf(lexicon);

/** The words by which the texts are searched for a query, by its parts. */
export const texts = (query: string, literal = false) =>
  understand(query, vocabulary, literal).units.map((unit) => unit.alternatives.map((it) => it.text));

/** The pages that a query names, by their places in the lexicon. */
export const pages = (query: string) => understand(query, vocabulary).units.flatMap((unit) => [...unit.pages.keys()]);

/** The order of the pages that have a query in their text. */
export function order(query: string, inText: Record<number, number> = {}): string[] {
  const understanding = understand(query, vocabulary);
  const { units } = understanding;
  const hits = new Map<number, Hit>(Object.entries(inText).map(([n, score]) => [Number(n), { score, places: [1] }]));
  const answers = new Map<Alternative, Map<number, Hit>>(
    units.flatMap((unit) => unit.alternatives.map((it) => [it, hits])),
  );
  return rank(understanding, answers, vocabulary).pages.map((it) => lexicon.pages[it.page]?.address ?? '');
}

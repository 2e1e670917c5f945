import type { Mistake } from '../damaged.ts';
import { VAGA } from '../names.ts';

export const MISTAKES: readonly Mistake[] = [
  {
    what: 'an age has no coordinator',
    file: VAGA,
    text: 'toAge: 15',
    by: 'toAge: 14',
    at: '- fromAge: 0',
    code: 'LOYPE-AGE-RULES',
    message: 'Ingen er koordinator for dem som er 15 år. Reglene skal dekke alle aldre én gang.',
  },
  {
    what: 'some ages have no coordinator',
    file: VAGA,
    text: 'toAge: 15',
    by: 'toAge: 11',
    at: '- fromAge: 0',
    code: 'LOYPE-AGE-RULES',
    message: 'Ingen er koordinator fra 12 til 15 år. Reglene skal dekke alle aldre én gang.',
  },
  {
    what: 'the oldest have no coordinator',
    file: VAGA,
    text: '  - fromAge: 16\n',
    by: '  - fromAge: 16\n    toAge: 66\n',
    at: '- fromAge: 0',
    code: 'LOYPE-AGE-RULES',
    message: 'Ingen er koordinator fra 67 år og oppover. Reglene skal dekke alle aldre én gang.',
  },
  {
    what: 'an age has two coordinators',
    file: VAGA,
    text: 'toAge: 15',
    by: 'toAge: 16',
    at: '- fromAge: 16',
    code: 'LOYPE-AGE-RULES',
    message:
      'Mer enn én er koordinator for dem som er 16 år. De står på linje 29 og 35. Reglene skal dekke alle aldre én gang.',
  },
  {
    what: 'some ages have two coordinators',
    file: VAGA,
    text: 'toAge: 15',
    by: 'toAge: 18',
    at: '- fromAge: 16',
    code: 'LOYPE-AGE-RULES',
    message:
      'Mer enn én er koordinator fra 16 til 18 år. De står på linje 29 og 35. Reglene skal dekke alle aldre én gang.',
  },
  {
    what: 'the first rule has no end',
    file: VAGA,
    text: '    toAge: 15\n',
    by: '',
    at: '- fromAge: 16',
    code: 'LOYPE-AGE-RULES',
    message:
      'Mer enn én er koordinator fra 16 år og oppover. De står på linje 29 og 34. Reglene skal dekke alle aldre én gang.',
  },
  ...(
    [
      [
        'an age has no coordinator in one part',
        'toAge: 14',
        'sor',
        'Ingen er koordinator for dem som er 15 år i delen «sor».',
        '- fromAge: 0',
      ],
      [
        'an age has two coordinators in one part',
        'toAge: 17',
        'sor',
        'Mer enn én er koordinator fra 16 til 17 år i delen «sor». De står på linje 30 og 41.',
        '- fromAge: 16',
      ],
    ] as const
  ).map(
    ([what, ages, part, message, at]): Mistake => ({
      what,
      file: VAGA,
      text: 'coordinators:\n  - fromAge: 0\n    toAge: 15\n',
      by: `parts: [{ id: nord, name: Nord }, { id: sor, name: Sør }]\ncoordinators:\n  - fromAge: 0\n    ${ages}\n    part: ${part}\n    contact: helsestasjonen\n  - fromAge: 0\n    toAge: 15\n    part: nord\n`,
      at,
      code: 'LOYPE-AGE-RULES',
      message: `${message} Reglene skal dekke alle aldre én gang.`,
    }),
  ),
  {
    what: 'an age has no coordinator in any part',
    file: VAGA,
    text: 'coordinators:\n  - fromAge: 0\n    toAge: 15\n',
    by: 'parts: [{ id: nord, name: Nord }, { id: sor, name: Sør }]\ncoordinators:\n  - fromAge: 0\n    toAge: 14\n',
    at: '- fromAge: 0',
    code: 'LOYPE-AGE-RULES',
    message: 'Ingen er koordinator for dem som er 15 år. Reglene skal dekke alle aldre én gang.',
  },
  {
    what: 'a coordinator is for a part that there is not',
    file: VAGA,
    text: 'coordinators:\n  - fromAge: 0\n',
    by: 'parts: [{ id: nord, name: Nord }]\ncoordinators:\n  - fromAge: 0\n    part: nrod\n',
    at: 'part: nrod',
    code: 'LOYPE-REFERENCE',
    message: 'Delen «nrod» finnes ikke. Mente du «nord»?',
  },
  ...(
    [
      [
        'a link of the front page leads nowhere',
        'highlights: [{ page: ung }]',
        'Siden «ung» finnes ikke. Velg en av disse: «front», «about-site», «children-and-youth», «adults», «substance-use», «psychosis», «ocd», «eating-disorders», «pregnancy-substance-use», «rights», «coordinator», «next-of-kin», «about-pathways», «words», «kommunen-gjer».',
        'LOYPE-LINK-TARGET',
      ],
      [
        'a removed page leads nowhere',
        'removed: { ung: { on: 2026-10-01, leadsTo: rihgts } }',
        'Siden «rihgts» finnes ikke. Mente du «rights»?',
        'LOYPE-LINK-TARGET',
      ],
      [
        'a removed page is there',
        'removed: { dette-gjer-kommunen: { on: 2026-10-01, leadsTo: rights } }',
        'Den tidligere adressen «dette-gjer-kommunen» er i bruk av en annen side (/vaga/dette-gjer-kommunen/). Fjern den fra «removed».',
        'LOYPE-DUPLICATE',
      ],
      [
        'a removed page is one that all have',
        'removed: { rights: { on: 2026-10-01, leadsTo: front } }',
        '«rights» er navnet på en side som alle har, og den står der fortsatt. Skriv det siste leddet i adressen til siden dere tok bort, eller fjern linjen.',
        'LOYPE-RENAMED',
      ],
      [
        'a removed page has an address that none can have',
        'removed: { Ung side: { on: 2026-10-01, leadsTo: rights } }',
        '«removed» er «Ung side». Bruk bare små bokstaver a-z, tall og bindestrek. Skriv æ som ae, ø som o og å som a.',
        'LOYPE-FIELD-TYPE',
      ],
      [
        'a removed page is to be removed',
        'removed: { ung: { on: 2099-10-01, leadsTo: rights } }',
        '«on» er 2099-10-01, som ikke har vært ennå. Skriv dagen da det skjedde.',
        'LOYPE-DATE',
      ],
      [
        'a link of the front page is two',
        'highlights: [{ page: rights, url: https://www.vaga.kommune.no, title: Vågå }]',
        'Skriv enten «page», for en side her, eller «url» og «title», for et annet nettsted.',
        'LOYPE-FIELD-MISSING',
      ],
      [
        'a link of the front page has no words',
        'highlights: [{ url: https://www.vaga.kommune.no }]',
        'Skriv enten «page», for en side her, eller «url» og «title», for et annet nettsted.',
        'LOYPE-FIELD-MISSING',
      ],
      [
        'the front page has four links',
        `highlights: [${'{ page: rights }, '.repeat(3)}{ page: rights }]`,
        'Listen «highlights» er for lang. Den kan ha høyst 3. Fjern resten.',
        'LOYPE-FIELD-TYPE',
      ],
    ] as const
  ).map(
    ([what, written, message, code]): Mistake => ({
      ...{ what, message, code },
      file: VAGA,
      text: 'notices: []\n',
      by: `notices: []\n${written}\n`,
      at: written.slice(0, 10),
    }),
  ),
  {
    what: 'a part stands twice',
    file: VAGA,
    text: 'coordinators:\n',
    by: 'parts: [{ id: nord, name: Nord }, { id: nord, name: Sør }]\ncoordinators:\n',
    at: 'parts: [',
    code: 'LOYPE-DUPLICATE',
    message: 'Delen «nord» står to ganger. Bruk et annet navn det ene stedet, eller fjern det der.',
  },
  ...(
    [
      ['{ id: nord, name: Nord }, { id: sor, name: nord }', 'nord'],
      ['{ id: nord, name: { nn: Nord, en: North } }, { id: sor, name: { nn: Sør, en: North } }', 'North'],
      ['{ id: nord, name: Nord }, { id: sor, name: { nn: Nord, en: South } }', 'Nord'],
    ] as const
  ).map(
    ([parts, name]): Mistake => ({
      what: `two parts are called ${name}: ${parts}`,
      file: VAGA,
      text: 'coordinators:\n',
      by: `parts: [${parts}]\ncoordinators:\n`,
      at: 'parts: [',
      code: 'LOYPE-DUPLICATE',
      message: `Delen «${name}» står to ganger. Bruk et annet navn det ene stedet, eller fjern det der.`,
    }),
  ),
];

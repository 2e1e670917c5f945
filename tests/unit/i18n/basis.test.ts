import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitInWords } from '../../../src/i18n/limits.ts';
import { LANGUAGES } from '../../../src/model/schemas/language.ts';
import type { Limit } from '../../../src/model/schemas/limits.ts';
import { LAW } from '../law.ts';
import { limit, ruleset } from '../limits.ts';
import { visible } from '../no-break.ts';
import { WORDS } from '../words.ts';

const law: Partial<Limit> = {
  kind: 'statutory',
  setting: 'both',
  legalRef: 'certain',
};

/** On what a limit rests: the law, or its ruleset, and how sure the figure is. No line breaks at · and ¬. */
const BASES: [what: string, limit: Limit, pageDate: string | null, nb: string, nn: string, en: string][] = [
  [
    'the law',
    limit({ ...law, unit: 'day' }),
    null,
    'Den ene loven §·2¬2.',
    'Den eine lova §·2¬2.',
    'One Act, section·2¬2.',
  ],
  [
    'the law, in working days',
    limit({ ...law, unit: 'workday' }),
    '2024-10-28',
    'Den ene loven §·2¬2. Vi regner mandag til fredag, ikke helligdager. Kilde: Helse Nord. Kilden er fra 28.·oktober·2024.',
    'Den eine lova §·2¬2. Vi reknar måndag til fredag, ikkje heilagdagar. Kjelde: Helse Nord. Kjelda er frå 28.·oktober·2024.',
    'One Act, section·2¬2. We count Monday to Friday, not public holidays. Source: Helse Nord. The source is from 28·October·2024.',
  ],
  [
    'a ruleset, never checked',
    limit(),
    null,
    'Råd fra 2019, poliklinikk.',
    'Råd frå 2019, poliklinikk.',
    'Advice from 2019, outpatient.',
  ],
  [
    'a ruleset, for in- and outpatients',
    limit({ setting: 'both' }),
    null,
    'Råd fra 2019.',
    'Råd frå 2019.',
    'Advice from 2019.',
  ],
  [
    'advice that is younger than its ruleset',
    limit({ since: '2020-05-01' }),
    null,
    'Råd fra 2020, poliklinikk.',
    'Råd frå 2020, poliklinikk.',
    'Advice from 2020, outpatient.',
  ],
  [
    'a likely figure, which is said above all steps, checked, of a dated page',
    limit({ setting: 'inpatient', confidence: 'likely', verifiedOn: '2026-11-22' }),
    '2024-10-28',
    'Råd fra 2019, innleggelse. Kilde: Helse Nord. Kontrollert mot kilden 22.·november·2026. Kilden er fra 28.·oktober·2024.',
    'Råd frå 2019, innlegging. Kjelde: Helse Nord. Kontrollert mot kjelda 22.·november·2026. Kjelda er frå 28.·oktober·2024.',
    'Advice from 2019, inpatient. Source: Helse Nord. Checked against the source on 22·November·2026. The source is from 28·October·2024.',
  ],
  [
    'a figure that others report, less than likely',
    limit({ confidence: 'tentative', status: 'reported' }),
    '2024-10-28',
    'Råd fra 2019, poliklinikk. Kilde: Helse Nord, slik andre har gjengitt det. Kilden er fra 28.·oktober·2024.',
    'Råd frå 2019, poliklinikk. Kjelde: Helse Nord, slik andre har gjengitt det. Kjelda er frå 28.·oktober·2024.',
    'Advice from 2019, outpatient. Source: Helse Nord, as reported by others. The source is from 28·October·2024.',
  ],
];

for (const [what, it, pageDate, ...written] of BASES) {
  test(`a limit rests on ${what}`, () => {
    const shown = { limit: it, ruleset: it.kind === 'statutory' ? null : ruleset('2019-01-01', ['B1']), newer: null };
    assert.deepEqual(
      LANGUAGES.map((language) =>
        visible(
          limitInWords(shown, WORDS[language], language, LAW, pageDate ? { publisher: 'Helse Nord', pageDate } : null)
            .basis,
        ),
      ),
      written,
    );
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactSchema } from '../../../src/model/schemas/contact.ts';
import { waysOf } from '../../../src/site/contact-ways.ts';

const HELSENORGE = 'https://www.helsenorge.no/skjema';
const OTHER = 'https://www.example.no/skjema';

const FORMS: [fields: Record<string, string>, ways: [kind: string, href: string][]][] = [
  [{ form: OTHER }, [['form', OTHER]]],
  [{ secureForm: OTHER }, [['secureForm', OTHER]]],
  [{ form: HELSENORGE }, [['helsenorge', HELSENORGE]]],
  [{ secureForm: HELSENORGE }, [['helsenorge', HELSENORGE]]],
  [{ secureForm: HELSENORGE, helsenorge: HELSENORGE, form: HELSENORGE }, [['helsenorge', HELSENORGE]]],
  [{ secureForm: HELSENORGE, form: HELSENORGE }, [['helsenorge', HELSENORGE]]],
  [
    { secureForm: `${HELSENORGE}/2`, helsenorge: HELSENORGE },
    [
      ['helsenorge', `${HELSENORGE}/2`],
      ['helsenorge', HELSENORGE],
    ],
  ],
  [{ secureForm: OTHER, form: OTHER }, [['secureForm', OTHER]]],
  [{ chat: HELSENORGE }, [['chat', HELSENORGE]]],
];
for (const [fields, ways] of FORMS)
  test(`${JSON.stringify(fields)} is told as what it is, once`, () => {
    const contact = contactSchema.parse({ id: 'a', role: 'A', verifiedOn: null, ...fields });
    assert.deepEqual(
      waysOf(contact, false).map((way) => [way.kind, 'href' in way && way.href]),
      ways,
    );
  });

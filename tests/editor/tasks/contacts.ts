import { expect } from '../editor.ts';
import { press, reach, settled, write } from '../keys.ts';
import { button, fieldIn, openItem } from '../screen.ts';
import { type Task, writeTexts } from './task.ts';

/** The follow-up service and the service office among the contacts. */
const FOLLOW_UP = 2;
const OFFICE = 3;

const FOLLOW_UP_NUMBER = 'phones: ["04 56 78 90"]\n';
const FOLLOW_UP_HOURS = `${FOLLOW_UP_NUMBER}    hours: [{ days: weekdays, opens: "09:00", closes: "15:00" }]\n`;

/** What is done to contacts. */
export const CONTACTS: readonly Task[] = [
  {
    name: 'a number is changed, and somebody has called it today',
    async steps(page) {
      const office = await openItem(page, 'contacts', OFFICE);
      await write(page, office.getByLabel('Nummer 1', { exact: true }), '05 67 89 03');
      await press(page, button(office, /^Jeg ringte i dag/));
      await expect(page.locator('#status')).toContainText('Jeg ringte i dag: 22.11.2026');
      await expect(button(office, /^Jeg ringte i dag/)).toBeFocused();
    },
    inWords: [
      'Nummeret til Tjenestekontoret og koordinerende enhet: 05 67 89 01 → 05 67 89 03',
      'Sist bekreftet til Tjenestekontoret og koordinerende enhet: 16.11.2026 → 22.11.2026',
    ],
    changes: [
      ['- "05 67 89 01"', '- "05 67 89 03"'],
      [
        'why: { nb: Sommertid, nn: Sommartid, en: Summer }\n    verifiedOn: 2026-11-16',
        'why: { nb: Sommertid, nn: Sommartid, en: Summer }\n    verifiedOn: 2026-11-22',
      ],
    ],
  },
  {
    name: 'a contact gets one more number, and each says what it is for',
    async steps(page) {
      const service = await openItem(page, 'contacts', FOLLOW_UP);
      await press(page, button(service, 'Legg til et nummer'));
      await expect(service.getByLabel('Nummer 2', { exact: true })).toBeFocused();
      await page.keyboard.insertText('04 56 78 91');
      await press(page, button(service, /^Si hva nummeret er for Nummer 2/));
      await writeTexts(
        page,
        'Hva nummeret er for',
        { Bokmål: 'På kveldstid', Nynorsk: 'På kveldstid', Engelsk: 'In the evening' },
        service,
      );
    },
    inWords: ['Telefonnumre til Oppfølgingstjenesten: lagt til «04 56 78 91 (På kveldstid)»'],
    changes: [
      [
        FOLLOW_UP_NUMBER,
        'phones: ["04 56 78 90", { number: "04 56 78 91", label: { nb: På kveldstid, nn: På kveldstid, en: In the evening } }]\n',
      ],
    ],
  },
  {
    name: 'a contact closes for lunch',
    async steps(page) {
      const service = await openItem(page, 'contacts', FOLLOW_UP);
      await write(page, fieldIn(service, 'Tid 1', 'Stenger'), '11.30');
      await press(page, button(service, 'Legg til en tid'));
      await expect(fieldIn(service, 'Tid 2', 'Dager')).toBeFocused();
      await write(page, fieldIn(service, 'Tid 2', 'Åpner'), '12');
    },
    inWords: [
      'Telefontid eller åpningstid til Oppfølgingstjenesten: hverdager 09:00–15:00 → hverdager 09:00–11:30, hverdager 12:00–15:00',
    ],
    changes: [
      [
        FOLLOW_UP_HOURS,
        `${FOLLOW_UP_NUMBER}    hours: [{ days: weekdays, opens: "09:00", closes: "11:30" }, { days: weekdays, opens: "12:00", closes: "15:00" }]\n`,
      ],
    ],
  },
  {
    name: 'a contact answers day and night',
    async steps(page) {
      const service = await openItem(page, 'contacts', FOLLOW_UP);
      await reach(page, service.getByLabel('På disse tidene'));
      await page.keyboard.press('ArrowUp');
      await settled(page);
      await expect(service.getByLabel('Hele døgnet')).toBeChecked();
    },
    inWords: ['Telefontid eller åpningstid til Oppfølgingstjenesten: hverdager 09:00–15:00 → Hele døgnet'],
    changes: [[FOLLOW_UP_HOURS, `${FOLLOW_UP_NUMBER}    hours: always\n`]],
  },
  {
    name: 'the hours are others in a period, on a day, and in summer',
    async steps(page) {
      const service = await openItem(page, 'contacts', FOLLOW_UP);
      const periods = service.getByRole('group', { name: 'Andre tider i en periode', exact: true });
      await press(page, button(service, /^Andre tider i en periode/));
      const add = button(periods, 'Ny: periode');
      const from = () => periods.locator('details[open]').last().getByLabel('Fra og med', { exact: true });
      const to = () => periods.locator('details[open]').last().getByLabel('Til og med', { exact: true });
      const ask = (name: string) => button(periods.locator('details[open]').last(), new RegExp(`^${name}`));
      await press(page, add);
      await write(page, from(), '24.12');
      await press(page, ask('Til og med'));
      await write(page, to(), '1.1.');
      await press(page, add);
      await write(page, from(), '7.5.2027');
      await press(page, add);
      await write(page, from(), '15.6');
      await press(page, ask('Til og med'));
      await write(page, to(), '15.8');
      const last = periods.locator('details[open]').last();
      await reach(page, last.getByLabel('Stengt', { exact: true }));
      await page.keyboard.press('ArrowUp');
      await settled(page);
      await write(page, fieldIn(last, 'Tid 1', 'Stenger'), '1400');
      await press(page, ask('Hva perioden kalles'));
      await writeTexts(
        page,
        'Hva perioden kalles',
        { Bokmål: 'Sommertid', Nynorsk: 'Sommartid', Engelsk: 'Summer' },
        last,
      );
    },
    inWords: [
      'Andre tider i en periode til Oppfølgingstjenesten: lagt til «24.12.–1.1.: Stengt; 7.5.2027: Stengt; 15.6.–15.8.: hverdager 09:00–14:00 (Sommertid)»',
    ],
    changes: [
      [
        FOLLOW_UP_HOURS,
        `${FOLLOW_UP_HOURS}    exceptions:
      - { from: "12-24", to: "01-01", hours: closed }
      - { from: 2027-05-07, hours: closed }
      - from: "06-15"
        to: "08-15"
        hours: [{ days: weekdays, opens: "09:00", closes: "14:00" }]
        why: { nb: Sommertid, nn: Sommartid, en: Summer }
`,
      ],
    ],
  },
  {
    name: 'a contact can be reached in more ways',
    async steps(page) {
      const service = await openItem(page, 'contacts', FOLLOW_UP);
      const ask = (name: string) => press(page, button(service, new RegExp(`^${name}`)));
      await ask('Postadresse');
      await write(page, fieldIn(service, 'Postadresse', 'Gate eller postboks'), 'Postboks 1');
      await write(page, fieldIn(service, 'Postadresse', 'Postnummer'), '0001');
      await write(page, fieldIn(service, 'Postadresse', 'Poststed'), 'Eksempelvik');
      await ask('SMS');
      await write(page, service.getByLabel('SMS', { exact: true }), '05 67 89 03');
      await ask('E-post');
      await write(page, service.getByLabel('E-post', { exact: true }), 'post@example.no');
    },
    inWords: [
      'Postadresse til Oppfølgingstjenesten: lagt til «Postboks 1, 0001, Eksempelvik»',
      'SMS til Oppfølgingstjenesten: lagt til «05 67 89 03»',
      'E-post til Oppfølgingstjenesten: lagt til «post@example.no»',
    ],
    changes: [
      [
        FOLLOW_UP_NUMBER,
        `${FOLLOW_UP_NUMBER}    sms: "05 67 89 03"
    email: post@example.no
    postalAddress: { street: Postboks 1, postalCode: "0001", town: Eksempelvik }
`,
      ],
    ],
  },
  {
    name: 'a role is new',
    async steps(page) {
      await press(page, button(page, 'Ny: kontakt').first());
      await page.keyboard.insertText('Møteplassen');
      await page.keyboard.press('Enter');
      const made = page.locator('#f-contacts-8-item');
      await expect(made.locator('> summary')).toBeFocused();
      await writeTexts(page, 'Rolle eller tjeneste', { Nynorsk: 'Møteplassen', Engelsk: 'The meeting place' }, made);
      await write(page, made.getByLabel('Nummer', { exact: true }), '05 67 89 01');
      await press(page, button(made, /^Telefontid/));
      await press(page, button(made, /^Jeg ringte i dag/));
    },
    inWords: ['Kontakter: lagt til «Møteplassen»'],
    changes: [
      [
        'phones: ["01 23 45 67"]\n    hours: [{ days: weekdays, opens: "09:00", closes: "15:00" }]\n    verifiedOn: 2026-11-16\n',
        `phones: ["01 23 45 67"]
    hours: [{ days: weekdays, opens: "09:00", closes: "15:00" }]
    verifiedOn: 2026-11-16
  - id: moteplassen
    role: { nb: Møteplassen, nn: Møteplassen, en: The meeting place }
    phones: ["05 67 89 01"]
    hours: [{ days: weekdays, opens: "09:00", closes: "15:00" }]
    verifiedOn: 2026-11-22
`,
      ],
    ],
  },
];

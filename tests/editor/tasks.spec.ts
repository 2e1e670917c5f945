/** Each task of docs/redaktor.md that is about facts, done with the keyboard, ends in the file as the guide's hand edit leaves it. */
import type { Page } from '@playwright/test';
import { expect, open, test } from './editor.ts';
import { choose, press, reach, settled, write } from './keys.ts';
import { button, fieldIn, goToPart, lookOver, openItem, save } from './screen.ts';

/** The follow-up service and the service office among the contacts. */
const FOLLOW_UP = 2;
const OFFICE = 3;

/** A change by hand: what stands there, and what is written in its place. */
type ByHand = readonly [before: string, after: string];

/** The file with changes by hand, each where its text stands alone. */
function byHand(text: string, changes: readonly ByHand[]): string {
  return changes.reduce((now, [before, after]) => {
    expect(now.split(before), `stands once: ${before}`).toHaveLength(2);
    return now.replace(before, () => after);
  }, text);
}

interface Task {
  name: string;
  part?: string;
  steps(page: Page): Promise<void>;
  inWords: string[];
  changes: ByHand[];
}

test.describe.configure({ timeout: 90_000 });

/** Three services that stand below each other. */
const SERVICES = [
  `  - name: { nb: Barne- og familietjenesten, nn: Barne- og familietenesta, en: Child and family service }
    forWhom:
      nb: Barn og unge under 18 år, og foreldrene deres.
      nn: Barn og unge under 18 år, og foreldra deira.
      en: Children and young people under 18, and their parents.
    contact: forlopskoordinator-barn-og-unge
    referralNeeded: false
`,
  `  - name: { nb: Barnevernstjenesten, nn: Barnevernstenesta, en: The child welfare service (barnevern) }
    forWhom:
      nb: Barn som ikke har det bra hjemme, og foreldre som trenger hjelp.
      nn: Barn som ikkje har det bra heime, og foreldre som treng hjelp.
      en: Children who are having a hard time at home, and parents who need help.
    contact: barneverntjenesten
    referralNeeded: false
    opensOn: 2026-12-01
    closesOn: 2027-11-30
`,
  `  - name: { nb: Tjenestekontoret, nn: Tenestekontoret, en: The service office }
    forWhom:
      nb: Du som vil ha koordinator eller individuell plan, eller vil søke om hjelp fra kommunen.
      nn: Du som vil ha koordinator eller individuell plan, eller vil søkje om hjelp frå kommunen.
      en: Anyone who wants a coordinator or an individual plan, or to apply for help from the municipality.
    contact: tjenestekontoret
    referralNeeded: false
`,
];

const FOLLOW_UP_NUMBER = 'phones: ["04 56 78 90"]\n';
const FOLLOW_UP_HOURS = `${FOLLOW_UP_NUMBER}    hours: [{ days: weekdays, opens: "09:00", closes: "15:00" }]\n`;

async function writeTexts(page: Page, group: string, texts: Record<string, string>, within = page.locator('main')) {
  for (const [language, text] of Object.entries(texts)) await write(page, fieldIn(within, group, language), text);
}

const TASKS: Task[] = [
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
  {
    name: 'two parts of the municipality have coordinators of their own',
    part: 'Hvem koordinerer',
    async steps(page) {
      const parts = page.getByRole('group', { name: 'Deler av kommunen', exact: true });
      for (const [nth, texts] of [
        { Bokmål: 'Sentrum', Nynorsk: 'Sentrum', Engelsk: 'The centre' },
        { Bokmål: 'Øyene', Nynorsk: 'Øyane', Engelsk: 'The islands' },
      ].entries()) {
        await press(page, button(parts, 'Ny: del'));
        await page.keyboard.insertText(texts.Bokmål);
        await page.keyboard.press('Enter');
        const { Nynorsk, Engelsk } = texts;
        await writeTexts(page, 'Navn på delen', { Nynorsk, Engelsk }, page.locator(`#f-parts-${nth}-item`));
      }
      const first = await openItem(page, 'coordinators', 0);
      await press(page, button(first, /^Del av kommunen/));
      await choose(page, first.getByLabel('Del av kommunen', { exact: true }), 'Sentrum');
      await press(page, button(page, 'Ny: koordinator'));
      const made = page.locator('#f-coordinators-2-item');
      await expect(made.locator('> summary')).toBeFocused();
      await press(page, button(made, /^Til og med alder/));
      await write(page, made.getByLabel('Til og med alder', { exact: true }), '17');
      await choose(page, made.getByLabel('Kontakt', { exact: true }), 'Helse');
      await press(page, button(made, /^Del av kommunen/));
      await choose(page, made.getByLabel('Del av kommunen', { exact: true }), 'Øyene');
    },
    inWords: [
      'Deler av kommunen: lagt til «Sentrum»',
      'Deler av kommunen: lagt til «Øyene»',
      'Del av kommunen til Forløpskoordinator for barn og unge, Barne- og familietjenesten: lagt til «Sentrum»',
      'Koordinatorer: lagt til «Helsesykepleier på skolen»',
    ],
    changes: [
      [
        'parts: []\n',
        `parts:
  - { id: sentrum, name: { nb: Sentrum, nn: Sentrum, en: The centre } }
  - { id: oyene, name: { nb: Øyene, nn: Øyane, en: The islands } }
`,
      ],
      ['toAge: 17\n', 'toAge: 17\n    part: sentrum\n'],
      [
        'talking to that person.\n\nservices:',
        `talking to that person.
  - fromAge: 0
    toAge: 17
    part: oyene
    contact: helsesykepleier

services:`,
      ],
    ],
  },
  {
    name: 'a service opens, closes and costs something',
    part: 'Tjenester',
    async steps(page) {
      await press(page, button(page, 'Ny: tjeneste'));
      const made = page.locator('#f-services-5-item');
      const ask = (name: string) => press(page, button(made, new RegExp(`^${name}`)));
      const all = (text: string, nynorsk: string, english: string) => ({
        Bokmål: text,
        Nynorsk: nynorsk,
        Engelsk: english,
      });
      await writeTexts(page, 'Navn', all('Møteplassen', 'Møteplassen', 'The meeting place'), made);
      await writeTexts(page, 'Hvem den er for', all('Alle over 18 år.', 'Alle over 18 år.', 'Everyone over 18.'), made);
      await choose(page, made.getByLabel('Kontakt', { exact: true }), 'Oppf');
      await ask('Siste dag');
      await write(page, made.getByLabel('Siste dag', { exact: true }), '31.12.2027');
      await ask('Åpner');
      await write(page, made.getByLabel('Åpner', { exact: true }), '1.2.2027');
      await ask('Uten avtale');
      await ask('Pris');
      await writeTexts(page, 'Pris', all('Gratis', 'Gratis', 'Free'), made);
    },
    inWords: ['Tjenester: lagt til «Møteplassen»'],
    changes: [
      [
        'contact: tjenestekontoret\n    referralNeeded: false\n',
        `contact: tjenestekontoret
    referralNeeded: false
  - name: { nb: Møteplassen, nn: Møteplassen, en: The meeting place }
    forWhom: { nb: Alle over 18 år., nn: Alle over 18 år., en: Everyone over 18. }
    contact: oppfolgingstjenesten
    referralNeeded: false
    cost: { nb: Gratis, nn: Gratis, en: Free }
    dropIn: true
    opensOn: 2027-02-01
    closesOn: 2027-12-31
`,
      ],
    ],
  },
  {
    name: 'a notice stands at Easter, and an important one on two pages',
    part: 'Meldinger',
    async steps(page) {
      const texts = (made: ReturnType<Page['locator']>, nb: string, nn: string, en: string) =>
        writeTexts(page, 'Melding', { Bokmål: nb, Nynorsk: nn, Engelsk: en }, made);
      const add = button(page, 'Ny: melding');
      await press(page, add);
      const easter = page.locator('#f-notices-2-item');
      await texts(
        easter,
        'Telefontid i påsken: Vi svarer kl. 10–12 mandag til onsdag.',
        'Telefontid i påska: Vi svarar kl. 10–12 måndag til onsdag.',
        'Phone hours at Easter: We answer from 10:00 to 12:00, Monday to Wednesday.',
      );
      await write(page, easter.getByLabel('Fra og med', { exact: true }), '22.3.2027');
      await press(page, button(easter, /^Til og med/));
      await write(page, easter.getByLabel('Til og med', { exact: true }), '29.3.2027');
      await press(page, add);
      const important = page.locator('#f-notices-3-item');
      await texts(
        important,
        'Les om [koordinator](page:coordinator).',
        'Les om [koordinator](page:coordinator).',
        'Read about [coordinators](page:coordinator).',
      );
      await write(page, important.getByLabel('Fra og med', { exact: true }), '22.3.2027');
      await press(page, button(important, /^Hvor viktig den er/));
      await press(page, button(important, /^Hvor den vises/));
      await reach(page, important.getByLabel('På forsiden'));
      await page.keyboard.press('ArrowDown');
      await settled(page);
      await reach(page, important.getByLabel('Koordinator og individuell plan', { exact: true }));
      await page.keyboard.press('Space');
      await expect(important.getByLabel('Koordinator og individuell plan', { exact: true })).toBeChecked();
    },
    inWords: [
      'Meldinger: lagt til «Telefontid i påsken: Vi svarer kl. 10–12 mandag til onsdag.»',
      'Meldinger: lagt til «Les om [koordinator](page:coordinator).»',
    ],
    changes: [
      [
        'this week. Read about [who helps you](page:coordinator)."\n',
        `this week. Read about [who helps you](page:coordinator)."
  - from: 2027-03-22
    to: 2027-03-29
    text:
      nb: "Telefontid i påsken: Vi svarer kl. 10–12 mandag til onsdag."
      nn: "Telefontid i påska: Vi svarar kl. 10–12 måndag til onsdag."
      en: "Phone hours at Easter: We answer from 10:00 to 12:00, Monday to Wednesday."
  - from: 2027-03-22
    where: [front, coordinator]
    severity: important
    text:
      nb: Les om [koordinator](page:coordinator).
      nn: Les om [koordinator](page:coordinator).
      en: Read about [coordinators](page:coordinator).
`,
      ],
    ],
  },
  {
    name: 'the front page gets a text and a link of its own',
    part: 'Om oss',
    async steps(page) {
      await write(page, fieldIn(page, 'Ingress på forsiden', 'Bokmål'), 'Her ser du hvem du kan ringe.');
      await press(page, button(page, 'Ny: lenke').first());
      const made = page.locator('#f-highlights-2-item');
      await press(page, button(made, /^Adresse et annet sted/));
      await write(page, made.getByLabel('Adresse et annet sted', { exact: true }), 'https://www.example.no/kurs');
      await press(page, button(made, /^Tekst på lenken/));
      await writeTexts(page, 'Tekst på lenken', { Bokmål: 'Kurs', Nynorsk: 'Kurs', Engelsk: 'Courses' }, made);
      await press(page, button(made, /^Ta bort «Side her»/));
    },
    inWords: [
      'Ingress på forsiden (bokmål): Er du henvist til psykisk helsevern eller rusbehandling? Her ser du hva som skje… → Her ser du hvem du kan ringe.',
      'Fremhevede lenker: lagt til «Kurs»',
    ],
    changes: [
      [
        'nb: Er du henvist til psykisk helsevern eller rusbehandling? Her ser du hva som skjer, og hvem du kan ringe i Eksempelvik.',
        'nb: Her ser du hvem du kan ringe.',
      ],
      [
        'en: An answer within ten working days. }\n',
        `en: An answer within ten working days. }
  - url: https://www.example.no/kurs
    title: { nb: Kurs, nn: Kurs, en: Courses }
`,
      ],
    ],
  },
  {
    name: 'a service is removed, and another gets its place',
    part: 'Tjenester',
    async steps(page) {
      const third = await openItem(page, 'services', 2);
      await press(page, button(third, /^Ta bort Barne/));
      await expect(page.locator('#status')).toHaveText(/^Tatt bort: Barne- og familietjenesten/);
      const last = await openItem(page, 'services', 3);
      await press(page, button(last, /^Flytt opp/));
      await expect(page.locator('#status')).toHaveText('Tjenestekontoret er nå nummer 3');
      await expect(page.locator('#f-services-2-s')).toBeFocused();
    },
    inWords: ['Tjenester: tatt bort «Barne- og familietjenesten»', 'Tjenester: «Tjenestekontoret» er nå nummer 3'],
    changes: [[SERVICES.join(''), [SERVICES[2], SERVICES[1]].join('')]],
  },
  {
    name: 'what was removed can be taken back, and a field that is not needed goes',
    part: 'Tjenester',
    async steps(page) {
      const second = await openItem(page, 'services', 1);
      await press(page, button(second, /^Ta bort Helse/));
      await press(page, button(page, 'Angre'));
      await expect(page.locator('#f-services-1-s')).toHaveText('Helsesykepleier på skolen');
      const back = page.locator('#f-services-1-item');
      if ((await back.getAttribute('open')) === null) await press(page, back.locator('> summary'));
      await press(page, button(back, /^Ta bort «Pris»/));
      await expect(button(back, /^Pris/)).toBeFocused();
    },
    inWords: ['Pris til Helsesykepleier på skolen: tatt bort (var Gratis)'],
    changes: [['    cost: { nb: Gratis, nn: Gratis, en: Free }\n', '']],
  },
];

for (const { name, part, steps, inWords, changes } of TASKS)
  test(name, async ({ page, editor }) => {
    const before = editor.place.text();
    await open(page, editor.address);
    if (part) await goToPart(page, part);
    await steps(page);
    expect(editor.place.text(), 'nothing is written before it is saved').toBe(before);
    const told = await lookOver(page);
    expect(told).toEqual(inWords);
    await save(page);
    expect(editor.place.text()).toBe(byHand(before, changes));
  });

test('what is done right behind what is written is told, and can be taken back', async ({ page, editor }) => {
  await open(page, editor.address);
  /** Writes a number and presses a button, before what is written has been sent. */
  const atOnce = (number: string, pressed: string) =>
    page.evaluate(
      ([text, id]) => {
        const field = document.querySelector<HTMLInputElement>('#f-contacts-2-phones-0');
        if (field) field.value = text;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
        document.querySelector<HTMLElement>(id)?.click();
      },
      [number, pressed] as const,
    );
  await atOnce('04 56 78 91', '#contacts-2-verifiedOn-today');
  await expect(page.locator('#status')).toHaveText('Jeg ringte i dag: 22.11.2026');
  await atOnce('04 56 78 92', '#f-contacts-7-item > .row > button:last-child');
  await expect(page.locator('#status')).toHaveText('Tatt bort: Sentralbordet i kommunen. Du kan angre.');
  // Who used the keyboard is still in the list.
  await expect(page.locator('#f-contacts-0-s')).toBeFocused();
  await press(page, button(page, 'Angre'));
  await expect(page.locator('#f-contacts-7-s')).toHaveText('Sentralbordet i kommunen');
  expect(await lookOver(page)).toEqual([
    'Nummeret til Oppfølgingstjenesten: 04 56 78 90 → 04 56 78 92',
    'Sist bekreftet til Oppfølgingstjenesten: 16.11.2026 → 22.11.2026',
  ]);
});

import type { Page } from '@playwright/test';
import { expect } from '../editor.ts';
import { choose, press, reach, settled, write } from '../keys.ts';
import { button, fieldIn, openItem } from '../screen.ts';
import { type Task, writeTexts } from './task.ts';

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

/** What is done to coordinators, services, notices and the front page. */
export const OTHERS: readonly Task[] = [
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
    name: 'the pages look like our own website',
    part: 'Om oss',
    async steps(page) {
      const colours = page.getByRole('group', { name: 'Farger', exact: true });
      await write(page, colours.getByLabel('Farge på lenker og knapper', { exact: true }), '#FFE14D');
      await expect(colours.locator('.error')).toContainText('Den nærmeste som kan brukes, er #');
      await write(page, colours.getByLabel('Farge på lenker og knapper', { exact: true }), '#0B6B4F');
      await expect(colours.locator('.error')).toHaveCount(0);
      await write(page, page.getByLabel('Hjørner', { exact: true }), '0');
      await press(page, button(page.getByRole('group', { name: 'Lenker øverst', exact: true }), 'Ny: lenke'));
      const made = page.locator('#f-appearance-headerLinks-0-item');
      await writeTexts(
        page,
        'Tekst på lenken',
        { Bokmål: 'Tjenester', Nynorsk: 'Tenester', Engelsk: 'Services' },
        made,
      );
      await write(page, made.getByLabel('Adresse', { exact: true }), 'https://www.example.no/tjenester');
    },
    inWords: ['Farge på lenker og knapper: #0B5CAD → #0B6B4F', 'Hjørner: 4 → 0', 'Lenker øverst: lagt til «Tjenester»'],
    changes: [
      ['main: "#0B5CAD"', 'main: "#0B6B4F"'],
      [
        'corners: 4, headerLinks: []',
        'corners: 0, headerLinks: [{ title: { nb: Tjenester, nn: Tenester, en: Services }, url: https://www.example.no/tjenester }]',
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

import type { z } from 'zod';
import { labelAt } from '../../model/field-meta.ts';
import { fieldsAt } from '../../model/schema-fields.ts';
import { organisationSchema } from '../../model/schemas/organisation.ts';
import type { Path } from '../patch/edit.ts';
import type { Said } from '../told/said.ts';
import type { Field, Section } from './field.ts';
import { HELP } from './help.ts';

const said = (nb: string, nn: string): Said => ({ nb, nn });

/** A field before it has the label that its schema gives it. */
type Plain = Omit<Field, 'label' | 'fields'> & { label?: Said; fields?: Plain[] };

const f = (name: string, kind: Field['kind'], more: Partial<Plain> = {}): Plain => ({ name, kind, ...more });
const optional = (name: string, kind: Field['kind'], more: Partial<Plain> = {}): Plain =>
  f(name, kind, { optional: true, ...more });

const ADDRESS = [f('street', 'line'), f('postalCode', 'line', { keys: 'numeric' }), f('town', 'line')];

const EXCEPTION = [
  f('from', 'day'),
  optional('to', 'day'),
  f('hours', 'hours', { choices: [{ value: 'closed', label: said('Stengt', 'Stengt') }] }),
  optional('why', 'text'),
];

const CONTACT: Plain[] = [
  f('role', 'text'),
  f('phones', 'phones', { keys: 'tel' }),
  f('verifiedOn', 'past-date'),
  optional('hours', 'hours'),
  optional('exceptions', 'list', { item: said('Periode', 'Periode'), fields: EXCEPTION, fresh: 'empty' }),
  optional('email', 'line', { keys: 'email' }),
  optional('sms', 'line', { keys: 'tel' }),
  optional('textPhone', 'line', { keys: 'tel' }),
  optional('chat', 'line', { keys: 'url' }),
  optional('form', 'line', { keys: 'url' }),
  optional('secureForm', 'line', { keys: 'url' }),
  optional('helsenorge', 'line', { keys: 'url' }),
  optional('visitingAddress', 'group', {
    fields: [...ADDRESS, optional('directions', 'text'), optional('map', 'line', { keys: 'url' })],
  }),
  optional('postalAddress', 'group', { fields: ADDRESS }),
];

const COORDINATOR: Plain[] = [
  f('fromAge', 'number'),
  optional('toAge', 'number'),
  f('contact', 'contact'),
  optional('part', 'part'),
  optional('text', 'long-text'),
  optional('unless', 'long-text'),
];

const SERVICE: Plain[] = [
  f('name', 'text'),
  f('forWhom', 'long-text'),
  f('contact', 'contact'),
  f('referralNeeded', 'yes'),
  optional('dropIn', 'yes'),
  optional('cost', 'text'),
  optional('opensOn', 'date'),
  optional('beforeOpening', 'long-text'),
  optional('closesOn', 'date'),
  optional('afterClosing', 'long-text'),
  optional('searchedAs', 'lines'),
];

const NOTICE: Plain[] = [
  f('text', 'long-text'),
  f('from', 'date'),
  optional('to', 'date'),
  optional('where', 'where'),
  optional('severity', 'choice', {
    choices: [
      { value: 'information', label: said('Vanlig', 'Vanleg') },
      { value: 'important', label: said('Viktig: står først og tydeligere', 'Viktig: står først og tydelegare') },
    ],
  }),
];

const OWN_LINKS: Partial<Plain> = {
  item: said('Lenke', 'Lenkje'),
  fresh: 'text',
  fields: [f('title', 'text'), f('url', 'line', { keys: 'url', label: said('Adresse', 'Adresse') })],
};

const ABOUT: Plain[] = [
  f('name', 'text', { optional: true }),
  f('shortName', 'text', { optional: true }),
  optional('website', 'line', { keys: 'url' }),
  optional('lead', 'long-text'),
  optional('highlights', 'list', {
    item: said('Lenke', 'Lenkje'),
    fresh: 'empty',
    fields: [
      optional('page', 'page'),
      optional('url', 'line', { keys: 'url' }),
      optional('title', 'text'),
      optional('about', 'long-text'),
    ],
  }),
  optional('links', 'list', {
    item: said('Lenke', 'Lenkje'),
    fresh: 'text',
    fields: [
      f('title', 'text'),
      f('url', 'line', { keys: 'url', label: said('Adresse', 'Adresse') }),
      f('about', 'long-text'),
    ],
  }),
  optional('partners', 'list', {
    item: said('Samarbeidspartner', 'Samarbeidspartnar'),
    fresh: 'text',
    fields: [
      f('name', 'text', { label: said('Navn', 'Namn') }),
      f('role', 'long-text', { label: said('Hva de gjør', 'Kva dei gjer') }),
      optional('url', 'line', { keys: 'url', label: said('Nettsted', 'Nettstad') }),
    ],
  }),
  optional('county', 'text'),
  optional('trust', 'text'),
  optional('dps', 'text'),
  f('contract', 'group', { fields: [f('with', 'text'), f('places', 'number')] }),
  f('stays', 'list', {
    item: said('Opphold', 'Opphald'),
    fresh: 'empty',
    fields: [f('name', 'text'), f('fromMonths', 'number'), f('toMonths', 'number')],
  }),
  f('referral', 'group', { fields: [f('referredBy', 'long-text'), f('assessedBy', 'long-text')] }),
  optional('ages', 'ages'),
  optional('questions', 'line'),
  optional('reportErrors', 'line', { keys: 'url' }),
  optional('accessibilityStatement', 'line', { keys: 'url' }),
  optional('statementPending', 'group', { fields: [f('since', 'past-date'), f('reason', 'long-text')] }),
  f('colours', 'group', {
    fields: [
      f('main', 'line', { label: said('Farge på lenker og knapper', 'Farge på lenkjer og knappar') }),
      f('accent', 'line', { label: said('Farge på kanten øverst', 'Farge på kanten øvst') }),
    ],
  }),
  optional('appearance', 'group', {
    fields: [
      optional('corners', 'number'),
      optional('headerLinks', 'list', OWN_LINKS),
      optional('footerLinks', 'list', OWN_LINKS),
    ],
  }),
  optional('brochure', 'yes'),
  f('publication', 'choice', {
    choices: [
      { value: 'demo', label: said('Demonstrasjon, utenfor søkemotorer', 'Demonstrasjon, utanfor søkjemotorar') },
      { value: 'live', label: said('I bruk', 'I bruk') },
    ],
  }),
];

const SECTIONS: readonly (Omit<Section, 'fields'> & { fields: Plain[] })[] = [
  {
    id: 'kontakter',
    title: said('Kontakter og tider', 'Kontaktar og tider'),
    intro: said(
      'Hvert nummer står bare her. Endrer du det her, endres det på alle sidene.',
      'Kvart nummer står berre her. Endrar du det her, blir det endra på alle sidene.',
    ),
    fields: [
      f('contacts', 'list', { item: said('Kontakt', 'Kontakt'), fields: CONTACT, fresh: 'contact' }),
      optional('switchboard', 'contact'),
      f('localHelp', 'list', {
        item: said('Kontakt', 'Kontakt'),
        fresh: 'empty',
        fields: [f('', 'contact', { label: said('Kontakt', 'Kontakt') })],
      }),
    ],
  },
  {
    id: 'koordinatorer',
    title: said('Hvem koordinerer', 'Kven koordinerer'),
    intro: said(
      'Hver alder fra 0 år og oppover skal ha én koordinator.',
      'Kvar alder frå 0 år og oppover skal ha éin koordinator.',
    ),
    fields: [
      f('coordinators', 'list', {
        item: said('Koordinator', 'Koordinator'),
        fields: COORDINATOR,
        fresh: 'coordinator',
      }),
      optional('parts', 'list', { item: said('Del', 'Del'), fields: [f('name', 'text')], fresh: 'text' }),
    ],
  },
  {
    id: 'tjenester',
    title: said('Tjenester', 'Tenester'),
    intro: said(
      'Hjelp dere tilbyr. Den øverste står først på siden.',
      'Hjelp de tilbyr. Den øvste står først på sida.',
    ),
    fields: [f('services', 'list', { item: said('Tjeneste', 'Teneste'), fields: SERVICE, fresh: 'service' })],
  },
  {
    id: 'meldinger',
    title: said('Meldinger', 'Meldingar'),
    intro: said(
      'En melding står øverst på sidene fra en dag til og med en annen, og forsvinner av seg selv.',
      'Ei melding står øvst på sidene frå ein dag til og med ein annan, og forsvinn av seg sjølv.',
    ),
    fields: [f('notices', 'list', { item: said('Melding', 'Melding'), fields: NOTICE, fresh: 'notice' })],
  },
  {
    id: 'om-oss',
    title: said('Om oss', 'Om oss'),
    intro: said(
      'Navn, forsiden, lenker og det som gjelder hele nettstedet.',
      'Namn, framsida, lenkjer og det som gjeld heile nettstaden.',
    ),
    fields: ABOUT,
  },
];

/** The union of all kinds of organisations tells the fields of one of them alone. */
function schemaOf(kind: unknown): z.core.$ZodType {
  const union = (organisationSchema as unknown as { def: { options?: readonly z.core.$ZodType[] } }).def.options;
  return (
    union?.find((it) => JSON.stringify((it as z.ZodObject).shape['kind']?.def).includes(`"${String(kind)}"`)) ??
    organisationSchema
  );
}

function labelled(plain: Plain, path: Path, schema: z.core.$ZodType): Field[] {
  const { fields, label: own, ...rest } = plain;
  const here = plain.name === '' ? path : [...path, plain.name];
  if (plain.name !== '' && !fieldsAt(schema, path).includes(plain.name)) return [];
  const label = own ?? labelAt(schema, here);
  if (!label) throw new Error(`The schema has no label for ${here.join('.')}.`);
  const inner = plain.kind === 'list' ? [...here, 0] : here;
  const help = HELP[here.filter((it) => typeof it === 'string').join('.')];
  return [
    {
      ...rest,
      label: { nb: label.nb, nn: label.nn },
      ...(help && { help }),
      ...(fields && { fields: fields.flatMap((it) => labelled(it, inner, schema)) }),
    },
  ];
}

/** The form for a kind of organisation: what it can tell, under the labels that the schemas give. */
export function sectionsFor(kind: unknown): Section[] {
  const schema = schemaOf(kind);
  return SECTIONS.map((section) => ({ ...section, fields: section.fields.flatMap((it) => labelled(it, [], schema)) }));
}

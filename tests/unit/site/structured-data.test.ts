import assert from 'node:assert/strict';
import { test } from 'node:test';
import { structuredData } from '../../../src/site/structured-data.ts';
import { organisation, smallContent } from './content.ts';
import { viewAt } from './views.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const contacts = [
  {
    id: 'sentralbord',
    role: { nb: 'Sentralbordet', en: 'The switchboard' },
    phones: ['61 29 36 00', '40 03 46 21'],
    hours: [
      { days: 'weekdays', opens: '09:00', closes: '15:00' },
      { days: 'tuesday', opens: '18:00', closes: '21:00' },
    ],
    verifiedOn: null,
  },
  { id: 'vakt', role: 'Vakten', phones: ['116 117'], hours: 'always', verifiedOn: null },
  { id: 'chat', role: 'Chat', phones: [], chat: 'https://www.bo.kommune.no/chat', verifiedOn: null },
];

function dataOf(facts: Parameters<typeof organisation>[1], address = '/bo/'): string | null {
  const content = smallContent({
    organisations: [organisation('bo', { contacts, languages: ['nb', 'en'], ...facts })],
  });
  return structuredData(viewAt(address, content));
}

const hours = (dayOfWeek: string[], opens: string, closes: string) => ({
  '@type': 'OpeningHoursSpecification',
  dayOfWeek,
  opens,
  closes,
});

test('a front page tells who publishes and how each role is reached, in the language of the page', () => {
  const office = [hours(WEEKDAYS, '09:00', '15:00'), hours(['Tuesday'], '18:00', '21:00')];
  const point = { '@type': 'ContactPoint', areaServed: 'NO' };
  assert.deepEqual(JSON.parse(dataOf({}, '/bo/en/') ?? ''), {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: 'bo kommune',
    url: 'https://www.bo.kommune.no',
    contactPoint: [
      { ...point, telephone: '+4761293600', contactType: 'The switchboard', hoursAvailable: office },
      { ...point, telephone: '+4740034621', contactType: 'The switchboard', hoursAvailable: office },
      {
        ...point,
        telephone: '116117',
        contactType: 'Vakten',
        hoursAvailable: [hours([...WEEKDAYS, 'Saturday', 'Sunday'], '00:00', '23:59')],
      },
      { ...point, url: 'https://www.bo.kommune.no/chat', contactType: 'Chat' },
    ],
  });
});

test('a contact without known hours claims none', () => {
  const known = [{ id: 'sentralbord', role: 'Sentralbordet', phones: ['61 29 36 00'], verifiedOn: null }];
  const { contactPoint } = JSON.parse(dataOf({ contacts: known }) ?? '');
  assert.deepEqual(Object.keys(contactPoint[0]), ['@type', 'telephone', 'contactType', 'areaServed']);
});

test('hours over midnight, to midnight and of a period, and every way but numbers that nobody has', () => {
  const night = {
    id: 'vakt',
    role: 'Vakten',
    phones: [{ number: '61 29 36 00', label: { nb: 'På kveldstid', en: 'In the evening' } }],
    sms: '400 34 621',
    textPhone: '40 03 46 22',
    email: 'post@bo.kommune.no',
    visitingAddress: { street: 'Storgata 1', postalCode: '3800', town: 'Bø' },
    hours: [
      { days: 'monday', opens: '22:00', closes: '02:00' },
      { days: 'friday', opens: '15:30', closes: '24:00' },
    ],
    exceptions: [
      { from: '12-24', to: '01-01', hours: 'closed' },
      { from: '2026-01-01', hours: 'closed' },
    ],
    verifiedOn: null,
  };
  const { contactPoint } = JSON.parse(dataOf({ contacts: [night] }, '/bo/en/') ?? '');
  const told = { contactType: 'Vakten', areaServed: 'NO' };
  const closed = { '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '00:00' };
  const hoursAvailable = [
    hours(['Monday'], '22:00', '02:00'),
    hours(['Friday'], '15:30', '00:00'),
    { ...closed, validFrom: '2026-12-24', validThrough: '2027-01-01' },
  ];
  const address = {
    streetAddress: 'Storgata 1',
    postalCode: '3800',
    addressLocality: 'Bø',
    addressCountry: 'NO',
  };
  assert.deepEqual(contactPoint, [
    { '@type': 'ContactPoint', telephone: '+4761293600', name: 'In the evening', ...told, hoursAvailable },
    // A number for text messages is none to call.
    { '@type': 'ContactPoint', name: 'Text 400 34 621', url: 'sms:+4740034621', ...told, hoursAvailable },
    {
      '@type': 'ContactPoint',
      name: 'Textphone 40 03 46 22',
      telephone: '+4740034622',
      contactOption: 'HearingImpairedSupported',
      ...told,
      hoursAvailable,
    },
    { '@type': 'ContactPoint', email: 'post@bo.kommune.no', ...told, hoursAvailable },
    { '@type': 'PostalAddress', ...address, ...told, hoursAvailable },
  ]);
});

test('a hospital is a medical organisation', () => {
  const referral = { referredBy: 'Fastlegen', assessedBy: 'Sykehuset' };
  assert.equal(
    JSON.parse(dataOf({ kind: 'hospital', trust: 'Helse', referral }) ?? '')['@type'],
    'MedicalOrganization',
  );
});

test('other pages, the portal and organisations that do not exist have none', () => {
  assert.equal(dataOf({}, '/bo/voksne/'), null);
  assert.equal(dataOf({}, '/'), null);
  assert.equal(dataOf({ fictional: true }), null);
});

test('nothing in it can end a script element', () => {
  const data = dataOf({ name: '</script><script>alert(1)' }) ?? '';
  assert.doesNotMatch(data, /</);
  assert.equal(JSON.parse(data).name, '</script><script>alert(1)');
});

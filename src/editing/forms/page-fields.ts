import { labelAt } from '../../model/field-meta.ts';
import { localPageSchema } from '../../model/schemas/local-page.ts';
import type { Said } from '../told/said.ts';
import type { Field } from './field.ts';

const said = (nb: string, nn: string): Said => ({ nb, nn });

type Plain = Omit<Field, 'label'> & { label?: Said };

const PLAIN: readonly Plain[] = [
  { name: 'title', kind: 'line' },
  {
    name: 'summary',
    kind: 'line',
    help: said(
      'Én setning om hva siden handler om. Den står i lister over sider.',
      'Éi setning om kva sida handlar om. Ho står i lister over sider.',
    ),
  },
  { name: 'lead', kind: 'line', optional: true, help: said('Står under tittelen.', 'Står under tittelen.') },
  { name: 'navTitle', kind: 'line', optional: true, help: said('Til lister og lenker.', 'Til lister og lenkjer.') },
  { name: 'ages', kind: 'ages', optional: true },
  { name: 'reviewed', kind: 'date', optional: true },
  { name: 'reviewBy', kind: 'date', optional: true },
  { name: 'revised', kind: 'date', optional: true },
  { name: 'translates', kind: 'date', optional: true },
  {
    name: 'searchedAs',
    kind: 'lines',
    optional: true,
    help: said('Ett på hver linje. De vises ikke.', 'Eitt på kvar linje. Dei blir ikkje viste.'),
  },
  {
    name: 'description',
    kind: 'line',
    optional: true,
    help: said('Uten det brukes sammendraget.', 'Utan det blir samandraget brukt.'),
  },
  {
    name: 'slug',
    kind: 'line',
    optional: true,
    help: said(
      'Siste del av adressen. Bytter dere den, skriver dere den gamle under «Tidligere adresser».',
      'Siste del av adressa. Byter de ho, skriv de den gamle under «Tidlegare adresser».',
    ),
  },
  {
    name: 'formerSlugs',
    kind: 'lines',
    optional: true,
    help: said('Én på hver linje. De leder da hit.', 'Éi på kvar linje. Dei leier då hit.'),
  },
  { name: 'order', kind: 'number', optional: true, help: said('Lavest står først.', 'Lågast står først.') },
];

/** The fields of an own page above its text, under the labels that its schema gives. */
export function pageFields(): Field[] {
  return PLAIN.map(({ label: own, ...rest }) => {
    const label = own ?? labelAt(localPageSchema, [rest.name]);
    if (!label) throw new Error(`The schema has no label for ${rest.name}.`);
    return { ...rest, label: { nb: label.nb, nn: label.nn } };
  });
}

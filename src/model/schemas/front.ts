import { z } from 'zod';
import { pastDateSchema } from './date.ts';
import { rule } from './rules.ts';
import { pageNameSchema } from './slug.ts';
import { ownTextSchema } from './text.ts';
import { urlSchema } from './url.ts';

/** A link that stands out on the front page: to one of the site's own pages, or to another website with a title. */
export const highlightSchema = z
  .strictObject({
    page: pageNameSchema.optional().meta({
      title: 'Side her',
      nynorsk: 'Side her',
      description: 'Navnet på en av sidene: mappen i pages, eller en av de nasjonale, som coordinator.',
      called: ['side'],
    }),
    url: urlSchema.optional().meta({
      title: 'Adresse et annet sted',
      nynorsk: 'Adresse ein annan stad',
      description: 'Adressen til et annet nettsted, når lenken ikke går til en side her.',
      called: ['adresse', 'lenke', 'lenkje'],
    }),
    title: ownTextSchema.optional().meta({
      title: 'Tekst på lenken',
      nynorsk: 'Tekst på lenkja',
      description: 'Hva leseren finner der. Uten den: tittelen på siden.',
      called: ['tittel'],
    }),
    about: ownTextSchema.optional().meta({
      title: 'Setning om siden',
      nynorsk: 'Setning om sida',
      description: 'En setning under lenken.',
      called: ['om'],
    }),
  })
  .refine(({ page, url, title }) => (page === undefined) !== (url === undefined) && (page || title), rule('highlight'));

/** A page that is no longer, and the page to which its addresses lead instead. */
export const removedSchema = z.strictObject({
  on: pastDateSchema.meta({
    title: 'Tatt bort',
    nynorsk: 'Teken bort',
    description: 'Dagen siden ble tatt bort: 2026-12-01.',
    called: ['dato', 'dag'],
  }),
  leadsTo: pageNameSchema.meta({
    title: 'Leder til',
    nynorsk: 'Leier til',
    description: 'Navnet på siden som den gamle adressen skal lede til, for eksempel oppfolgingstjenesten eller front.',
    called: ['til', 'ledertil', 'leiertil'],
  }),
});

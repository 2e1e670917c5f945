import { z } from 'zod';
import { dateSchema } from './date.ts';
import { rule } from './rules.ts';
import { pageNameSchema } from './slug.ts';
import { ownTextSchema } from './text.ts';

/**
 * A short message from one day on, to another (both included) or until it is removed. Its text takes links and emphasis. It
 * stands on every page of the organisation, on the front page, or on the pages that are named.
 */
export const noticeSchema = z
  .strictObject({
    from: dateSchema.meta({
      title: 'Fra og med',
      nynorsk: 'Frå og med',
      description: 'Den første dagen meldingen vises: 2027-03-22.',
      called: ['fra', 'frå'],
    }),
    to: dateSchema.optional().meta({
      title: 'Til og med',
      nynorsk: 'Til og med',
      description: 'Den siste dagen. Uten den vises meldingen til noen tar den bort.',
      called: ['til'],
    }),
    where: z
      .union([z.literal(['everywhere', 'front']), z.array(pageNameSchema).min(1)], rule('notice-where'))
      .default('everywhere')
      .meta({
        title: 'Hvor den vises',
        nynorsk: 'Kvar ho blir vist',
        description: 'everywhere: på alle sidene. front: på forsiden. Ellers navn på sider: [ung, coordinator].',
        called: ['hvor', 'kvar', 'sider'],
      }),
    severity: z
      .enum(['information', 'important'])
      .default('information')
      .meta({
        title: 'Hvor viktig den er',
        nynorsk: 'Kor viktig ho er',
        description: 'important: står først og tydeligere. Ellers information.',
        called: ['viktighet', 'viktig', 'alvorlighet'],
      }),
    text: ownTextSchema.meta({
      title: 'Melding',
      nynorsk: 'Melding',
      description:
        'Teksten, i anførselstegn. Den kan ha **uthevet skrift** og lenker: [siden](page:ung), [nettsted](https://…).',
      called: ['tekst', 'melding'],
      holds: 'lines',
    }),
  })
  .refine((notice) => notice.to === undefined || notice.from <= notice.to, {
    path: ['to'],
    ...rule('notice-order'),
  });

export type Notice = z.infer<typeof noticeSchema>;

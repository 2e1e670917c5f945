import { z } from 'zod';
import { isHelsenorge } from '../url.ts';
import { pastDateSchema } from './date.ts';
import { exceptionSchema, hoursSchema } from './hours.ts';
import { phoneSchema } from './phone.ts';
import { postalAddressSchema, visitingAddressSchema } from './postal-address.ts';
import { rule } from './rules.ts';
import { slugSchema } from './slug.ts';
import { ownTextSchema } from './text.ts';
import { urlSchema } from './url.ts';

/** A number, or a number with what it is for. */
const labelledPhoneSchema = z.union([
  phoneSchema,
  z.strictObject({
    number: phoneSchema.meta({
      title: 'Nummer',
      nynorsk: 'Nummer',
      description: 'Nummeret, i anførselstegn: "61 29 36 00".',
      called: ['nummer', 'telefon'],
    }),
    label: ownTextSchema.meta({
      title: 'Hva nummeret er for',
      nynorsk: 'Kva nummeret er for',
      description: 'Noen få ord, for eksempel På kveldstid.',
      called: ['merkelapp', 'etikett', 'merke'],
    }),
  }),
]);

/**
 * A role that can be reached, never a named person. `verifiedOn`: the day when the organisation last confirmed the
 * numbers; null when it never has.
 */
export const contactSchema = z
  .strictObject({
    id: slugSchema.meta({
      title: 'Kort navn',
      nynorsk: 'Kort namn',
      description: 'Navnet som resten av filen og tekstene viser til kontakten med. Små bokstaver og bindestrek.',
    }),
    role: ownTextSchema.meta({
      title: 'Rolle eller tjeneste',
      nynorsk: 'Rolle eller teneste',
      description: 'Rollen eller tjenesten, slik den kalles hos dere. Aldri navnet på en ansatt.',
      called: ['rolle'],
    }),
    phones: z
      .array(labelledPhoneSchema)
      .default([])
      .meta({
        title: 'Telefonnumre',
        nynorsk: 'Telefonnummer',
        description:
          'Numrene, i anførselstegn og gruppert slik dere skriver dem: ["61 29 36 00"]. Vil du si hva et nummer er for: [{ number: "61 29 36 00", label: På kveldstid }].',
        called: ['nummer', 'telefon', 'telefonar', 'telefoner', 'phone', 'telephone', 'tlf', 'tel', 'mobil', 'mobile'],
      }),
    sms: phoneSchema.optional().meta({
      title: 'SMS',
      nynorsk: 'SMS',
      description: 'Nummer som tar imot tekstmeldinger.',
      called: ['tekstmelding'],
    }),
    textPhone: phoneSchema.optional().meta({
      title: 'Teksttelefon',
      nynorsk: 'Teksttelefon',
      description: 'Nummer til teksttelefon, for dem som ikke hører.',
      called: ['teksttelefon'],
    }),
    email: z
      .email(rule('email'))
      .optional()
      .meta({
        title: 'E-post',
        nynorsk: 'E-post',
        description:
          'En felles adresse for tjenesten, aldri adressen til en ansatt: post@eksempel.kommune.no. Leseren får vite at hun ikke skal skrive om helsen sin der.',
        called: ['epost', 'e-post', 'mail'],
      }),
    chat: urlSchema.optional().meta({ title: 'Chat', nynorsk: 'Chat', description: 'Adressen til en chat.' }),
    form: urlSchema.optional().meta({
      title: 'Skjema',
      nynorsk: 'Skjema',
      description: 'Adressen til et vanlig kontaktskjema.',
      called: ['skjema', 'kontaktskjema'],
    }),
    secureForm: urlSchema.optional().meta({
      title: 'Sikkert skjema',
      nynorsk: 'Sikkert skjema',
      description: 'Adressen til et skjema med innlogging, der man kan skrive om helsen sin.',
      called: ['sikkertskjema'],
    }),
    helsenorge: urlSchema.refine(isHelsenorge, rule('helsenorge-host')).optional().meta({
      title: 'Helsenorge',
      nynorsk: 'Helsenorge',
      description: 'Siden på helsenorge.no der man skriver til dere.',
    }),
    visitingAddress: visitingAddressSchema.optional().meta({
      title: 'Besøksadresse',
      nynorsk: 'Besøksadresse',
      description:
        'Adressen som folk kan komme til: { street: Storgata 1, postalCode: "2680", town: Vågå }. Siden lenker til et kart.',
      called: ['adresse', 'besøksadresse'],
    }),
    postalAddress: postalAddressSchema.optional().meta({
      title: 'Postadresse',
      nynorsk: 'Postadresse',
      description: 'Adressen som folk kan sende brev til: { street: Postboks 1, postalCode: "2680", town: Vågå }.',
      called: ['postadresse'],
    }),
    hours: hoursSchema.optional().meta({
      title: 'Telefontid eller åpningstid',
      nynorsk: 'Telefontid eller opningstid',
      description: 'Når telefonen blir besvart: always, eller en liste med days, opens og closes.',
      called: ['åpningstider', 'opningstider', 'telefontid'],
    }),
    exceptions: z
      .array(exceptionSchema)
      .optional()
      .meta({
        title: 'Andre tider i en periode',
        nynorsk: 'Andre tider i ein periode',
        description: 'Sommertid, jul og inneklemte dager: [{ from: "12-24", to: "01-01", hours: closed }].',
        called: ['unntak', 'stengt', 'ferie'],
      }),
    verifiedOn: pastDateSchema.nullable().meta({
      title: 'Sist bekreftet',
      nynorsk: 'Sist stadfesta',
      description: 'Dagen noen sist ringte, og alt var riktig: 2027-01-31. null når ingen har gjort det.',
      called: ['bekreftet', 'stadfesta', 'kontrollert'],
    }),
  })
  .refine(
    (it) =>
      it.phones.length > 0 ||
      [it.sms, it.textPhone, it.email, it.chat, it.form, it.secureForm, it.helsenorge].some(Boolean) ||
      it.visitingAddress !== undefined ||
      it.postalAddress !== undefined,
    rule('contact-reachable'),
  );

export type Contact = z.infer<typeof contactSchema>;

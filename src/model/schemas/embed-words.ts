import { z } from 'zod';
import { slugSchema } from './slug.ts';
import { word } from './word.ts';

/** Of a way to show something in another website: its name, and what that website must allow. */
const way = (allow: string) => ({ title: word('heading'), allow: word(allow) });

/** What the page for those who edit an organisation's own website says, and `npm run embed` with it. */
export const embedWordsSchema = z.strictObject({
  slug: slugSchema.describe('its part of the address'),
  title: z.strictObject({
    municipality: word('h1 of the page, of a municipality'),
    hospital: word('{name}: the same of a hospital'),
    institution: word('{name}: the same of an institution'),
  }),
  lead: word('what can be shown'),
  description: word('{name}: for search engines'),
  language: word('in which language the code shows its words, and how one gets another'),
  unknownSite: word('{site}: which address is to be changed, where that of the site is not known'),
  example: word('heading over an example'),
  exampleText: word('before it'),
  allow: word('before what the website must allow'),
  contact: word('before the code that shows whom to call'),
  calculator: word('before the code that shows the calculator of a pathway'),
  own: z.strictObject({
    ...way('from one’s own server: nothing'),
    text: word('why, and before the list of what is copied'),
    after: word('which of the other ways are used then'),
  }),
  html: z.strictObject({
    ...way('settings of servers'),
    text: word('before the code'),
    fetch: word('before the address that the server fetches'),
  }),
  frame: z.strictObject({
    ...way('{site} may be framed, {hash} is a script'),
    others: word('over the same of the other pathways, folded'),
    script: word('before the script that sets the height'),
    everyone: word('every website may show the frame'),
    nobody: word('no website may'),
    some: word('{sites}: those websites may'),
  }),
  element: z.strictObject({
    ...way('{site}: scripts and data come from there'),
    others: word('over the same of the other pathways, folded'),
    script: word('before the script'),
    link: word('what the link and the heading in the element are'),
  }),
  oembed: z.strictObject({
    ...way('{site}: the server asks it, and it may be framed'),
    text: word('where the address is put, and what does not work there'),
    others: word('over the same of the other pathways, folded'),
  }),
  privacy: word('{site}: what that server gets to know of the reader'),
  never: word('heading over what must not be done'),
  neverCopy: word('copying numbers'),
  neverRemove: word('removing warnings'),
  neverDemo: word('a demonstration is not one’s own'),
});

import { z } from 'zod';
import { slugSchema } from './slug.ts';
import { countedSchema, word } from './word.ts';

/** The words of the search page and of the link to it. */
export const searchWordsSchema = z.strictObject({
  slug: slugSchema.describe('its part of the address'),
  title: word('h1 of the search page and the link in the header'),
  description: word('{name}: for search engines'),
  label: word('label of the field'),
  privacy: word('under the field: that what is written stays on the page'),
  clear: word('button that empties the field'),
  loading: word('while the index is fetched'),
  results: countedSchema.describe('{n} {query}: heading over the results'),
  corrected: word('{query}: what the results are for, when it is not what was written'),
  literally: word('{query}: button that searches for what was written'),
  mended: word('{query}: button that searches for the corrected words again'),
  none: word('{query}: heading when nothing was found'),
  nearest: word(
    '{query}: heading over pages that answer too little of it: that nothing was found about it, and that these are the nearest',
  ),
  elsewhere: word('over what another site answers'),
  callHeading: word('over those who can be called, when a number or hours are asked for'),
  noneText: word('what the reader can do then'),
  call: word('heading over the numbers that can be called'),
  more: word('button that shows more results'),
  failed: word('when the search could not be loaded'),
  danger: word('{title}: announced when the block with emergency numbers shows'),
  list: word('heading over the alphabetical list of pages and terms'),
  listText: word('under that heading, without JavaScript: that the field needs it'),
  kinds: z
    .strictObject({
      contact: word('the front page with the contacts'),
      local: word('the organisation’s own page'),
      pathway: word('a current pathway'),
      older: word('a pathway of 2019'),
      guide: word('a guide'),
      terms: word('the list of words'),
      about: word('the page about the site'),
      place: word('the site of an organisation'),
      municipality: word('the page about a municipality that has no site of its own'),
    })
    .describe('above the title of a result'),
});

export type SearchWords = z.infer<typeof searchWordsSchema>;

import type { Contact } from '../model/schemas/contact.ts';
import type { View } from './view.ts';

/** The organisation's own contacts for when it is urgent, in the order in which its file names them. */
export function localContacts({ organisation }: Pick<View, 'organisation'>): Contact[] {
  const { localHelp = [], contacts = [] } = organisation?.facts ?? {};
  return localHelp.flatMap((id) => contacts.filter((it) => it.id === id));
}

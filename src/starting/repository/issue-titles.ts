import type { Norwegian } from '../../model/norwegian.ts';

/** The title of the issue that says that a site was not published, by which the next run finds it. */
export const NOT_PUBLISHED = 'Nettstedet ble ikke publisert';

const OLD_CONTACTS: Record<Norwegian, (slug: string) => string> = {
  nb: (slug) => `Ingen har bekreftet kontaktene til «${slug}»`,
  nn: (slug) => `Ingen har stadfesta kontaktane til «${slug}»`,
};

/** The title of the issue that says that an organisation has contacts that nobody has confirmed, likewise. */
export const oldContactsTitle = (slug: string, spoken: Norwegian): string => OLD_CONTACTS[spoken](slug);

/** The organisation of such a title, in either form; null of another title. */
export function oldContactsOf(title: string): string | null {
  const [, slug] = /«([^»]*)»$/.exec(title) ?? [];
  return slug !== undefined && Object.values(OLD_CONTACTS).some((of) => of(slug) === title) ? slug : null;
}

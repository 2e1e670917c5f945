import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { logoToDraw } from '../check/logo.ts';
import { fill } from '../i18n/fill.ts';
import { LOGO_ROOM } from '../images/logo.ts';
import { comparedDay, type DatedSite } from '../site/dated-site.ts';
import { sharedFronts, sharePictureFile } from '../site/share-picture.ts';
import { paperColours } from '../site/theme.ts';
import { type View, viewsOf } from '../site/view.ts';
import { kept, ownFolder } from '../work/kept.ts';
import { type Card, DRAWING, drawCard } from './picture.ts';

function cardOf({ name, words, content, organisation, page, demo }: View): Card {
  const { label, organisation: notBy } = words.demo;
  const about = content.portal.tagline[page.language];
  return {
    name,
    about: about.charAt(0).toUpperCase() + about.slice(1),
    demo: demo ? [label, ...(organisation ? [fill(notBy, { name })] : [])].join(' ') : null,
    edge: paperColours((organisation?.facts ?? content.portal).colours).edge,
  };
}

/**
 * Puts beside each front page the picture that others show with a link to the site.
 * @param folder the folder of the built site
 * @param content the content folder in which logos lie
 * @param cache where pictures are remembered by what is on them; it may be deleted at any time
 */
export async function publishSharePictures(
  folder: string,
  { content: read, pages, options, day }: DatedSite,
  content: string,
  cache: string,
): Promise<void> {
  const viewOf = viewsOf(read, pages, options, comparedDay({ day }));
  ownFolder(cache);
  for (const page of sharedFronts(pages)) {
    const card = cardOf(viewOf(page));
    const logo = page.organisation === null ? null : logoToDraw(page.organisation, content, LOGO_ROOM);
    const key = createHash('sha256')
      .update(`${DRAWING}${JSON.stringify(card)}\n`)
      .update(logo ?? '')
      .digest('hex')
      .slice(0, 16);
    const name = sharePictureFile(page);
    const bytes = await kept(join(cache, `share.${key}.png`), () => drawCard(card, logo));
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    if (bytes) writeFileSync(file, bytes);
  }
}

/** The names of an organisation's logo: a drawing, or else a picture. */
export const DRAWN_LOGO = 'logo.svg';
export const PIXEL_LOGO = 'logo.png';

/** The names of an organisation's icon, in the tab of a browser: a drawing, or else a picture. */
export const DRAWN_ICON = 'favicon.svg';
export const PIXEL_ICON = 'favicon.png';

/** What a drawn icon is called in a site, beside the front page: at the root there is the one of all. */
export const ICON_FILE = 'icon.svg';

/** How wide and high (pixels) an icon is at the most where it is made of pixels, and at the least. */
export const ICON_SIZE = 96;
export const LEAST_ICON = 48;

/** How high (CSS pixels) the header shows a logo. */
export const LOGO_HEIGHT = 40;

/** How many pixels high a logo that is made of pixels is at the least, to be sharp on an ordinary phone. */
export const LEAST_LOGO = 2 * LOGO_HEIGHT;

/** The room (pixels) for a logo on the picture that others show beside a link to a site. */
export const LOGO_ROOM = { width: 760, height: 110 };

/** A logo as a picture that has room there. @param logo its bytes, or the path of its file */
export async function drawLogo(logo: Buffer | string) {
  const { default: sharp } = await import('sharp');
  return sharp(logo, { failOn: 'none' })
    .autoOrient()
    .resize({ ...LOGO_ROOM, fit: 'inside' });
}

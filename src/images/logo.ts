/** The names of an organisation's logo: a drawing, or else a picture. */
export const DRAWN_LOGO = 'logo.svg';
export const PIXEL_LOGO = 'logo.png';

/** How high (CSS pixels) the header shows a logo. */
export const LOGO_HEIGHT = 40;

/** A text as nginx's and Caddy's own languages quote it. */
export const quoted = (text: string) => `"${text}"`;

/** A part of an address in a pattern that matches it alone. */
export const pattern = (text: string) => text.replace(/[.+]/g, '\\$&');

/** The folder of the open data, from the site's folder: what other systems read. */
export const DATA_FOLDER = 'data/';

/** Where their version 1 lies. */
export const V1 = `${DATA_FOLDER}v1/`;

/** The folder of the blocks that stand in other websites, and of the code that shows them. */
export const EMBED_FOLDER = 'embed/';

/** The script that shows blocks, in that folder. Websites name it: it stays where it is. */
export const EMBED_ENTRY = 'loype.js';

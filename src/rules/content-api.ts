import { z } from 'zod';

/**
 * What the Directorate's open content API (https://utvikler.helsedirektoratet.no) is told to answer with: `/pakkeforløp` is
 * a list of the pathways, and each of their parts has its text as HTML and links to the parts below it (`rel: barn`).
 * Fields that are not used here are let through, and a part may come within the one above it as well.
 */
const linkSchema = z.looseObject({ rel: z.string().nullish(), href: z.string().nullish() });
const partSchema = z.looseObject({
  id: z.string(),
  tittel: z.string(),
  intro: z.string().nullish(),
  tekst: z.string().nullish(),
  url: z.string().nullish(),
  sistFagligOppdatert: z.string().nullish(),
  sistOppdatert: z.string().nullish(),
  forstPublisert: z.string().nullish(),
  links: z.array(linkSchema).nullish(),
  barn: z.array(z.unknown()).nullish(),
});

/** A part of a pathway's text as the owner has it now. */
export interface OwnersText {
  title: string;
  html: string;
  /** The day (ISO) of its last change, as the owner gives it; null where it gives none. */
  changed: string | null;
  url: string | null;
}

/** A pathway of the owner's, with all its parts from the top on. */
export interface OwnersPathway {
  title: string;
  url: string | null;
  parts: OwnersText[];
}

/** Asks for a path below the API's address, such as `/pakkeforløp`; gives the JSON. */
export type Ask = (path: string) => Promise<unknown>;

/** The most parts that a pathway may have: more means that the answers lead in a circle. */
const MOST_PARTS = 500;

/** The API's own list may give a part as a list with one. */
function readPart(answer: unknown, path: string): z.infer<typeof partSchema> {
  const read = partSchema.safeParse(Array.isArray(answer) ? answer[0] : answer);
  if (read.success) return read.data;
  const where = read.error.issues[0]?.path.join('.') || 'it';
  throw new Error(`The answer to ${path} is not in the form that is documented: look at "${where}".`);
}

/** A day that can be one of a change: some systems write the year 1 for none. */
const day = (date: string | null | undefined) => /^(?:19|20)\d\d-\d\d-\d\d/.exec(date ?? '')?.[0] ?? null;

/** The last two parts of an address, which name a part of a text below the API's address; null where it has not two. */
const pathOf = (href: string): string | null => /(\/[^/?#]+\/[^/?#]+)\/*(?:[?#].*)?$/.exec(href)?.[1] ?? null;

/** The part of an address that names a pathway, on the owner's pages and those that they had before 2023. */
export function pathwayOf(url: string): string | null {
  return /\/(?:nasjonale-forlop|pakkeforlop)\/([^/?#]+)/.exec(url)?.[1] ?? null;
}

/** All parts of a pathway. One may come within another as its title alone: then its text is asked for where it is linked. */
async function partsOf(ask: Ask, id: string): Promise<OwnersText[]> {
  const parts: OwnersText[] = [];
  // Ids of the parts whose texts are read, and the paths that were asked.
  const [whole, asked] = [new Set<string>(), new Set<string>()];
  const follow = async (path: string): Promise<void> => {
    if (asked.has(path) || whole.has(path.slice(path.lastIndexOf('/') + 1))) return;
    asked.add(path);
    await visit(await ask(path), path, true);
  };
  const visit = async (answer: unknown, path: string, isOwn: boolean): Promise<void> => {
    const part = readPart(answer, path);
    if (whole.has(part.id)) return;
    const isStub = !isOwn && !part.tekst;
    if (!isStub) whole.add(part.id);
    const changed = day(part.sistFagligOppdatert) ?? day(part.sistOppdatert) ?? day(part.forstPublisert);
    const html = [part.intro, part.tekst].filter(Boolean).join('<br>\n');
    parts.push({ title: part.tittel, html, changed, url: part.url ?? null });
    if (parts.length > MOST_PARTS) throw new Error(`${id} has more than ${MOST_PARTS} parts.`);
    for (const child of part.barn ?? []) await visit(child, path, false);
    for (const { rel, href } of part.links ?? []) {
      if (rel !== 'barn' && !(isStub && rel === 'self')) continue;
      // Only the last two parts of an address are used: the key goes nowhere but to the API.
      const below = pathOf(href ?? '');
      if (below === null)
        throw new Error(`The answer to ${path} has a link to a part that cannot be followed: "${href}".`);
      await follow(below);
    }
  };
  await follow(`/pakkeforløp/${id}`);
  return parts;
}

/**
 * The owner's pathways that are wanted, with their texts.
 * @param wanted the names of pathways as they stand in the owner's addresses (`rusbehandling-tsb`)
 * @throws Error when an answer is not in the documented form, and what `ask` throws
 */
export async function askPathways(ask: Ask, wanted: ReadonlySet<string>): Promise<Map<string, OwnersPathway>> {
  const list = await ask('/pakkeforløp');
  if (!Array.isArray(list)) throw new Error('The answer to /pakkeforløp is no list of pathways.');
  const found = new Map<string, OwnersPathway>();
  for (const entry of list) {
    const { id, tittel, url } = readPart(entry, '/pakkeforløp');
    const name = pathwayOf(url ?? '');
    if (name === null || !wanted.has(name)) continue;
    // Two of one address are read as one: nothing of either is left out.
    const before = found.get(name);
    const parts = [...(before?.parts ?? []), ...(await partsOf(ask, id))];
    found.set(name, { title: before?.title ?? tittel, url: before?.url ?? url ?? null, parts });
  }
  return found;
}

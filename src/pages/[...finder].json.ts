import type { APIRoute, GetStaticPaths } from 'astro';
import { finderData } from '../finder/data.ts';
import { loadSite } from '../load.ts';
import { siteOptions } from '../site/options.ts';

/** The data of the field that finds a municipality. A build of one organisation has no such field. */
export const getStaticPaths = (() =>
  siteOptions().only ? [] : [{ params: { finder: 'finder' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const { content } = await loadSite();
  return Response.json(finderData(content));
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { placedDrawings } from '../check/logo.ts';
import { loadSite } from '../load.ts';

/** Every organisation's drawn logo and icon, once each, beside its front page. */
export const getStaticPaths = (async () => {
  const { pages } = await loadSite();
  return placedDrawings(pages).map(({ file, svg }) => ({
    params: { drawing: file.replace(/\.svg$/, '') },
    props: { svg },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['svg']), { headers: { 'Content-Type': 'image/svg+xml' } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { drawnLogo, logoPlaces } from '../check/logo.ts';
import { loadSite } from '../load.ts';

/** Every organisation's drawn logo, once, beside its front page. */
export const getStaticPaths = (async () => {
  const { pages } = await loadSite();
  return logoPlaces(pages).map(({ file, slug }) => ({ params: { logo: file.replace(/\.svg$/, '') }, props: { slug } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(drawnLogo(String(props['slug']))?.svg ?? '', { headers: { 'Content-Type': 'image/svg+xml' } });

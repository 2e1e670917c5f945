import type { APIRoute, GetStaticPaths } from 'astro';
import { drawnLogo } from '../check/logo.ts';
import { loadSite } from '../load.ts';

/** Every organisation's drawn logo, once, beside its front page. */
export const getStaticPaths = (async () => {
  const { pages } = await loadSite();
  return pages
    .filter((page) => page.kind === 'front' && page.organisation && drawnLogo(page.organisation))
    .map((page) => ({ params: { logo: page.file.replace('index.html', 'logo') }, props: { slug: page.organisation } }))
    .filter((route, index, all) => all.findIndex((other) => other.props.slug === route.props.slug) === index);
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(drawnLogo(String(props['slug']))?.svg ?? '', { headers: { 'Content-Type': 'image/svg+xml' } });

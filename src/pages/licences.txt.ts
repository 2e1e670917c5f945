import type { APIRoute } from 'astro';
import { productFolder } from '../site/folder.ts';
import { licencesText } from '../site/licences.ts';

/** The licences of what browsers get, at the root of every site. */
export const GET: APIRoute = () =>
  new Response(licencesText(productFolder()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

import type { Drawn } from './drawn.ts';

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeValue = (text: string) =>
  escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, ' ');

function writeElement({ name, attributes, children }: Drawn): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeValue(value)}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : writeElement(child)));
  return `<${name}${pairs.join('')}${inner.length > 0 ? `>${inner.join('')}</${name}>` : '/>'}`;
}

/** Writes a drawing anew from what was kept of it. */
export function writeDrawing(root: Drawn): string {
  const svg = writeElement({ ...root, attributes: {} }).replace(/^<svg/, '');
  const own = writeElement({ ...root, children: [] }).replace(/^<svg|\/>$/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg"${own}${svg}`;
}

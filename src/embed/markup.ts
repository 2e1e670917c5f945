import { escapeHtml } from '../domain/html.ts';

/** HTML that was made here. Whatever is no such thing is text. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand in HTML: text, HTML, several of them, or nothing. */
export type Content = string | Markup | null | undefined | readonly Content[];

function written(content: Content): string {
  if (content === null || content === undefined) return '';
  if (typeof content === 'string') return escapeHtml(content);
  return content instanceof Markup ? content.html : content.map(written).join('');
}

/** HTML with values put into it: text stands in it as text, between tags and in the quotes of an attribute. */
export const markup = (parts: TemplateStringsArray, ...values: Content[]): Markup =>
  new Markup(parts.map((part, index) => part + written(values[index])).join(''));

/** An element whose name is chosen, such as a heading of some level. */
export const element = (name: `h${number}`, content: Content): Markup =>
  new Markup(`<${name}>${written(content)}</${name}>`);

import { VAGUE_LINKS } from '../../check/rules/word-lists.ts';
import type { Language } from '../../model/schemas/language.ts';
import { isShortened } from '../../model/url.ts';
import { isVisible } from '../../model/visible.ts';
import { pageText } from '../../starting/page.ts';
import { type Part, partsText } from '../block.ts';
import type { PagePart, ProposedPage } from '../propose/page.ts';

/** The longest paragraph that is written in one, in signs: the check takes no longer lines. */
const LONGEST_PARAGRAPH = 1_500;

/** Signs that mean something in Markdown or MDX, wherever they stand. */
const SIGNS = /[\\`*_<>|~&$^!@+=#]/g;

/** Addresses as they are typed: to Markdown each is a link. The host says enough. */
const TYPED = /(?:https?:\/\/|www\.)([^\s/?#()[\]{}<>"'«»,;]{1,100})\S{0,500}/giu;

/**
 * A text as words of MDX, whatever it is: no sign of it is markup. Brackets and braces become round, as the guide for editors
 * says.
 */
export function escaped(text: string): string {
  return text
    .replace(TYPED, (_, host: string) => host.replace(/^www\./i, '').replace(/[.:]+$/u, ''))
    .replace(/[{[]/g, '(')
    .replace(/[}\]]/g, ')')
    .replace(SIGNS, '\\$&');
}

/** Words at the beginning of a line: what would make a list, a number, a heading or a module's code there does not. */
function atStart(text: string): string {
  return text
    .replace(/^(?:im|ex)port/, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    .replace(/^-/, '\\-')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** The address that a link of the old page leads to, when a page may link there: whole, `https`, and not shortened. */
function addressOf(href: string, base: string | null): string | null {
  const url = URL.parse(href.trim(), base ?? undefined);
  if (url?.protocol !== 'https:' || url.username || url.password || !/^[^.]+\.[^.]+/.test(url.hostname)) return null;
  if (isShortened(url.href) || url.href.length > 500) return null;
  return url.href.replace(/[()[\]{}<>\\"'`*~|^$&\s]/g, (sign) =>
    sign === '&' ? '&' : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function linkOrWords({ text, href }: Part, base: string | null): string {
  const url = href === undefined ? null : addressOf(href, base);
  const words = text.trim();
  if (url === null || !/[\p{L}\p{N}]/u.test(words)) return escaped(text);
  const host = new URL(url).hostname.replace(/^www\./, '');
  // Read alone, a link has to say where it leads.
  const said =
    VAGUE_LINKS.test(words) || /^(?:https?:|www\.)/i.test(words)
      ? `${words.replace(/^(?:https?:|www\.).*$/i, '')} ${host}`.trim()
      : words;
  const [before = '', after = ''] = [/^\s*/u.exec(text)?.[0], /\s*$/u.exec(text)?.[0]];
  return `${before}[${escaped(said)}](${url})${after}`;
}

/** Parts as one line; a long one in several, cut between sentences or words. */
function lines(parts: readonly Part[], base: string | null): string[] {
  const whole = partsText(parts);
  if (whole.length <= LONGEST_PARAGRAPH) return [parts.map((part) => linkOrWords(part, base)).join('')];
  const cut: string[] = [];
  for (let rest = whole; rest !== ''; ) {
    const piece = rest.slice(0, LONGEST_PARAGRAPH);
    const end =
      rest.length <= LONGEST_PARAGRAPH
        ? rest.length
        : Math.max(piece.lastIndexOf('. ') + 1, 0) || piece.lastIndexOf(' ') || LONGEST_PARAGRAPH;
    const to = end > 0 ? end : LONGEST_PARAGRAPH;
    cut.push(escaped(rest.slice(0, to).trim()));
    rest = rest.slice(to).trim();
  }
  return cut.filter((line) => isVisible(line));
}

function partText(part: PagePart, number: number, base: string | null): string {
  if (part.kind === 'contact') return `<Contact id="${part.id}" />`;
  const own = lines(part.parts, base);
  if (part.kind === 'heading') return `${'#'.repeat(part.level)} ${own[0] ?? ''}`;
  if (part.kind === 'paragraph') return own.map(atStart).join('\n\n');
  return `${part.ordered ? `${number}.` : '-'} ${atStart(own.join(' '))}`;
}

/** The words of a page below its fields, as MDX. Items of a list stand line by line, all else with an empty line between. */
export function bodyOf({ parts }: Pick<ProposedPage, 'parts'>, base: string | null): string {
  let [text, number] = ['', 0];
  let before: PagePart | null = null;
  for (const part of parts) {
    const isItem = part.kind === 'item';
    const goesOn = isItem && before?.kind === 'item' && before.ordered === part.ordered;
    number = goesOn ? number + 1 : 1;
    text += `${before === null ? '' : goesOn ? '\n' : '\n\n'}${partText(part, number, base)}`;
    before = part;
  }
  return text;
}

/**
 * The file of a page. Nobody has read it through, so it has no `reviewed`.
 * @param base the address of the old page, from which its links are counted; null where it is not known
 */
export function pageFile(
  page: ProposedPage,
  language: Language,
  base: string | null,
  body = bodyOf(page, base),
): string {
  return pageText(language, { ...page, body });
}

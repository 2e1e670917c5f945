import { elementScript, scriptFrom } from '../embed/frame.ts';
import { FRAME_SCRIPT } from '../embed/frame-script.ts';
import { linkedFrame, type oembed } from '../embed/oembed.ts';
import { absolute } from '../site/dated-site.ts';
import type { SiteOptions } from '../site/page.ts';
import { contentPolicy } from '../site/policy.ts';
import { blockFault } from './blocks.ts';
import { styleFault, stylesheetAddresses } from './styles.ts';
import { plain } from './tags.ts';

/** A block as a page for a frame: its policy, the rest of its head, its style, the block, and its script. */
const FRAMED =
  /^<!DOCTYPE html><html lang="[a-z]+"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"<>]*)"><title>[^<>]*[\p{L}\p{N}][^<>]*<\/title>((?:<(?:meta|link)(?: [a-z]+="[^"<>]*")+>)*)<style>([^<]*)<\/style><\/head><body><main>(<(section|loype-timeline)\b.*<\/\5>)<\/main><script>(.*?)<\/script>(<script .*?<\/script>)?<\/body><\/html>\n$/su;

/** What may stand in the head of a block for a frame: nothing that is loaded, or that leads on. */
const HEAD: readonly string[] = [
  'meta name="viewport" content="width=device-width, initial-scale=1"',
  'meta name="referrer" content="no-referrer"',
  'meta name="robots" content="noindex"',
];

/** Where a site lies: the path, and its host where that is known. */
type Where = Pick<SiteOptions, 'base' | 'site'>;

/** What tells of a block: of itself, where the site's host is known, and of no other. */
const isTold = (head: string, file: string, { base, site }: Where) => {
  const own = site && absolute(base + file.replace(/index\.html$/, 'oembed.json'), { base, site });
  return (
    own !== undefined && head.startsWith(`link rel="alternate" type="application/json+oembed" href="${own}" title="`)
  );
};

/** The element of a calculator, and the link in it. */
const ELEMENT =
  /^<loype-timeline organisation="[a-z0-9-]+" pathway="[a-z0-9-]+" lang="[a-z]+" heading="1" loading="eager" themed><a target="_top" href="(?:https?:\/\/|\/(?!\/))[^"<>]*">[^<>]+<\/a><\/loype-timeline>$/;

const elementFault = (block: string) =>
  ELEMENT.test(block) ? null : 'has another element than that of its calculator';

/**
 * Of a block as a page for a frame: what is wrong in it, or null. It is whole, under its own policy, is kept from search
 * engines, runs the one script that we know and asks for nothing; with a calculator it runs that of the elements too.
 * @param file its own, from the site's folder
 * @param said what the content says that looks as if code had missed a value (`saidIn`)
 */
export function framedFault(file: string, html: string, where: Where, said: ReadonlySet<string>): string | null {
  const [, policy = '', head = '', style = '', block = '', kind = '', script = '', loaded = ''] =
    FRAMED.exec(html) ?? [];
  if (!block) return 'is no whole block';
  if (script !== FRAME_SCRIPT) return 'has another script than that of blocks';
  if (plain(policy) !== contentPolicy({ styles: [style], scripts: [script] }))
    return 'has another content security policy than its own';
  const heads = head.split(/[<>]+/).filter(Boolean);
  const missing = HEAD.find((it) => !heads.includes(it));
  if (missing) return `lacks <${missing}>`;
  const strange = heads.find((it) => !HEAD.includes(it) && !isTold(it, file, where));
  if (strange !== undefined) return `has <${strange}>`;
  if (stylesheetAddresses(style).length > 0) return 'has a style that loads something';
  const isElement = kind === 'loype-timeline';
  if (loaded !== (isElement ? elementScript(scriptFrom(file)) : '')) return 'has another script than that of blocks';
  return styleFault(style, '/', '/') ?? (isElement ? elementFault(block) : blockFault(`${block}\n`, said));
}

/**
 * Of what tells how a block is put into a page: what is wrong in it, or null. It is whole, and makes a frame of that block, with a
 * link to a page of the same site.
 * @param file its own, from the site's folder
 */
export function oembedFault(file: string, text: string, where: Where): string | null {
  try {
    const { html = '', title, type, version } = JSON.parse(text) as Partial<ReturnType<typeof oembed>>;
    const src = absolute(where.base + file.replace(/oembed\.json$/, ''), where);
    const page = plain(/^<blockquote><a href="([^"]*)"/.exec(html)?.[1] ?? '');
    const isOwn = where.site !== undefined && page.startsWith(absolute(where.base, where));
    const isFrame = title !== undefined && html === linkedFrame(src, title, page).html;
    return version === '1.0' && type === 'rich' && isOwn && isFrame ? null : 'makes no frame of its block';
  } catch {
    return 'is no JSON';
  }
}

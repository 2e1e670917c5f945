import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Finding } from '../finding.ts';
import { NOT_XML, NOTHING_DRAWN, tooMuchDrawing, unsafeSvg } from '../findings/drawings.ts';
import { unusableSign } from '../source/signs.ts';
import { ATTRIBUTES, ELEMENTS, LEFT_OUT, MOST, PROPERTIES, WITH_TEXT } from './allowed.ts';
import type { DrawingFault, Drawn } from './drawn.ts';
import { isBeyondMeasure } from './measure.ts';
import { repeatsTooMuch } from './repeated.ts';
import { readDeclarations, readStyleSheet, valueFault } from './style.ts';

class Refused extends Error {
  readonly finding: Finding;
  constructor(finding: Finding) {
    super();
    this.finding = finding;
  }
}

const refuse = (what: string): never => {
  throw new Refused(unsafeSvg(what));
};

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** The beginnings by which older programs name the standard that they follow. Anything else could name other files. */
const DOCTYPE =
  /^\s*svg\s+PUBLIC\s+(["'])-\/\/W3C\/\/DTD SVG [\w. ]+\/\/EN\1\s*(["'])https?:\/\/www\.w3\.org\/[\w./-]*\2\s*$/;

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { uri, local, value } of Object.values(tag.attributes)) {
    if (/^on/i.test(local)) refuse(local);
    if (uri !== '' && uri !== XLINK) continue;
    if (local === 'href') {
      if (!/^\s*#[^\s]/.test(value)) refuse('href');
      kept[local] = value.trim();
    } else if (uri === '' && local === 'style') {
      const read = readDeclarations(value);
      if ('fault' in read) refuse(read.fault);
      else if (read.declarations) kept[local] = read.declarations;
    } else if (uri === '') {
      const fault = local === 'id' || local === 'class' ? null : valueFault(value);
      const known = PROPERTIES.has(local) || ATTRIBUTES.has(local);
      if (fault && (known || fault.endsWith('( )'))) refuse(fault);
      if (known) kept[local] = value;
    }
  }
  return kept;
}

/**
 * Reads a drawing (SVG) by the rules of XML and keeps what draws. What programs write for themselves is left out; what runs,
 * moves, loads or leads elsewhere is refused. Takes time in proportion to the text's length.
 */
export function readDrawing(text: string): { root: Drawn } | { fault: DrawingFault } {
  const parser = new SaxesParser({ xmlns: true, position: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  const open: Drawn[] = [];
  let root: Drawn | undefined;
  /** How many elements deep it is in something that is left out. */
  let skipped = 0;
  let elements = 0;
  parser.on('error', () => {
    throw new Refused(NOT_XML);
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^utf-?8$/i.test(encoding)) throw new Refused(NOT_XML);
  });
  parser.on('doctype', (doctype) => {
    if (!DOCTYPE.test(doctype)) refuse('DOCTYPE');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (/stylesheet/i.test(target)) refuse(target);
  });
  parser.on('opentag', (tag) => {
    if (++elements > MOST.elements || open.length + skipped > MOST.depth) throw new Refused(tooMuchDrawing());
    const ours = tag.uri === SVG || tag.uri === '';
    if (tag.uri === XHTML) refuse(`<${tag.local}>`);
    if (skipped > 0 || !ours || LEFT_OUT.has(tag.local)) {
      if (open.length === 0) throw new Refused(NOT_XML);
      skipped++;
      return;
    }
    if (!ELEMENTS.has(tag.local) || (open.length === 0 && tag.local !== 'svg')) refuse(`<${tag.local}>`);
    const drawn: Drawn = { name: tag.local, attributes: attributesOf(tag), children: [] };
    open.at(-1)?.children.push(drawn);
    root ??= drawn;
    open.push(drawn);
  });
  const addText = (written: string) => {
    const here = open.at(-1);
    const sign = unusableSign(written);
    if (sign) throw new Refused(sign.finding);
    if (skipped === 0 && here && WITH_TEXT.has(here.name)) here.children.push(written);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (skipped > 0) {
      skipped--;
      return;
    }
    const here = open.pop();
    if (here?.name !== 'style') return;
    const read = readStyleSheet(here.children.join(''));
    if ('fault' in read) refuse(read.fault);
    else here.children = [read.css];
  });
  try {
    parser.write(text.replace(/^\ufeff/, '')).close();
    if (!root) throw new Refused(NOT_XML);
    if (repeatsTooMuch(root)) return { fault: { index: 0, finding: tooMuchDrawing() } };
    if (isBeyondMeasure(root)) return { fault: { index: 0, finding: NOTHING_DRAWN } };
    return { root };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const index = Math.max(0, text.lastIndexOf('<', Math.max(0, parser.position - 1)));
    return { fault: { index, finding: error.finding } };
  }
}

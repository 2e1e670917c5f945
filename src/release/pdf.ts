import type { Page } from '../site/page.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * The names that a brochure's file has: its pages, fonts, drawings, structure and links. A file that can do more, as run
 * scripts, open others, hold them or be filled in, has names that are not here; so has one whose parts are packed or locked.
 */
const NAMES = words(`
  A Action After AIS Alpha Alt Annot AntiAlias Annots Ascent ASCIIHexDecode Author BackgroundColor BaseFont BaselineShift BBox BC
  Before BitsPerComponent Block BlockAlign BlockQuote BM Border BorderColor BorderStyle BorderThickness Bounds C0 C1 CA ca
  CapHeight Caption Catalog Center CIDFontType2 CIDSet CIDSystemInfo CIDToGIDMap Circle CMap Code Color ColorBurn ColorDodge
  Colors ColorSpace ColSpan Column Columns Contents Coords Count CreationDate Creator CS Darken Dashed Datetime DCTDecode
  Decimal Decode DecodeParms DescendantFonts Descent Dest DeviceGray DeviceN DeviceRGB Difference Direction Disc
  DisplayDocTitle Div Document Domain Dotted Double DW Em Encode Encoding End EndIndent Exclusion Extend ExtGState F Figure
  Filter First Flags FlateDecode Font FontBBox FontDescriptor FontFile2 FontName Form FormType FT Function Functions
  FunctionType G GrayScale Group H1 H2 H3 H4 HardLight Headers Height Hidden Hue I ICCBased ID Identity Identity-H IDTree
  Image ImageB ImageC Info Inline InlineAlign Intent Interpolate ItalicAngle Justify K Kids L L2R Lang Last Layout Lbl LBody
  Length LI Lighten Limits LineHeight Link List ListNumbering Luminosity Marked MarkInfo Mask Matrix MCID MCR MediaBox
  Metadata Middle ModDate Multiply N Names Next None Normal Note Nums O Obj OBJR Ordered Ordering Outlines Overlay P Padding
  Page Pages PaintType Parent ParentTree ParentTreeNextKey Part Pattern PatternType PDF Pg Placement Predictor Prev ProcSet
  QuadPoints Quote Range Rect Reference Registry Resources RoleMap Root Row RowSpan S Saturation Scope Screen Separation
  Shading ShadingType Short Size SMask SoftLight Solid SpaceAfter SpaceBefore Span Start StartIndent StemV Strong StructElem
  StructParent StructParents StructTreeRoot Subtype Summary Supplement Suspects T Table Tabs TBody TBorderStyle TD Terms
  Text TextAlign TextDecorationColor TextDecorationThickness TextDecorationType TextIndent TFoot TH THead TilingType Title
  ToUnicode TPadding TR Transparency Type Type0 Underline Unordered URI ViewerPreferences W Width WMode XML XObject XStep
  XYZ YStep
`);

/** Names that the file gives to its own parts: fonts as embedded, and what its pages draw with. */
const OWN_NAME = /^(?:[A-Z]{6}\+InterLoype-\w+|[a-z]+\d+)$/;

/** What a file says of itself besides: whose it is, when its text was read through, and what made it. */
const ABOUT = words(`
  x:xmpmeta rdf:RDF rdf:Description rdf:Alt rdf:Seq rdf:Bag rdf:li dc:title dc:creator dc:language dc:format
  xmp:CreatorTool xmp:ModifyDate xmp:CreateDate pdfuaid:part xmpTPg:NPages xmpMM:InstanceID xmpMM:DocumentID
  xmpMM:RenditionClass pdf:PDFVersion
`);

const STREAM = /\bstream\r?\n.*?\nendstream\b/gs;

/** A file's own parts without its texts, in which anything may stand: brackets within them are escaped or in pairs. */
function withoutTexts(file: string): string {
  let [kept, depth, from] = ['', 0, 0];
  for (const { 0: sign, index } of file.matchAll(/\\.|[()]/gs)) {
    if (sign === '(' && depth++ === 0) kept += file.slice(from, index);
    if (sign === ')' && --depth === 0) from = index + 1;
  }
  return depth === 0 ? kept + file.slice(from) : file;
}

/**
 * What is wrong with a brochure as a file that is to be published, or null: it is the one that its page tells of, whole,
 * it leads nowhere but to its own website, and it can do nothing and says nothing but what a brochure has to.
 * @param page the page that offers it
 */
export function pdfFault(bytes: Buffer, { canonical, brochure }: Pick<Page, 'canonical' | 'brochure'>): string | null {
  const file = bytes.toString('latin1');
  if (!file.startsWith('%PDF-1.7\n') || !/%%EOF\s*$/.test(file)) return 'is no whole PDF file';
  if (bytes.length !== brochure?.bytes) return 'has another size than its page says';
  const about = /<\?xpacket begin.*?<\?xpacket end/s.exec(file)?.[0] ?? '';
  const strange = [...about.matchAll(/<\/?([\w:]+)/g)].find(([, tag = '']) => !ABOUT.has(tag));
  if (strange) return `says more of itself than it should: ${strange[1]}`;
  // Of what its pages show, which is packed, nothing can do anything by itself.
  const plain = file.replace(STREAM, '');
  const origin = canonical && URL.canParse(canonical) ? new URL(canonical).origin : null;
  for (const [, address = ''] of plain.matchAll(/\/URI\s*\(((?:\\.|[^\\()])*)\)/g))
    if (origin === null || !address.startsWith(`${origin}/`)) return `leads to "${address}", which is not of this site`;
  const names = withoutTexts(plain).matchAll(/\/([^\s/<>[\](){}%]*)/g);
  const other = [...names].find(([, name = '']) => !NAMES.has(name) && !OWN_NAME.test(name));
  return other ? `has a part that no brochure has: ${other[1]}` : null;
}

import type { Dictionary, Value } from './values.ts';
import { nameIn } from './values.ts';

/**
 * What a part of a file is for whoever shows the file, by the way that leads to it: a dictionary is a link because a page lists it
 * among its annotations, whatever it says of itself.
 */
export type Part =
  | 'root'
  | 'names'
  | 'destinations'
  | 'page'
  | 'annotation'
  | 'opening'
  | 'action'
  | 'destination'
  | 'outline'
  | 'structure'
  | 'structures'
  | 'described'
  | 'namespace'
  | 'layer'
  | 'usage'
  | 'resources'
  | 'drawing'
  | 'plain'
  | 'named drawings'
  | 'named destinations'
  | 'named plain';

/** What becomes of the fields of a part: those named become parts themselves or, by null, are left out; so do all others. */
interface Fields {
  named: ReadonlyMap<string, Part | null>;
  others: Part | null;
}

const fields = (others: Part | null, ...named: [part: Part | null, names: string][]): Fields => ({
  named: new Map(named.flatMap(([part, names]) => names.split(' ').map((name) => [name, part] as const))),
  others,
});

/**
 * What of a file is taken over. Where a viewer could do something, or a person says something, only what is listed is: a page's
 * own parts, links, actions, headings, tags and layers. Of what is drawn and of plain values all is, but for what shows nothing.
 * Where the file names the fields itself (`named …`), any name is as good as another.
 */
const PARTS: Readonly<Record<Part, Fields>> = {
  root: fields(
    null,
    ['plain', 'Type PageLabels ViewerPreferences PageLayout PageMode MarkInfo Lang OutputIntents'],
    ['named plain', 'Extensions'],
    ['page', 'Pages'],
    ['names', 'Names'],
    ['named destinations', 'Dests'],
    ['outline', 'Outlines'],
    ['opening', 'OpenAction'],
    ['structure', 'StructTreeRoot'],
    ['layer', 'OCProperties'],
  ),
  names: fields(null, ['destinations', 'Dests']),
  destinations: fields(null, ['destinations', 'Kids'], ['plain', 'Limits'], ['destination', 'Names']),
  page: fields(
    null,
    ['plain', 'Type Count MediaBox CropBox BleedBox TrimBox ArtBox BoxColorInfo Rotate UserUnit StructParents Tabs'],
    ['page', 'Parent Kids'],
    ['resources', 'Resources'],
    ['drawing', 'Contents Group'],
    ['annotation', 'Annots'],
  ),
  annotation: fields(
    null,
    ['plain', 'Type Subtype Rect Contents Border BS C CA H QuadPoints F StructParent Lang'],
    ['page', 'P'],
    ['destination', 'Dest'],
    ['action', 'A'],
    ['layer', 'OC'],
  ),
  opening: fields(null),
  action: fields(null, ['plain', 'Type S URI IsMap'], ['destination', 'D'], ['action', 'Next']),
  destination: fields(null, ['destination', 'D']),
  outline: fields(
    null,
    ['plain', 'Type Title Count C F'],
    ['outline', 'Parent Prev Next First Last'],
    ['destination', 'Dest'],
    ['action', 'A'],
    ['structure', 'SE'],
  ),
  structure: fields(
    null,
    ['plain', 'Type S ID C R T Lang Alt E ActualText MCID StmOwn Phoneme PhoneticAlphabet ParentTreeNextKey A'],
    ['structure', 'P K Ref'],
    ['structures', 'IDTree ParentTree'],
    ['page', 'Pg'],
    ['drawing', 'Stm'],
    ['described', 'Obj'],
    ['namespace', 'NS Namespaces'],
    ['named plain', 'RoleMap ClassMap'],
  ),
  structures: fields(null, ['structures', 'Kids'], ['plain', 'Limits'], ['structure', 'Names Nums']),
  described: fields(null),
  namespace: fields(null, ['plain', 'Type NS'], ['named plain', 'RoleMapNS']),
  layer: fields(
    null,
    ['plain', 'Type Name Intent P BaseState ListMode Event Category'],
    ['layer', 'OCGs D Configs VE ON OFF Order RBGroups Locked AS'],
    ['usage', 'Usage'],
  ),
  usage: fields(null, ['plain', 'Language Export Zoom Print View PageElement']),
  resources: fields(
    null,
    ['plain', 'ProcSet'],
    ['named drawings', 'ExtGState ColorSpace Pattern Shading XObject Font Properties'],
  ),
  drawing: fields(
    'drawing',
    [null, 'Metadata PieceInfo LastModified Thumb OPI Ref AF Measure PtData'],
    ['resources', 'Resources'],
    ['named drawings', 'CharProcs Colorants'],
    ['named plain', 'Solidities DotGain'],
    ['layer', 'OC'],
  ),
  plain: fields('plain', [null, 'Metadata PieceInfo AF DestOutputProfileRef']),
  'named drawings': fields('drawing'),
  'named destinations': fields('destination'),
  'named plain': fields('plain'),
};

/** What a part that says its kind is, wherever a drawing or a plain value leads to it: a layer is one however it is reached. */
const BY_TYPE: ReadonlyMap<string, Part> = new Map([
  ['Catalog', 'root'],
  ['Page', 'page'],
  ['Pages', 'page'],
  ['Annot', 'annotation'],
  ['Action', 'action'],
  ['Outlines', 'outline'],
  ['StructTreeRoot', 'structure'],
  ['StructElem', 'structure'],
  ['MCR', 'structure'],
  ['OBJR', 'structure'],
  ['Namespace', 'namespace'],
  ['OCG', 'layer'],
  ['OCMD', 'layer'],
]);

/** What a dictionary is at the end of a way, by what it has where the way leaves a choice. */
export function partOf(
  way: Part,
  dictionary: Dictionary,
  isStream: boolean,
  get: (value: Value | undefined) => Value,
): Part {
  if (way === 'opening') return 'action';
  if (way === 'destination') return dictionary.has('D') ? 'destination' : 'page';
  if (way === 'described') return isStream ? 'drawing' : 'annotation';
  const said = way === 'drawing' || way === 'plain' ? BY_TYPE.get(nameIn(get(dictionary.get('Type')))) : undefined;
  return said ?? way;
}

/** What a field of a part is; null where it is left out. */
export function fieldOf(part: Part, name: string): Part | null {
  const { named, others } = PARTS[part];
  return named.has(name) ? (named.get(name) ?? null) : others;
}

import { AUTHORING, type AuthoringComponent } from '../../model/schemas/authoring.ts';

/** A part of a parsed module, as the ESTree specification has it. */
export interface ModulePart {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** What compiled texts may import: what makes elements, what makes an image smaller, and the images beside them. */
const IMPORTS = /^(?:astro\/jsx-runtime|astro:assets|\.\/[\w.-]+\.(?:jpe?g|png|webp|avif))$/i;

/** The elements of Markdown. */
const ELEMENTS = new Set(
  'a astro-image blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p strong table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** What makes elements of a component or a name and its attributes. */
const MAKERS = new Set(['_jsx', '_jsxs']);

/** The values that are no literals, by name: parts of the module that all texts have, and images. */
const NAMES = /^(?:_Fragment|_components|props|__AstroImage__|__\d+_\w+__)$/;

/** The functions that the compiler adds to every text, which hold nothing of it. */
const ADDED = new Set([
  `function MDXContent(props = {}) {
    const { wrapper: MDXLayout } = props.components || {};
    return MDXLayout ? _jsx(MDXLayout, Object.assign({}, props, { children: _jsx(_createMdxContent, props) })) : _createMdxContent(props);
}`,
  `function _missingMdxReference(id, component) {
    throw new Error("Expected " + (component ? "component" : "object") + " \`" + id + "\` to be defined: you likely forgot to import, pass, or provide it.");
}`,
]);

/** Names that no attribute may have: a style, what runs, and with a colon an instruction to Astro, as to show a text as HTML. */
const UNSAFE_NAME = /^(?:__proto__|style|on.*)$|:/i;

const isPart = (value: unknown): value is ModulePart =>
  typeof value === 'object' && value !== null && typeof (value as ModulePart).type === 'string';

const parts = (value: unknown): ModulePart[] => (Array.isArray(value) ? value : [value]).filter(isPart);

const isComponent = (name: unknown): name is AuthoringComponent =>
  typeof name === 'string' && Object.hasOwn(AUTHORING, name);

/** What a component can be given, or null for the name of none. */
const attributesOf = (name: unknown): string[] | null =>
  isComponent(name) ? [...Object.keys(AUTHORING[name].shape), 'children'] : null;

/** The name of an identifier, or of a key that is written as one or as a string. */
function nameOf(part: unknown): string | null {
  if (!isPart(part)) return null;
  if (part.type === 'Identifier') return String(part['name']);
  return part.type === 'Literal' && typeof part['value'] === 'string' ? part['value'] : null;
}

/** Looks through a compiled text for the first part that is not one of those which every text is made of. */
class Inspection {
  readonly code: string;
  constructor(code: string) {
    this.code = code;
  }

  is(part: unknown, text: string): boolean {
    return isPart(part) && this.code.slice(part.start, part.end) === text;
  }

  /** The first that is strange in a list of parts. */
  first(list: readonly ModulePart[], look: (part: ModulePart) => ModulePart | null): ModulePart | null {
    for (const part of list) {
      const strange = look.call(this, part);
      if (strange) return strange;
    }
    return null;
  }

  /** Text, numbers, and lists and groups of such. */
  data(part: ModulePart): ModulePart | null {
    if (part.type === 'Literal') return part['regex'] || part['bigint'] ? part : null;
    if (part.type === 'ArrayExpression') return this.first(parts(part['elements']), this.value);
    if (part.type !== 'ObjectExpression') return part;
    return this.first(parts(part['properties']), (property) => {
      const plain = property.type === 'Property' && property['kind'] === 'init' && !property['computed'];
      const name = nameOf(property['key']);
      if (!plain || name === null || UNSAFE_NAME.test(name) || !isPart(property['value'])) return property;
      return this.value(property['value']);
    });
  }

  /** What an attribute or an element within another may be. */
  value(part: ModulePart): ModulePart | null {
    if (part.type === 'Identifier') return NAMES.test(String(part['name'])) ? null : part;
    return part.type === 'CallExpression' ? this.element(part) : this.data(part);
  }

  /** An element: of Markdown, or a component that authors may use. */
  element(part: ModulePart): ModulePart | null {
    const [kind, attributes, ...more] = parts(part['arguments']);
    if (!MAKERS.has(nameOf(part['callee']) ?? '') || !kind || !attributes || more.length > 0) return part;
    if (part['optional'] || attributes.type !== 'ObjectExpression') return part;
    const ofMarkdown =
      kind.type === 'MemberExpression' &&
      nameOf(kind['object']) === '_components' &&
      (kind['computed'] ? isPart(kind['property']) && kind['property'].type === 'Literal' : true) &&
      ELEMENTS.has(nameOf(kind['property']) ?? '');
    const fragment = kind.type === 'Identifier' && nameOf(kind) === '_Fragment';
    if (ofMarkdown || fragment) return this.data(attributes);
    const taken = kind.type === 'Identifier' ? attributesOf(nameOf(kind)) : null;
    if (taken === null) return kind;
    const strange = parts(attributes['properties']).find((it) => !taken.includes(nameOf(it['key']) ?? ''));
    return strange ?? this.data(attributes);
  }

  /** A statement of the function that makes a text's elements. */
  statement(part: ModulePart): ModulePart | null {
    if (part.type === 'ReturnStatement') return isPart(part['argument']) ? this.value(part['argument']) : null;
    if (part.type === 'IfStatement') {
      const name = /^if \(!(\w+)\) _missingMdxReference\("\1", true\);$/.exec(
        this.code.slice(part.start, part.end),
      )?.[1];
      return isComponent(name) ? null : part;
    }
    const [declared, ...more] = part.type === 'VariableDeclaration' ? parts(part['declarations']) : [];
    if (!declared || more.length > 0 || !isPart(declared['init'])) return part;
    const { id, init } = declared as unknown as { id: ModulePart; init: ModulePart };
    if (id.type === 'ObjectPattern') {
      const names = parts(id['properties']).map((it) => (it['shorthand'] ? nameOf(it['key']) : null));
      const from = this.is(init, '_components') || this.is(init, 'props.components || {}');
      return from && names.every(isComponent) ? null : part;
    }
    const [own, given, ...others] = parts(init['arguments']);
    const merged = nameOf(id) === '_components' && this.is(init['callee'], 'Object.assign') && others.length === 0;
    return merged && own && this.is(given, 'props.components') ? this.data(own) : part;
  }

  /** What stands in the module itself. */
  top(part: ModulePart): ModulePart | null {
    if (part.type === 'ImportDeclaration') return IMPORTS.test(nameOf(part['source']) ?? '') ? null : part;
    if (part.type === 'ExportNamedDeclaration')
      return isPart(part['declaration']) ? this.exported(part['declaration']) : part;
    if (part.type !== 'FunctionDeclaration') return part;
    if (ADDED.has(this.code.slice(part.start, part.end))) return null;
    if (!this.is(part['id'], '_createMdxContent') || part['async'] || part['generator']) return part;
    const [props, ...more] = parts(part['params']);
    if (!props || more.length > 0 || !this.is(props, 'props')) return props ?? part;
    return this.first(parts((part['body'] as ModulePart)['body']), this.statement);
  }

  /** The front matter, a sign that there are images, and the headings: all literal. */
  exported(part: ModulePart): ModulePart | null {
    if (part.type === 'VariableDeclaration') {
      const [declared, ...more] = parts(part['declarations']);
      const known = /^(?:frontmatter|__usesAstroImage)$/.test(nameOf(declared?.['id']) ?? '');
      return known && more.length === 0 && isPart(declared?.['init']) ? this.data(declared['init']) : part;
    }
    if (part.type !== 'FunctionDeclaration' || !this.is(part['id'], 'getHeadings')) return part;
    const [only, ...more] = parts((part['body'] as ModulePart)['body']);
    const returned = only?.type === 'ReturnStatement' && more.length === 0 && parts(part['params']).length === 0;
    return returned && isPart(only['argument']) ? this.data(only['argument']) : part;
  }
}

/**
 * Looks through a text that was compiled to a module for anything that is not text: an import of more than what makes
 * elements and images, or a value that is not literal. It is the second wall: it knows nothing of Markdown, and trusts none
 * of what was found about the text before.
 * @param code the module
 * @param program the module, parsed
 * @returns the code of the first part that is strange, or null when there is none
 */
export function strangeInModule(code: string, program: ModulePart): string | null {
  const inspection = new Inspection(code);
  const strange = inspection.first(parts(program['body']), inspection.top);
  return strange && code.slice(strange.start, strange.end);
}

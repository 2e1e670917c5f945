import { isDocumentName } from '../../documents/published.ts';
import { nearest } from '../../domain/nearest.ts';
import { AUTHORING, type AuthoringComponent, SHOWN_ALONE } from '../../model/schemas/authoring.ts';
import { isVisible } from '../../model/visible.ts';
import type { Finding } from '../finding.ts';
import {
  attributeValue,
  doubleAttribute,
  emptyAttribute,
  missingAttribute,
  onlyLiteral,
  unknownAttribute,
  unknownComponent,
} from '../findings/components.ts';
import { DOCUMENT_IN_CARD } from '../findings/documents.ts';
import { emptyComponent, nothingWithin } from '../findings/placement.ts';
import { hasContent } from './blocks.ts';
import { nodeText, type TextNode } from './node.ts';
import { fileFinding, linkOf, type Referring, type TextReference } from './reference.ts';

const NAMES = Object.keys(AUTHORING);

/** Components whose `id` refers to something. */
const REFERS: ReadonlyMap<string, TextReference['kind']> = new Map([
  ['Term', 'term'],
  ['Contact', 'contact'],
  ['Helpline', 'helpline'],
]);

/** Components that are nothing without what stands in them: words, or anything at all. */
const OF_WORDS = new Set(['Language', 'Term']);
const OF_PARTS = new Set(['Details', 'LinkCard', 'Message', 'Step', 'Table']);

function isEmpty(name: string, node: TextNode): boolean {
  if (OF_WORDS.has(name)) return !isVisible(nodeText(node));
  const children = node.children ?? [];
  // Each step is told by itself.
  if (name === 'Steps') return children.every((part) => part.type === 'text' && !isVisible(part.value ?? ''));
  return OF_PARTS.has(name) && !children.some(hasContent);
}

export function isComponent(name: string): boolean {
  return NAMES.includes(name);
}

/** What a component's schema says of its attributes. A strange name is most often that of one that is missing. */
function attributeFindings(
  name: string,
  values: Readonly<Record<string, string>>,
  schema: (typeof AUTHORING)[AuthoringComponent],
): Finding[] {
  const known = Object.keys(schema.shape);
  const issues = schema.safeParse(values).error?.issues ?? [];
  const unused = known.filter((it) => values[it] === undefined);
  const missing = issues.flatMap(({ path: [attribute] }) => unused.filter((it) => it === attribute));
  const meant = (written: string) => nearest(written, unused) ?? (missing.length === 1 ? (missing[0] ?? null) : null);
  const strange = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const explained = strange.map(meant);
  return issues.flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownAttribute(name, key, meant(key), known));
    const attribute = String(issue.path[0] ?? '');
    const value = values[attribute];
    if (value === undefined) return explained.includes(attribute) ? [] : [missingAttribute(name, attribute)];
    if (issue.code === 'invalid_value') return [attributeValue(name, attribute, value, issue.values.map(String))];
    return [emptyAttribute(name, attribute)];
  });
}

/** Checks a component and its attributes by their schema, and says what they refer to. */
export function checkComponent(node: TextNode): {
  findings: Finding[];
  references: Referring[];
} {
  const name = node.name ?? '';
  const schema = Object.hasOwn(AUTHORING, name) ? AUTHORING[name as AuthoringComponent] : undefined;
  if (!schema) return { findings: [unknownComponent(name, nearest(name, NAMES), NAMES)], references: [] };
  const attributes = node.attributes ?? [];
  const literal = attributes.filter((it) => it.type === 'mdxJsxAttribute' && typeof it.value === 'string');
  if (literal.length < attributes.length) return { findings: [onlyLiteral(name)], references: [] };

  const names = literal.map((it) => it.name ?? '');
  const twice = names.find((it, index) => names.indexOf(it) < index);
  if (twice !== undefined) return { findings: [doubleAttribute(name, twice)], references: [] };
  const values = Object.fromEntries(literal.map((it) => [it.name ?? '', String(it.value)]));
  const ofAttributes = attributeFindings(name, values, schema);
  const findings = ofAttributes.length === 0 && isEmpty(name, node) ? [emptyComponent(name)] : [...ofAttributes];
  if (SHOWN_ALONE.has(name) && (node.children ?? []).some(hasContent)) findings.push(nothingWithin(name));

  const kind = REFERS.get(name);
  const references: Referring[] = [
    ...(kind && values['id'] ? [{ kind, id: values['id'] }] : []),
    // One or several, like the limits of a step.
    ...(name === 'Law' ? (values['id']?.trim().split(/\s+/) ?? []) : []).map((id) => ({ kind: 'law' as const, id })),
    ...(values['limits']?.trim().split(/\s+/) ?? []).map((id) => ({ kind: 'limit' as const, id })),
  ];
  const link = values['href'] ? linkOf(values['href']) : null;
  if (link && 'finding' in link) findings.push(link.finding);
  if (link && 'reference' in link)
    if (link.reference.kind === 'document')
      findings.push(isDocumentName(link.reference.id) ? DOCUMENT_IN_CARD : fileFinding(link.reference.id));
    else references.push(link.reference);
  return { findings, references };
}

/** A part of a JSON Schema. */
export interface Node {
  [key: string]: unknown;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  additionalProperties?: Node | boolean;
  propertyNames?: Node;
  anyOf?: Node[];
}

/** What lies below a part: its fields, and what a list, a record or one of several kinds holds. */
const partsOf = (node: Node): [at: string, part: Node][] => [
  ...Object.entries(node.properties ?? {}).map(([name, it]): [string, Node] => [`.${name}`, it]),
  ...(node.anyOf ?? []).map((it): [string, Node] => ['', it]),
  ...[node.items, node.additionalProperties].flatMap((it): [string, Node][] =>
    typeof it === 'object' ? [['[]', it]] : [],
  ),
];

/** Every field of a schema, by the way to it. */
export function fieldsOf(node: Node): string[] {
  const below = partsOf(node).flatMap(([at, it]) => [...(at ? [at] : []), ...fieldsOf(it).map((field) => at + field)]);
  return [...new Set(below)];
}

/**
 * What whoever reads data by an earlier schema would miss or misread in those of a later one. A field may be added; none may be
 * taken away, become optional, be of another type or have other values: not one alternative more either.
 */
export function breaks(before: Node, now: Node | undefined, at = ''): string[] {
  if (!now) return [`${at} is gone`];
  const same = ['type', 'const', 'enum', 'format', 'pattern'].filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]),
  );
  const lost = (before.required ?? []).filter((field) => !now.required?.includes(field));
  const alternatives = (node: Node) => node.anyOf?.length ?? 0;
  const more = alternatives(now) > alternatives(before);
  const inside: [string, Node, Node | undefined][] = [
    ...Object.entries(before.properties ?? {}).map(([name, it]): [string, Node, Node | undefined] => [
      `${at}.${name}`,
      it,
      now.properties?.[name],
    ]),
    ...(before.anyOf ?? []).map((it, index): [string, Node, Node | undefined] => [
      `${at}|${index}`,
      it,
      now.anyOf?.[index],
    ]),
    ...(['items', 'additionalProperties', 'propertyNames'] as const).flatMap(
      (key): [string, Node, Node | undefined][] => {
        const [old, fresh] = [before[key], now[key]];
        return typeof old === 'object' ? [[`${at}[]`, old, typeof fresh === 'object' ? fresh : undefined]] : [];
      },
    ),
  ];
  return [
    ...same.map((key) => `${at} has another ${key}`),
    ...(more ? [`${at} may be of another kind`] : []),
    ...lost.map((field) => `${at}.${field} may be missing`),
    ...inside.flatMap(([path, old, fresh]) => breaks(old, fresh, path)),
  ];
}

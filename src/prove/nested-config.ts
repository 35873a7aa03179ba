import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  stringify,
  visit,
  type YAMLMap,
} from 'yaml';

/** How `yaml` reads a config as PyYAML does. */
export const AS_PYYAML = {
  version: '1.1',
  uniqueKeys: false,
  logLevel: 'silent',
  stringKeys: false,
} as const;

/**
 * The text of the config at a JSON Pointer: a block scalar's value, or the mapping with its own indentation. Undefined when
 * neither is there.
 */
export function textAt(text: string, pointer: string): string | undefined {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const documents = parseAllDocuments(text, AS_PYYAML);
  for (const document of Array.isArray(documents) ? documents : []) {
    const node = keys.reduce<Node | undefined>(
      (at, key) => childAt(at, key, document),
      document.contents ?? undefined,
    );
    if (isScalar(node) && typeof node.value === 'string') return node.value;
    if (isMap(node)) return mapText(text, node, document);
  }
  return undefined;
}

function childAt(node: Node | undefined, key: string, document: Document): Node | undefined {
  const target = resolved(node, document);
  if (isSeq(target)) return /^\d+$/.test(key) ? target.get(Number(key), true) : undefined;
  return isMap(target) ? valueAt(target, key) : undefined;
}

function valueAt(map: YAMLMap, key: string): Node | undefined {
  // the last duplicate wins, as in PyYAML
  const pair = map.items.findLast((it) => isScalar(it.key) && String(it.key.value) === key);
  return (pair?.value ?? undefined) as Node | undefined;
}

/** A node, or the one that it is an alias of. */
export function resolved(node: Node | undefined, document: Document): Node | undefined {
  return isAlias(node) ? node.resolve(document) : node;
}

/** An alias may refer to an anchor outside of the mapping, so a mapping with aliases is serialized again. */
function mapText(text: string, map: YAMLMap, document: Document): string {
  let hasAliases = false;
  visit(map, {
    Alias() {
      hasAliases = true;
      return visit.BREAK;
    },
  });
  if (hasAliases || map.range === null || map.range === undefined) {
    return stringify(map.toJS(document), { version: '1.1', aliasDuplicateObjects: false });
  }
  const [start, end] = map.range;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indentation = text.slice(lineStart, start);
  return `${indentation.trim() === '' ? indentation : ''}${text.slice(start, end)}\n`;
}

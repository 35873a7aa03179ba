import { decode } from '../read/bytes.ts';
import { type Parsed, parse } from '../read/parse.ts';
import { sourceText } from '../read/source.ts';
import type { MapNode, TreeNode } from '../read/tree.ts';
import { keyName } from '../read/value.ts';

/**
 * JSON Pointers to the configs in a file: mappings, or literal blocks, that have a `model_list`. `''` is the file itself. None
 * for a file that cannot be read as YAML, such as a template.
 */
export function configPointers(path: string, bytes: Uint8Array): readonly string[] {
  const decoded = decode(path, bytes);
  if (decoded.kind === 'refused') return [];
  const parsed = parse(sourceText(path, decoded.text), { tabs: false });
  return parsed.kind === 'refused' ? [] : modelLists(parsed).pointers;
}

export interface Found {
  /** To mappings, or to literal blocks whose text is a mapping, that have a `model_list`; `''` is the document itself. */
  readonly pointers: readonly string[];
  /** To blocks whose text has one further down: a pointer ends at a text. */
  readonly texts: readonly string[];
}

/** Configs are at most this many steps deep: an Argo Application has them at `/spec/source/helm/valuesObject/proxy_config`. */
const MOST_STEPS = 8;
const MOST_NODES = 20_000;

/** Everything in a text that looks like a config. */
export function modelLists({ trees }: Parsed): Found {
  const pointers = new Set<string>();
  const texts = new Set<string>();
  let nodes = 0;
  const visit = (node: TreeNode, steps: readonly string[]): void => {
    nodes += 1;
    if (nodes > MOST_NODES || steps.length > MOST_STEPS) return;
    if (node.kind === 'map') {
      if (hasModelList(node)) pointers.add(pointerOf(steps));
      for (const pair of node.pairs) {
        const name = pair.key.kind === 'scalar' ? pair.key.text : undefined;
        if (name !== undefined) visit(pair.value, [...steps, name]);
      }
    }
    if (node.kind === 'seq')
      for (const [index, item] of node.items.entries()) visit(item, [...steps, `${index}`]);
    if (node.kind === 'scalar' && node.style === 'literal') {
      if (/^model_list:/m.test(node.text)) pointers.add(pointerOf(steps));
      else if (/^ +model_list:/m.test(node.text)) texts.add(pointerOf(steps));
    }
  };
  for (const { root } of trees) visit(root, []);
  return { pointers: [...pointers], texts: [...texts] };
}

function hasModelList(map: MapNode): boolean {
  return map.pairs.some((pair) => keyName(pair) === 'model_list');
}

/** As RFC 6901 writes it. */
function pointerOf(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

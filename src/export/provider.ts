import { getNodeValue } from '#jsonc-parser';
import type { Refused } from '../errors.ts';
import type { Client, Step } from './clients/client.ts';
import { ambiguousKey, type Document, type Node, placeAt, propertiesOf, unsafe } from './json/read.ts';

/** A model in the list of a provider. `node` is all of it: the whole property where models are keys. */
export interface Member {
  readonly index: number;
  /** Undefined: it has no name, so it is never changed. */
  readonly name: string | undefined;
  readonly node: Node;
  readonly value: Node;
}

/** The provider in a client's file. */
export interface FoundProvider {
  readonly kind: 'found';
  /** The provider's object. */
  readonly node: Node;
  /** Its list; undefined: it has none yet. */
  readonly list: Node | undefined;
  readonly members: readonly Member[];
}

/** The file does not define the provider. */
export interface NoProvider {
  readonly kind: 'none';
  /** The innermost object or list on the way that exists, and the steps that are missing in it. */
  readonly inside: Node;
  readonly missing: readonly Step[];
  /** Providers that are defined beside it. */
  readonly others: readonly string[];
}

/** Finds a provider, or refuses a file that readers would take in different ways, or whose values have other types. */
export function findProvider(
  { path, text, root }: Document,
  client: Client,
  provider: string,
): FoundProvider | NoProvider | Refused {
  const refuse = (node: Node, message: string): Refused => unsafe(placeAt(path, text, node.offset), message);
  let node = root;
  const steps = client.path(provider);
  for (const [depth, step] of steps.entries()) {
    const [child, second] = childrenAt(node, step);
    if (second !== undefined) return refuse(second, twice(step));
    if (child === undefined)
      return { kind: 'none', inside: node, missing: steps.slice(depth), others: namesIn(node, steps, depth) };
    const type = typeof steps[depth + 1] === 'object' ? 'array' : 'object';
    if (child.type !== type) return refuse(child, `${JSON.stringify(labelOf(step))} is not ${NOUNS[type]}.`);
    node = child;
  }
  const wrong = ambiguousKey(node);
  if (wrong !== undefined) return refuse(wrong.node, ambiguous(wrong.key));
  const list = propertiesOf(node).find(({ key }) => key === client.list)?.value;
  const type = client.shape === 'map' ? 'object' : 'array';
  if (list !== undefined && list.type !== type) {
    return refuse(list, `${JSON.stringify(client.list)} of the provider is not ${NOUNS[type]}.`);
  }
  const members = list === undefined ? [] : membersOf(list, client.shape);
  const again = listedTwice(members);
  if (again !== undefined)
    return refuse(again.node, `The model ${JSON.stringify(again.name)} is listed twice.`);
  return { kind: 'found', node, list, members };
}

function listedTwice(members: readonly Member[]): Member | undefined {
  const seen = new Set<string>();
  return members.find(({ name }) => {
    if (name === undefined) return false;
    const known = seen.has(name);
    seen.add(name);
    return known;
  });
}

const NOUNS = { object: 'an object', array: 'a list' } as const;

function twice(step: Step): string {
  return typeof step === 'string'
    ? `The key ${JSON.stringify(step)} is defined twice.`
    : `The provider ${JSON.stringify(step.name)} is defined twice.`;
}

function ambiguous(key: string): string {
  return key === '__proto__'
    ? 'A key is named `__proto__`, which programs read in different ways.'
    : twice(key);
}

function childrenAt(node: Node, step: Step): readonly Node[] {
  if (typeof step === 'string')
    return propertiesOf(node).flatMap(({ key, value }) => (key === step ? [value] : []));
  return (node.children ?? []).filter((item) => nameOf(item) === step.name);
}

/** The names at the depth where providers are. */
function namesIn(node: Node, steps: readonly Step[], depth: number): string[] {
  if (depth !== steps.length - 1) return [];
  if (node.type === 'object') return propertiesOf(node).map(({ key }) => key);
  return (node.children ?? []).flatMap((item) => nameOf(item) ?? []);
}

function labelOf(step: Step): string {
  return typeof step === 'string' ? step : step.name;
}

function nameOf(node: Node): string | undefined {
  if (node.type !== 'object') return undefined;
  const name: unknown = propertiesOf(node).findLast(({ key }) => key === 'name')?.value.value;
  return typeof name === 'string' ? name : undefined;
}

function membersOf(list: Node, shape: Client['shape']): Member[] {
  if (shape === 'map') {
    return propertiesOf(list).map(({ key, node, value }, index) => ({ index, name: key, node, value }));
  }
  return (list.children ?? []).map((node, index) => {
    const value: unknown = node.type === 'string' ? getNodeValue(node) : undefined;
    const name = shape === 'items' ? nameOf(node) : typeof value === 'string' ? value : undefined;
    return { index, name, node, value: node };
  });
}

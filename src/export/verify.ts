import { getNodeValue } from '#jsonc-parser';
import { sameValue } from '../config/index.ts';
import { isList, isMap, type Value } from '../config/model.ts';
import type { ExportChange } from '../sync/model.ts';
import type { Step } from './clients/client.ts';
import { CLIENTS } from './clients/index.ts';
import type { Node } from './json/read.ts';
import type { ExportTarget } from './model.ts';

/** Whether two states of a file have the same values, apart from the models that changed and a list or provider that is new. */
export function sameOutside(
  before: Node,
  after: Node,
  { kind, provider }: ExportTarget,
  changes: readonly ExportChange[],
): boolean {
  const client = CLIENTS[kind];
  const path = client.path(provider);
  const names = new Set(changes.map(({ name }) => name));
  const [a, b] = [before, after].map(
    (root): Value => without(getNodeValue(root), [...path, client.list], names),
  );
  return sameValue(a, b) || isNew(a, b, path);
}

/** A value without the members of those names in the list at a path; without the list itself when nothing is left in it. */
function without(value: Value, [step, ...rest]: readonly Step[], names: ReadonlySet<string>): Value {
  if (step === undefined) return withoutMembers(value, names);
  if (typeof step !== 'string') {
    if (!isList(value)) return value;
    return value.map((item) => (isMap(item) && item.name === step.name ? without(item, rest, names) : item));
  }
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(([key, item]): [string, Value] => [
    key,
    key === step ? without(item, rest, names) : item,
  ]);
  return Object.fromEntries(
    rest.length > 0 ? entries : entries.filter(([key, item]) => key !== step || !isEmpty(item)),
  );
}

function withoutMembers(value: Value, names: ReadonlySet<string>): Value {
  if (isList(value)) return value.filter((item) => !names.has(nameOf(item)));
  return isMap(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => !names.has(key))) : value;
}

function nameOf(item: Value): string {
  if (isMap(item)) return typeof item.name === 'string' ? item.name : '';
  return typeof item === 'string' ? item : '';
}

function isEmpty(value: Value): boolean {
  return isList(value) ? value.length === 0 : isMap(value) && Object.keys(value).length === 0;
}

/** Whether `after` is `before` with a provider in it that was not there. */
function isNew(
  before: Value | undefined,
  after: Value | undefined,
  [step, ...rest]: readonly Step[],
): boolean {
  if (step === undefined) return before === undefined;
  if (typeof step !== 'string') {
    return isList(after) && sameValue(before ?? [], after.slice(0, -1)) && isMap(after.at(-1) ?? null);
  }
  if (!isMap(after) || (before !== undefined && !isMap(before))) return false;
  const { [step]: old, ...others } = before ?? {};
  const { [step]: fresh, ...othersAfter } = after;
  return sameValue(others, othersAfter) && isNew(old, fresh, rest);
}

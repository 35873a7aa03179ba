import { isMap, type Value } from '../../config/model.ts';
import type { Change, KeyChange } from '../../sync/model.ts';
import { code } from '../escape.ts';
import { formatValue, modelName } from './model.ts';
import { table } from './table.ts';

type Updated = Extract<Change, { kind: 'updated' }>;

/** Keys that change, with the old and the new value; a sign marks breaking changes. */
export function changedMarkdown(changes: readonly Updated[], maxRows: number): string {
  return table(['Model', 'What', 'Old', 'New'], changes.flatMap(rows), maxRows);
}

/** Only the first row of each model has its name: the eye finds the next model by it. */
function rows({ id, name, keys }: Updated): readonly (readonly string[])[] {
  return alike(keys.flatMap(parts)).map(([first, ...rest], index) => {
    const names = [first, ...rest].map(keyName).join(', ');
    const sign = first.level === 'breaking' ? '⚠️ ' : '';
    return [index === 0 ? modelName({ id, name }) : '', `${sign}${names}`, old(first), fresh(first)];
  });
}

/** Keys that change in the same way share a row: five new capabilities are one piece of news. */
function alike(keys: readonly KeyChange[]): readonly (readonly [KeyChange, ...KeyChange[]])[] {
  const groups = new Map<string, [KeyChange, ...KeyChange[]]>();
  for (const key of keys) {
    const way = JSON.stringify([old(key), fresh(key), key.level]);
    const group = groups.get(way);
    if (group === undefined) groups.set(way, [key]);
    else group.push(key);
  }
  return [...groups.values()];
}

/** A map, such as headers, by its keys: only those that differ. */
function parts(change: KeyChange): readonly KeyChange[] {
  const { path, from, to, level } = change;
  const [before, after] = [from?.value ?? {}, to ?? {}];
  if (!isMap(before) || !isMap(after)) return [change];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return keys
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => ({ path: [...path, key], level, ...sides(before[key], after[key]) }));
}

function sides(before: Value | undefined, after: Value | undefined): Pick<KeyChange, 'from' | 'to'> {
  return {
    ...(before === undefined ? {} : { from: { value: before, source: '' } }),
    ...(after === undefined ? {} : { to: after }),
  };
}

function keyName({ path }: KeyChange): string {
  return code(path[0] === 'model_info' ? path.slice(1).join('.') : path.join('.'));
}

function old({ from }: KeyChange): string {
  if (from === undefined) return '–';
  return from.value === undefined ? code(from.source) : formatValue(from.value);
}

function fresh({ to }: KeyChange): string {
  return to === undefined ? 'removed' : `**${formatValue(to)}**`;
}

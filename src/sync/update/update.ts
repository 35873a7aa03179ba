import { touchesKeep } from '../../config/index.ts';
import type { Entry, Operation, Read, Value } from '../../config/model.ts';
import type { Notice } from '../../errors.ts';
import { keyLevel } from '../level.ts';
import type { KeyChange, Level } from '../model.ts';

/** The changes that make a managed entry agree with the catalogue, and nothing more. */
export interface Update {
  readonly keys: readonly KeyChange[];
  readonly operations: readonly Operation[];
  readonly notices: readonly Notice[];
}

/** A value that is replaced or removed. */
export type Before = Pick<Read, 'value' | 'source'>;

export const NO_UPDATE: Update = { keys: [], operations: [], notices: [] };

/** Sets the key at a path. */
export function set(
  entry: Entry,
  path: readonly string[],
  from: Before | undefined,
  to: Value,
  level: Level = keyLevel(path, from, to),
): Update {
  const operation: Operation = { kind: 'set', entry: entry.index, path, value: to };
  return { keys: [{ path, ...as(from), to, level }], operations: [operation], notices: [] };
}

/** Removes the key at a path. */
export function unset(entry: Entry, path: readonly string[], from: Before, level: Level): Update {
  const operation: Operation = { kind: 'unset', entry: entry.index, path };
  return { keys: [{ path, ...as(from), level }], operations: [operation], notices: [] };
}

function as(from: Before | undefined): Pick<KeyChange, 'from'> {
  return from === undefined ? {} : { from: { value: from.value, source: from.source } };
}

/** Kept in part: an entry that is kept as a whole is left alone by its plan, with one notice. */
export function isKept(entry: Entry, path: readonly string[]): boolean {
  return !entry.keep && touchesKeep(entry, path);
}

/** Several updates of one entry as one. */
export function joined(parts: readonly Update[]): Update {
  return {
    keys: parts.flatMap((part) => part.keys),
    operations: parts.flatMap((part) => part.operations),
    notices: parts.flatMap((part) => part.notices),
  };
}

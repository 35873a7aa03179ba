import type { Operation } from '../../src/config/model.ts';
import type { Model } from '../../src/copilot/model.ts';
import { aside, claim, keepable, tail } from './comments.ts';
import { unset } from './wanted.ts';
import { line, spaces, type Writer } from './writer.ts';

/** A managed entry that is being written. */
export interface Writing {
  readonly index: number;
  /** Column of the entry's keys. */
  readonly column: number;
  readonly operations: Operation[];
  /** The edit removes the entry. */
  readonly isRemoved: boolean;
  readonly model: Model;
  readonly headers: boolean;
}

/** A key of an entry whose value is a block mapping. */
export function section(writer: Writer, column: number, key: string, write: () => void): void {
  aside(writer, column);
  keepable(writer, key, column, (end) => {
    line(writer, `${spaces(column)}${key}:${end}`);
    write();
  });
}

/** `key: value`, sometimes with the value on a line of its own. */
export function value(writer: Writer, column: number, key: string, written: string, end: string): void {
  if (!writer.random.chance(0.12)) {
    line(writer, `${spaces(column)}${key}: ${written}${end}`);
    return;
  }
  line(writer, `${spaces(column)}${key}:${end}`);
  aside(writer, column + writer.layout.step);
  line(writer, `${spaces(column + writer.layout.step)}${written}${tail(writer)}`);
}

/** A key that the edit removes, and whose comments may be removed with it. */
export function removedKey(
  writer: Writer,
  column: number,
  entry: Writing,
  path: readonly string[],
  write: (end: string) => void,
): void {
  const kept = writer.kept.length;
  const optional = writer.optional.length;
  writer.owned = true;
  aside(writer, column);
  claim(writer);
  writer.inside = true;
  keepable(writer, path.join('.'), column, write);
  writer.inside = entry.isRemoved;
  writer.owned = entry.isRemoved;
  if (entry.isRemoved) return;
  entry.operations.push(unset(entry.index, path));
  if (writer.kept.length > kept) writer.required.push(...writer.optional.splice(optional));
}

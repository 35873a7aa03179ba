import type { Operation } from '../../src/config/model.ts';
import type { Model } from '../../src/copilot/model.ts';
import { aside, claim, keepable, tail } from './comments.ts';
import { line, type Pen, spaces } from './pen.ts';
import { unset } from './wanted.ts';

/** An entry as it is written. */
export interface Writing {
  readonly index: number;
  /** Column of the entry's keys. */
  readonly column: number;
  readonly operations: Operation[];
  /** The entry is to be removed. */
  readonly isRemoved: boolean;
  readonly model: Model;
  readonly headers: boolean;
}

/** A key of an entry whose value is a block mapping. */
export function section(pen: Pen, column: number, key: string, write: () => void): void {
  aside(pen, column);
  keepable(pen, key, column, (end) => {
    line(pen, `${spaces(column)}${key}:${end}`);
    write();
  });
}

/** `key: value`, now and then with the value on a line of its own. */
export function value(pen: Pen, column: number, key: string, written: string, end: string): void {
  if (!pen.random.chance(0.12)) {
    line(pen, `${spaces(column)}${key}: ${written}${end}`);
    return;
  }
  line(pen, `${spaces(column)}${key}:${end}`);
  aside(pen, column + pen.layout.step);
  line(pen, `${spaces(column + pen.layout.step)}${written}${tail(pen)}`);
}

/** A key that is removed, with the comments around it, unless the entry is: then all of it is inside the entry. */
export function removedKey(
  pen: Pen,
  column: number,
  entry: Writing,
  path: readonly string[],
  write: (end: string) => void,
): void {
  const kept = pen.kept.length;
  const optional = pen.optional.length;
  pen.owned = true;
  aside(pen, column);
  claim(pen);
  pen.inside = true;
  keepable(pen, path.join('.'), column, write);
  pen.inside = entry.isRemoved;
  pen.owned = entry.isRemoved;
  if (entry.isRemoved) return;
  entry.operations.push(unset(entry.index, path));
  if (pen.kept.length > kept) pen.required.push(...pen.optional.splice(optional));
}

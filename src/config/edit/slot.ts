import type { ValueMap } from '../model.ts';

/** Where a new item is put, relative to items that are not removed; `alone` when all are. */
export type Slot =
  | { readonly kind: 'after'; readonly index: number }
  | { readonly kind: 'before'; readonly index: number }
  | { readonly kind: 'alone' };

/** A slot as a key of a map. */
export function slotKey(slot: Slot): string {
  return slot.kind === 'alone' ? slot.kind : `${slot.kind} ${slot.index}`;
}

export interface Placed {
  readonly slot: Slot;
  /** Position among the operations. */
  readonly operation: number;
  readonly value: ValueMap;
}

export interface Neighbors {
  /** `model_name` of every item, as far as it is a string. */
  readonly names: readonly (string | undefined)[];
  readonly removed: ReadonlySet<number>;
  /** The items new ones are put next to. */
  readonly managed: readonly number[];
  /** A person arranged the list in groups, with blank lines or comments between them. */
  readonly grouped: boolean;
}

/**
 * Finds a place for each new item: in order where the managed ones are sorted by name. In a list of groups behind the
 * managed item whose name has the longest beginning in common. Otherwise behind the last managed item, or at the list's
 * end where there is none.
 */
export function chooseSlots(inserts: readonly Omit<Placed, 'slot'>[], placing: Neighbors): readonly Placed[] {
  const { names, removed, grouped } = placing;
  const managed = [...new Set(placing.managed)].filter((index) => index in names).toSorted((a, b) => a - b);
  const order = managed.map((index) => names[index] ?? '');
  const sorted = order.length > 1 && isSorted(order);
  const staying = managed.filter((index) => !removed.has(index));
  const end = fallback(names.length, removed, managed);
  const placed = inserts.map((insert) => {
    const name = nameOf(insert.value);
    const near = grouped ? relativeOf(name, names, staying) : undefined;
    const slot = sorted ? (sortedSlot(name, names, staying) ?? end) : (near ?? lastOf(staying) ?? end);
    return { ...insert, slot };
  });
  return sorted ? placed.toSorted((a, b) => compare(nameOf(a.value), nameOf(b.value))) : placed;
}

function nameOf(value: ValueMap): string {
  return typeof value.model_name === 'string' ? value.model_name : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function isSorted(names: readonly string[]): boolean {
  return names.every((name, index) => index === 0 || (names[index - 1] ?? '') <= name);
}

function sortedSlot(
  name: string,
  names: readonly (string | undefined)[],
  staying: readonly number[],
): Slot | undefined {
  const before = staying.findLast((index) => (names[index] ?? '') <= name);
  if (before !== undefined) return { kind: 'after', index: before };
  const [first] = staying;
  return first === undefined ? undefined : { kind: 'before', index: first };
}

/**
 * Behind the item that shares most of its name with the new one, and at least the first word behind what all names share:
 * `gpt-5` is a relative of `gpt-4o`, `gemini` is not. If several items share as much, the last one is taken.
 */
function relativeOf(
  name: string,
  names: readonly (string | undefined)[],
  staying: readonly number[],
): Slot | undefined {
  const lengths = staying.map((index) => sharedLength(name, names[index] ?? ''));
  const longest = Math.max(...lengths);
  const common = Math.min(...lengths);
  const word = /^[A-Za-z]+/.exec(name.slice(common))?.[0] ?? '';
  if (lengths.length === 0 || longest === common || longest < common + word.length) return undefined;
  return { kind: 'after', index: staying[lengths.lastIndexOf(longest)] ?? 0 };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function lastOf(staying: readonly number[]): Slot | undefined {
  const index = staying.at(-1);
  return index === undefined ? undefined : { kind: 'after', index };
}

/** When every managed item is removed: where the last of them was, or at the list's end. */
function fallback(count: number, removed: ReadonlySet<number>, managed: readonly number[]): Slot {
  const from = managed.at(-1) ?? count;
  for (let index = from - 1; index >= 0; index -= 1) if (!removed.has(index)) return { kind: 'after', index };
  for (let index = from; index < count; index += 1) if (!removed.has(index)) return { kind: 'before', index };
  return { kind: 'alone' };
}

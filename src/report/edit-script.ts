/** How much work a comparison was, for tests and the bench: neither depends on the machine. */
export interface Work {
  /** Cells of all arrays that were held at once. */
  cells: number;
  /** Points of the edit graph that were visited. */
  steps: number;
}

/** Which lines of the old text are removed and which of the new one are added; the other lines are the same. */
export interface EditScript {
  readonly removed: Uint8Array;
  readonly added: Uint8Array;
}

/**
 * The search takes time that grows with the square of the edits. After this many it continues from the furthest point that
 * it has reached: the script is still correct, though it may not be the shortest, and time grows with the edits alone.
 */
const MOST_EDITS = 1000;

/**
 * The shortest edit script, by the linear-space variant of E. Myers, "An O(ND) Difference Algorithm and Its Variations"
 * (1986): forward and backward searches meet in the middle of a path, and both halves are solved alike. Lines that only
 * one text has are in no common subsequence and are left out of the search.
 */
export function editScript(
  old: readonly string[],
  now: readonly string[],
  work: Work = { cells: 0, steps: 0 },
): EditScript {
  const script = { removed: new Uint8Array(old.length), added: new Uint8Array(now.length) };
  const [from, to] = [side(old, new Set(now), script.removed), side(now, new Set(old), script.added)];
  const numbers = new Map<string, number>();
  const number = (line: string): number => {
    const known = numbers.get(line) ?? numbers.size;
    numbers.set(line, known);
    return known;
  };
  const a = Int32Array.from(from, (at) => number(old[at] ?? ''));
  const b = Int32Array.from(to, (at) => number(now[at] ?? ''));
  const search = searcher(a, b, work);
  work.cells += 2 * (old.length + now.length) + 2 * (a.length + b.length);
  solve({ left: 0, right: a.length, top: 0, bottom: b.length });
  return script;

  function solve(whole: Box): void {
    const box = trimmed(a, b, whole);
    if (box.left === box.right || box.top === box.bottom) {
      for (let x = box.left; x < box.right; x += 1) script.removed[from[x] ?? 0] = 1;
      for (let y = box.top; y < box.bottom; y += 1) script.added[to[y] ?? 0] = 1;
      return;
    }
    const split = search(box);
    solve({ ...box, right: split.x, bottom: split.y });
    solve({ ...box, left: split.x, top: split.y });
  }
}

/** A part of the edit graph: lines `left` to `right` of the old text against `top` to `bottom` of the new one. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Positions of the lines that the other text has too; the others are marked as changed. */
function side(lines: readonly string[], others: ReadonlySet<string>, changed: Uint8Array): number[] {
  return lines.flatMap((line, at) => {
    if (others.has(line)) return [at];
    changed[at] = 1;
    return [];
  });
}

/** Without the equal lines at both ends. */
function trimmed(a: Int32Array, b: Int32Array, { left, right, top, bottom }: Box): Box {
  let [start, end] = [0, 0];
  const most = Math.min(right - left, bottom - top);
  while (start < most && a[left + start] === b[top + start]) start += 1;
  while (end < most - start && a[right - 1 - end] === b[bottom - 1 - end]) end += 1;
  return { left: left + start, right: right - end, top: top + start, bottom: bottom - end };
}

const BEFORE = -(2 ** 30);
const AFTER = 2 ** 30;

/** Finds a point on a shortest path through a box, or on a path that is as good as {@link MOST_EDITS} allow. */
function searcher(a: Int32Array, b: Int32Array, work: Work): (box: Box) => Point {
  // Furthest x on each diagonal x - y, from both corners. Shared by all boxes: a box is searched before its halves.
  const size = a.length + b.length + 3;
  const origin = b.length + 1;
  const [forward, backward] = [new Int32Array(size), new Int32Array(size)];
  work.cells += 2 * size;

  return ({ left, right, top, bottom }) => {
    const [first, last] = [left - top, right - bottom];
    const [lowest, highest] = [left - bottom, right - top];
    const isOdd = (first - last) % 2 !== 0;
    forward.fill(BEFORE, origin + lowest - 1, origin + highest + 2);
    backward.fill(AFTER, origin + lowest - 1, origin + highest + 2);
    forward[origin + first + 1] = left;
    backward[origin + last - 1] = right;
    let furthest: Point = { x: left, y: top };
    for (let edits = 0; edits <= MOST_EDITS; edits += 1) {
      const end = Math.min(first + edits, highest);
      for (let diagonal = start(first - edits, lowest); diagonal <= end; diagonal += 2) {
        const at = origin + diagonal;
        let x = Math.max((forward[at - 1] ?? BEFORE) + 1, forward[at + 1] ?? BEFORE);
        if (x < left || x > right || x - diagonal > bottom) x = BEFORE;
        else while (x < right && x - diagonal < bottom && a[x] === b[x - diagonal]) x += 1;
        forward[at] = x;
        work.steps += 1;
        const isMet = isOdd && Math.abs(diagonal - last) < edits && x >= (backward[at] ?? AFTER);
        if (isMet) return { x, y: x - diagonal };
        if (2 * x - diagonal > furthest.x + furthest.y) furthest = { x, y: x - diagonal };
      }
      const backEnd = Math.min(last + edits, highest);
      for (let diagonal = start(last - edits, lowest); diagonal <= backEnd; diagonal += 2) {
        const at = origin + diagonal;
        let x = Math.min((backward[at + 1] ?? AFTER) - 1, backward[at - 1] ?? AFTER);
        if (x > right || x < left || x - diagonal < top) x = AFTER;
        else while (x > left && x - diagonal > top && a[x - 1] === b[x - 1 - diagonal]) x -= 1;
        backward[at] = x;
        work.steps += 1;
        const isMet = !isOdd && Math.abs(diagonal - first) <= edits && x <= (forward[at] ?? BEFORE);
        if (isMet) return { x, y: x - diagonal };
      }
    }
    return furthest;
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The first diagonal of the same parity as `from` that is in the box. */
function start(from: number, lowest: number): number {
  return from >= lowest ? from : lowest + ((lowest - from) % 2);
}

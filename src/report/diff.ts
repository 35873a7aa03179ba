/**
 * A unified diff of two texts by lines, with three lines around each change. A line end that differs is a difference; a
 * missing one at the end of the text is told as diff(1) does. Empty for equal texts.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const old = lines(before);
  const now = lines(after);
  const script = editScript(old, now);
  const hunks = group(script);
  if (hunks.length === 0) return '';
  const head = `--- ${before === '' ? '/dev/null' : `a/${path}`}\n+++ b/${path}\n`;
  return head + hunks.map((hunk) => show(script.slice(hunk.from, hunk.to))).join('');
}

interface Step {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
  /** Lines of the old and of the new text before this step. */
  readonly old: number;
  readonly now: number;
}

const CONTEXT = 3;

/** The search is quadratic in the number of edits; beyond this many a plain replacement of the middle is shown. */
const MOST_EDITS = 4000;

function lines(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** The shortest edit script by Myers' greedy algorithm (An O(ND) Difference Algorithm, 1986), common ends taken off first. */
function editScript(old: readonly string[], now: readonly string[]): Step[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const signs: ('-' | '+' | ' ')[] = [
    ...Array<' '>(start).fill(' '),
    ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...Array<' '>(end).fill(' '),
  ];
  const steps: Step[] = [];
  let x = 0;
  let y = 0;
  for (const sign of signs) {
    steps.push({ sign, text: (sign === '+' ? now[y] : old[x]) ?? '', old: x, now: y });
    if (sign !== '+') x++;
    if (sign !== '-') y++;
  }
  return steps;
}

function middle(old: readonly string[], now: readonly string[]): ('-' | '+' | ' ')[] {
  const most = Math.min(old.length + now.length, MOST_EDITS);
  let frontier = new Map<number, number>([[1, 0]]);
  const trace: ReadonlyMap<number, number>[] = [];
  for (let d = 0; d <= most; d++) {
    trace.push(frontier);
    const next = new Map<number, number>();
    for (let k = -d; k <= d; k += 2) {
      let x = down(frontier, k, d) ? (frontier.get(k + 1) ?? 0) : (frontier.get(k - 1) ?? 0) + 1;
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x++;
      next.set(k, x);
      if (x >= old.length && x - k >= now.length) return backtrack(trace, old.length, now.length);
    }
    frontier = next;
  }
  return [...Array<'-'>(old.length).fill('-'), ...Array<'+'>(now.length).fill('+')];
}

function down(frontier: ReadonlyMap<number, number>, k: number, d: number): boolean {
  return k === -d || (k !== d && (frontier.get(k - 1) ?? -1) < (frontier.get(k + 1) ?? -1));
}

function backtrack(
  trace: readonly ReadonlyMap<number, number>[],
  oldLength: number,
  newLength: number,
): ('-' | '+' | ' ')[] {
  const signs: ('-' | '+' | ' ')[] = [];
  let x = oldLength;
  let y = newLength;
  for (let d = trace.length - 1; d >= 0; d--) {
    const frontier = trace[d] ?? new Map<number, number>();
    const k = x - y;
    const insertion = down(frontier, k, d);
    const before = insertion ? k + 1 : k - 1;
    const fromX = frontier.get(before) ?? 0;
    const fromY = fromX - before;
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
      signs.push(' ');
      x--;
      y--;
    }
    if (d > 0) signs.push(insertion ? '+' : '-');
    x = fromX;
    y = fromY;
  }
  return signs.toReversed();
}

function group(script: readonly Step[]): { readonly from: number; readonly to: number }[] {
  const hunks: { from: number; to: number }[] = [];
  script.forEach((step, at) => {
    if (step.sign === ' ') return;
    const from = Math.max(0, at - CONTEXT);
    const to = Math.min(script.length, at + 1 + CONTEXT);
    const last = hunks.at(-1);
    if (last !== undefined && from <= last.to) last.to = to;
    else hunks.push({ from, to });
  });
  return hunks;
}

function show(steps: readonly Step[]): string {
  const [first] = steps;
  if (first === undefined) return '';
  const olds = steps.filter(({ sign }) => sign !== '+').length;
  const news = steps.filter(({ sign }) => sign !== '-').length;
  const header = `@@ -${range(first.old, olds)} +${range(first.now, news)} @@\n`;
  return header + steps.map(({ sign, text }) => line(sign, text)).join('');
}

function range(start: number, count: number): string {
  return `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`;
}

function line(sign: string, text: string): string {
  if (!text.endsWith('\n')) return `${sign}${text}\n\\ No newline at end of file\n`;
  return `${sign}${text.replace(/\r\n$/, '\n')}`;
}

import { editScript } from './edit-script.ts';

/**
 * A unified diff of two texts by lines, with three lines around each change. A different line ending is a difference, and
 * a missing one at the end of the text is marked as diff(1) does. Empty for equal texts.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const script = steps(lines(before), lines(after));
  const hunks = group(script);
  if (hunks.length === 0) return '';
  // An absolute path keeps its slash, as `git diff --no-index` shows it.
  const name = path.startsWith('/') ? path : `/${path}`;
  const head = `--- ${before === '' ? '/dev/null' : `a${name}`}\n+++ b${name}\n`;
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

function lines(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** Of changed lines next to each other the removed ones come first. */
function steps(old: readonly string[], now: readonly string[]): Step[] {
  const { removed, added } = editScript(old, now);
  const result: Step[] = [];
  let [x, y] = [0, 0];
  while (x < old.length || y < now.length) {
    const sign = removed[x] === 1 ? '-' : added[y] === 1 ? '+' : ' ';
    result.push({ sign, text: (sign === '+' ? now[y] : old[x]) ?? '', old: x, now: y });
    if (sign !== '+') x += 1;
    if (sign !== '-') y += 1;
  }
  return result;
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

import { terminalText } from '../../report/escape.ts';
import { STEPS, type Step } from './step.ts';

/** Whether nothing is wrong; what was not tried stands behind something that is. */
export function isWell(steps: readonly Step[]): boolean {
  return steps.every(({ kind }) => kind === 'ok');
}

/** The steps for programs: one object, on one line. */
export function json(steps: readonly Step[]): string {
  const told = steps.map(({ kind, name, ...said }) => ({ step: name, status: kind, ...said }));
  return `${JSON.stringify({ ok: isWell(steps), steps: told })}\n`;
}

/** The steps for people: a line each, and below what is wrong what to do. */
export function text(steps: readonly Step[], color: boolean): string {
  return steps.map((step) => line(step, color)).join('');
}

function line(step: Step, color: boolean): string {
  const { word, paint } = STATUS[step.kind];
  const status = color ? `\u001b[${paint}m${word}\u001b[39m` : word;
  const said =
    step.kind === 'wrong' ? `${step.code}: ${step.message}\n${INDENT}→ ${step.hint}` : step.message;
  const gap = ' '.repeat(WORD - word.length);
  return `${status}${gap}${terminalText(`${step.name.padEnd(NAME)}${said}`)}\n`;
}

const STATUS = {
  ok: { word: 'ok', paint: 32 },
  wrong: { word: 'wrong', paint: 31 },
  'not-tried': { word: 'not tried', paint: 33 },
} as const satisfies Record<Step['kind'], { word: string; paint: number }>;

/** Widths of the first two columns. */
const WORD = 'not tried'.length + 2;
const NAME = Math.max(...STEPS.map((name) => name.length)) + 2;
const INDENT = ' '.repeat(WORD + NAME);

import { styleText } from 'node:util';
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
  // whether there is color was decided before, by the stream that this goes to
  const status = color ? styleText(paint, word, { validateStream: false }) : word;
  const said =
    step.kind === 'wrong' ? `${step.code}: ${step.message}\n${INDENT}→ ${step.hint}` : step.message;
  const gap = ' '.repeat(WORD - word.length);
  return `${status}${gap}${terminalText(`${step.name.padEnd(NAME)}${said}`)}\n`;
}

const STATUS = {
  ok: { word: 'ok', paint: 'green' },
  wrong: { word: 'wrong', paint: 'red' },
  'not-tried': { word: 'not tried', paint: 'yellow' },
} as const satisfies Record<Step['kind'], { word: string; paint: 'green' | 'red' | 'yellow' }>;

/** Widths of the first two columns. */
const WORD = 'not tried'.length + 2;
const NAME = Math.max(...STEPS.map((name) => name.length)) + 2;
const INDENT = ' '.repeat(WORD + NAME);

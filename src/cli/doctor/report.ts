import { terminalText } from '../../report/escape.ts';
import { styled } from '../color.ts';
import { STEPS, type Step } from './step.ts';

/** Whether nothing is wrong: a step that was not tried follows one that is wrong. */
export function isWell(steps: readonly Step[]): boolean {
  return steps.every(({ kind }) => kind === 'ok');
}

/** The steps for programs: one object, on one line. */
export function json(steps: readonly Step[]): string {
  const printed = steps.map(({ kind, name, ...rest }) => ({ step: name, status: kind, ...rest }));
  return `${JSON.stringify({ ok: isWell(steps), steps: printed })}\n`;
}

/** The steps for people: a line each, and what to do below one that is wrong. */
export function text(steps: readonly Step[], color: boolean): string {
  return steps.map((step) => line(step, color)).join('');
}

function line(step: Step, color: boolean): string {
  const { word, color: format } = STATUS[step.kind];
  const status = styled(format, word, color);
  const message =
    step.kind === 'wrong' ? `${step.code}: ${step.message}\n${INDENT}→ ${step.hint}` : step.message;
  const gap = ' '.repeat(WORD - word.length);
  return `${status}${gap}${terminalText(`${step.name.padEnd(NAME)}${message}`)}\n`;
}

const STATUS = {
  ok: { word: 'ok', color: 'green' },
  wrong: { word: 'wrong', color: 'red' },
  'not-tried': { word: 'not tried', color: 'yellow' },
} as const satisfies Record<Step['kind'], { word: string; color: 'green' | 'red' | 'yellow' }>;

/** Widths of the first two columns. */
const WORD = 'not tried'.length + 2;
const NAME = Math.max(...STEPS.map((name) => name.length)) + 2;
const INDENT = ' '.repeat(WORD + NAME);

import { styleText } from 'node:util';
import type { Io } from './command.ts';

/**
 * Whether stdout gets color: `FORCE_COLOR` decides where it is set, as in Node (nodejs.org/api/cli.html), then `NO_COLOR`
 * (no-color.org), then whether it is a terminal that has color.
 */
export function hasColor(env: Io['env'], isTerminal: boolean): boolean {
  if (env.FORCE_COLOR !== undefined) return !/^(?:0|false)$/i.test(env.FORCE_COLOR);
  if ((env.NO_COLOR ?? '') !== '') return false;
  return isTerminal && env.TERM !== 'dumb';
}

/**
 * Text in a color or style. The door decides whether the terminal shows them: without `validateStream: false`, `styleText`
 * would look at the stdout of this process.
 */
export function styled(
  format: 'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'yellow',
  text: string,
  on: boolean,
): string {
  return on ? styleText(format, text, { validateStream: false }) : text;
}

import { styleText } from 'node:util';

/**
 * Text in a color or style, for a terminal that shows them. Whether it does is the door's decision: `styleText` by itself
 * would look at this process's own stdout.
 */
export function styled(
  format: 'bold' | 'dim' | 'green' | 'red' | 'yellow',
  text: string,
  on: boolean,
): string {
  return on ? styleText(format, text, { validateStream: false }) : text;
}

import type { Value } from '../model.ts';
import { isList, isMap } from './document.ts';

/**
 * Does LiteLLM take a value where it takes the types of `letters` (see known.ts)? Its models convert as pydantic does in
 * lax mode: `"10"` and `10.0` are whole numbers, `yes` is a boolean, a number is never text.
 */
export function takes(letters: string, value: Value): boolean {
  if (value === null || letters === '') return true;
  if (typeof value === 'string') return takesText(letters, value);
  if (typeof value === 'boolean') return letters.includes('b');
  if (typeof value === 'number') return takesNumber(letters, value);
  if (isList(value)) {
    return (
      letters.includes('l') || (letters.includes('L') && value.every((item) => typeof item === 'string'))
    );
  }
  return isMap(value) && letters.includes('m');
}

function takesText(letters: string, text: string): boolean {
  if (letters.includes('s') || text.startsWith('os.environ/')) return true;
  if (
    letters.includes('n') &&
    isNumeric(text) &&
    (letters.includes('f') || Number.isInteger(Number(text.replaceAll('_', ''))))
  )
    return true;
  return letters.includes('b') && BOOLEAN.test(text);
}

const BOOLEAN = /^(?:0|1|y|yes|n|no|t|true|f|false|on|off)$/i;

function takesNumber(letters: string, value: number): boolean {
  if (letters.includes('f')) return true;
  if (Number.isInteger(value))
    return letters.includes('i') || (letters.includes('b') && (value === 0 || value === 1));
  return false;
}

/** What Python's `float()` reads. Costs such as `1e-6` are text in YAML 1.1, and LiteLLM converts them. */
export function isNumeric(text: string): boolean {
  const trimmed = text.trim().replaceAll(/(?<=\d)_(?=\d)/g, '');
  return (
    /^[-+]?(?:inf|infinity|nan)$/i.test(trimmed) || /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(trimmed)
  );
}

/** The types of `letters` in words, for a message: `a number`, `a list or a mapping`. */
export function wanted(letters: string): string {
  const words = [
    letters.includes('s') ? 'text' : undefined,
    letters.includes('f') ? 'a number' : letters.includes('i') ? 'a whole number' : undefined,
    letters.includes('b') && !letters.includes('i') ? 'true or false' : undefined,
    /[lL]/.test(letters) ? (letters.includes('l') ? 'a list' : 'a list of text') : undefined,
    letters.includes('m') ? 'a mapping' : undefined,
  ].filter((word) => word !== undefined);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

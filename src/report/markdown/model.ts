import type { Value } from '../../config/model.ts';
import { formatNumber } from '../../words.ts';
import { saysId } from '../changes.ts';
import { code } from '../escape.ts';

/** A model by the name that callers use, with Copilot's id behind it where it differs: `` `copilot-gpt-4o` (`gpt-4o`) ``. */
export function modelName(model: { readonly id: string; readonly name: string }): string {
  return saysId(model) ? code(model.name) : `${code(model.name)} (${code(model.id)})`;
}

/** A config value as Markdown. */
export function formatValue(value: Value | undefined): string {
  if (value === undefined) return '–';
  return typeof value === 'number'
    ? formatNumber(value)
    : code(typeof value === 'string' ? value : JSON.stringify(value));
}

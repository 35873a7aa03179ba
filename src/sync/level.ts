import type { Value } from '../config/model.ts';
import type { Level } from './model.ts';

/** The gravest of some levels; `none` of none. */
export function gravest(levels: Iterable<Level>): Level {
  let result: Level = 'none';
  for (const level of levels) result = graver(result, level);
  return result;
}

/**
 * What the change of one key means for those who call the model. `undefined` is an absent key.
 *
 * | key | additive | breaking | since |
 * | --- | --- | --- | --- |
 * | `supports_*` | gained; said where nothing was | lost | LiteLLM refuses or drops what a model does not support |
 * | limits | first stated, grown | shrunk, withdrawn | prompts that fitted are refused or cut |
 * | costs | first stated, fallen | risen, withdrawn | budgets run out sooner, or are no longer kept |
 * | `mode` | first stated | changed | another endpoint is called |
 * | headers | | any change | Copilot serves and refuses by them |
 * | anything else | first stated | changed, gone | nobody can tell |
 *
 * A limit or cost that was no number did not work as one: correcting it is additive. An entry that comes is additive, one
 * that goes is breaking, and so would be another name, which is one of each. Old shapes that are mended are additive:
 * LiteLLM made nothing of them.
 */
export function keyLevel(path: readonly string[], from: Value | undefined, to: Value | undefined): Level {
  const [section, key = ''] = path;
  if (section !== 'model_info') return 'breaking';
  if (key.startsWith('supports_')) return from === true ? 'breaking' : 'additive';
  if (key.startsWith('max_')) return compare(from, to, (before, after) => after >= before);
  if (key.includes('cost')) return compare(from, to, (before, after) => after <= before);
  return from === undefined ? 'additive' : 'breaking';
}

/** The graver of two levels. */
function graver(a: Level, b: Level): Level {
  return RANK[a] >= RANK[b] ? a : b;
}

const RANK: Readonly<Record<Level, number>> = { none: 0, additive: 1, breaking: 2 };

function compare(
  from: Value | undefined,
  to: Value | undefined,
  better: (before: number, after: number) => boolean,
): Level {
  if (to === undefined) return 'breaking';
  // a limit or cost that was no number did not work as one, so nothing that held is lost
  if (typeof from !== 'number' || typeof to !== 'number') return 'additive';
  return better(from, to) ? 'additive' : 'breaking';
}

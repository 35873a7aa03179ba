import { sameValue } from '../../config/index.ts';
import type { Entry, Value } from '../../config/model.ts';
import { keyLevel } from '../level.ts';
import { isNumericKey } from '../number.ts';
import type { ServedEntry } from './served.ts';

/**
 * The keys of a removed entry's `model_info` that its successor lacks or lowers, by the level table; `mode` where it is a
 * model of another kind. Empty: callers of the removed entry lose nothing that its entry states.
 */
export function lostKeys({ info }: Pick<Entry, 'info'>, successor: Pick<ServedEntry, 'info'>): string[] {
  const mode = kindOfMode(info.get('mode')?.value);
  const isOtherKind = mode !== kindOfMode(successor.info.get('mode'));
  const lost = [...info].flatMap(([key, read]) => {
    const to = successor.info.get(key);
    if (!isCompared(key) || sameValue(read.value, to)) return [];
    return keyLevel(['model_info', key], read, to) === 'breaking' ? [key] : [];
  });
  return isOtherKind ? ['mode', ...lost] : lost;
}

/** LiteLLM answers a chat call with either mode, and takes an entry without one for chat. */
function kindOfMode(mode: Value | undefined): Value {
  return mode === undefined || mode === null || mode === 'responses' ? 'chat' : mode;
}

function isCompared(key: string): boolean {
  return key.startsWith('supports_') || key === 'reasoning_effort_levels' || isNumericKey(key);
}

import type { Notice } from '../errors.ts';
import { count, formatNumber, list } from '../words.ts';
import type { Catalogue, Model } from './model.ts';
import { LITELLM_API_VERSION } from './versions.ts';

/**
 * Compares a catalogue with the one that Copilot reports for the API version that LiteLLM calls it with. Newer versions are
 * said to report larger windows, and LiteLLM's calls are held to those of its own version.
 *
 * @param read the catalogue that entries are written from
 * @param proxys the catalogue for `LITELLM_API_VERSION`
 * @param ids the models that are served
 * @returns undefined when both say the same about these models
 */
export function differentLimits(
  read: Catalogue,
  proxys: Catalogue,
  ids: ReadonlySet<string>,
): Notice | undefined {
  const others = new Map(proxys.models.map((model) => [model.id, model]));
  const unread = new Set(proxys.unreadable);
  const served = read.models.filter(({ id }) => ids.has(id) && !unread.has(id));
  const unlisted = served.filter(({ id }) => !others.has(id)).map(({ id }) => id);
  const different = served.flatMap((model) => {
    const what = difference(model.limits, others.get(model.id)?.limits);
    return what === undefined ? [] : [`${model.id} (${what})`];
  });
  const parts = [
    ...(different.length === 0
      ? []
      : [`reports other limits for ${count(different.length, 'model')}: ${list(different, MOST_SHOWN)}`]),
    ...(unlisted.length === 0 || proxys.nameless > 0
      ? []
      : [`does not list ${count(unlisted.length, 'model')}: ${list(unlisted, MOST_SHOWN)}`]),
  ];
  if (parts.length === 0) return undefined;
  return {
    message: `LiteLLM calls Copilot with API version ${LITELLM_API_VERSION}, for which Copilot ${parts.join(', and ')}. To sync what that version reports, set \`copilot-api-version: ${LITELLM_API_VERSION}\`.`,
  };
}

const MOST_SHOWN = 5;
const NAMES = { prompt: 'prompt tokens', output: 'output tokens', contextWindow: 'tokens in total' } as const;

/** The first limit that both state and that differs. */
function difference(read: Model['limits'], other: Model['limits'] = {}): string | undefined {
  for (const key of ['prompt', 'output', 'contextWindow'] as const) {
    const [ours, theirs] = [read[key], other[key]];
    if (ours === undefined || theirs === undefined || ours === theirs) continue;
    return `${formatNumber(theirs)} ${NAMES[key]} instead of ${formatNumber(ours)}`;
  }
  return undefined;
}

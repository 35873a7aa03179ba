import { fetchCatalogue } from './copilot/index.ts';
import type { Catalogue } from './copilot/model.ts';
import { differentLimits } from './copilot/version-limits.ts';
import { LITELLM_API_VERSION } from './copilot/versions.ts';
import { Failure, type Notice } from './errors.ts';
import type { CatalogueSource, Conclusion } from './outcome.ts';
import type { Settings } from './settings.ts';
import type { Plan } from './sync/index.ts';
import type { World } from './world.ts';

/** What a run read and planned. */
interface Run {
  readonly source: CatalogueSource;
  readonly catalogue: Catalogue;
  readonly plan: Plan;
}

/**
 * Says where Copilot reports other limits to the API version that LiteLLM calls it with than those that were written. It asks
 * only after a run has written a long window, so that all other runs make no further request. What cannot be read is a
 * notice: the run is over.
 */
export async function compareApiVersions(
  { source, catalogue, plan }: Run,
  conclusion: Conclusion,
  { copilot }: Settings,
  world: World,
): Promise<readonly Notice[]> {
  const isOther = source.kind === 'fetched' && copilot.apiVersion !== LITELLM_API_VERSION;
  if (!isOther || !hasWritten(conclusion)) return [];
  const { writesLongWindow } = await import('./sync/index.ts');
  if (!plan.files.some(writesLongWindow)) return [];
  try {
    const other = await fetchCatalogue({ ...copilot, apiVersion: LITELLM_API_VERSION }, world);
    const notice = differentLimits(catalogue, other.catalogue, new Set(plan.models));
    return notice === undefined ? [] : [notice];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const message = `The limits for API version ${LITELLM_API_VERSION}, which LiteLLM calls Copilot with, were not compared: ${error.problem.message}`;
    return [{ message }];
  }
}

function hasWritten(conclusion: Conclusion): boolean {
  if (conclusion.kind === 'written') return conclusion.paths.length > 0;
  return conclusion.kind === 'pull-request' && ['created', 'updated'].includes(conclusion.applied.operation);
}

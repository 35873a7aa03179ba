import type { Outside } from './copilot/client.ts';
import { fetchCatalogue } from './copilot/index.ts';
import type { Catalogue } from './copilot/model.ts';
import { differentLimits } from './copilot/version-limits.ts';
import { LITELLM_API_VERSION } from './copilot/versions.ts';
import { Failure, type Notice } from './errors.ts';
import type { CopilotSettings } from './settings.ts';

/**
 * Reads the catalogue once more, with the API version that LiteLLM calls Copilot with, and says where it differs from the one
 * that entries were written from. What cannot be read is a notice: the run is over.
 *
 * @param ids the models that are served
 */
export async function compareApiVersions(
  catalogue: Catalogue,
  ids: readonly string[],
  settings: CopilotSettings,
  world: Outside,
): Promise<readonly Notice[]> {
  try {
    const other = await fetchCatalogue({ ...settings, apiVersion: LITELLM_API_VERSION }, world);
    const notice = differentLimits(catalogue, other.catalogue, new Set(ids));
    return notice === undefined ? [] : [notice];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const message = `The limits for API version ${LITELLM_API_VERSION}, which LiteLLM calls Copilot with, were not compared: ${error.problem.message}`;
    return [{ message }];
  }
}

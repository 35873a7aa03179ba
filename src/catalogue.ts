import { fetchCatalogue, parseRecording } from './copilot/index.ts';
import type { Catalogue } from './copilot/model.ts';
import { Failure, fail } from './errors.ts';
import type { CatalogueSource } from './outcome.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** Copilot's catalogue: asked for, or from a recorded answer when `catalogue` names one. */
export async function readCatalogue(
  settings: Pick<Settings, 'catalogueFile' | 'copilot'>,
  world: World,
): Promise<{ readonly catalogue: Catalogue; readonly source: CatalogueSource }> {
  const path = settings.catalogueFile;
  if (path === undefined) {
    const { catalogue, how } = await fetchCatalogue(settings.copilot, world);
    return { catalogue, source: { kind: 'fetched', how } };
  }
  const bytes = await world.files.read(path);
  if (bytes === null) throw fail('CATALOGUE_FILE', 'There is no such file.', { place: { path } });
  const parsed = await parseRecording(new TextDecoder().decode(bytes), path);
  if (parsed.kind === 'refused') throw new Failure(parsed.problem);
  return { catalogue: parsed.catalogue, source: { kind: 'recorded', path } };
}

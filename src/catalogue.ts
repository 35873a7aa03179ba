import { fetchCatalogue, parseRecording } from './copilot/index.ts';
import type { Catalogue } from './copilot/model.ts';
import { Failure, fail } from './errors.ts';
import type { CatalogueSource } from './outcome.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** A catalogue that is being read. */
export interface StartedCatalogue {
  /** Resolves when the first request has been sent, or when there is no request to send. Never rejects. */
  readonly sent: Promise<void>;
  readonly catalogue: ReturnType<typeof readCatalogue>;
}

/** Starts to read the catalogue, and reports when the process is free to load something else. */
export function startCatalogue(...[settings, world]: Parameters<typeof readCatalogue>): StartedCatalogue {
  let resolve: (() => void) | undefined;
  const sent = new Promise<void>((it) => {
    resolve = it;
  });
  const catalogue = readCatalogue(settings, world, resolve);
  void catalogue.then(resolve, resolve);
  return { sent, catalogue };
}

/**
 * Copilot's catalogue: fetched, or from a recorded answer when `catalogue` names one.
 *
 * @param onSent called when the first request has been handed to the network
 */
export async function readCatalogue(
  settings: Pick<Settings, 'catalogueFile' | 'copilot'>,
  world: World,
  onSent?: () => void,
): Promise<{ readonly catalogue: Catalogue; readonly source: CatalogueSource }> {
  const path = settings.catalogueFile;
  if (path === undefined) {
    const options = onSent === undefined ? {} : { onSent };
    const { catalogue, access } = await fetchCatalogue(settings.copilot, world, options);
    return { catalogue, source: { kind: 'fetched', access } };
  }
  onSent?.();
  const bytes = await world.files.read(path);
  if (bytes === null) throw fail('CATALOGUE_FILE', 'The file does not exist.', { place: { path } });
  const parsed = await parseRecording(new TextDecoder().decode(bytes), path);
  if (parsed.kind === 'refused') throw new Failure(parsed.problem);
  return { catalogue: parsed.catalogue, source: { kind: 'recorded', path } };
}

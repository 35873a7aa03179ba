import type { ExportFile } from './export/model.ts';
import { FilesRefused } from './outcome.ts';
import type { ChangedFile, ConfigFile, Plan } from './sync/index.ts';

/** What a sync plans and changes. */
interface Planned {
  readonly plan: Plan;
  readonly changed: readonly ChangedFile[];
}

/**
 * Adds to a plan what the files of clients get. Nothing is loaded when no exports are asked for.
 *
 * @throws FilesRefused when a client's file cannot be edited: then no file is written
 */
export async function withExports(
  planned: Planned,
  configs: readonly ConfigFile[],
  files: readonly ExportFile[],
): Promise<Planned> {
  if (files.length === 0) return planned;
  const { exportPlan } = await loadExports();
  const result = exportPlan(planned, configs, files);
  if (result.kind === 'refused') throw new FilesRefused(result.problems, planned.plan);
  return result;
}

/** The only place that loads the room: a second one would make the bundler write it twice. */
export function loadExports(): Promise<typeof import('./export/index.ts')> {
  return import('./export/index.ts');
}

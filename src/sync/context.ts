import type { Catalogue } from '../copilot/model.ts';
import type { Settings } from '../settings.ts';
import type { Absence, Memory } from './absence.ts';
import { type ReportedCapabilities, reportedCapabilities } from './capabilities.ts';
import type { OtherFiles } from './other-files.ts';
import type { ProposedConfig } from './proposed.ts';
import { type Selection, select } from './select.ts';

/** What a plan depends on. The first properties are the same for every file of a run; those below `memory` are of one file. */
export interface Context {
  readonly catalogue: Catalogue;
  readonly selection: Selection;
  readonly settings: Pick<Settings, 'entry' | 'removal' | 'routing'>;
  readonly capabilities: ReportedCapabilities;
  readonly memory: Memory;
  /** The file in the open pull request. */
  readonly proposed?: ProposedConfig;
  /** What the other files of the run define. */
  readonly otherFiles?: OtherFiles;
  /** The file does not exist yet. */
  readonly isNew?: boolean;
}

/** Reads the catalogue under the settings once, for all files. */
export function newContext(
  catalogue: Catalogue,
  settings: Pick<Settings, 'select' | 'entry' | 'removal' | 'routing'>,
  memory: Memory,
): Context {
  return {
    catalogue,
    selection: select(catalogue, settings.select),
    settings,
    capabilities: reportedCapabilities(catalogue.models),
    memory,
  };
}

/** How a model is missing because of Copilot; undefined when it is offered, or when an input excludes it. */
export function absenceFor(id: string, { selection }: Context): Absence | undefined {
  const verdict = selection.verdicts.get(id);
  if (verdict?.kind === 'unpicked') return { kind: 'unpicked', reason: verdict.reason };
  return verdict === undefined && selection.excludedByInput(id) === undefined ? { kind: 'gone' } : undefined;
}

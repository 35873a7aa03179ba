import type { Catalogue } from '../copilot/model.ts';
import type { ExportFile } from '../export/model.ts';
import type { Conclusion } from '../outcome.ts';
import type { Proof } from '../prove/model.ts';
import type { Candidate } from '../prove/version.ts';
import type { ChangedFile, ConfigFile } from '../sync/index.ts';
import type { Plan } from '../sync/model.ts';

/** Asks a real LiteLLM, given the files that may name the deployed version. */
export type ProveChange = (nearby: readonly Candidate[]) => Promise<Proof>;

/** What a run would do, and from which catalogue. */
export interface Planned {
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  readonly changed: readonly ChangedFile[];
}

/** Where the configs are: read once, concluded once. */
export interface Target {
  readonly configs: readonly ConfigFile[];
  /** The clients' files that list the models. */
  readonly exports: readonly ExportFile[];
  /** Carries out a plan: opens or updates a pull request, writes files, or only reports. */
  conclude(planned: Planned, prove?: ProveChange): Promise<Conclusion>;
}

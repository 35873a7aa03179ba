import type { Conclusion } from '../outcome.ts';
import type { Plan } from '../sync/model.ts';
import type { ChangedFile, Source } from '../sync/sync.ts';

/** Where the configs are: read once, concluded once. */
export interface Target {
  readonly sources: readonly Source[];
  /** Carries out a plan: opens or updates a pull request, writes files, or only reports. */
  conclude(plan: Plan, changed: readonly ChangedFile[]): Promise<Conclusion>;
}

import type { Conclusion } from '../outcome.ts';
import type { Plan } from '../sync/model.ts';
import type { ChangedFile, Source } from '../sync/sync.ts';

/** Where the configs live: read once, concluded once. */
export interface Target {
  readonly sources: readonly Source[];
  /** Carries a plan to its end in this target: a pull request, written files, or only an answer. */
  conclude(plan: Plan, changed: readonly ChangedFile[]): Promise<Conclusion>;
}

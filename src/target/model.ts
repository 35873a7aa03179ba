import type { Applied, Decision } from '../pr/index.ts';
import type { Plan } from '../sync/model.ts';
import type { ChangedFile, Source } from '../sync/sync.ts';
import type { CheckFinding } from './findings.ts';

/** Where the configs live: read once, concluded once. */
export interface Target {
  readonly sources: readonly Source[];
  /** Carries a plan to its end in this target: a pull request, written files, or only an answer. */
  conclude(plan: Plan, changed: readonly ChangedFile[]): Promise<Conclusion>;
}

/** How a run ended. */
export type Conclusion =
  | { readonly kind: 'pull-request'; readonly decision: Decision; readonly applied: Applied }
  | { readonly kind: 'written'; readonly paths: readonly string[] }
  /** A dry run: nothing was concluded. */
  | { readonly kind: 'planned' }
  | { readonly kind: 'checked'; readonly findings: readonly CheckFinding[] };

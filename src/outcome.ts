import type { How } from './copilot/index.ts';
import type { Notice, Place } from './errors.ts';
import type { Applied, Decision } from './pr/index.ts';
import type { Proof } from './prove/model.ts';
import type { Plan } from './sync/index.ts';

/** What a run saw, planned and did: everything that the doors report. */
export interface Outcome {
  readonly source: CatalogueSource;
  readonly plan: Plan;
  readonly conclusion: Conclusion;
  /** What a real LiteLLM did with the change. Absent when it was not asked. */
  readonly proof?: Proof;
  /** Notices about the run as a whole; the plan's own notices are in the plan. */
  readonly notices: readonly Notice[];
}

/** Where the catalogue came from. */
export type CatalogueSource =
  | { readonly kind: 'fetched'; readonly how: How }
  | { readonly kind: 'recorded'; readonly path: string };

/** How a run ended. */
export type Conclusion =
  | { readonly kind: 'pull-request'; readonly decision: Decision; readonly applied: Applied }
  | { readonly kind: 'written'; readonly paths: readonly string[] }
  /** A dry run: nothing was written. */
  | { readonly kind: 'planned' }
  | { readonly kind: 'checked'; readonly findings: readonly CheckFinding[] };

/** One finding of a check. A check with warnings only passes. */
export interface CheckFinding {
  readonly severity: 'error' | 'warning' | 'out-of-date';
  readonly place: Place;
  readonly message: string;
}

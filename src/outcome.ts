import type { Severity } from './config/model.ts';
import type { Access } from './copilot/index.ts';
import { Failure, joined, type Notice, type Place, type Problem } from './errors.ts';
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
  | { readonly kind: 'fetched'; readonly access: Access }
  | { readonly kind: 'recorded'; readonly path: string };

/** How a run ended. */
export type Conclusion =
  | { readonly kind: 'pull-request'; readonly decision: Decision; readonly applied: Applied }
  | { readonly kind: 'written'; readonly paths: readonly string[] }
  /** A dry run: nothing was written. */
  | { readonly kind: 'planned' }
  | {
      readonly kind: 'checked';
      readonly findings: readonly CheckFinding[];
      /** Warnings fail the check as errors do. */
      readonly strict: boolean;
    };

/** One finding of a check: what a rule reports, or what a sync would change. A check with warnings and notices only passes. */
export interface CheckFinding {
  readonly severity: Severity | 'out-of-date';
  readonly place: Place;
  readonly message: string;
  /** Id of the rule. Absent for what a sync would change. */
  readonly rule?: string;
  /** Length of the text at the place, in characters. */
  readonly length?: number;
  readonly related?: readonly Notice[];
  readonly excerpt?: string;
}

/** At least one file was refused, so none is written. */
export class FilesRefused extends Failure {
  /** The plan for the other files. */
  readonly plan: Plan;

  constructor(problems: readonly [Problem, ...Problem[]], plan: Plan) {
    super(joined(problems).problem);
    this.plan = plan;
  }
}

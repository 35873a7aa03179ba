import type { Code, Problem } from '../../errors.ts';

/**
 * The steps, each after those that it depends on: `config` depends on no other, `sync` on two, and the steps about the
 * repository on GitHub only on each other.
 */
export const STEPS = [
  'token',
  'exchange',
  'seat',
  'endpoint',
  'api-version',
  'catalogue',
  'config',
  'sync',
  'repository',
  'actions',
  'secret',
  'rules',
] as const;

export type StepName = (typeof STEPS)[number];

/** The result of a step. */
export type Step =
  | { readonly kind: 'ok'; readonly name: StepName; readonly message: string }
  | {
      readonly kind: 'wrong';
      readonly name: StepName;
      readonly code: Code;
      readonly message: string;
      /** What to do. */
      readonly hint: string;
    }
  | { readonly kind: 'not-tried'; readonly name: StepName; readonly message: string };

/** A step without a fault. */
export function ok(name: StepName, message: string): Step {
  return { kind: 'ok', name, message };
}

/** A problem as a step. */
export function wrong(name: StepName, { code, message, hint }: Problem): Step {
  return { kind: 'wrong', name, code, message, hint };
}

/** @param lacking the step that has to be ok first */
export function notTried(name: StepName, lacking: StepName): Step {
  return { kind: 'not-tried', name, message: `needs ${lacking}` };
}

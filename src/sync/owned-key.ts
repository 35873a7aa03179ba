import type { Value } from '../config/model.ts';

/** What the catalogue says about one owned key of `model_info`. */
export interface OwnedKey {
  readonly key: string;
  /** The reported value; undefined when the catalogue does not report one. */
  readonly value: Value | undefined;
  /** Other values that are as correct as `value` and are left as a person chose them. */
  readonly alsoCorrect: readonly Value[];
  /** A missing value means "no": a `true` in the file becomes `false`. */
  readonly absentMeansFalse: boolean;
}

/** A key that is written as it is reported, and left alone where it is not. */
export function reported(key: string, value: Value | undefined): OwnedKey {
  return { key, value, alsoCorrect: [], absentMeansFalse: false };
}

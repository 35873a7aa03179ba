import { type Code, type Place, type Problem, problem } from '../errors.ts';

/** The answer of every step of this room that meets something it cannot read or edit safely. */
export interface Refused {
  readonly kind: 'refused';
  readonly problem: Problem;
}

export function refused(problem: Problem): Refused {
  return { kind: 'refused', problem };
}

/** A problem at a place of the file. */
export function problemAt(code: Code, place: Place, message: string, hint?: string): Problem {
  return problem(code, message, { place, ...(hint === undefined ? {} : { hint }) });
}

import { type Code, type Place, type Problem, problem } from '../errors.ts';

export { type Refused, refused } from '../errors.ts';

/** A problem at a place of the file. */
export function problemAt(code: Code, place: Place, message: string, hint?: string): Problem {
  return problem(code, message, { place, ...(hint === undefined ? {} : { hint }) });
}

import { formatPlace, type Problem } from '../errors.ts';

/** A problem as people read it on a terminal. Text from elsewhere in it is not escaped yet. */
export function problemText(problem: Problem): string {
  const place = problem.place === undefined ? '' : `${formatPlace(problem.place)}: `;
  return `error ${problem.code}: ${place}${problem.message}\n${problem.hint}\n`;
}

import { type Problem, problem } from '../errors.ts';

/**
 * A defect of this program as a problem. The error's own message may contain anything, even a token, so only its class and
 * the place in our code are reported.
 */
export function internal(error: unknown): Problem {
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  const place = error instanceof Error ? frames(error) : '';
  return problem('INTERNAL', `An unexpected ${kind} ended the run${place}. Nothing more was done.`);
}

function frames(error: Error): string {
  const places = [...(error.stack ?? '').matchAll(/([\w.-]+\.(?:js|ts|mjs):\d+:\d+)/g)].slice(0, 3);
  return places.length === 0 ? '' : ` (at ${places.map(([, place]) => place).join(', ')})`;
}

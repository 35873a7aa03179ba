import type { GitHubClient } from './client.ts';
import { GitHubFailure } from './faults/index.ts';

/** What GitHub says, when it is asked, about a request that failed. */
export type Effect<T> =
  /** It took effect after all. */
  | { readonly kind: 'done'; readonly value: T }
  /** It had no effect, and may have one the next time. */
  | { readonly kind: 'again' }
  /** Nothing that the failure itself does not say. */
  | { readonly kind: 'unknown' };

const MAX_ATTEMPTS = 3;

/**
 * Takes a step until it is known what became of it. After each failure `look` asks GitHub before the step is taken
 * again: an answer may be lost after the request took effect.
 *
 * @param findEffect may throw a better error than the step's own
 * @throws GitHubFailure of the last attempt, when asking again is pointless or was tried often enough
 */
export async function untilKnown<T>(
  client: Pick<GitHubClient, 'pause'>,
  step: () => Promise<T>,
  findEffect: (failure: GitHubFailure) => Promise<Effect<T>>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error;
      const seen = await findEffect(error);
      if (seen.kind === 'done') return seen.value;
      const worthIt = seen.kind === 'again' || error.unsure;
      if (!worthIt || attempt >= MAX_ATTEMPTS) throw error;
      await client.pause();
    }
  }
}

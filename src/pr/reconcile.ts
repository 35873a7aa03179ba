import { Failure, fail } from '../errors.ts';
import type { PullRequestSettings } from '../settings.ts';
import { apply } from './apply.ts';
import type { GitHubClient } from './client.ts';
import { decide } from './decide.ts';
import type { Applied, Decision, Wanted } from './decision.ts';
import { GitHubFailure, isUpdateForbidden } from './faults/index.ts';
import type { Coordinates, Snapshot } from './model.ts';
import { readRepository } from './read.ts';

const MAX_ATTEMPTS = 3;

/**
 * Decides and applies. When somebody else was faster, it reads and decides again, at most twice; when a rule of the
 * repository refuses every update of the branch, it decides again with that.
 *
 * @param first what was read already, and what `wanted` was worked out from
 * @throws Failure GITHUB_CONFLICT when somebody is faster each time, or when the files on the base have changed; otherwise
 * what requests throw
 */
export async function reconcile(
  client: GitHubClient,
  coordinates: Coordinates,
  first: Snapshot,
  wanted: Wanted,
  settings: PullRequestSettings,
): Promise<{ readonly decision: Decision; readonly applied: Applied }> {
  let snapshot = first;
  for (let attempt = 1; ; attempt += 1) {
    const decision = decide(snapshot, wanted, settings);
    try {
      return { decision, applied: await apply(client, snapshot, decision) };
    } catch (error) {
      if (error instanceof GitHubFailure && isUpdateForbidden(error.words)) {
        const instead = decide(snapshot, wanted, settings, error.words);
        if (instead.kind !== 'leave') throw error;
        return { decision: instead, applied: await apply(client, snapshot, instead) };
      }
      const raced = error instanceof Failure && error.problem.code === 'GITHUB_CONFLICT';
      if (!raced || attempt >= MAX_ATTEMPTS) throw error;
    }
    snapshot = await readRepository(client, coordinates);
    if (!sameFiles(first, snapshot)) {
      throw fail('GITHUB_CONFLICT', `A file on ${first.base.name} changed during the run.`, {
        hint: 'Run again: it starts from the new file.',
      });
    }
  }
}

function sameFiles(a: Snapshot, b: Snapshot): boolean {
  return [...a.base.files].every(([path, file]) => b.base.files.get(path)?.oid === file?.oid);
}

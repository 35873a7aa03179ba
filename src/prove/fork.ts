import { readFileSync } from 'node:fs';
import * as z from 'zod';

const Repository = z.object({ full_name: z.string() });
const Side = z.object({ repo: Repository.nullable() });
const Event = z.object({
  repository: Repository.optional(),
  pull_request: z.object({ head: Side, base: Side }).optional(),
  workflow_run: z.object({ head_repository: Repository.nullable() }).optional(),
});

/**
 * Whether this job runs for a pull request from a fork, by the event that started it. An event that cannot be read counts
 * as one: a stranger's config must never be started.
 */
export function isForFork(env: Readonly<Record<string, string | undefined>>): boolean {
  const path = env.GITHUB_EVENT_PATH ?? '';
  if (path === '') return false;
  const event = readEvent(path);
  if (event === undefined) return true;
  const { pull_request: pull, workflow_run: run, repository } = event;
  if (pull !== undefined) return isOther(pull.head.repo, pull.base.repo);
  return run !== undefined && isOther(run.head_repository, repository);
}

function isOther(
  head: z.infer<typeof Repository> | null,
  base: z.infer<typeof Repository> | null | undefined,
): boolean {
  return head === null || head.full_name !== base?.full_name;
}

function readEvent(path: string): z.infer<typeof Event> | undefined {
  try {
    return Event.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

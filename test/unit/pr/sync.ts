import type { ClientWorld } from '../../../src/pr/client.ts';
import type { Applied, Decision } from '../../../src/pr/decision.ts';
import { type GitHubClient, openClient, readRepository, reconcile } from '../../../src/pr/index.ts';
import type { PullRequestSettings } from '../../../src/settings.ts';
import type { Change, Plan } from '../../../src/sync/model.ts';
import type { GitHubServer } from '../../servers/github/index.ts';
import type { Stage } from '../../servers/github/stage.ts';
import { DEFAULTS, plan, stillWorld } from './support.ts';

/** The repository of a run, and its token. */
export interface Place {
  readonly github: GitHubServer;
  readonly repository: Stage;
  readonly token: string;
  readonly world?: ClientWorld;
  /** Of each request. */
  readonly timeoutMs?: number;
}

/** The wanted result of a run: files by path, and the changes in the plan of the first file. */
export interface WantedRun {
  readonly files: Readonly<Record<string, string | Buffer>>;
  readonly changes: readonly Change[];
  readonly settings?: Partial<PullRequestSettings>;
  readonly base?: string;
}

export function connect({
  github,
  repository,
  token,
  world = stillWorld(),
  timeoutMs,
}: Place): Promise<GitHubClient> {
  const [owner = '', repo = ''] = repository.fullName.split('/');
  const { apiUrl, graphqlUrl, url: serverUrl } = github;
  return openClient({ token, owner, repo, base: undefined, apiUrl, graphqlUrl, serverUrl }, world, timeoutMs);
}

/** One whole run, as `main` does it, with a given plan. */
export async function sync(
  place: Place,
  { files, changes, settings = {}, base }: WantedRun,
): Promise<{
  readonly decision: Decision;
  readonly applied: Applied;
}> {
  const client = await connect(place);
  const [owner = '', repo = ''] = place.repository.fullName.split('/');
  const branch = settings.branch ?? DEFAULTS.branch;
  const target = { owner, repo, base, branch, paths: Object.keys(files) };
  const snapshot = await readRepository(client, target);
  const differing = Object.entries(files)
    .map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
    .filter(({ path, bytes }) => !bytes.equals(snapshot.base.files.get(path)?.bytes ?? Buffer.alloc(0)));
  const what: Plan = plan(differing.length === 0 ? [] : changes);
  return reconcile(client, target, snapshot, { files: differing, plan: what }, { ...DEFAULTS, ...settings });
}

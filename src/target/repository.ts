import {
  listFiles,
  type Offered,
  offeredFiles,
  openClient,
  readRepository,
  reconcile,
  type Snapshot,
} from '../pr/index.ts';
import type { Settings } from '../settings.ts';
import type { Source } from '../sync/index.ts';
import type { World } from '../world.ts';
import { expand, type Location, needsListing } from './expand.ts';
import { refuseMissing } from './missing.ts';
import type { Target } from './model.ts';

/** The configs on a repository's base branch, concluded by a pull request. */
export async function openRepository(settings: Settings, world: World): Promise<Target> {
  const { owner, repo, base } = settings.github;
  const client = await openClient(settings.github, world);
  const listing = needsListing(settings.configPaths) ? await listFiles(client, settings.github) : [];
  const locations = expand(settings.configPaths, listing);
  const paths = [...new Set(locations.map(({ path }) => path))];
  const target = { owner, repo, base, branch: settings.pullRequest.branch, paths };
  const snapshot = await readRepository(client, target);
  const offered = offeredFiles(snapshot);
  const sources = locations.map((location) => sourceAt(location, snapshot, offered));
  await refuseMissing(sources, settings, {
    where: ` on the branch \`${snapshot.base.name}\``,
    isJob: false,
    filesNear: () => listFiles(client, settings.github),
  });
  return {
    sources,
    async conclude(plan, files) {
      const done = await reconcile(client, target, snapshot, { files, plan }, settings.pullRequest);
      return { kind: 'pull-request', ...done };
    },
  };
}

function sourceAt(location: Location, { base }: Snapshot, offered: Offered | undefined): Source {
  const file = offered?.files.get(location.path);
  return {
    ...location,
    bytes: base.files.get(location.path)?.bytes ?? null,
    ...(offered === undefined || !file
      ? {}
      : { proposed: { bytes: file.bytes, before: offered.before.get(location.path)?.bytes ?? null } }),
  };
}

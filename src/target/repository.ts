import {
  afterProof,
  type DecisionInput,
  decide,
  listFiles,
  openClient,
  type ProposedFiles,
  proposedFiles,
  readRepository,
  reconcile,
  rememberedProof,
  type Snapshot,
} from '../pr/index.ts';
import { placesFor } from '../prove/version.ts';
import type { Settings } from '../settings.ts';
import type { ConfigFile } from '../sync/index.ts';
import type { World } from '../world.ts';
import { expand, type Location, needsListing } from './expand.ts';
import { refuseMissing } from './missing.ts';
import type { ProveChange, Target } from './model.ts';

/** The configs on a repository's base branch, concluded by a pull request. */
export async function openRepository(settings: Settings, world: World): Promise<Target> {
  const { owner, repo, base } = settings.github;
  const client = await openClient(settings.github, world);
  const listing = needsListing(settings.configPaths) ? await listFiles(client, settings.github) : [];
  const locations = expand(settings.configPaths, listing);
  const nearby = settings.prove.kind === 'deployed' ? locations.flatMap(({ path }) => placesFor(path)) : [];
  const exported = settings.exports.map(({ path }) => path);
  const paths = [...new Set([...locations.map(({ path }) => path), ...exported, ...nearby])];
  const coordinates = { owner, repo, base, branch: settings.pullRequest.branch, paths };
  const snapshot = await readRepository(client, coordinates);
  const proposed = proposedFiles(snapshot);
  const configs = locations.map((location) => configFileAt(location, snapshot, proposed));
  await refuseMissing(configs, settings, {
    where: ` on the branch \`${snapshot.base.name}\``,
    isJob: false,
    filesNear: () => listFiles(client, settings.github),
  });
  const exports = settings.exports.map((it) => ({
    ...it,
    bytes: snapshot.base.files.get(it.path)?.bytes ?? null,
  }));
  return {
    configs,
    exports,
    async conclude({ plan, changed: files }, prove) {
      const unproved = { wanted: { files, plan }, settings: settings.pullRequest };
      const input = await proved(unproved, snapshot, prove, nearby);
      const { decision, applied } = await reconcile(
        client,
        coordinates,
        snapshot,
        input.wanted,
        input.settings,
      );
      return { kind: 'pull-request', decision, applied };
    },
  };
}

/** Asks for a proof only when a pull request is to be created or updated; else an earlier proof of the same still counts. */
async function proved(
  input: DecisionInput,
  snapshot: Snapshot,
  prove: ProveChange | undefined,
  nearby: readonly string[],
): Promise<DecisionInput> {
  const before = afterProof(input, rememberedProof(snapshot, input.wanted.plan));
  if (prove === undefined) return input;
  const { kind } = decide(snapshot, before.wanted, before.settings);
  if (kind !== 'create' && kind !== 'update') return before;
  const files = nearby.flatMap((path) => {
    const bytes = snapshot.base.files.get(path)?.bytes;
    return bytes === undefined ? [] : [{ path, text: new TextDecoder().decode(bytes) }];
  });
  const proof = await prove(files);
  return afterProof({ ...input, wanted: { ...input.wanted, proof } }, proof.kind);
}

function configFileAt(
  location: Location,
  { base }: Snapshot,
  proposed: ProposedFiles | undefined,
): ConfigFile {
  const file = proposed?.files.get(location.path);
  return {
    ...location,
    bytes: base.files.get(location.path)?.bytes ?? null,
    ...(proposed === undefined || !file
      ? {}
      : { proposed: { bytes: file.bytes, before: proposed.before.get(location.path)?.bytes ?? null } }),
  };
}

import { resolve } from 'node:path';
import { locationOf } from './config-location.ts';
import type { Catalogue } from './copilot/model.ts';
import { fail, type Problem, problem } from './errors.ts';
import type { InstallationCache } from './prove/index.ts';
import type { Job, Proof, WantedLitellm } from './prove/model.ts';
import { findVersion, parseProve, placesFor } from './prove/version.ts';
import { installationFolder } from './prove-change.ts';
import type { Settings } from './settings.ts';
import { openWorkspace } from './target/workspace.ts';
import type { World } from './world.ts';

export interface Options {
  /** A version, `newest`, `deployed`, or the path of a program. */
  readonly litellm: string;
  /** The path of the one file without the change. */
  readonly before: string | undefined;
  readonly cache: InstallationCache | undefined;
  readonly say: (message: string) => void;
}

/**
 * Proves the configs of the workspace as they are: every Copilot entry, or what differs from `before`.
 *
 * @throws {Failure} INVALID_INPUT, FILE_ERROR, PROOF_NOT_RUN when no file names the deployed version
 */
export async function proveFiles(settings: Settings, world: World, options: Options): Promise<Proof> {
  const { configs } = await openWorkspace(settings, world);
  const { before } = options;
  if (before !== undefined && configs.length !== 1) {
    throw fail('INVALID_INPUT', '`before` needs exactly one config.');
  }
  const former = before === undefined ? undefined : await bytesOf(before, world);
  const cases = await Promise.all(
    configs.map(async (file) => ({
      ...locationOf(file),
      after: await bytesOf(file.path, world),
      before: former,
    })),
  );
  const wanted = await wantedLitellm(
    options,
    cases.map(({ path }) => path),
    world,
  );
  const job: Job = { wanted, cases, catalogue: await catalogueOf(settings, world) };
  const { cache, say } = options;
  const { prove } = await import('./prove/index.ts');
  return prove(job, { env: world.env, folder: installationFolder(world.env), cache, say });
}

/** Why the check of a config fails; a proof that was not run does not pass. */
export function proofProblem(proof: Proof): Problem | undefined {
  switch (proof.kind) {
    case 'passed':
      return undefined;
    case 'failed':
      return problem('PROOF_FAILED', 'LiteLLM does not serve what the config says.');
    case 'not-run':
      return problem('PROOF_NOT_RUN', `The config was not proved: ${proof.reason}`);
    default:
      return proof satisfies never;
  }
}

async function wantedLitellm(
  { litellm }: Options,
  paths: readonly string[],
  world: World,
): Promise<WantedLitellm> {
  if (litellm.includes('/')) return { kind: 'program', path: resolve(world.files.root, litellm) };
  const asked = parseProve(litellm);
  if (asked === undefined || asked.kind === 'off') {
    throw fail(
      'INVALID_INPUT',
      `\`litellm\` is ${JSON.stringify(litellm)}; it takes a version such as 1.106.2, newest, deployed, or the path of a program.`,
    );
  }
  return asked.kind === 'deployed' ? deployed(paths, world) : asked;
}

async function deployed(paths: readonly string[], world: World): Promise<WantedLitellm> {
  const places = [...new Set(paths.flatMap(placesFor))];
  const files = await Promise.all(
    places.map(async (path) => ({
      path,
      text: new TextDecoder().decode((await world.files.read(path)) ?? undefined),
    })),
  );
  const found = findVersion(files);
  if (found === undefined) {
    throw fail('PROOF_NOT_RUN', 'No file near the config states which LiteLLM version is deployed.');
  }
  return { kind: 'version', ...found };
}

async function catalogueOf(settings: Settings, world: World): Promise<Catalogue | undefined> {
  if (settings.catalogueFile === undefined) return undefined;
  const { readCatalogue } = await import('./catalogue.ts');
  return (await readCatalogue(settings, world)).catalogue;
}

async function bytesOf(path: string, world: World): Promise<Uint8Array> {
  const bytes = await world.files.read(path);
  if (bytes === null) throw fail('FILE_ERROR', 'The file does not exist.', { place: { path } });
  return bytes;
}

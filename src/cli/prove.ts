import { resolve } from 'node:path';
import type { Catalogue } from '../copilot/model.ts';
import { Failure, fail, problem } from '../errors.ts';
import { installationFolder } from '../proof.ts';
import type { Job, Proof, Row, Wanted } from '../prove/model.ts';
import { findVersion, parseProve, placesFor } from '../prove/version.ts';
import { terminalText } from '../report/escape.ts';
import { nameOf, proofLines, resultText } from '../report/proof.ts';
import type { Settings } from '../settings.ts';
import { openWorkspace } from '../target/workspace.ts';
import type { World } from '../world.ts';
import { type Command, type Io, UsageError } from './command.ts';
import { parseFlags } from './flags.ts';
import { commandSettings } from './settings.ts';
import { table } from './table.ts';
import { localWorld } from './world.ts';

/** `prove`: does a real LiteLLM start with this config, and does every Copilot entry answer? */
export const prove: Command = {
  name: 'prove',
  summary:
    'Start a real LiteLLM with a config.yaml and ask every Copilot entry, against a stand-in of Copilot.',
  usage: 'prove [--config FILE] [--litellm VERSION] [--catalogue FILE] [--before FILE] [FLAGS]',
  inputs: ['config-path', 'catalogue'],
  switches: [
    {
      name: 'litellm',
      value: 'VERSION',
      means: 'a version, `newest` (default), `deployed`, or the path of an installed `litellm`',
    },
    { name: 'before', value: 'FILE', means: 'the file without the change: only what differs is asked' },
    { name: 'json', means: 'print the proof as JSON' },
  ],
  async run(args, io) {
    const flags = parseFlags(prove, args);
    const settings = await commandSettings(flags, io, { mode: 'check' });
    const world = localWorld(io, flags);
    const proof = await proved(settings, world, {
      litellm: flags.values.litellm ?? 'newest',
      before: flags.values.before,
      cwd: io.cwd,
      folder: installationFolder(io.env),
      // progress is for people, and the answer for whoever reads on
      say: io.terminal.err
        ? (message) => io.err(terminalText(`${message}\n`))
        : (message) => world.log.debug(message),
    });
    io.out(flags.switches.has('json') ? `${JSON.stringify(proof)}\n` : terminalText(shown(proof, io)));
    if (proof.kind === 'failed')
      throw new Failure(problem('PROOF_FAILED', 'LiteLLM does not serve what this config says.'));
    if (proof.kind === 'not-run') throw fail('PROOF_NOT_RUN', `Nothing was proved: ${proof.reason}`);
    return 0;
  },
};

interface Options {
  readonly litellm: string;
  readonly before: string | undefined;
  readonly cwd: string;
  readonly folder: string;
  readonly say: (message: string) => void;
}

async function proved(settings: Settings, world: World, options: Options): Promise<Proof> {
  const { sources } = await openWorkspace(settings, world);
  const { before } = options;
  if (before !== undefined && sources.length !== 1) {
    throw new UsageError('--before needs exactly one config.', 'prove');
  }
  const former = before === undefined ? undefined : await bytesOf(before, world);
  const cases = await Promise.all(
    sources.map(async ({ path, pointer }) => ({
      path,
      ...(pointer === undefined ? {} : { pointer }),
      after: await bytesOf(path, world),
      before: former,
    })),
  );
  const wanted = await wantedLitellm(
    options,
    cases.map(({ path }) => path),
    world,
  );
  const job: Job = { wanted, cases, catalogue: await catalogueOf(settings, world) };
  const room = await import('../prove/index.ts');
  return room.prove(job, { env: world.env, folder: options.folder, keeper: undefined, say: options.say });
}

async function wantedLitellm(
  { litellm, cwd }: Options,
  paths: readonly string[],
  world: World,
): Promise<Wanted> {
  if (litellm.includes('/')) return { kind: 'program', path: resolve(cwd, litellm) };
  const asked = parseProve(litellm);
  if (asked === undefined || asked.kind === 'off') {
    throw new UsageError(
      `--litellm is ${JSON.stringify(litellm)}; it takes a version such as 1.106.2, newest, deployed, or the path of a program.`,
      'prove',
    );
  }
  return asked.kind === 'deployed' ? deployed(paths, world) : asked;
}

async function deployed(paths: readonly string[], world: World): Promise<Wanted> {
  const places = [...new Set(paths.flatMap(placesFor))];
  const files = await Promise.all(
    places.map(async (path) => ({
      path,
      text: new TextDecoder().decode((await world.files.read(path)) ?? undefined),
    })),
  );
  const found = findVersion(files);
  if (found === undefined) {
    throw fail('PROOF_NOT_RUN', 'No file beside the config names the version of LiteLLM that is deployed.');
  }
  return { kind: 'version', ...found };
}

async function catalogueOf(settings: Settings, world: World): Promise<Catalogue | undefined> {
  if (settings.catalogueFile === undefined) return undefined;
  const { readCatalogue } = await import('../catalogue.ts');
  return (await readCatalogue(settings, world)).catalogue;
}

async function bytesOf(path: string, world: World): Promise<Uint8Array> {
  const bytes = await world.files.read(path);
  if (bytes === null) throw fail('FILE_ERROR', 'There is no such file.', { place: { path } });
  return bytes;
}

function shown(proof: Proof, io: Io): string {
  const files = proof.kind === 'not-run' ? [] : proof.files;
  const tables = files.flatMap((file) => [
    ...(files.length > 1 ? [`${nameOf(file)}\n`] : []),
    ...(file.rows.length > 0 ? [rowsTable(file.rows, io)] : []),
    ...(file.switchedOff.length > 0 ? [`Switched off for the proof: ${file.switchedOff.join(', ')}.\n`] : []),
  ]);
  return [...tables, ...proofLines(proof).map((line) => `${line}\n`)].join('');
}

function rowsTable(rows: readonly Row[], { width, color }: Io): string {
  return table<Row>(
    [
      { head: 'NAME', cell: ({ name }) => name },
      { head: 'ASKED', cell: ({ subject }) => subject },
      { head: 'RESULT', cell: resultText },
    ],
    rows,
    { width, color, dim: ({ result }) => result.kind === 'not-asked' },
  );
}

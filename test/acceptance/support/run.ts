import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Journal } from '../../servers/journal.ts';
import type { Secret } from '../../servers/secret.ts';
import { inputVariables, mainOfAction } from './action.ts';
import { type Ended, runChild, type Terminal } from './child.ts';
import { bareEnvironment, parseOutputs, readFiles, runnerEnvironment } from './runner.ts';
import { assertNoLeak } from './secrets.ts';

/** A loopback server that the program calls. */
export interface Server {
  readonly env: Readonly<Record<string, string>>;
  readonly journal: Journal;
  readonly secrets: readonly Secret[];
}

interface Options {
  readonly servers?: readonly Server[];
  /** Added last, so that it overrides everything else. */
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  /** By default what action.yml names. */
  readonly program?: string;
  /** Time passes twenty times as fast for the program: limits that it has are reached sooner. */
  readonly fastClock?: boolean;
  /** Secrets of no server. They must not appear anywhere. */
  readonly secrets?: readonly string[];
}

export interface ActionOptions extends Options {
  /** The step's `with`; the rest is action.yml's defaults. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** `${{ github.token }}` */
  readonly token?: string;
  /** `owner/name` */
  readonly repository?: string;
  /** By default an empty folder, as without a checkout. */
  readonly workspace?: string;
}

export interface CliOptions extends Options {
  readonly stdin?: string;
  /** By default an empty folder. */
  readonly cwd?: string;
  /** Secrets that this command is meant to print on stdout. */
  readonly prints?: () => readonly string[];
  readonly terminal?: Terminal;
  /** Bytes of stdout after which the reader closes the pipe, as in `… | head`. */
  readonly reads?: number;
}

/** How a step ended, and everything that it printed. */
export interface ActionRun extends Ended {
  /** Stdout without the lines that mask secrets. */
  readonly log: string;
  /** What the runner was asked to hide. */
  readonly masks: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Starts the action as a runner does. Throws when it takes too long, or when a secret is where it must not be. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  return inFolder(async (folder) => {
    const { servers = [], inputs = {}, token = '', repository = 'acme/gateway', env = {} } = options;
    const workspace = options.workspace ?? join(folder, 'workspace');
    mkdirSync(workspace, { recursive: true });
    const ended = await runChild({
      program: options.program ?? mainOfAction(),
      args: [],
      env: {
        ...bareEnvironment(folder),
        ...runnerEnvironment(folder, workspace, repository),
        ...inputVariables(inputs, { token, repository }),
        ...environmentOf(servers),
        ...env,
      },
      cwd: workspace,
      stdin: '',
      timeoutMs: options.timeoutMs ?? 20_000,
      notes: folder,
      fastClock: options.fastClock ?? false,
    });
    const files = readFiles(folder);
    const lines = ended.stdout.split('\n');
    const isMask = (line: string) => line.startsWith('::add-mask::');
    const log = lines.filter((line) => !isMask(line)).join('\n');
    assertSafe(options, { stdout: log, stderr: ended.stderr, ...files });
    return {
      ...ended,
      log,
      masks: lines.filter(isMask).map((line) => decode(line.slice('::add-mask::'.length))),
      outputs: parseOutputs(files.GITHUB_OUTPUT ?? ''),
      summary: files.GITHUB_STEP_SUMMARY ?? '',
    };
  });
}

/** Starts the command line. Throws when it takes too long, or when a secret is where it must not be. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<Ended> {
  return inFolder(async (folder) => {
    const cwd = options.cwd ?? join(folder, 'workspace');
    mkdirSync(cwd, { recursive: true });
    const ended = await runChild({
      program: options.program ?? mainOfAction(),
      args,
      env: { ...bareEnvironment(folder), ...environmentOf(options.servers ?? []), ...options.env },
      cwd,
      stdin: options.stdin ?? '',
      timeoutMs: options.timeoutMs ?? 20_000,
      notes: folder,
      fastClock: options.fastClock ?? false,
      terminal: options.terminal,
      reads: options.reads,
    });
    const without = (text: string): string =>
      (options.prints?.() ?? []).reduce((rest, value) => rest.replaceAll(value, ''), text);
    const isScreen = options.terminal?.stdout === true;
    assertSafe(options, {
      stdout: without(ended.stdout),
      stderr: isScreen ? without(ended.stderr) : ended.stderr,
      ...readFiles(folder),
    });
    return ended;
  });
}

function assertSafe({ servers = [], secrets = [] }: Options, said: Readonly<Record<string, string>>): void {
  const known = [
    ...servers.flatMap((server) => server.secrets),
    ...secrets.map((value) => ({ value, hosts: [] })),
  ];
  const places = Object.entries(said).map(([name, text]) => ({ name, text }));
  assertNoLeak(
    known,
    places,
    servers.map(({ journal }) => journal),
  );
}

function environmentOf(servers: readonly Server[]): Record<string, string> {
  return Object.assign({}, ...servers.map(({ env }) => env));
}

/** Reverses the runner's escaping in the data of a workflow command. */
function decode(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'loopback-runner-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

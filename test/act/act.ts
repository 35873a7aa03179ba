import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';

const root = join(import.meta.dirname, '../..');

/** A repository on this machine with a workflow in it, for `act` to run. */
export interface Workplace {
  /** A temporary folder for everything act and the action write. */
  readonly scratch: string;
  /** `OWNER/NAME`, which act reads from the git remote. */
  readonly repository: string;
  readonly workflow: string;
  /** The `uses:` that is replaced by this action, such as `octo/copilot-model-sync@v1`. */
  readonly uses: string;
  /** Other files of the repository, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What starts the workflow; by default `workflow_dispatch`. */
  readonly event?: { readonly name: string; readonly payload: unknown };
}

/** The result of a run of a workflow. */
export interface Run {
  readonly succeeded: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Every line for people, as act shows it after masking. */
  readonly log: string;
}

/** One line of `act --json`. */
const Line = z.object({
  msg: z.string(),
  command: z.string().optional(),
  name: z.string().optional(),
  arg: z.string().optional(),
  content: z.string().optional(),
});

/** Lays out the repository, and a copy of the action with only what a release contains. */
export function layOut({ scratch, repository, workflow, files = {} }: Workplace): void {
  const action = join(scratch, 'action');
  for (const part of ['action.yml', 'dist', 'prove'])
    cpSync(join(root, part), join(action, part), { recursive: true });
  const checkout = join(scratch, 'checkout');
  mkdirSync(join(checkout, '.github/workflows'), { recursive: true });
  writeFileSync(join(checkout, '.github/workflows/sync.yml'), workflow);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(checkout, path), text);
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=Octo', '-c', 'user.email=octo@example.com', ...args], {
      cwd: checkout,
    });
  };
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=Sync Copilot models');
  git('remote', 'add', 'origin', `https://github.com/${repository}.git`);
}

/** Runs the workflow on this machine, without containers. */
export async function act(
  { scratch, uses, event = { name: 'workflow_dispatch', payload: {} } }: Workplace,
  secrets: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<Run> {
  const program = execFileSync('bash', [join(root, '.ci/tool'), 'act'], { encoding: 'utf8' }).trim();
  const payload = join(scratch, 'event.json');
  writeFileSync(payload, JSON.stringify(event.payload));
  const args = [
    event.name,
    '--json',
    `--eventpath=${payload}`,
    '--platform=ubuntu-latest=-self-hosted',
    `--local-repository=${uses}=${join(scratch, 'action')}`,
    `--action-cache-path=${join(scratch, 'actions')}`,
    '--cache-server-addr=127.0.0.1',
    `--cache-server-path=${join(scratch, 'cache')}`,
    ...Object.keys(secrets).map((name) => `--secret=${name}`),
    ...Object.entries(env).map(([name, value]) => `--env=${name}=${value}`),
  ];
  const child = spawn(program, args, {
    cwd: join(scratch, 'checkout'),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A secret named without a value is read from the environment. The first `node` on PATH runs the action.
    env: { ...secrets, HOME: scratch, PATH: `${dirname(process.execPath)}:${process.env.PATH}` },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  const lines = out.split('\n').filter((line) => line.startsWith('{'));
  const { outputs, summary, log } = gather(lines.map((line) => Line.parse(JSON.parse(line))));
  return { succeeded: code === 0, outputs, summary, log: `${log}\n${err}` };
}

function gather(lines: readonly z.infer<typeof Line>[]): Omit<Run, 'succeeded'> {
  const outputs: Record<string, string> = {};
  let summary = '';
  for (const { command, name, arg, content } of lines) {
    if (command === 'set-output' && name !== undefined) outputs[name] = arg ?? '';
    if (command === 'summary') summary += content ?? '';
  }
  return { outputs, summary, log: lines.map(({ msg }) => msg.trimEnd()).join('\n') };
}

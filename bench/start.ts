/** How long our bundle takes to start, against others. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputVariables, mainOfAction } from '../test/acceptance/support/action.ts';
import { bareEnvironment, runnerEnvironment } from '../test/acceptance/support/runner.ts';
import { median, printTable, spread } from './figures.ts';
import { otherActions } from './other-actions.ts';

const root = join(import.meta.dirname, '..');
const ROUNDS = 40;
const SECRETS = { 'copilot-token': `ghu_${'x'.repeat(36)}` };

export async function bench(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'copilot-model-sync-bench-'));
  const server = createServer();
  try {
    const url = await listen(server);
    const core = bundleOfCore(scratch);
    const working = environment(scratch, url, SECRETS);
    await compare('start to first request', 'import "@actions/core"', {
      'empty script': () => firstRequest(server, write(scratch, 'empty.mjs', REQUEST), working),
      'import "@actions/core"': () => firstRequest(server, core, working),
      'dist/index.js': () => firstRequest(server, mainOfAction(), working),
    });
    console.log();
    const stopping = environment(scratch, url, { 'copilot-token': '' });
    const others = Object.entries(otherActions()).map(([name, file]) => [
      name,
      () => failure(file, stopping),
    ]);
    await compare('start to the error about a missing input', 'dist/index.js', {
      'empty script': () => failure(write(scratch, 'failing.mjs', 'process.exitCode = 1;\n'), stopping),
      ...Object.fromEntries(others),
      'dist/index.js': () => failure(mainOfAction(), stopping),
    });
    console.log(`\nmedians of ${ROUNDS} interleaved starts, Node ${process.version}`);
  } finally {
    server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Measures all in turn, so that a slow moment of the machine affects all alike, and prints them against one of them. */
async function compare(
  title: string,
  base: string,
  starters: Readonly<Record<string, () => Promise<number>>>,
): Promise<void> {
  const times = new Map(Object.keys(starters).map((name): [string, number[]] => [name, []]));
  for (let round = -2; round < ROUNDS; round += 1) {
    for (const [name, measure] of Object.entries(starters)) {
      const ms = await measure();
      if (round >= 0) times.get(name)?.push(ms);
    }
  }
  const one = median(times.get(base) ?? []);
  printTable([
    [title, 'ms (middle half)', 'ratio'],
    ...[...times].map(([name, measured]) => [name, spread(measured), (median(measured) / one).toFixed(2)]),
  ]);
}

/** A run that ends by itself, with an error. */
async function failure(script: string, env: Record<string, string>): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [script], { env, stdio: 'ignore' });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 1) throw new Error(`${script} ended with ${code} although an input was missing`);
  return performance.now() - start;
}

/** Starts a script and kills it when its first request arrives: answers would only add the work after the start. */
async function firstRequest(server: Server, script: string, env: Record<string, string>): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const arrived = new Promise<number>((resolve) => server.once('request', () => resolve(performance.now())));
  const first = await Promise.race([arrived, ended]);
  child.kill('SIGKILL');
  await ended;
  server.closeAllConnections();
  if (first === undefined) throw new Error(`${script} ended without a request: ${said}`);
  return first - start;
}

const REQUEST = `import { get } from 'node:http';\nget(process.env.GITHUB_API_URL);\n`;

function bundleOfCore(scratch: string): string {
  const folder = join(scratch, 'core');
  mkdirSync(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  write(folder, 'package.json', '{"type":"module"}');
  // Without the call, the bundler would leave the import out.
  write(folder, 'entry.js', `import * as core from '@actions/core';\n${REQUEST}core.debug('');\n`);
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  execFileSync(process.execPath, [ncc, 'build', 'entry.js', '--out', 'dist', '--no-cache', '--quiet'], {
    cwd: folder,
  });
  return join(folder, 'dist/index.js');
}

function write(folder: string, name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

/** A runner's environment for a workflow like README's, with every service at one address. */
function environment(
  scratch: string,
  url: string,
  inputs: Readonly<Record<string, string>>,
): Record<string, string> {
  const repository = 'octo/proxy';
  const github = { repository, token: `ghs_${'x'.repeat(36)}` };
  return {
    ...bareEnvironment(scratch),
    ...runnerEnvironment(scratch, scratch, repository),
    ...inputVariables(inputs, github),
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_SERVER_URL: url,
    GITHUB_COPILOT_API_KEY_URL: `${url}/copilot_internal/v2/token`,
    GITHUB_COPILOT_API_BASE: url,
  };
}

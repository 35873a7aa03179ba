/** Time from the start of the process to its first request: our bundle against one that imports only `@actions/core`. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputVariables, mainOfAction } from '../test/acceptance/support/action.ts';
import { bareEnvironment, runnerEnvironment } from '../test/acceptance/support/runner.ts';
import { median, printTable, spread } from './figures.ts';

const root = join(import.meta.dirname, '..');
const ROUNDS = 40;

export async function bench(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'copilot-model-sync-bench-'));
  const server = createServer();
  try {
    const env = environment(scratch, await listen(server));
    const starters = {
      'empty script': write(scratch, 'empty.mjs', REQUEST),
      'import "@actions/core"': bundleOfCore(scratch),
      'dist/index.js': mainOfAction(),
    };
    const times = Object.values(starters).map((): number[] => []);
    for (let round = -2; round < ROUNDS; round += 1) {
      // Interleaved, so that a slow moment of the machine affects all of them.
      for (const [index, script] of Object.values(starters).entries()) {
        const ms = await firstRequest(server, script, env);
        if (round >= 0) times[index]?.push(ms);
      }
    }
    const core = median(times[1] ?? []);
    printTable([
      ['start to first request', 'ms (middle half)', 'ratio'],
      ...Object.keys(starters).map((name, index) => {
        const measured = times[index] ?? [];
        return [name, spread(measured), (median(measured) / core).toFixed(2)];
      }),
    ]);
    console.log(`\nmedians of ${ROUNDS} interleaved starts, Node ${process.version}`);
  } finally {
    server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
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
function environment(scratch: string, url: string): Record<string, string> {
  const repository = 'octo/proxy';
  const github = { repository, token: `ghs_${'x'.repeat(36)}` };
  return {
    ...bareEnvironment(scratch),
    ...runnerEnvironment(scratch, scratch, repository),
    ...inputVariables({ 'copilot-token': `ghu_${'x'.repeat(36)}` }, github),
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_SERVER_URL: url,
    GITHUB_COPILOT_API_KEY_URL: `${url}/copilot_internal/v2/token`,
    GITHUB_COPILOT_API_BASE: url,
  };
}

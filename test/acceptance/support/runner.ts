import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files that a step writes for its runner, by their variables. */
const FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'] as const;

/** Nothing listens here: without a server in a test, no request leaves the machine. */
const NOWHERE = 'http://127.0.0.1:9';

/**
 * The environment of a program, with nothing of the machine that the tests run on: no proxy, no configuration, and no
 * program on the PATH. Creates the folders.
 */
export function bareEnvironment(folder: string): Record<string, string> {
  const [home, bin, temp] = ['home', 'bin', 'temp'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [home, bin, temp]) mkdirSync(path, { recursive: true });
  return {
    HOME: home,
    PATH: bin,
    TMPDIR: temp,
    LANG: 'C.UTF-8',
    GITHUB_API_URL: NOWHERE,
    GITHUB_GRAPHQL_URL: `${NOWHERE}/graphql`,
    GITHUB_SERVER_URL: NOWHERE,
    GITHUB_COPILOT_API_KEY_URL: `${NOWHERE}/copilot_internal/v2/token`,
    GITHUB_COPILOT_API_BASE: NOWHERE,
    GITHUB_COPILOT_DEVICE_CODE_URL: `${NOWHERE}/login/device/code`,
    GITHUB_COPILOT_ACCESS_TOKEN_URL: `${NOWHERE}/login/oauth/access_token`,
  };
}

/** What a runner of GitHub Actions adds for a scheduled job. Creates the files, empty. */
export function runnerEnvironment(
  folder: string,
  workspace: string,
  repository: string,
): Record<string, string> {
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ schedule: '17 5 * * *' }));
  for (const name of FILES) writeFileSync(join(folder, name), '');
  return {
    ...Object.fromEntries(FILES.map((name) => [name, join(folder, name)])),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_EVENT_PATH: event,
    GITHUB_JOB: 'sync',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1000',
    GITHUB_RUN_NUMBER: '10',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_WORKFLOW: 'models',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'runner',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(folder, 'temp'),
    RUNNER_TOOL_CACHE: join(folder, 'temp'),
  };
}

/** Every file below a folder, by its path in it. */
export function readFiles(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

/** Parses a file of outputs as the runner does: `name=value`, or `name<<delimiter`, lines, the delimiter. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [, name, mark, rest = ''] = /^(.+?)(<<|=)(.*)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`no output: ${line}`);
    outputs[name] = mark === '=' ? rest : takeUntil(lines, rest);
  }
  return outputs;
}

function takeUntil(lines: string[], delimiter: string): string {
  const end = lines.indexOf(delimiter);
  if (delimiter === '' || end === -1) throw new Error(`an output does not end: ${delimiter}`);
  return lines
    .splice(0, end + 1)
    .slice(0, -1)
    .join('\n');
}

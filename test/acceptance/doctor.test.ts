import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CopilotServer } from '../servers/copilot/index.ts';
import type { NewSeat } from '../servers/copilot/seats.ts';
import { anonymous, CONFIG, models } from './support/scenes.ts';
import { type SeatScene, seatScene } from './support/seat.ts';
import { stage } from './support/stage.ts';
import { workspace } from './support/workspace.ts';

const FILES = { 'config.yaml': CONFIG };

interface Asked {
  readonly files?: Record<string, string>;
  readonly args?: string[];
  readonly env?: Record<string, string>;
  readonly fastClock?: boolean;
}

/** What `doctor --json` prints. */
interface Output {
  readonly ok: boolean;
  readonly steps: readonly { readonly step: string; readonly status: string; readonly code?: string }[];
}

/** Runs `doctor` in a folder with these files, and returns each step with its status. */
async function steps({ cli }: SeatScene, more: Asked = {}) {
  const { files = FILES, args = [], env = {}, fastClock = false } = more;
  const run = await cli(['doctor', '--json', ...args], { cwd: workspace(files), env, fastClock });
  const output: Output = JSON.parse(run.stdout);
  expect(run.code).toBe(output.ok ? 0 : 1);
  return { run, status: Object.fromEntries(output.steps.map((it) => [it.step, it.code ?? it.status])) };
}

test('Each step that passes says so, and nothing is written', async (context) => {
  const it = await seatScene(context);
  const cwd = workspace(FILES);
  const run = await it.cli(['doctor'], { cwd });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(anonymous(run.stdout)).toMatchInlineSnapshot(`
    "ok         token        ghu_, from COPILOT_TOKEN
    ok         exchange     returned a session token
    ok         seat         plan monthly_subscriber_quota
    ok         endpoint     HOST, with the integration id vscode-chat
    ok         api-version  2026-08-01
    ok         catalogue    2 models, 2 of them get an entry
    ok         config       config.yaml: valid
    ok         sync         adds 1, updates 1, removes 0 (additive)
    "
  `);
  expect(it.copilot.journal.lines()).toEqual(['GET /copilot_internal/v2/token 200', 'GET /models 200']);
  expect(readFileSync(join(cwd, 'config.yaml'), 'utf8')).toBe(CONFIG);
});

test('A failed step says what to do, and steps that do not depend on it still run', async (context) => {
  const it = await seatScene(context, { trouble: { kind: 'revoked' } });
  const run = await it.cli(['doctor'], { cwd: workspace(FILES) });
  expect(run.code).toBe(1);
  expect(anonymous(run.stdout)).toMatchInlineSnapshot(`
    "ok         token        ghu_, from COPILOT_TOKEN
    wrong      exchange     COPILOT_UNAUTHORIZED: GitHub does not accept the Copilot token: it is mistyped, revoked or expired (HTTP 401 from HOST). It says: “…”
                            → Log in with \`login --save\`, or set COPILOT_TOKEN. If this happens every day, the tokens of this seat expire after about 8 hours, even with a refresh token: use \`login --client opencode\`, whose tokens do not expire.
    not tried  seat         needs exchange
    not tried  endpoint     needs exchange
    not tried  api-version  needs exchange
    not tried  catalogue    needs exchange
    ok         config       config.yaml: valid
    not tried  sync         needs catalogue
    "
  `);
});

const WELL = {
  token: 'ok',
  exchange: 'ok',
  seat: 'ok',
  endpoint: 'ok',
  'api-version': 'ok',
  catalogue: 'ok',
  config: 'ok',
  sync: 'ok',
};
const UNTRIED = 'not-tried';

interface Row extends Asked {
  readonly seat?: NewSeat;
  readonly server?: (copilot: CopilotServer) => void;
  /** What differs from a machine on which everything is fine. */
  readonly status: Record<string, string>;
}

test.for<[string, Row]>([
  ['a seat of another kind', { seat: { prefix: 'gho_' }, status: {} }],
  [
    'no token',
    {
      env: { COPILOT_TOKEN: '' },
      status: {
        token: 'TOKEN_MISSING',
        exchange: UNTRIED,
        seat: UNTRIED,
        endpoint: UNTRIED,
        'api-version': UNTRIED,
        catalogue: UNTRIED,
        sync: UNTRIED,
      },
    },
  ],
  [
    'an endpoint of somebody else',
    {
      server: (copilot) => {
        copilot.endpoint = 'https://evil.example';
      },
      env: { GITHUB_COPILOT_API_BASE: '' },
      status: { endpoint: 'COPILOT_ENDPOINT', 'api-version': UNTRIED, catalogue: UNTRIED, sync: UNTRIED },
    },
  ],
  [
    'a personal token without a seat',
    {
      seat: { prefix: 'github_pat_', trouble: { kind: 'unpermitted' } },
      env: { GITHUB_COPILOT_API_BASE: '' },
      status: {
        seat: 'COPILOT_NO_ACCESS',
        endpoint: UNTRIED,
        'api-version': UNTRIED,
        catalogue: UNTRIED,
        sync: UNTRIED,
      },
    },
  ],
  [
    'another host',
    {
      seat: { trouble: { kind: 'other-host' } },
      status: { endpoint: 'COPILOT_WRONG_HOST', 'api-version': UNTRIED, catalogue: UNTRIED, sync: UNTRIED },
    },
  ],
  [
    'a retired API version',
    {
      server: (copilot) => {
        copilot.retired = ['2026-08-01'];
      },
      status: { 'api-version': 'COPILOT_API_VERSION', catalogue: UNTRIED, sync: UNTRIED },
    },
  ],
  [
    'a policy',
    { seat: { trouble: { kind: 'policy' } }, status: { catalogue: 'COPILOT_POLICY', sync: UNTRIED } },
  ],
  [
    'an answer that is not a model list',
    {
      server: (copilot) => {
        copilot.catalogue = { models: [] };
      },
      status: { catalogue: 'COPILOT_ANSWER', sync: UNTRIED },
    },
  ],
  ['no config', { files: {}, status: { config: 'CONFIG_MISSING', sync: UNTRIED } }],
  ['a config that a sync starts', { files: {}, args: ['--create-config'], status: {} }],
  [
    'a file that is not a config',
    { files: { 'config.yaml': 'model_list: banana\n' }, status: { config: 'NOT_A_LIST', sync: UNTRIED } },
  ],
  [
    'a config that LiteLLM would refuse',
    {
      files: { 'config.yaml': CONFIG.replace('model_name: gpt-4o ', 'model_name: 4.1 ') },
      status: { config: 'INVALID_ENTRY' },
    },
  ],
  [
    'a glob that matches nothing',
    { args: ['--config', 'deploy/*.yaml'], status: { config: 'CONFIG_PATH', sync: UNTRIED } },
  ],
])('The doctor finds %s', async ([, row], context) => {
  const it = await seatScene(context, row.seat);
  row.server?.(it.copilot);
  const { status } = await steps(it, row);
  expect(status).toEqual({ ...WELL, ...row.status });
});

test('A wrong flag is refused as wrong usage', async (context) => {
  const { cli } = await seatScene(context);
  expect(await cli(['doctor', '--copilot-auth', 'magic'])).toMatchObject({ code: 2, stdout: '' });
});

test('The output does not reveal whose seat or machine it is', async (context) => {
  const it = await seatScene(context);
  it.copilot.fault('GET /copilot_internal/v2/token', {
    kind: 'answer',
    status: 403,
    headers: { 'x-github-request-id': 'C0DE:1234' },
    body: {
      error_details: { message: 'Sorry, octocat” of “octo-corp.', notification_id: 'no_copilot_access' },
    },
  });
  const home = workspace({ 'octocat/config.yaml': 'model_list:\n  - model_name: octocat\n    octocat\n' });
  const { run, status } = await steps(it, {
    args: ['--config', join(home, 'octocat/config.yaml'), '--debug'],
    env: { COPILOT_TOKEN: '', GITHUB_COPILOT_TOKEN_DIR: workspace({ 'access-token': it.token }) },
  });
  expect(status).toMatchObject({ exchange: 'COPILOT_NO_ACCESS', config: 'YAML_ERROR' });
  expect(run.stdout + run.stderr).not.toMatch(/octo|C0DE|loopback-/);
});

test('The output does not reveal whose tenant or network it is', async (context) => {
  const it = await seatScene(context, { prefix: 'gho_' });
  const { run, status } = await steps(it, {
    args: ['--github-host', 'octo-corp.ghe.com', '--debug'],
    env: { GITHUB_COPILOT_API_BASE: '', https_proxy: 'http://octo-proxy.invalid:3128' },
    fastClock: true,
  });
  expect(status).toMatchObject({ endpoint: 'COPILOT_UNREACHABLE' });
  expect(run.stderr).toContain('GET copilot-api.SUB.ghe.com /models: ');
  expect(run.stdout + run.stderr).not.toContain('octo');
});

const MAINTAINER = {
  kind: 'user',
  login: 'octocat',
  permissions: { contents: 'write', metadata: 'read', administration: 'read', secrets: 'read' },
} as const;

test('With a repository and a token for it, the doctor looks at GitHub too, and only reads', async () => {
  const scene = await stage({
    catalogue: models('gpt-4.1', 'gpt-5.4'),
    token: MAINTAINER,
    settings: { secrets: ['COPILOT_OAUTH_TOKEN'] },
  });
  const run = await scene.cli(['doctor', '--repository', 'acme/gateway'], { cwd: workspace(FILES) });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout.slice(run.stdout.indexOf('ok         repository'))).toMatchInlineSnapshot(`
    "ok         repository   the token may write
    ok         actions      GitHub Actions may create pull requests
    ok         secret       COPILOT_OAUTH_TOKEN exists
    ok         rules        none that keeps the Action from writing its branch
    "
  `);
  expect(scene.github.journal.lines()).toEqual([
    'GET /repos/acme/gateway 200',
    'GET /repos/acme/gateway/actions/permissions/workflow 200',
    'GET /repos/acme/gateway/actions/secrets?per_page=100 200',
    'GET /repos/acme/gateway/rules/branches/copilot-model-sync?per_page=100 200',
  ]);
});

test('A missing permission of the job is wrong, a setting that the token cannot see is not', async () => {
  const scene = await stage({
    catalogue: models('gpt-4.1'),
    token: { ...MAINTAINER, permissions: { administration: 'read', metadata: 'read' } },
    settings: {
      actionsMayOpenPullRequests: false,
      rules: [
        { branch: '*', forbids: 'force-push' },
        { branch: 'main', forbids: 'update' },
        { branch: 'copilot*', forbids: 'unsigned' },
      ],
    },
  });
  const args = ['doctor', '--json', '--repository', 'acme/gateway'];
  const run = await scene.cli(args, { cwd: workspace(FILES) });
  expect(run.code).toBe(1);
  const output: Output = JSON.parse(run.stdout);
  expect(output.steps.slice(-4)).toMatchObject([
    { step: 'repository', status: 'ok', message: 'the token may only read' },
    { step: 'actions', status: 'wrong', code: 'GITHUB_PR_NOT_PERMITTED' },
    { step: 'secret', status: 'ok', message: 'not visible to this token, which would need Secrets: read' },
    {
      step: 'rules',
      status: 'ok',
      message: expect.stringMatching(/^non_fast_forward on the Action’s branch/),
    },
  ]);
});

test('The steps about GitHub stop at a repository that the token cannot see, without naming it', async () => {
  const scene = await stage({ catalogue: models('gpt-4.1'), token: MAINTAINER });
  const run = await scene.cli(['doctor', '--json', '--repository', 'octo-corp/nothing'], {
    cwd: workspace(FILES),
  });
  expect(run.code).toBe(1);
  const output: Output = JSON.parse(run.stdout);
  expect(output.steps.slice(-4)).toMatchObject([
    { step: 'repository', status: 'wrong', code: 'GITHUB_NOT_FOUND' },
    { step: 'actions', status: 'not-tried', message: 'needs repository' },
    { status: 'not-tried' },
    { status: 'not-tried' },
  ]);
  expect(run.stdout + run.stderr).not.toContain('octo-corp');
});

test('A config for a Copilot login of each user is recognized, with the credential', async (context) => {
  const it = await seatScene(context);
  const named = CONFIG.replace(
    'gpt-4.1\n    model_info',
    'gpt-4.1\n      litellm_credential_name: team\n    model_info',
  );
  const run = await it.cli(['doctor'], { cwd: workspace({ 'config.yaml': named }) });
  expect(run.stdout).toContain(
    'config.yaml: valid; 1 of 1 Copilot entry names the credential team, for LiteLLM’s per-user Copilot login\n',
  );
  const other = '  - {model_name: x, litellm_params: {model: github_copilot/x}}\n';
  const mixed = named.replace('\nlitellm_settings', `${other}\nlitellm_settings`);
  const second = await it.cli(['doctor'], { cwd: workspace({ 'config.yaml': mixed }) });
  expect(second.stdout).toContain('1 of 2 Copilot entries names the credential team');
});

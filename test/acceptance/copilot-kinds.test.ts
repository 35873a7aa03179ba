import { expect, test } from 'vitest';
import type { NewSeat } from '../servers/copilot/seats.ts';
import { runAction } from './support/run.ts';
import { anonymous, CONFIG } from './support/scenes.ts';
import { seatScene } from './support/seat.ts';
import { workspace } from './support/workspace.ts';

interface Kind {
  readonly prefix: NonNullable<NewSeat['prefix']>;
  /** The endpoint is the one that GitHub names, not the one that the environment sets. */
  readonly namesEndpoint?: boolean;
  readonly inputs?: Record<string, string>;
}

/** What the Action requested and printed, with a kind of seat. */
async function act(
  context: Parameters<typeof seatScene>[0],
  { prefix, namesEndpoint = false, inputs = {} }: Kind,
) {
  const { copilot, token } = await seatScene(context, { prefix });
  copilot.endpoint = copilot.apiUrl;
  const run = await runAction({
    servers: [copilot],
    workspace: workspace({ 'config.yaml': CONFIG }),
    inputs: { 'copilot-token': token, mode: 'write', ...inputs },
    env: namesEndpoint ? { GITHUB_COPILOT_API_BASE: '' } : {},
  });
  expect(run.code).toBe(0);
  for (const { value } of copilot.secrets) expect(run.masks).toContain(value);
  return {
    run,
    requests: copilot.journal.entries.map(({ method, path, headers }) => [`${method} ${path}`, headers]),
    log: anonymous(run.log).split('\n')[0],
    summary: anonymous(run.summary)
      .split('\n')
      .find((line) => line.startsWith('<sub>')),
  };
}

test('A ghu_ token is exchanged, and the list is requested as an editor does', async (context) => {
  const { requests, log, summary } = await act(context, { prefix: 'ghu_', namesEndpoint: true });
  expect({ requests, log, summary }).toMatchInlineSnapshot(`
    {
      "log": "Catalogue from HOST (ghu_ token, exchange, integration vscode-chat, API version 2026-08-01): 2 models served, 0 left out.",
      "requests": [
        [
          "GET /copilot_internal/v2/token",
          {
            "accept": "application/json",
            "authorization": "token <ghu_ seat>",
            "user-agent": "copilot-model-sync",
          },
        ],
        [
          "GET /models",
          {
            "accept": "application/json",
            "authorization": "Bearer <session>",
            "copilot-integration-id": "vscode-chat",
            "editor-plugin-version": "copilot-chat/0.44.0",
            "editor-version": "vscode/1.115.0",
            "openai-intent": "model-access",
            "user-agent": "GitHubCopilotChat/0.44.0",
            "x-github-api-version": "2026-08-01",
          },
        ],
      ],
      "summary": "<sub>Catalogue: \`HOST\` · token \`ghu_\`, exchanged · integration \`vscode-chat\` · API version \`2026-08-01\` · plan \`monthly_subscriber_quota\`</sub>",
    }
  `);
});

test('A gho_ token is used as it is, under our own name', async (context) => {
  const { requests, log, summary } = await act(context, { prefix: 'gho_' });
  expect({ requests, log, summary }).toMatchInlineSnapshot(`
    {
      "log": "Catalogue from HOST (gho_ token, direct, API version 2026-08-01): 2 models served, 0 left out.",
      "requests": [
        [
          "GET /models",
          {
            "accept": "application/json",
            "authorization": "Bearer <gho_ seat>",
            "user-agent": "copilot-model-sync",
            "x-github-api-version": "2026-08-01",
          },
        ],
      ],
      "summary": "<sub>Catalogue: \`HOST\` · token \`gho_\`, direct · API version \`2026-08-01\`</sub>",
    }
  `);
});

test('A github_pat_ token is used to look up its endpoint first', async (context) => {
  const { requests, log, summary } = await act(context, { prefix: 'github_pat_', namesEndpoint: true });
  expect({ requests, log, summary }).toMatchInlineSnapshot(`
    {
      "log": "Catalogue from HOST (github_pat_ token, direct, integration copilot-developer-cli, API version 2026-08-01): 2 models served, 0 left out.",
      "requests": [
        [
          "GET /copilot_internal/user",
          {
            "accept": "application/json",
            "authorization": "token <github_pat_ seat>",
            "user-agent": "copilot-model-sync",
          },
        ],
        [
          "GET /models",
          {
            "accept": "application/json",
            "authorization": "Bearer <github_pat_ seat>",
            "copilot-integration-id": "copilot-developer-cli",
            "openai-intent": "conversation-agent",
            "user-agent": "copilot-model-sync",
            "x-github-api-version": "2026-08-01",
          },
        ],
      ],
      "summary": "<sub>Catalogue: \`HOST\` · token \`github_pat_\`, direct · integration \`copilot-developer-cli\` · API version \`2026-08-01\` · plan \`monthly_subscriber_quota\`</sub>",
    }
  `);
});

test('A ghs_ token is sent to the host for every plan', async (context) => {
  const { requests, log, summary } = await act(context, { prefix: 'ghs_' });
  expect({ requests, log, summary }).toMatchInlineSnapshot(`
    {
      "log": "Catalogue from HOST (ghs_ token, direct, integration copilot-developer-cli, API version 2026-08-01): 2 models served, 0 left out.",
      "requests": [
        [
          "GET /models",
          {
            "accept": "application/json",
            "authorization": "Bearer <ghs_ seat>",
            "copilot-integration-id": "copilot-developer-cli",
            "openai-intent": "conversation-agent",
            "user-agent": "copilot-model-sync",
            "x-github-api-version": "2026-08-01",
          },
        ],
      ],
      "summary": "<sub>Catalogue: \`HOST\` · token \`ghs_\`, direct · integration \`copilot-developer-cli\` · API version \`2026-08-01\`</sub>",
    }
  `);
});

test('How the token is used, the id and the API version can be set, and nothing else changes them', async (context) => {
  const { requests, log } = await act(context, {
    prefix: 'ghu_',
    inputs: {
      'copilot-auth': 'direct',
      'copilot-integration-id': 'my-tool',
      'copilot-api-version': '2025-04-01',
    },
  });
  expect(requests.map(([line]) => line)).toEqual(['GET /models']);
  expect(requests[0]?.[1]).toMatchObject({
    'copilot-integration-id': 'my-tool',
    'x-github-api-version': '2025-04-01',
  });
  expect(log).toContain('(ghu_ token, direct, integration my-tool, API version 2025-04-01)');
});

test('With ACTIONS_STEP_DEBUG each request is logged, without a secret', async (context) => {
  const { run } = await act(context, { prefix: 'ghu_' });
  const lines = run.log
    .match(/^::debug::GET .*$/gm)
    ?.map((line) => anonymous(`${line}\n`.replace('::debug::', '')).replaceAll(/\d+ (?=bytes|ms)/g, 'N '));
  expect(lines).toEqual([
    'GET HOST /copilot_internal/v2/token: 200, N bytes, N ms\n',
    'GET HOST /models: 200, N bytes, N ms\n',
  ]);
});

import { expect, test } from 'vitest';
import { anonymous, CONFIG, models, requests } from './support/scenes.ts';
import { stage } from './support/stage.ts';

test('The first run opens a pull request with one verified commit that changes the config and nothing else', async () => {
  const scene = await stage({
    files: { 'config.yaml': CONFIG, 'README.md': 'Hello\n' },
    catalogue: models(
      { id: 'gpt-4.1', prompt: 128_000, output: 16_384 },
      { id: 'gpt-5.4', endpoints: ['/responses'] },
    ),
  });
  const { repository } = scene;
  const run = await scene.run();

  expect(run.code).toBe(0);
  expect(run.stderr).toBe('');
  expect(requests(scene)).toMatchInlineSnapshot(`
    [
      "GET /copilot_internal/v2/token 200",
      "GET /models 200",
      "POST /graphql query Read 200",
      "POST /repos/acme/gateway/git/trees 201",
      "POST /repos/acme/gateway/git/commits 201",
      "POST /graphql mutation UpdateRefs 200",
      "POST /repos/acme/gateway/pulls 201",
    ]
  `);

  const head = repository.commit('copilot-model-sync');
  expect(head.parents).toEqual([repository.branches().main]);
  expect(head.files).toEqual(['config.yaml']);
  expect(repository.files('copilot-model-sync')['config.yaml']).toMatchInlineSnapshot(`
    "# The platform team's gateway
    model_list:
      - model_name: gpt-4o          # our own deployment
        litellm_params:
          model: azure/gpt-4o

      # GitHub Copilot
      - model_name: copilot-gpt-4.1
        litellm_params:
          model: github_copilot/gpt-4.1
        model_info:
          mode: chat
          max_input_tokens: 128000  # measured
          max_tokens: 16384
          max_output_tokens: 16384
          supports_function_calling: true
          supports_parallel_function_calling: true
          supports_response_schema: true

      - model_name: copilot-gpt-5.4
        litellm_params:
          model: github_copilot/gpt-5.4
        model_info:
          mode: responses
          max_tokens: 16384
          max_input_tokens: 128000
          max_output_tokens: 16384
          supports_function_calling: true
          supports_parallel_function_calling: true
          supports_response_schema: true

    litellm_settings: {drop_params: true}
    "
  `);

  expect(repository.pullRequests()).toHaveLength(1);
  const pull = repository.pullRequest(1);
  expect(pull.state).toBe('open');
  expect(pull.title).toMatchInlineSnapshot(
    `"Update Copilot models: add copilot-gpt-5.4, update copilot-gpt-4.1"`,
  );
  expect(run.outputs).toEqual({
    changed: 'true',
    'change-level': 'additive',
    added: '["gpt-5.4"]',
    updated: '["gpt-4.1"]',
    removed: '[]',
    aliases: '[]',
    fallbacks: '[]',
    held: '[]',
    proof: '',
    models: '["gpt-4.1","gpt-5.4"]',
    'pull-request-number': '1',
    'pull-request-url': `${scene.github.url}/acme/gateway/pull/1`,
    'pull-request-operation': 'created',
    'pull-request-branch': 'copilot-model-sync',
    'pull-request-head-sha': head.oid,
    'pull-request-commits-verified': 'true',
  });
  expect(anonymous(run.log)).toMatchInlineSnapshot(`
    "Catalogue from HOST (ghu_ token, exchange, integration vscode-chat, API version 2026-08-01): 2 models served, 0 left out.
    config.yaml: names like copilot-{id}, as in the file
      + copilot-gpt-5.4
      ~ copilot-gpt-4.1
          model_info.max_tokens: — → 16384
          model_info.max_input_tokens: 111424 → 128000
          model_info.max_output_tokens: — → 16384
          model_info.supports_function_calling: — → true
          model_info.supports_parallel_function_calling: — → true
          model_info.supports_response_schema: — → true
    Pull request created #1 http://HOST/acme/gateway/pull/1: The change is proposed in a new pull request.
    "
  `);
  expect(anonymous(run.summary)).toMatchInlineSnapshot(`
    "## Copilot models

    Pull request [#1](http://HOST/acme/gateway/pull/1) was **opened**: The change is proposed in a new pull request.

    **1 model added** and **1 updated** in \`config.yaml\`. No model is removed, loses anything or gets more expensive.

    ### Added (1)

    | Model | What it is | Input tokens | Output tokens | Capabilities |
    | --- | --- | --: | --: | --- |
    | \`copilot-gpt-5.4\` (\`gpt-5.4\`) | gpt-5.4 (OpenAI) | 128,000 | 16,384 | tools, parallel tools, structured output |

    ### Updated (1)

    | Model | What | Old | New |
    | --- | --- | --- | --- |
    | \`copilot-gpt-4.1\` (\`gpt-4.1\`) | \`max_tokens\`, \`max_output_tokens\` | – | **16,384** |
    |  | \`max_input_tokens\` | 111,424 | **128,000** |
    |  | \`supports_function_calling\`, \`supports_parallel_function_calling\`, \`supports_response_schema\` | – | **\`true\`** |

    <sub>Catalogue: \`HOST\` · token \`ghu_\`, exchanged · integration \`vscode-chat\` · API version \`2026-08-01\` · plan \`monthly_subscriber_quota\`</sub>

    "
  `);
});

test('The body describes the change, in a region of its own', async () => {
  const scene = await stage({ files: { 'config.yaml': CONFIG }, catalogue: models('gpt-4.1', 'gpt-5.4') });
  await scene.run();
  expect(scene.repository.pullRequest(1).body).toMatchInlineSnapshot(`
    "<!-- copilot-model-sync:begin fingerprint=a0bb94bb3c0143dd title=f101c9b5358b level=additive -->
    **1 model added** and **1 updated** in \`config.yaml\`. No model is removed, loses anything or gets more expensive.

    ### Added (1)

    | Model | What it is | Input tokens | Output tokens | Capabilities |
    | --- | --- | --: | --: | --- |
    | \`copilot-gpt-5.4\` (\`gpt-5.4\`) | gpt-5.4 (OpenAI) | 128,000 | 16,384 | tools, parallel tools, structured output |

    ### Updated (1)

    | Model | What | Old | New |
    | --- | --- | --- | --- |
    | \`copilot-gpt-4.1\` (\`gpt-4.1\`) | \`max_tokens\`, \`max_output_tokens\` | – | **16,384** |
    |  | \`max_input_tokens\` | 111,424 | **128,000** |
    |  | \`supports_function_calling\`, \`supports_parallel_function_calling\`, \`supports_response_schema\` | – | **\`true\`** |

    ---

    **Merging** changes only these entries, named \`copilot-{id}\`. LiteLLM uses them from its next start or rollout.

    **Checks** do not start automatically, because the job’s own token (\`GITHUB_TOKEN\`) pushed this branch. A person with write access has to start them. With the token of a GitHub App as \`github-token\`, they start automatically.

    **Not wanted?** Close this pull request: the same change is not proposed again, and a different change gets a new pull request. To exclude a model such as \`gpt-5.4\` permanently, add it to the input \`exclude\`. To protect an entry from changes, write \`# copilot-model-sync: keep\` above it.

    - [ ] <!-- copilot-model-sync:rebuild --> Rebuild this branch on its base. This discards commits by other people

    <!-- copilot-model-sync:end -->"
  `);
});

test('A config that does not exist is created when `create-config` is set', async () => {
  const scene = await stage({ files: { 'README.md': '' }, catalogue: models('gpt-4.1') });
  const run = await scene.run({ 'create-config': 'true' });
  expect(run.code).toBe(0);
  expect(scene.repository.files('copilot-model-sync')['config.yaml']).toMatchInlineSnapshot(`
    "model_list:
      - model_name: github_copilot/gpt-4.1
        litellm_params:
          model: github_copilot/gpt-4.1
        model_info:
          mode: chat
          max_tokens: 16384
          max_input_tokens: 128000
          max_output_tokens: 16384
          supports_function_calling: true
          supports_parallel_function_calling: true
          supports_response_schema: true
    "
  `);
});

test('The summary of the first run explains itself, and the next one does not', async () => {
  const scene = await stage({
    files: { 'config.yaml': CONFIG.replace(/ +mode: chat\n/, '') },
    catalogue: models('gpt-4.1', 'gpt-5.4'),
  });
  const first = await scene.run();
  expect(first.summary).toContain('### First run');
  expect(first.summary).toContain('`config.yaml`: 1 Copilot entry found. **Names** are `copilot-{id}`');
  expect(first.summary).toContain('**Next:** review and merge the pull request.');
  scene.repository.merge(1);
  const second = await scene.run();
  expect(second.summary).not.toContain('First run');
});

test.for([
  ['actions', true],
  ['app', false],
] as const)(
  'The body of a pull request by a token of kind %s says whether checks wait: %s',
  async ([kind, waits]) => {
    const token = kind === 'actions' ? {} : { kind, login: 'renovate[bot]' };
    const scene = await stage({
      files: { 'config.yaml': CONFIG },
      catalogue: models('gpt-4.1', 'gpt-5.4'),
      token,
    });
    expect((await scene.run()).code).toBe(0);
    const body = scene.repository.pullRequests()[0]?.body ?? '';
    expect(body.includes('**Checks** do not start automatically')).toBe(waits);
  },
);

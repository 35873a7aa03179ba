import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { CopilotServer } from '../servers/copilot/index.ts';
import { model } from '../servers/copilot/model.ts';
import type { GitHubServer } from '../servers/github/index.ts';
import { act, layOut } from './act.ts';
import { check } from './check.ts';
import { workflowIn } from './workflows.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The version in `.ci/litellm.txt`. */
const VERSION = '1.106.2';
const CONFIG = `model_list:
  - model_name: github_copilot/gpt-4.1
    litellm_params: { model: github_copilot/gpt-4.1 }
    model_info: { mode: chat, max_input_tokens: 1000 }
`;

/** A pull request with a proof, and the action that proves the pull requests of others, with a real LiteLLM. */
export async function proofs(github: GitHubServer, copilot: CopilotServer, scratch: string): Promise<void> {
  const program = execFileSync('bash', [join(ROOT, '.ci/tool'), 'litellm'], { encoding: 'utf8' }).trim();
  const env = { LITELLM: dirname(dirname(program)) };
  await proveOwnPullRequest(github, copilot, join(scratch, 'own'), env);
  await proveOtherPullRequests(join(scratch, 'other'), env);
}

async function proveOwnPullRequest(
  github: GitHubServer,
  copilot: CopilotServer,
  scratch: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const repository = github.repository({ fullName: 'octo/proven', files: { 'config.yaml': CONFIG } });
  copilot.catalogue = [model({ id: 'gpt-4.1', prompt: 128_000 }), model({ id: 'gpt-5.4' })];
  const { workflow, uses } = workflowIn('README.md');
  const proving = workflow.replace(/^( *)copilot-token: .*$/m, `$&\n$1prove: "${VERSION}"`);
  assert.notEqual(proving, workflow);
  const place = { scratch, repository: repository.fullName, workflow: withLitellm(proving), uses };
  layOut(place);
  const secrets = { COPILOT_OAUTH_TOKEN: copilot.seat(), GITHUB_TOKEN: github.token() };
  const run = await act(place, secrets, { ...github.env, ...copilot.env, ...env });
  check('the pull request says with which LiteLLM it was proved', run, () => {
    assert.equal(run.succeeded, true);
    assert.equal(run.outputs.proof, 'passed');
    const [pull] = repository.pullRequests();
    assert.match(pull?.body ?? '', /^Proved with LiteLLM 1\.106\.2: starts in \d+ s, 2 entries, 2 Copilot/m);
    assert.match(pull?.body ?? '', /\| `github_copilot\/gpt-5\.4` \| chat stream \| answers \|/);
  });
}

async function proveOtherPullRequests(scratch: string, env: Readonly<Record<string, string>>): Promise<void> {
  const { workflow, uses } = workflowIn('docs/prove.md', '/prove');
  const files = { 'config.yaml': CONFIG };
  const place = { scratch, repository: 'octo/proven', workflow: withLitellm(workflow), uses, files };
  layOut(place);
  const event = (head: string) => ({
    name: 'pull_request',
    payload: {
      repository: { full_name: 'octo/proven' },
      pull_request: {
        head: { ref: 'change', repo: { full_name: head } },
        base: { ref: 'main', repo: { full_name: 'octo/proven' } },
      },
    },
  });
  const own = await act({ ...place, event: event('octo/proven') }, {}, env);
  check('the second action proves a pull request of the repository', own, () => {
    assert.equal(own.succeeded, true);
    assert.equal(own.outputs.proof, 'passed');
    assert.match(own.summary, /Proved with LiteLLM 1\.106\.2/);
  });
  const fork = await act({ ...place, event: event('mallory/proven') }, {}, env);
  check('the second action starts nothing for a pull request from a fork', fork, () => {
    assert.equal(fork.succeeded, false);
    assert.equal(fork.outputs.proof, 'not-run');
    assert.match(fork.log, /comes from a fork/);
  });
}

/** The workflow on a runner that has LiteLLM already: an installation takes minutes, and its test is elsewhere. */
function withLitellm(workflow: string): string {
  const folder = '"$RUNNER_TEMP/copilot-model-sync/litellm"';
  const step = `- run: mkdir -p ${folder} && ln -s "$LITELLM" ${folder}/litellm-${VERSION}`;
  const changed = workflow.replace(/^( *)steps:\n( *)/m, `$1steps:\n$2${step}\n$2`);
  assert.notEqual(changed, workflow);
  return changed;
}

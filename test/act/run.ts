/**
 * The workflow of the README, word for word, under `act`: an independent runner starts the Action as GitHub's does,
 * from `action.yml`, `prove/` and `dist/` alone, against a Copilot and a GitHub on loopback. Closes with `N passed, N failed`.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCopilot } from '../servers/copilot/index.ts';
import { model } from '../servers/copilot/model.ts';
import { startGitHub } from '../servers/github/index.ts';
import { act, layOut } from './act.ts';
import { check, count } from './check.ts';
import { proofs } from './proof.ts';
import { workflowIn } from './workflows.ts';

const CONFIG = `model_list:
  - model_name: "gpt-4.1" # the editors ask for this one
    litellm_params:
      model: github_copilot/gpt-4.1
    model_info: { mode: chat, max_input_tokens: 1000 }
  - model_name: house-model
    litellm_params: { model: ollama/house } # ours
`;

const scratch = mkdtempSync(join(tmpdir(), 'copilot-model-sync-act-'));
const github = await startGitHub();
const copilot = await startCopilot({
  catalogue: [
    model({ id: 'gpt-4.1', prompt: 128_000 }),
    model({ id: 'claude-opus-4.7', vendor: 'Anthropic' }),
  ],
});
try {
  await story();
  await proofs(github, copilot, scratch);
} finally {
  await Promise.all([github.close(), copilot.close()]);
  rmSync(scratch, { recursive: true, force: true });
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
}
if (count.failed > 0) process.exitCode = 1;

async function story(): Promise<void> {
  const repository = github.repository({ fullName: 'octo/proxy', files: { 'config.yaml': CONFIG } });
  const place = {
    scratch: join(scratch, 'sync'),
    repository: repository.fullName,
    ...workflowIn('README.md'),
  };
  const secrets = { COPILOT_OAUTH_TOKEN: copilot.seat(), GITHUB_TOKEN: github.token() };
  const env = { ...github.env, ...copilot.env };
  layOut(place);

  const first = await act(place, secrets, env);
  check('the first run opens a pull request', first, () => {
    assert.equal(first.succeeded, true);
    assert.equal(first.outputs['pull-request-operation'], 'created');
    assert.equal(first.outputs['pull-request-number'], '1');
    assert.equal(first.outputs.changed, 'true');
    assert.deepEqual(JSON.parse(first.outputs.added ?? ''), ['claude-opus-4.7']);
    assert.deepEqual(
      repository.pullRequests().map(({ state, author, head }) => [state, author, head]),
      [['open', 'github-actions[bot]', 'copilot-model-sync']],
    );
  });
  check('its one commit is verified and changes the config alone', first, () => {
    const [commit, ...older] = repository.log('copilot-model-sync');
    assert.equal(commit?.verified, true);
    assert.deepEqual(commit?.files, ['config.yaml']);
    assert.deepEqual(
      older.map(({ oid }) => oid),
      repository.log().map(({ oid }) => oid),
    );
    const config = repository.files('copilot-model-sync')['config.yaml'] ?? '';
    assert.match(config, /model: "?github_copilot\/claude-opus-4\.7\b/);
    assert.match(config, /max_input_tokens: 128000\b/);
    assert.match(config, / {4}litellm_params: \{ model: ollama\/house \} # ours\n/);
  });
  check('the summary names what is new', first, () => {
    assert.match(first.summary, /claude-opus-4\.7/);
  });

  const before = { branches: repository.branches(), pulls: repository.pullRequests() };
  github.journal.clear();
  copilot.journal.clear();
  const second = await act(place, secrets, env);
  check('the second run makes three requests', second, () => {
    assert.equal(second.succeeded, true);
    assert.equal(github.journal.lines().length, 1, github.journal.lines().join('\n'));
    assert.equal(copilot.journal.lines().length, 2, copilot.journal.lines().join('\n'));
  });
  check('the second run writes nothing', second, () => {
    assert.equal(second.outputs['pull-request-operation'], 'none');
    assert.deepEqual({ branches: repository.branches(), pulls: repository.pullRequests() }, before);
  });

  // Two runs without a model that the config serves: act's own cache remembers what the first of them missed.
  copilot.catalogue = [model({ id: 'claude-opus-4.7', vendor: 'Anthropic' })];
  const third = await act(place, secrets, { ...env, GITHUB_RUN_NUMBER: '3' });
  const fourth = await act(place, secrets, { ...env, GITHUB_RUN_NUMBER: '4' });
  check('a missing model is held, and remembered by the next run', fourth, () => {
    assert.equal(third.succeeded && fourth.succeeded, true);
    assert.match(third.log, /gpt-4\.1 {2}held: not in the catalogue since \S+ \(1 run\)/);
    assert.match(fourth.log, /gpt-4\.1 {2}held: not in the catalogue since \S+ \(2 consecutive runs\)/);
    assert.equal(fourth.outputs.held, '["gpt-4.1"]');
  });

  check('no token is in logs, outputs or summaries', undefined, () => {
    const told = JSON.stringify([first, second, third, fourth]);
    for (const { value } of [...github.secrets, ...copilot.secrets])
      assert.equal(told.includes(value), false);
  });
}

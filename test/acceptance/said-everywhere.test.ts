import { expect, test } from 'vitest';
import { models } from './support/scenes.ts';
import { stage } from './support/stage.ts';

/** Everything besides the changes is reported in the log, the annotations, the summary and the pull request. */

const CONFIG = `model_list:
  - model_name: gpt-4.1
    litellm_params:
      model: github_copilot/gpt-4.1
  - model_name: gpt-4o
    litellm_params:
      model: azure/gpt-4o-eu
  - model_name: gpt-4o-mini
    litellm_params:
      model: github_copilot/gpt-4o-mini
  - model_name: gpt-4o-mini
    litellm_params:
      model: azure/gpt-4o-mini-eu
  - model_name: "gpt-*"
    litellm_params:
      model: openai/*
router_settings:
  routing_strategy: banana
`;

test('Taken names, old mistakes, new warnings and who answers removed names are reported everywhere', async () => {
  const scene = await stage({
    files: { 'config.yaml': CONFIG },
    catalogue: models('gpt-4.1', 'gpt-4o', 'gpt-5'),
    settings: { autoMerge: true, requiredChecks: true },
  });
  const run = await scene.run({
    'auto-merge': 'always',
    'removal-grace-days': '0',
    'new-entry': 'litellm_params: {supported_endpoints: [/v1/responses]}',
  });
  expect(run.code).toBe(0);
  const { body, title, autoMerge } = scene.repository.pullRequest(1);
  expect(title).toBe('Manage 2 Copilot entries (breaking): add gpt-5, update gpt-4.1, remove gpt-4o-mini');
  expect(autoMerge).toBeUndefined();

  for (const markdown of [body, run.summary]) {
    expect(markdown).toContain('### Not added: the name is taken (1)');
    expect(markdown).toContain('| `gpt-4o` | `azure/gpt-4o-eu` (`config.yaml:5`) |');
    expect(markdown).toContain('### Already wrong before this change (1)');
    expect(markdown).toMatch(/\*\*error\*\* router\\_settings\.routing\\_strategy/);
    expect(markdown).toContain('calls to it are answered by `azure/gpt-4o-mini-eu` (`config.yaml:11`)');
    expect(markdown).toContain('This change adds a warning: model\\_list');
    expect(markdown).toContain('also answers calls to gpt-5');
    expect(markdown).not.toContain('will fail');
  }
  expect(run.summary).toContain('config.yaml is synced for the first time. A person has to merge it.');

  const annotations = run.log.split('\n').filter((line) => line.startsWith('::'));
  const notice = (text: RegExp) =>
    annotations.filter((line) => line.startsWith('::notice') && text.test(line));
  expect(notice(/file=config\.yaml,line=5.*gpt-4o is not added/)).toHaveLength(1);
  expect(notice(/file=config\.yaml.*This change adds a warning/)).toHaveLength(1);
  expect(notice(/also answers calls to gpt-5/)).toHaveLength(1);
  expect(notice(/A person has to merge it/)).toHaveLength(1);
  expect(
    annotations.filter((line) => /^::warning .*file=config\.yaml.*routing_strategy/.test(line)),
  ).toHaveLength(1);
  const plain = run.log.split('\n').filter((line) => !line.startsWith('::'));
  for (const text of [
    'gpt-4o  not added',
    'routing_strategy',
    'calls to it are answered by',
    'adds a warning',
  ]) {
    expect(plain.join('\n')).toContain(text);
  }
});

import { expect, test } from 'vitest';
import { filesBelow } from '../../../src/files.ts';
import { rareWorkflows } from '../../../src/history/workflows.ts';
import { workspace } from '../../acceptance/support/workspace.ts';

const STEP = 'jobs:\n  sync:\n    steps:\n      - uses: acme/copilot-model-sync@v1\n';

test.each<[string, string, boolean]>([
  ['once a week', `on: {schedule: [{cron: "17 5 * * 1"}]}\n${STEP}`, true],
  ['daily', `on: {schedule: [{cron: "17 5 * * *"}]}\n${STEP}`, false],
  ['twice a week', `on:\n  schedule:\n    - cron: "1 5 * * 1"\n    - cron: "1 5 * * 4"\n${STEP}`, false],
  ['without a schedule', `on: push\n${STEP}`, false],
  ['of another action', 'on: {schedule: [{cron: "17 5 * * 1"}]}\njobs: {}\n', false],
  ['that is not YAML', `on: {schedule: [{cron: "17 5 * * 1"}]\n${STEP}`, false],
])('a workflow %s', async (_, text, isRare) => {
  const folder = workspace({ '.github/workflows/models.yml': text, 'models.yml': text });
  expect(await rareWorkflows(filesBelow(folder))).toEqual(isRare ? ['.github/workflows/models.yml'] : []);
});

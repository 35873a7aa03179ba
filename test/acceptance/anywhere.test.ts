import { expect, test } from 'vitest';
import { anonymous, CONFIG } from './support/scenes.ts';
import { stage } from './support/stage.ts';

test('Time zone and language of the runner change no byte of files and messages', async () => {
  const results = [];
  for (const env of [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  ]) {
    const { run, repository } = await stage({ files: { 'config.yaml': CONFIG } });
    const { log, summary, outputs } = await run({ costs: 'true' }, { env });
    const { body, title } = repository.pullRequest(1);
    const files = repository.files('copilot-model-sync');
    const { models, added, updated } = outputs;
    results.push(
      anonymous(JSON.stringify([files, title, body, summary, models, added, updated, anonymous(log)])),
    );
  }
  expect(results[0]).toContain('copilot-gpt-5-mini');
  expect(new Set(results).size).toBe(1);
});

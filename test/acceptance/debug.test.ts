import { expect, test } from 'vitest';
import { anonymous, CONFIG, models } from './support/scenes.ts';
import { stage } from './support/stage.ts';

test('With ACTIONS_STEP_DEBUG each request is logged in a line: method, host, path, status, bytes, time', async () => {
  const scene = await stage({ files: { 'config.yaml': CONFIG }, catalogue: models('gpt-4.1', 'gpt-5.4') });
  scene.copilot.fault('GET /models', { kind: 'reset' });
  const run = await scene.run();
  const output = run.log
    .split('\n')
    .filter((line) => line.startsWith('::debug::') && line.endsWith(' ms'))
    .map((line) => anonymous(line.replace('::debug::', '')).replaceAll(/\d+ (?=bytes|ms)/g, 'N '));
  // The two sides are read at the same time.
  expect(output.toSorted()).toMatchInlineSnapshot(`
    [
      "GET HOST /copilot_internal/v2/token: 200, N bytes, N ms",
      "GET HOST /models: 200, N bytes, N ms",
      "GET HOST /models: No connection to HOST (ECONNRESET), N ms",
      "POST HOST /api/graphql: 200, N bytes, N ms",
      "POST HOST /api/graphql: 200, N bytes, N ms",
      "POST HOST /api/v3/repos/acme/gateway/git/commits: 201, N bytes, N ms",
      "POST HOST /api/v3/repos/acme/gateway/git/trees: 201, N bytes, N ms",
      "POST HOST /api/v3/repos/acme/gateway/pulls: 201, N bytes, N ms",
    ]
  `);
});

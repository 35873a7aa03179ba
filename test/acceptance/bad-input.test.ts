import { expect, test } from 'vitest';
import { CONFIG, expectRefusal, models, requests } from './support/scenes.ts';
import { stage } from './support/stage.ts';

const FILES = { 'config.yaml': CONFIG };
const CLASSIC = `ghp_${'a1B2c3D4'.repeat(5).slice(0, 36)}`;

test('Without a token one line says which secret to create and how to get a token', async () => {
  const scene = await stage({ files: FILES });
  const run = await scene.run({ 'copilot-token': '' });
  expectRefusal(scene, run, 'TOKEN_MISSING');
  expect(requests(scene)).toEqual([]);
  expect(run.log).toMatchInlineSnapshot(`
    "::error title=TOKEN_MISSING::input \`copilot-token\` is empty. Create the repository secret COPILOT_OAUTH_TOKEN (\`node dist/index.js login\` prints a token) and pass it: \`copilot-token: \${{ secrets.COPILOT_OAUTH_TOKEN }}\`.
    "
  `);
});

test.each([
  ['a classic personal access token', CLASSIC, 'TOKEN_KIND'],
  ['something that is not a token', 'hunter2hunter2', 'TOKEN_MALFORMED'],
])('%s is refused without any request', async (_, token, code) => {
  const scene = await stage({ files: FILES });
  const run = await scene.run({ 'copilot-token': token }, { secrets: [token] });
  expectRefusal(scene, run, code);
  expect(requests(scene)).toEqual([]);
});

test('An unknown value names the ones that are allowed', async () => {
  const scene = await stage({ files: FILES });
  const run = await scene.run({ mode: 'banana' });
  expectRefusal(scene, run, 'INVALID_INPUT');
  expect(run.log).toContain('input `mode`: must be one of pull-request, write, check, not "banana"');
  expect(requests(scene)).toEqual([]);
});

test('A token that GitHub does not know is refused', async () => {
  const scene = await stage({ files: FILES, catalogue: models('gpt-4.1') });
  const token = 'ghu_0123456789abcdefghijklmnopqrstuvwxyz';
  const run = await scene.run({ 'copilot-token': token }, { secrets: [] });
  expectRefusal(scene, run, 'COPILOT_UNAUTHORIZED');
});

test.each([
  ['model_list that is a word', 'model_list: banana\n', 'NOT_A_LIST', 'config.yaml:1:13'],
  ['model_list twice', 'model_list: []\nmodel_list: []\n', 'DUPLICATE_KEY', 'config.yaml:2:1'],
  ['an unclosed map', 'model_list:\n  - {model_name: a\n', 'YAML_ERROR', 'config.yaml:'],
  ['two documents', 'model_list: []\n---\na: b\n', 'MULTI_DOC', 'config.yaml:'],
])('%s is refused, with its line', async (_, text, code, place) => {
  const scene = await stage({ files: { 'config.yaml': text }, catalogue: models('gpt-4.1') });
  const run = await scene.run();
  expectRefusal(scene, run, code);
  expect(run.log).toContain(place);
});

test.each<[string, unknown, string]>([
  ['an empty answer', [], 'CATALOGUE_EMPTY'],
  ['HTML', '<html>Log in</html>', 'COPILOT_ANSWER'],
  ['another shape', { models: {} }, 'COPILOT_ANSWER'],
])('%s instead of the catalogue changes nothing', async (_, catalogue, code) => {
  const scene = await stage({ files: FILES, catalogue });
  expectRefusal(scene, await scene.run(), code);
});

test('A repository that the token may not write to is refused', async () => {
  const scene = await stage({
    files: FILES,
    catalogue: models('gpt-4.1'),
    token: { permissions: { contents: 'read', pull_requests: 'read' } },
  });
  const run = await scene.run();
  expect(run.code).toBe(1);
  expect(run.log).toContain('title=GITHUB_FORBIDDEN');
  expect(run.log).toContain('contents');
  expect(Object.keys(scene.repository.branches())).toEqual(['main']);
});

test('An include that matches nothing is refused instead of removing everything', async () => {
  const scene = await stage({ files: FILES, catalogue: models('gpt-4.1', 'gpt-5.4') });
  const run = await scene.run({ include: 'gtp-*' });
  expectRefusal(scene, run, 'NOTHING_SELECTED');
  expect(run.log).toContain('2 not matched by `include`');
});

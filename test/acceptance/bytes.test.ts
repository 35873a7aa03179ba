import { expect, test } from 'vitest';
import { CONFIG, expectRefusal, models, requests, THREE_REQUESTS } from './support/scenes.ts';
import { stage } from './support/stage.ts';

/** Which files in the repository are edited, and that only the necessary bytes change. */

const BRANCH = 'copilot-model-sync';
const CATALOGUE = models('gpt-4.1', 'gpt-5.4');

/** The lines of a text that another text does not have, in order. */
function linesGone(before: string, after: string): string[] {
  const lines = after.split('\n');
  let from = 0;
  return before.split('\n').filter((line) => {
    const at = lines.indexOf(line, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

test.each([
  ['CRLF', CONFIG.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${CONFIG}`],
  ['no final line end', CONFIG.trimEnd()],
  ['a file larger than GraphQL returns, 600 kB', `${CONFIG}${'# ü and more\n'.repeat(45_000)}`],
  ['more than a megabyte', `${CONFIG}${'# ü and more\n'.repeat(90_000)}`],
])('Every byte outside of the change is kept: %s', async (_, text) => {
  const scene = await stage({ files: { 'a/b/config.yaml': text }, catalogue: CATALOGUE });
  const inputs = { 'config-path': 'a/b/config.yaml' };
  expect((await scene.run(inputs)).outputs['pull-request-operation']).toBe('created');
  const after = scene.repository.files(BRANCH)['a/b/config.yaml'] ?? '';
  expect(after).toContain('copilot-gpt-5.4');
  expect(linesGone(text, after)).toEqual([expect.stringContaining('max_input_tokens: 111424  # measured')]);
  expect(after.includes('\r\n')).toBe(text.includes('\r\n'));
  expect(/[^\r]\n/.test(after)).toBe(!text.includes('\r\n'));
  expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
  // What was written reads as the wanted values: nothing is done again.
  await scene.run(inputs);
  expect(requests(scene).filter((line) => !line.startsWith('GET /repos'))).toEqual(THREE_REQUESTS);
});

test.each([
  [
    'a symbolic link',
    { 'config.yaml': { content: 'real.yaml', mode: '120000' }, 'real.yaml': CONFIG },
    'config.yaml',
    'config.yaml is a symbolic link, not a file.',
  ],
  [
    'a link above it',
    { etc: { content: 'real', mode: '120000' }, 'real/config.yaml': CONFIG },
    'etc/config.yaml',
    'etc is a symbolic link.',
  ],
  [
    'a submodule above it',
    { vendor: { content: '1'.repeat(40), mode: '160000' } },
    'vendor/config.yaml',
    'vendor is a submodule.',
  ],
  ['a folder', { 'config.yaml/x': '' }, 'config.yaml', 'config.yaml is a folder, not a file.'],
])('%s is refused before anything is written', async (_, files, path, words) => {
  const scene = await stage({ files, catalogue: CATALOGUE });
  const run = await scene.run({ 'config-path': path });
  expectRefusal(scene, run, 'GITHUB_PATH');
  expect(run.log).toContain(words);
});

test.each(['../config.yaml', '/etc/config.yaml', '.github/workflows/ci.yml', '.git/config', 'a\\b.yaml'])(
  'The path %s is refused before any request',
  async (path) => {
    const scene = await stage({ files: { 'config.yaml': CONFIG }, catalogue: CATALOGUE });
    const run = await scene.run({ 'config-path': path });
    expect(run.code).toBe(1);
    expect(scene.github.journal.entries).toEqual([]);
  },
);

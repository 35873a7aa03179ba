import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRepository } from '../../../src/pr/index.ts';
import { type GitHubServer, startGitHub } from '../../servers/github/index.ts';
import type { Stage } from '../../servers/github/stage.ts';
import { stillWorld } from './support.ts';
import { connect } from './sync.ts';

let github: GitHubServer;
let repository: Stage;

beforeEach(async () => {
  github = await startGitHub();
  repository = github.repository({ files: { 'config.yaml': 'x\n' } });
});
afterEach(() => github.close());

const target = { owner: 'acme', repo: 'gateway', branch: 'copilot-model-sync', paths: ['config.yaml'] };

test.each([
  ['', 'GITHUB_TOKEN_MISSING'],
  ['  ', 'GITHUB_TOKEN_MISSING'],
  ['ghs_a b', 'GITHUB_UNAUTHORIZED'],
  ['ghs_a\nb', 'GITHUB_UNAUTHORIZED'],
])('the token %j is refused before any request', async (token, code) => {
  await expect(connect({ github, repository, token })).rejects.toMatchObject({ problem: { code } });
  expect(github.journal.lines()).toEqual([]);
});

test('a read is sent again after growing waits, each of them logged, and then fails', async () => {
  github.fault('POST /graphql query Read', { kind: 'answer', status: 503, body: { message: 'Busy' } }, 2);
  const world = stillWorld();
  const client = await connect({ github, repository, token: github.token(), world });
  await readRepository(client, target);
  expect(world.waited).toEqual([1000, 2000]);
  expect(world.said.filter((line) => line.includes('Trying again'))).toMatchInlineSnapshot(`
    [
      "GitHub answered 503 to POST /api/graphql: Busy Trying again in 1 s (1 of 2).",
      "GitHub answered 503 to POST /api/graphql: Busy Trying again in 2 s (2 of 2).",
    ]
  `);

  github.fault('POST /graphql query Read', { kind: 'answer', status: 503, body: { message: 'Busy' } }, 3);
  await expect(readRepository(client, target)).rejects.toMatchObject({
    problem: { code: 'GITHUB_UNAVAILABLE' },
  });
});

test('does not wait longer than the limit', async () => {
  const headers = { 'retry-after': '170' };
  github.fault('POST /graphql query Read', { kind: 'answer', status: 429, headers, body: {} }, 2);
  const world = stillWorld();
  const client = await connect({ github, repository, token: github.token(), world });
  await expect(readRepository(client, target)).rejects.toMatchObject({
    problem: { code: 'GITHUB_RATE_LIMITED' },
  });
  expect(world.waited).toEqual([170_000]);
});

test('a redirect is not followed', async () => {
  github.fault('POST /graphql query Read', {
    kind: 'redirect',
    location: 'http://127.0.0.1:1/',
    status: 307,
  });
  const client = await connect({ github, repository, token: github.token() });
  await expect(readRepository(client, target)).rejects.toMatchObject({
    problem: { code: 'GITHUB_UNEXPECTED' },
  });
});

test('requests contain our name, and the token only in its header', async () => {
  const token = github.token();
  const world = stillWorld();
  await readRepository(await connect({ github, repository, token, world }), target);
  const [entry] = github.journal.entries;
  expect(entry?.headers['user-agent']).toMatch(/^copilot-model-sync /);
  expect(JSON.stringify([entry?.path, entry?.body, world.said])).not.toContain(token);
});

test('reports a server that lacks a field as too old', async () => {
  const old = await startGitHub({ missingFields: ['Commit.file'] });
  try {
    const there = old.repository({ files: { 'config.yaml': 'x\n' } });
    const client = await connect({ github: old, repository: there, token: old.token() });
    await expect(readRepository(client, target)).rejects.toMatchObject({
      problem: { code: 'GITHUB_UNEXPECTED', hint: 'GitHub Enterprise Server 3.16 or newer is needed.' },
    });
  } finally {
    await old.close();
  }
});

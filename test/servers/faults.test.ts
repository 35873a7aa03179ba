import { expect, onTestFinished, test } from 'vitest';
import type { Fault } from './faults.ts';
import { startGitHub } from './github/index.ts';

const BRANCH = 'POST /repos/acme/gateway/git/refs';

async function start() {
  const github = await startGitHub();
  onTestFinished(() => github.close());
  const repository = github.repository({ files: { 'config.yaml': '' } });
  const authorization = `token ${github.token()}`;
  const createBranch = (signal?: AbortSignal) =>
    fetch(`${github.apiUrl}/repos/acme/gateway/git/refs`, {
      method: 'POST',
      redirect: 'manual',
      headers: { authorization },
      body: JSON.stringify({ ref: 'refs/heads/sync', sha: repository.commit().oid }),
      ...(signal === undefined ? {} : { signal }),
    });
  return { github, repository, createBranch };
}

interface Row {
  readonly fault: Fault;
  /** What happens to the client: a status, or a failure to read the answer. */
  readonly met: number | 'broken';
  readonly outcome: number | string;
  readonly takesEffect: boolean;
}

const ROWS: readonly Row[] = [
  { fault: { kind: 'answer', status: 502 }, met: 502, outcome: 502, takesEffect: false },
  { fault: { kind: 'answer', status: 502, after: true }, met: 502, outcome: 502, takesEffect: true },
  { fault: { kind: 'reset' }, met: 'broken', outcome: 'reset', takesEffect: false },
  { fault: { kind: 'reset', after: true }, met: 'broken', outcome: 'reset after', takesEffect: true },
  { fault: { kind: 'hang' }, met: 'broken', outcome: 'hang', takesEffect: false },
  { fault: { kind: 'truncated' }, met: 'broken', outcome: 'truncated', takesEffect: true },
  {
    fault: { kind: 'endless', part: 'headers' },
    met: 'broken',
    outcome: 'endless headers',
    takesEffect: false,
  },
  { fault: { kind: 'endless', part: 'body' }, met: 'broken', outcome: 'endless body', takesEffect: false },
  { fault: { kind: 'oversized', bytes: 100_000 }, met: 201, outcome: 201, takesEffect: true },
  { fault: { kind: 'bomb', bytes: 1_000_000 }, met: 200, outcome: 200, takesEffect: false },
  {
    fault: { kind: 'redirect', location: 'http://127.0.0.1:9/' },
    met: 302,
    outcome: 302,
    takesEffect: false,
  },
];

test.for(ROWS)(
  'a fault of the kind $fault.kind reaches the client: $outcome',
  async ({ fault, met, outcome, takesEffect }) => {
    const { github, repository, createBranch } = await start();
    github.fault(BRANCH, fault);
    const controller = new AbortController();
    const answer = createBranch(controller.signal).then(async (response) => {
      await response.text();
      return response.status;
    });
    const endless = ['hang', 'endless'].includes(fault.kind);
    if (endless) setTimeout(() => controller.abort(), 300);
    expect(await answer.catch(() => 'broken')).toBe(met);
    expect(github.journal.lines()).toEqual([`${BRANCH} ${outcome}`]);
    expect('sync' in repository.branches()).toBe(takesEffect);
  },
);

test('A fault happens as often as set, then the server answers again', async () => {
  const { github, createBranch } = await start();
  github.fault('POST */git/refs', { kind: 'answer', status: 503 }, 2);
  const statuses = [];
  for (let i = 0; i < 3; i += 1) statuses.push((await createBranch()).status);
  expect(statuses).toEqual([503, 503, 201]);
});

test('A race: somebody else makes the branch first', async () => {
  const { github, repository, createBranch } = await start();
  github.fault(BRANCH, {
    kind: 'meanwhile',
    act: () => repository.push('sync', { files: { 'config.yaml': 'a' } }),
  });
  const response = await createBranch();
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ message: 'Reference already exists' });
});

test('A fault that never happened fails the test that set it', async () => {
  const github = await startGitHub();
  github.fault('GET /never', { kind: 'reset' });
  await expect(github.close()).rejects.toThrow('these faults never happened: reset on GET /never');
});

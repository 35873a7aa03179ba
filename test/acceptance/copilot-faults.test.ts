import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import type { Fault } from '../servers/faults.ts';
import { selfSigned } from '../unit/copilot/certificate.ts';
import { runCli } from './support/run.ts';
import { seatScene } from './support/seat.ts';

const MODELS = 'GET /models';
const MiB = 1024 * 1024;

/** A fault of the list: how many requests it affects, and what the run reports. */
type Row = readonly [title: string, fault: Fault, met: number, code: string, says: string];

const ROWS: readonly Row[] = [
  ['a reset', { kind: 'reset' }, 3, 'COPILOT_UNREACHABLE', 'No connection to HOST (ECONNRESET).'],
  ['no answer', { kind: 'hang' }, 3, 'COPILOT_UNREACHABLE', 'HOST did not answer in time.'],
  [
    'headers without end',
    { kind: 'endless', part: 'headers' },
    3,
    'COPILOT_UNREACHABLE',
    'HOST did not answer in time.',
  ],
  [
    'a body without end',
    { kind: 'endless', part: 'body' },
    3,
    'COPILOT_UNREACHABLE',
    'HOST did not finish its answer in time.',
  ],
  [
    'half a body',
    { kind: 'truncated' },
    3,
    'COPILOT_ANSWER',
    'HOST ended the connection in the middle of its answer.',
  ],
  [
    'half of the JSON',
    { kind: 'answer', status: 200, body: '{"data":[{"id":"gpt-4.1","na' },
    1,
    'COPILOT_ANSWER',
    'The answer of HOST is cut off after 28 characters.',
  ],
  ['too much', { kind: 'oversized', bytes: 33 * MiB }, 1, 'COPILOT_ANSWER', 'HOST sent more than 32 MiB.'],
  ['a gzip bomb', { kind: 'bomb', bytes: 100 * MiB }, 1, 'COPILOT_ANSWER', 'HOST sent more than 32 MiB.'],
  [
    'a web page',
    {
      kind: 'answer',
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<html><title>Sign in</title></html>',
    },
    1,
    'COPILOT_ANSWER',
    'HOST answered with a web page instead of JSON. It begins: “Sign in”',
  ],
  [
    'a redirect to another host',
    { kind: 'redirect', location: 'https://evil.example/models' },
    1,
    'COPILOT_ANSWER',
    'HOST redirects to evil.example, and the token is not sent there (HTTP 302 from HOST).',
  ],
];

test.for(ROWS)('An answer to the list: %s', async ([, fault, met, code, says], context) => {
  const { copilot, cli } = await seatScene(context);
  copilot.fault(MODELS, fault, met);
  // Faults that are not retried are answers, which arrive without a time limit of ours.
  const run = await cli(['models'], { fastClock: met > 1 });
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(copilot.journal.lines().filter((line) => line.startsWith(MODELS))).toHaveLength(met);
  const output = run.stderr.replaceAll(new URL(copilot.apiUrl).host, 'HOST').split('\n');
  expect(output.filter((line) => line.includes('; trying again in '))).toHaveLength(met - 1);
  expect(output.at(-3)).toBe(`error ${code}: ${says}`);
});

test('A redirect is not followed to another host', async (context) => {
  const { copilot, cli } = await seatScene(context);
  const other = (await seatScene(context)).copilot;
  copilot.fault(MODELS, { kind: 'redirect', location: `${other.apiUrl}/models`, status: 307 });
  expect((await cli(['models'])).code).toBe(1);
  expect(other.journal.lines()).toEqual([]);
});

test('Temporary failures are retried, with a line for each', async (context) => {
  const { copilot, cli } = await seatScene(context);
  copilot.fault('GET /copilot_internal/v2/token', { kind: 'reset' });
  copilot.fault(MODELS, { kind: 'answer', status: 503 });
  copilot.fault(MODELS, { kind: 'answer', status: 429, headers: { 'retry-after': '1' } });
  const run = await cli(['models']);
  expect(run.code).toBe(0);
  expect(run.stderr.match(/; trying again in \d+\.\d s \([23] of 3\)$/gm)).toHaveLength(3);
});

test('A refused connection is reported', async () => {
  const env = { COPILOT_TOKEN: 'ghu_0123456789abcdefghij' };
  const run = await runCli(['models'], { env, fastClock: true });
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toContain('error COPILOT_UNREACHABLE: No connection to 127.0.0.1:9 (ECONNREFUSED).');
});

test('An untrusted certificate is refused, whatever the environment says', async ({ onTestFinished }) => {
  const server = createServer(selfSigned('127.0.0.1'), (_, response) => response.end('{}'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = {
    COPILOT_TOKEN: 'ghu_0123456789abcdefghij',
    GITHUB_COPILOT_API_KEY_URL: `https://${host}/copilot_internal/v2/token`,
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
  };
  const run = await runCli(['models'], { env, fastClock: true });
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toContain(
    `error COPILOT_UNREACHABLE: No trusted TLS connection to ${host} (DEPTH_ZERO_SELF_SIGNED_CERT).`,
  );
});

test('A name that cannot be resolved is reported', async () => {
  const env = {
    COPILOT_TOKEN: 'ghu_0123456789abcdefghij',
    GITHUB_COPILOT_API_KEY_URL: 'https://copilot.invalid/copilot_internal/v2/token',
  };
  const run = await runCli(['models'], { env, fastClock: true });
  expect(run).toMatchObject({ code: 1, stdout: '' });
  // Without a network, a resolver may take longer than a try.
  expect(run.stderr).toMatch(
    /error COPILOT_UNREACHABLE: (?:The name copilot\.invalid could not be resolved \((?:ENOTFOUND|EAI_AGAIN)\)|copilot\.invalid did not answer in time)\./,
  );
});

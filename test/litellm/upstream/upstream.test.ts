import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { model } from '../../servers/copilot/model.ts';
import { type Backend, startBackend } from '../backend.ts';

const EDITOR = {
  'editor-version': 'vscode/1.95.0',
  'editor-plugin-version': 'copilot-chat/0.26.7',
  'copilot-integration-id': 'vscode-chat',
  'user-agent': 'GitHubCopilotChat/0.26.7',
};
type Headers = Readonly<Record<string, string | string[]>>;

let backend: Backend;
let token: string;

beforeAll(async () => {
  backend = await startBackend({ data: [model({ id: 'gpt', endpoints: ['/responses'] })] });
  token = await exchange();
});
afterAll(() => backend.close());

/** Exchanges the seat's token, as LiteLLM does. */
async function exchange(): Promise<string> {
  const url = String(backend.env['GITHUB_COPILOT_API_KEY_URL']);
  const answer = await fetch(url, {
    headers: { authorization: `token ${backend.seat}`, 'user-agent': 'test' },
  });
  return String(((await answer.json()) as { readonly token: unknown }).token);
}

/** Calls the stand-in. Unlike `fetch`, this can send a header twice. @returns the status, and each part of the answer before a `|` */
function call(path: string, body: object, headers: Headers = EDITOR, bearer = token): Promise<string> {
  const options = { method: 'POST', headers: { ...headers, authorization: `Bearer ${bearer}` } };
  return new Promise((resolve, reject) => {
    const sent = request(`${backend.upstream.url}${path}`, options, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += `${chunk.toString()}|`;
        backend.upstream.goOn('input');
      });
      response.on('end', () => resolve(`${response.statusCode} ${text}`));
    });
    sent.on('error', reject).end(JSON.stringify(body));
  });
}

const { 'editor-version': version, ...withoutVersion } = EDITOR;

describe('refuses', () => {
  const body = { model: 'gpt', input: 'x' };
  test.each<readonly [string, string, object, Headers, string]>([
    ['no editor', '/responses', body, withoutVersion, '400 .*missing Editor-Version'],
    [
      'an editor twice',
      '/responses',
      body,
      { ...EDITOR, 'editor-version': [version, version] },
      '400 .*unknown Editor-Version',
    ],
    [
      'an id twice',
      '/responses',
      body,
      { ...EDITOR, 'copilot-integration-id': ['a', 'a'] },
      '400 .*exactly once',
    ],
    [
      'an endpoint that the model does not serve',
      '/chat/completions',
      body,
      EDITOR,
      '400 .*not accessible via',
    ],
    [
      'a model that is not in the catalogue',
      '/responses',
      { ...body, model: 'x' },
      EDITOR,
      '400 .*not supported',
    ],
    ['a key of the config', '/responses', { ...body, cache_models_for: 1 }, EDITOR, '400 .*cache_models_for'],
  ])('%s', async (_, path, sent, headers, answer) => {
    expect(await call(path, sent, headers)).toMatch(new RegExp(answer));
  });

  test('a token that no exchange gave', async () => {
    expect(await call('/responses', body, EDITOR, 'made-up')).toMatch(/^401 .*token expired/);
  });

  test('a busy model', async () => {
    backend.upstream.busy.add('gpt');
    expect(await call('/responses', body)).toMatch(/^429 /);
    backend.upstream.busy.clear();
  });
});

test('answers in one piece, and as a stream that waits after its first text', async () => {
  expect(await call('/responses', { model: 'gpt', input: 'x' })).toMatch(/^200 .*proved/);
  const stream = await call('/responses', { model: 'gpt', input: 'x', stream: true });
  expect(stream).toMatch(/^200 [^|]*output_text.delta[^|]*proved[^|]*\|[^|]*response.completed[^|]*\|$/);
});

test("takes a user agent with the name of LiteLLM's library before it", async () => {
  const headers = { ...EDITOR, 'user-agent': 'AsyncOpenAI/Python 2.54.0, GitHubCopilotChat/0.26.7' };
  expect(await call('/responses', { model: 'gpt', input: 'x' }, headers)).toMatch(/^200 /);
});

test('refuses expired tokens, and takes new ones', async () => {
  await call('/responses', { model: 'gpt', input: 'x' });
  backend.upstream.expireTokens();
  expect(await call('/responses', { model: 'gpt', input: 'x' })).toMatch(/^401 /);
  token = await exchange();
  expect(await call('/responses', { model: 'gpt', input: 'x' })).toMatch(/^200 /);
});

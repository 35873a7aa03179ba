import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { type CacheServer, startCache } from './cache/index.ts';

const Created = z.object({ signed_upload_url: z.string() });

const VERSION = 'a'.repeat(64);

async function start(): Promise<{
  readonly cache: CacheServer;
  readonly call: (method: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
  readonly save: (key: string, version?: string) => Promise<unknown>;
}> {
  const cache = await startCache();
  onTestFinished(() => cache.close());
  const call = (method: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${cache.url}/twirp/github.actions.results.api.v1.CacheService/${method}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${cache.env['ACTIONS_RUNTIME_TOKEN']}`,
        'content-type': 'application/json',
        ...headers,
      },
      body: JSON.stringify(body),
    });
  const save = async (key: string, version = VERSION) => {
    const answer = await call('CreateCacheEntry', { key, version });
    const created = Created.parse(await answer.json());
    await put(created.signed_upload_url);
    return (await call('FinalizeCacheEntryUpload', { key, version, size_bytes: '3' })).json();
  };
  return { cache, call, save };
}

const put = (url: string, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'PUT',
    headers: { 'x-ms-version': '2025-01-05', 'x-ms-blob-type': 'BlockBlob', ...headers },
    body: 'abc',
  });

test('an entry is reserved, uploaded, finalized and found; the newest of a prefix first', async () => {
  const { cache, call, save } = await start();
  const look = async (key: string, restore_keys: string[] = [], version = VERSION) =>
    (await call('GetCacheEntryDownloadURL', { key, restore_keys, version })).json();
  expect(await look('a-')).toMatchObject({ ok: false });
  expect(await save('a-1')).toMatchObject({ ok: true });
  await save('a-2');
  await save('a-3', 'b'.repeat(64));
  expect(await look('a-')).toMatchObject({ ok: true, matched_key: 'a-2' });
  expect(await look('a-1')).toMatchObject({ matched_key: 'a-1' });
  expect(await look('b', ['a-'])).toMatchObject({ matched_key: 'a-2' });
  expect(await look('a-', [], 'c'.repeat(64))).toMatchObject({ ok: false });
  expect(cache.entries.map(({ key, bytes }) => `${key} ${bytes.toString()}`)).toEqual([
    'a-1 abc',
    'a-2 abc',
    'a-3 abc',
  ]);
});

test('an entry never changes, and is found only when it is complete', async () => {
  const { call, save } = await start();
  await save('a');
  expect((await call('CreateCacheEntry', { key: 'a', version: VERSION })).status).toBe(409);
  expect((await call('CreateCacheEntry', { key: 'b', version: VERSION })).status).toBe(200);
  const early = await call('FinalizeCacheEntryUpload', { key: 'b', version: VERSION, size_bytes: '3' });
  expect(await early.json()).toMatchObject({ ok: false });
});

test('the service refuses strangers and malformed requests', async () => {
  const { cache, call } = await start();
  const body = { key: 'a', version: VERSION };
  expect((await call('CreateCacheEntry', body, { authorization: 'Bearer x' })).status).toBe(401);
  expect((await call('CreateCacheEntry', body, { 'content-type': 'text/plain' })).status).toBe(404);
  for (const wrong of [
    { ...body, key: 'a,b' },
    { ...body, key: 'a'.repeat(513) },
    { ...body, version: 'x' },
    { ...body, more: 1 },
  ]) {
    expect((await call('CreateCacheEntry', wrong)).status).toBe(400);
  }
  expect((await call('DeleteEverything', body)).status).toBe(404);
  expect((await fetch(`${cache.url}/devstoreaccount1/x`)).status).toBe(403);
  expect((await fetch(`${cache.url}/devstoreaccount1/x?sig=${cache.signature}`)).status).toBe(404);
  expect((await fetch(`${cache.url}/devstoreaccount1/x`, { method: 'DELETE' })).status).toBe(599);
});

test('the storage accepts one whole blob, at the URL it gave', async () => {
  const { call } = await start();
  const answer = await call('CreateCacheEntry', { key: 'a', version: VERSION });
  const created = Created.parse(await answer.json());
  const url = created.signed_upload_url;
  expect((await put(url.replace('sig=', 'sig=x'))).status).toBe(403);
  expect((await put(url.replace(/[0-9a-f]{8}-/, '00000000-'))).status).toBe(404);
  expect((await put(url, { 'x-ms-blob-type': 'PageBlob' })).status).toBe(400);
  expect((await put(`${url}&comp=block`)).status).toBe(400);
  expect((await put(url)).status).toBe(201);
});

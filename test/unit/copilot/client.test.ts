import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, createServer as createTcpServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openClient } from '../../../src/copilot/client.ts';
import { LIMITS, type Limits } from '../../../src/copilot/retry.ts';
import { selfSigned } from './certificate.ts';
import { portOf, problemOf, serve, testWorld } from './support.ts';

/** Long enough for a slow machine; an answer that never arrives is not waited for long. */
const patient: Limits = { ...LIMITS, maxBytes: 10_000 };
const fastClock: Limits = { ...patient, headersMs: 200, tryMs: 200 };

function client(world = testWorld(), limits = patient) {
  const opened = openClient(world, limits);
  onTestFinished(() => opened.close());
  return opened;
}

test('returns an answer of any status as it is', async () => {
  const { url, requests } = await serve((_, response) => {
    response.writeHead(418, { 'X-Twice': ['a', 'b'] }).end('short and stout');
  });
  const answer = await client().get(url, { authorization: 'Bearer x', 'user-agent': 'me' });
  expect(answer).toMatchObject({ status: 418, text: 'short and stout', headers: { 'x-twice': 'a, b' } });
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /models']);
  expect(requests[0]?.headers).toEqual({
    host: url.host,
    connection: 'keep-alive',
    authorization: 'Bearer x',
    'user-agent': 'me',
    'accept-encoding': 'gzip',
  });
});

test('decompresses a compressed answer', async () => {
  const { url } = await serve((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"data":[]}'));
  });
  expect((await client().get(url, {})).text).toBe('{"data":[]}');
});

test('a debug line contains method, host, path, status, size and time, and nothing else', async () => {
  const { url } = await serve((_, response) => response.end('secret body'));
  url.search = '?secret=query';
  const world = testWorld();
  await client(world).get(url, { authorization: 'Bearer secret-token' });
  expect(world.debug).toEqual([`GET ${url.host} /models: 200, 11 bytes, 0 ms`]);
});

test('retries after server errors and rate limits, with a line for each', async () => {
  const answers = [503, 429, 200];
  const { url } = await serve((_, response) => {
    const status = answers.shift() ?? 500;
    response.writeHead(status, status === 429 ? { 'retry-after': '7' } : {}).end('{}');
  });
  const world = testWorld();
  expect((await client(world).get(url, {})).status).toBe(200);
  expect(world.slept).toEqual([500, 7000]);
  expect(world.info).toEqual([
    `GET ${url.host} /models: 503, 2 bytes; trying again in 0.5 s (2 of 3)`,
    `GET ${url.host} /models: 429, 2 bytes; trying again in 7.0 s (3 of 3)`,
  ]);
});

test('stops after the last try and returns its answer', async () => {
  const { url, requests } = await serve((_, response) => response.writeHead(502).end());
  expect((await client().get(url, {})).status).toBe(502);
  expect(requests).toHaveLength(3);
});

test('does not retry when the server asks for a longer wait than allowed', async () => {
  const { url, requests } = await serve((_, response) =>
    response.writeHead(429, { 'retry-after': '61' }).end(),
  );
  const world = testWorld();
  expect((await client(world).get(url, {})).status).toBe(429);
  expect(requests).toHaveLength(1);
  expect(world.slept).toEqual([]);
});

test('all waits together are bounded', async () => {
  const { url, requests } = await serve((_, response) =>
    response.writeHead(429, { 'retry-after': '40' }).end(),
  );
  const world = testWorld();
  await client(world).get(url, {});
  expect(requests).toHaveLength(2);
  expect(world.slept).toEqual([40_000]);
});

test.for([200, 400, 401, 403, 404, 421, 466])('%i is not tried again', async (status) => {
  const { url, requests } = await serve((_, response) => response.writeHead(status).end());
  await client().get(url, {});
  expect(requests).toHaveLength(1);
});

test('returns a redirect as an answer and does not follow it', async () => {
  const { url: elsewhere, requests } = await serve((_, response) => response.end());
  const { url } = await serve((_, response) => response.writeHead(302, { location: elsewhere.href }).end());
  expect((await client().get(url, { authorization: 'Bearer x' })).status).toBe(302);
  expect(requests).toEqual([]);
});

test('sends a form once, whatever the answer is', async () => {
  let body = '';
  const { url, requests } = await serve((request, response) => {
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => response.writeHead(503).end());
  });
  const answer = await client().post(
    url,
    { client_id: 'Iv1.x', scope: 'read:user' },
    { accept: 'application/json' },
  );
  expect(answer.status).toBe(503);
  expect(requests).toHaveLength(1);
  expect(requests[0]?.headers).toMatchObject({ 'content-type': 'application/x-www-form-urlencoded' });
  expect(body).toBe('client_id=Iv1.x&scope=read%3Auser');
});

const forever = (response: ServerResponse) => {
  const drip = setInterval(() => response.write('x'), 50);
  response.on('close', () => clearInterval(drip));
};

/** Each ends in bounded time, with its own message; `tries` shows whether it is retried. */
interface Fault {
  readonly answer: (response: ServerResponse) => void;
  readonly code: string;
  readonly says: string;
  readonly tries: number;
  readonly limits?: Limits;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'a reset before the answer': {
    answer: (response) => response.socket?.destroy(),
    code: 'COPILOT_UNREACHABLE',
    says: 'No connection to',
    tries: 3,
  },
  'headers that never come': {
    answer: () => undefined,
    code: 'COPILOT_UNREACHABLE',
    says: 'did not answer in time',
    tries: 3,
    limits: fastClock,
  },
  'a body that never comes': {
    answer: (response) => response.writeHead(200).flushHeaders(),
    code: 'COPILOT_UNREACHABLE',
    says: 'did not finish its answer in time',
    tries: 3,
    limits: fastClock,
  },
  'a body that never ends': {
    answer: forever,
    code: 'COPILOT_UNREACHABLE',
    says: 'did not finish its answer in time',
    tries: 3,
    limits: fastClock,
  },
  'a body that breaks off': {
    answer: (response) => {
      response.writeHead(200, { 'content-length': '500' }).write('{"data": [');
      setTimeout(() => response.socket?.destroy(), 20);
    },
    code: 'COPILOT_ANSWER',
    says: 'ended the connection in the middle of its answer',
    tries: 3,
  },
  'a chunked body that breaks off': {
    answer: (response) => {
      response.writeHead(200).write('{"data": [');
      setTimeout(() => response.socket?.destroy(), 20);
    },
    code: 'COPILOT_ANSWER',
    says: 'ended the connection in the middle of its answer',
    tries: 3,
  },
  'a body that is too large': {
    answer: (response) => response.end('x'.repeat(10_001)),
    code: 'COPILOT_ANSWER',
    says: 'sent more than 10000 bytes',
    tries: 1,
  },
  'a small body that unpacks to a huge one': {
    answer: (response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(1_000_000))),
    code: 'COPILOT_ANSWER',
    says: 'sent more than 10000 bytes',
    tries: 1,
  },
  'gzip that is none': {
    answer: (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
    code: 'COPILOT_ANSWER',
    says: 'sent gzip data that cannot be decompressed',
    tries: 1,
  },
  'a coding nobody asked for': {
    answer: (response) => response.writeHead(200, { 'content-encoding': 'br' }).end('?'),
    code: 'COPILOT_ANSWER',
    says: 'sent a content coding that was not requested',
    tries: 1,
  },
  'headers without end': {
    answer: (response) => response.socket?.end(`HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(10_000)}\r\n`),
    code: 'COPILOT_ANSWER',
    says: 'did not answer in HTTP',
    tries: 1,
  },
  'something that is not HTTP': {
    answer: (response) => response.socket?.end('SSH-2.0-OpenSSH_9.9\r\n'),
    code: 'COPILOT_ANSWER',
    says: 'did not answer in HTTP',
    tries: 1,
  },
};

test.for(Object.entries(FAULTS))('%s', async ([, { answer, code, says, tries, limits }]) => {
  const { url, requests } = await serve((_, response) => answer(response));
  const problem = await problemOf(
    client(testWorld(), limits).get(url, { authorization: 'Bearer very-secret' }),
  );
  expect(problem).toMatchObject({ code });
  expect(problem.message).toContain(says);
  expect(problem.message).toContain(url.host);
  expect(requests).toHaveLength(tries);
});

test('reports a refused connection', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  const problem = await problemOf(client().get(new URL(`http://127.0.0.1:${port}/models`), {}));
  expect(problem).toMatchObject({
    code: 'COPILOT_UNREACHABLE',
    message: `No connection to 127.0.0.1:${port} (ECONNREFUSED).`,
  });
});

test('reports a name that does not resolve', async () => {
  const problem = await problemOf(client().get(new URL('https://copilot.invalid/models'), {}));
  expect(problem.code).toBe('COPILOT_UNREACHABLE');
  expect(problem.message).toMatch(
    /^The name copilot\.invalid could not be resolved \((ENOTFOUND|EAI_AGAIN)\)\.$/,
  );
});

test('reports a server that does not speak TLS', async () => {
  const { url } = await serve((_, response) => response.end());
  const problem = await problemOf(client().get(new URL(url.href.replace('http:', 'https:')), {}));
  expect(problem.code).toBe('COPILOT_UNREACHABLE');
  expect(problem.message).toContain('No trusted TLS connection');
});

test.for(['', '0'])('an untrusted certificate, with NODE_TLS_REJECT_UNAUTHORIZED=%s', async (relaxed) => {
  const server = createTlsServer(selfSigned('127.0.0.1'), (_, response) => response.end('{}'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', relaxed);
  onTestFinished(() => void vi.unstubAllEnvs());
  const problem = await problemOf(client().get(new URL(`https://127.0.0.1:${portOf(server)}/models`), {}));
  expect(problem).toMatchObject({
    code: 'COPILOT_UNREACHABLE',
    message: `No trusted TLS connection to 127.0.0.1:${portOf(server)} (DEPTH_ZERO_SELF_SIGNED_CERT).`,
  });
});

test('plain HTTP is sent to this machine only', async () => {
  const problem = await problemOf(client().get(new URL('http://api.githubcopilot.com/models'), {}));
  expect(problem.code).toBe('COPILOT_ENDPOINT');
});

/** A proxy that connects every request to one port, or refuses it. */
async function startProxy(
  to: number | undefined,
): Promise<{ readonly port: number; readonly seen: string[] }> {
  const seen: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    seen.push(`${request.method} ${request.url} ${request.headers['proxy-authorization']}`);
    socket.on('error', () => undefined);
    if (to === undefined) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const through = connect(to, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    through.on('error', () => undefined);
    through.pipe(socket).pipe(through);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void proxy.close());
  return { port: portOf(proxy), seen };
}

const models = new URL('https://api.githubcopilot.com/models');

test('a request goes through the proxy, which sees the host name only', async () => {
  const { port, seen } = await startProxy(undefined);
  const world = testWorld({ https_proxy: `http://user:p%40ss@127.0.0.1:${port}` });
  const problem = await problemOf(client(world).get(models, { authorization: 'Bearer x' }));
  expect(problem).toMatchObject({
    code: 'COPILOT_UNREACHABLE',
    message: `The connection to api.githubcopilot.com through the proxy 127.0.0.1:${port} was refused (HTTP 407).`,
  });
  expect(seen).toEqual([
    `CONNECT api.githubcopilot.com:443 Basic ${Buffer.from('user:p@ss').toString('base64')}`,
  ]);
});

test.each([
  ['50%off', '50%off'],
  ['100%', '100%'],
  ['%zz%40', '%zz@'],
  ['%ff%41', '%ff%41'],
  ['%C3%BC', 'ü'],
])('the proxy password %s is sent as %s', async (written, sent) => {
  const { port, seen } = await startProxy(undefined);
  const world = testWorld({ https_proxy: `http://user:${written}@127.0.0.1:${port}` });
  expect((await problemOf(client(world).get(models, {}))).code).toBe('COPILOT_UNREACHABLE');
  expect(seen).toEqual([
    `CONNECT api.githubcopilot.com:443 Basic ${Buffer.from(`user:${sent}`).toString('base64')}`,
  ]);
});

test('calls back when a request is written, before it is answered', async () => {
  const events: string[] = [];
  const { url } = await serve((_, response) => {
    events.push('received');
    response.end('{}');
  });
  const opened = openClient(testWorld(), patient, () => events.push('sent'));
  onTestFinished(() => opened.close());
  await opened.get(url, {});
  events.push('answered');
  expect(events).toEqual(['sent', 'received', 'answered']);
});

test('does not trust a proxy that decrypts TLS', async () => {
  const server = createTlsServer(selfSigned('api.githubcopilot.com'), (_, response) => response.end('{}'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port, seen } = await startProxy(portOf(server));
  const problem = await problemOf(client(testWorld({ https_proxy: `127.0.0.1:${port}` })).get(models, {}));
  expect(problem.message).toContain('(DEPTH_ZERO_SELF_SIGNED_CERT)');
  expect(problem.hint).toContain('NODE_EXTRA_CA_CERTS');
  expect(seen).toEqual(['CONNECT api.githubcopilot.com:443 undefined']);
});

test('reports a proxy that does not exist', async () => {
  const world = testWorld({ https_proxy: 'http://user:secret@127.0.0.1:1' });
  const problem = await problemOf(client(world).get(models, {}));
  expect(problem.message).toBe(
    'No connection to api.githubcopilot.com through the proxy 127.0.0.1:1 (ECONNREFUSED).',
  );
});

test('reports a proxy whose name does not resolve', async () => {
  const problem = await problemOf(
    client(testWorld({ https_proxy: 'http://proxy.invalid:3128' })).get(models, {}),
  );
  expect(problem.message).toMatch(/^The name proxy\.invalid could not be resolved/);
});

test('a proxy variable that is not a URL is named, without its value', async () => {
  const world = testWorld({ HTTPS_PROXY: 'socks5://user:secret@proxy.example' });
  const problem = await problemOf(client(world).get(models, {}));
  expect(problem.message).toBe('The variable HTTPS_PROXY is not the URL of an HTTP proxy.');
});

test.for(['https_proxy', 'no_proxy'])(
  'gives up on a connection that is never established, and leaves nothing open (%s)',
  async (variable) => {
    // The kernel accepts, and nobody answers the proxy's CONNECT or the TLS handshake.
    const server = createTcpServer({ pauseOnConnect: true });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const port = portOf(server);
    const sockets: Socket[] = [];
    server.on('connection', (socket) => sockets.push(socket.on('error', () => undefined)));
    onTestFinished(() => {
      server.close();
      for (const socket of sockets) socket.destroy();
    });
    const url = variable === 'https_proxy' ? models : new URL(`https://127.0.0.1:${port}/models`);
    const world = testWorld({ [variable]: `127.0.0.1:${port}` });
    const problem = await problemOf(client(world, { ...fastClock, connectMs: 300_000 }).get(url, {}));
    expect(problem.code).toBe('COPILOT_UNREACHABLE');
    expect(problem.message).toContain('did not answer in time');
    expect(sockets).toHaveLength(3);
    // Each try ends its own tunnel, before the client is closed. A socket in the TLS handshake ends at its own limit.
    if (variable === 'https_proxy')
      await Promise.all(sockets.map((socket) => once(socket.resume(), 'close')));
  },
);

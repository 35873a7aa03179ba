/**
 * A program that behaves like `litellm`, or misbehaves as its second argument, JSON of `Behavior`, describes. The arguments behind
 * it are those of `litellm` itself.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What goes wrong. `folder`: where the program leaves its notes. */
export interface Behavior {
  readonly folder: string;
  /** Printed before anything else. */
  readonly prints?: string;
  /** Ends with this code instead of listening. */
  readonly exits?: number;
  /** How many of the first starts find the port taken. */
  readonly portTaken?: number;
  /** Never listens. */
  readonly hangs?: true;
  /** Exits at the first call. */
  readonly dies?: true;
  /** Never answers a call. */
  readonly mute?: true;
  /** Answers a call without asking Copilot. */
  readonly invents?: true;
  /** Asks Copilot for this model, whatever it was asked for. */
  readonly asksFor?: string;
  /** Sends this with every call to Copilot. */
  readonly sends?: Readonly<Record<string, unknown>>;
  /** Leaves the editor's headers out. */
  readonly headless?: true;
  /** Names that `/model/info` does not show. */
  readonly drops?: readonly string[];
  /** Shows this in every `model_info`. */
  readonly shows?: Readonly<Record<string, unknown>>;
  /** Starts a program of its own that never ends. */
  readonly spawns?: true;
  /** Entries whose name starts with this keep it from starting. */
  readonly refuses?: string;
  /** Asks for this host, with and without TLS, before it listens. */
  readonly reaches?: string;
}

interface Entry {
  readonly model_name: string;
  readonly litellm_params: { readonly model: string };
  readonly model_info?: Readonly<Record<string, unknown>>;
}

const [behaviorText = '', ...args] = process.argv.slice(2);
const behavior: Behavior = JSON.parse(behaviorText);
const option = (name: string): string => args[args.indexOf(name) + 1] ?? '';
const config = readFileSync(option('--config'), 'utf8');

note('starts', `${process.pid} ${option('--port')}`);
writeFileSync(
  join(behavior.folder, 'seen.json'),
  JSON.stringify({ env: process.env, cwd: process.cwd(), files: readdirSync('.'), config, args }),
);
process.stderr.write(behavior.prints ?? '');
if (behavior.spawns === true) {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
  note('spawned', String(child.pid));
}
const starts = readFileSync(join(behavior.folder, 'starts'), 'utf8').trim().split('\n').length;
if (behavior.exits !== undefined) process.exit(behavior.exits);
if (starts <= (behavior.portTaken ?? 0)) {
  process.stderr.write('ERROR: [Errno 98] error while attempting to bind: address already in use\n');
  process.exit(1);
}
if (behavior.reaches !== undefined) await reach(behavior.reaches);
if (behavior.hangs === true) setInterval(() => undefined, 1000);
else listen();

/** Like an HTTP client that uses the proxy variables. */
async function reach(host: string): Promise<void> {
  const { hostname, port } = new URL(process.env.HTTPS_PROXY ?? '');
  const ask = (method: string, path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = httpRequest({ hostname, port, method, path }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on('connect', (answer, socket) => {
        socket.destroy();
        resolve(answer.statusCode);
      });
      asked.on('error', reject).end();
    });
  const answers = [await ask('CONNECT', `${host}:443`), await ask('GET', `http://user:pass@${host}/collect`)];
  if (answers.some((status) => status !== 403)) throw new Error(`${host} answered`);
}

function listen(): void {
  const {
    model_list: entries = [],
    general_settings: settings = {},
    router_settings: { model_group_alias: aliases = {} } = {},
  } = parse(config) as {
    router_settings?: { model_group_alias?: Record<string, string> };
    model_list?: Entry[];
    general_settings?: { master_key?: string };
  };
  const refused = entries.find(
    ({ model_name }) => behavior.refuses !== undefined && model_name.startsWith(behavior.refuses),
  );
  if (refused !== undefined) {
    process.stderr.write(`ValueError: ${refused.model_name} is not valid\n`);
    process.exit(1);
  }
  const written = settings.master_key ?? '';
  const key = written === '' || written.startsWith('os.environ/') ? process.env.LITELLM_MASTER_KEY : written;
  const shown = entries.filter(({ model_name }) => behavior.drops?.includes(model_name) !== true);
  createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  }).listen(Number(option('--port')), option('--host'));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.authorization !== `Bearer ${key}`)
      return send(response, 401, { error: { message: 'no' } });
    if (request.url === '/v1/models') return send(response, 200, { data: [] });
    if (request.url === '/model/info') {
      const data = shown.map((it, id) => ({
        ...it,
        model_info: { id: `id-${id}`, ...it.model_info, ...behavior.shows },
      }));
      return send(response, 200, { data }, { 'x-litellm-version': '1.106.2' });
    }
    await call(request, response);
  }

  async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(await textOf(request));
    if (behavior.dies === true) process.exit(1);
    if (behavior.mute === true) return;
    if (behavior.invents === true) return send(response, 200, { answer: 'proved' });
    const id = Number(/^id-(\d+)$/.exec(body.model)?.[1] ?? -1);
    const name = aliases[body.model] ?? body.model;
    const entry = shown[id] ?? shown.find(({ model_name }) => model_name === name);
    if (entry === undefined) return send(response, 400, { error: { message: `no model ${body.model}` } });
    const model = behavior.asksFor ?? entry.litellm_params.model.replace('github_copilot/', '');
    const base = process.env.GITHUB_COPILOT_API_BASE ?? '';
    const exchange = await fetch(process.env.GITHUB_COPILOT_API_KEY_URL ?? '');
    const { token } = (await exchange.json()) as { token: string };
    const upstream = await fetch(`${base}${endpointOf(entry, request.url ?? '')}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        ...(behavior.headless === true ? {} : { 'editor-version': 'vscode/1.95.0' }),
      },
      body: JSON.stringify({ ...body, ...behavior.sends, model }),
    });
    response.writeHead(upstream.status, { 'content-type': upstream.headers.get('content-type') ?? '' });
    response.end(await upstream.text());
  }
}

function endpointOf({ model_info }: Entry, path: string): string {
  if (path === '/v1/messages' || path === '/v1/embeddings') return path.replace('/v1/e', '/e');
  return model_info?.mode === 'responses' ? '/responses' : '/chat/completions';
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

function note(name: string, line: string): void {
  appendFileSync(join(behavior.folder, name), `${line}\n`);
}

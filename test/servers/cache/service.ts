import * as z from 'zod';
import { type Answer, parseBody, type Request } from '../loopback.ts';

/** A finished entry. It never changes; another save needs another key. */
export interface Entry {
  readonly key: string;
  /** A digest of paths and compression: entries of another version are not found. */
  readonly version: string;
  readonly bytes: Buffer;
}

/** An entry that was reserved and is being uploaded. */
interface Upload {
  readonly key: string;
  readonly version: string;
  readonly path: string;
  bytes: Buffer | undefined;
}

export interface State {
  readonly token: string;
  readonly signature: string;
  readonly entries: Entry[];
  readonly uploads: Upload[];
  /** Entries that were looked up, by the path of their URL. */
  readonly downloads: Map<string, Entry>;
}

const Key = z
  .string()
  .min(1)
  .max(512)
  .regex(/^[^,]*$/);
const Version = z.string().regex(/^[0-9a-f]{64}$/);
const Create = z.strictObject({ key: Key, version: Version });
const Finalize = z.strictObject({ key: Key, version: Version, size_bytes: z.string().regex(/^\d+$/) });
// JSON of a protobuf message leaves an empty list out
const Look = z.strictObject({ key: Key, version: Version, restore_keys: z.array(Key).max(9).default([]) });

/** The three methods of the service. Names of fields are those of the protocol (snake case). */
export function answerService(method: string, request: Request, state: State, newUrl: () => string): Answer {
  if (request.headers.authorization !== `Bearer ${state.token}`) {
    return refusal(401, 'unauthenticated', 'authentication failed');
  }
  if (request.headers['content-type'] !== 'application/json') {
    return refusal(404, 'bad_route', 'unexpected Content-Type');
  }
  const body = parseBody(request);
  switch (method) {
    case 'CreateCacheEntry':
      return given(Create, body, (it) => create(it, state, newUrl()));
    case 'FinalizeCacheEntryUpload':
      return given(Finalize, body, (it) => finalize(it, state));
    case 'GetCacheEntryDownloadURL':
      return given(Look, body, (it) => look(it, state, newUrl));
    default:
      return refusal(404, 'bad_route', `no handler for ${method}`);
  }
}

function given<Body>(schema: z.ZodType<Body>, body: unknown, use: (body: Body) => Answer): Answer {
  const parsed = schema.safeParse(body);
  return parsed.success ? use(parsed.data) : refusal(400, 'invalid_argument', z.prettifyError(parsed.error));
}

function create({ key, version }: z.infer<typeof Create>, state: State, url: string): Answer {
  const taken = [...state.entries, ...state.uploads].some((it) => it.key === key && it.version === version);
  if (taken) {
    const message = 'cache entry with the same key, version, and scope already exists';
    return refusal(409, 'already_exists', message);
  }
  state.uploads.push({ key, version, path: new URL(url).pathname, bytes: undefined });
  return { status: 200, body: { ok: true, signed_upload_url: url, message: '' } };
}

function finalize({ key, version, size_bytes }: z.infer<typeof Finalize>, state: State): Answer {
  const at = state.uploads.findIndex((it) => it.key === key && it.version === version);
  const { bytes } = state.uploads[at] ?? {};
  if (bytes?.length !== Number(size_bytes)) {
    return { status: 200, body: { ok: false, entry_id: '0', message: 'the upload is not complete' } };
  }
  state.uploads.splice(at, 1);
  state.entries.push({ key, version, bytes });
  return { status: 200, body: { ok: true, entry_id: String(state.entries.length), message: '' } };
}

/** The entry with the key itself, otherwise those that start with it or with one of the others, in this order, newest first. */
function look(
  { key, version, restore_keys: others }: z.infer<typeof Look>,
  state: State,
  newUrl: () => string,
): Answer {
  const seen = state.entries.filter((entry) => entry.version === version);
  const starting = [key, ...others].map((start) => seen.findLast((entry) => entry.key.startsWith(start)));
  const found = seen.find((entry) => entry.key === key) ?? starting.find((entry) => entry !== undefined);
  if (found === undefined)
    return { status: 200, body: { ok: false, signed_download_url: '', matched_key: '' } };
  const url = newUrl();
  state.downloads.set(new URL(url).pathname, found);
  return { status: 200, body: { ok: true, signed_download_url: url, matched_key: found.key } };
}

function refusal(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}

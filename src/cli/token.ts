import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseToken, type TokenType } from '../copilot/token.ts';
import { Failure, fail } from '../errors.ts';
import { filesBelow } from '../files.ts';
import type { Io } from './command.ts';
import { ghToken } from './gh.ts';

/** A text that was found where a Copilot token may be; it is not parsed yet. */
export interface FoundToken {
  /** Secret. */
  readonly text: string;
  /** Safe to show. */
  readonly source: string;
  /** The file that it is from, if any. May contain the name of a person. */
  readonly path?: string;
}

/** What finding a token needs of the outside. */
export interface TokenReader {
  readonly env: Io['env'];
  /** A file's text; undefined when the file does not exist. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** The token of the gh program for a host. */
  readonly gh: (host: string) => Promise<string | undefined>;
}

/** A Copilot token of this machine, and where it was. */
export interface OwnToken {
  /** Secret. */
  readonly token: string;
  readonly type: TokenType;
  readonly from: string;
}

/**
 * The token that {@link findToken} finds, read.
 *
 * @param nameOf what its place is called, here and in every message
 * @throws Failure TOKEN_MISSING, TOKEN_KIND, TOKEN_MALFORMED, FILE_ERROR
 */
export async function ownToken(
  io: Pick<Io, 'env' | 'cwd'>,
  host: string,
  nameOf: (found: FoundToken) => string,
): Promise<OwnToken> {
  const found = await findToken(io, host);
  if (found === undefined) {
    throw fail(
      'TOKEN_MISSING',
      'No Copilot token was found: COPILOT_TOKEN is not set, LiteLLM’s token file and github_token.json do not exist, and `gh auth token` returns none.',
      { hint: 'Log in with `login --save`, or set COPILOT_TOKEN.' },
    );
  }
  const from = nameOf(found);
  const parsed = parseToken(found.text);
  if (parsed.kind === 'token') return { token: parsed.token, type: parsed.type, from };
  throw new Failure({ ...parsed.problem, message: `${parsed.problem.message} It is from ${from}.` });
}

/**
 * The Copilot token of this machine. The first place that contains anything decides, so that a token that is not valid is
 * reported and not replaced by another one. `gh` is started only when all other places are empty.
 *
 * @param host the host of the seat
 * @throws Failure FILE_ERROR when a file exists and cannot be read
 */
export async function findToken(
  io: Pick<Io, 'env' | 'cwd'>,
  host: string,
  reader: TokenReader = thisMachine(io),
): Promise<FoundToken | undefined> {
  for (const place of PLACES) {
    const found = await place(reader, host);
    if (found !== undefined && found.text.trim() !== '') return found;
  }
  return undefined;
}

/**
 * Where LiteLLM's own login keeps its token, built as LiteLLM builds it: a folder, and a name that may also be a path.
 * (docs.litellm.ai, provider github_copilot)
 */
export function litellmTokenFile(env: Io['env']): string {
  const folder =
    env.GITHUB_COPILOT_TOKEN_DIR || join(env.HOME || homedir(), '.config', 'litellm', 'github_copilot');
  return resolve(folder, env.GITHUB_COPILOT_ACCESS_TOKEN_FILE || 'access-token');
}

type TokenPlace = (reader: TokenReader, host: string) => Promise<FoundToken | undefined>;

const PLACES: readonly TokenPlace[] = [fromEnvironment, fromLitellm, fromOldScripts, fromGh];

async function fromEnvironment({ env }: TokenReader): Promise<FoundToken | undefined> {
  return found(env.COPILOT_TOKEN, 'COPILOT_TOKEN');
}

async function fromLitellm({ env, read }: TokenReader): Promise<FoundToken | undefined> {
  const path = litellmTokenFile(env);
  return found(await read(path), 'LiteLLM’s token file', path);
}

/** The file that `github_auth.py` of older scripts wrote to its working folder. */
async function fromOldScripts({ read }: TokenReader): Promise<FoundToken | undefined> {
  return found(await read('github_token.json'), 'github_token.json');
}

async function fromGh({ gh }: TokenReader, host: string): Promise<FoundToken | undefined> {
  return found(await gh(host), '`gh auth token`');
}

function found(text: string | undefined, source: string, path?: string): FoundToken | undefined {
  return text === undefined ? undefined : { text, source, ...(path === undefined ? {} : { path }) };
}

function thisMachine({ env, cwd }: Pick<Io, 'env' | 'cwd'>): TokenReader {
  const files = filesBelow(cwd);
  return {
    env,
    async read(path) {
      const bytes = await files.read(path);
      return bytes === null ? undefined : new TextDecoder().decode(bytes);
    },
    gh: (host) => ghToken(host, env),
  };
}

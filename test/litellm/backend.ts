import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startCopilot } from '../servers/copilot/index.ts';
import type { CatalogueRecord } from '../servers/copilot/model.ts';
import { atExit } from './exit.ts';
import { startUpstream, type Upstream } from './upstream/index.ts';

/** An answer of `/models`. */
export interface CatalogueAnswer {
  readonly data: readonly CatalogueRecord[];
  /** The rest of its envelope. */
  readonly [field: string]: unknown;
}

/** A Copilot, and a folder for the files of what runs against it. */
export interface Backend {
  readonly upstream: Upstream;
  /** A folder that {@link Backend.close} removes. */
  readonly scratch: string;
  /** The OAuth token of a Copilot seat. */
  readonly seat: string;
  /** The folder with that token, where LiteLLM keeps the exchanged token too. */
  readonly tokens: string;
  /** The variables that point LiteLLM and `dist/index.js` at this Copilot. */
  readonly env: Readonly<Record<string, string>>;
  /** The requests to GitHub and of the catalogue so far. */
  requests(): readonly string[];
  /** Puts a file into the folder. @returns its path */
  file(name: string, text: string): string;
  /** Brings a config of the folder up to date, as a person does on the command line. Throws when that fails. */
  sync(config: string, ...flags: readonly string[]): Promise<void>;
  /** From now on `/models` answers this. */
  answer(catalogue: CatalogueAnswer): void;
  close(): Promise<void>;
}

const PROGRAM = join(import.meta.dirname, '../../dist/index.js');

/** Starts a strict Copilot. The models of its first catalogue can be called even when the catalogue has changed. */
export async function startBackend(first: CatalogueAnswer): Promise<Backend> {
  const copilot = await startCopilot({ catalogue: first });
  const upstream = await startUpstream(copilot, first.data);
  copilot.endpoint = upstream.url;
  const scratch = mkdtempSync(join(tmpdir(), 'copilot-model-sync-litellm-'));
  const remove = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  const forget = atExit(remove);
  const tokens = join(scratch, 'tokens');
  mkdirSync(tokens);
  const seat = copilot.seat();
  writeFileSync(join(tokens, 'access-token'), seat, { mode: 0o600 });
  const env = {
    ...copilot.env,
    GITHUB_COPILOT_API_BASE: upstream.url,
    GITHUB_COPILOT_TOKEN_DIR: tokens,
  };
  return {
    upstream,
    scratch,
    seat,
    tokens,
    env,
    requests: () => copilot.journal.lines(),
    file(name, text) {
      const path = join(scratch, name);
      writeFileSync(path, text);
      return path;
    },
    async sync(config, ...flags) {
      const args = [PROGRAM, 'sync', '--config', config, '--history', 'history.json', ...flags];
      await promisify(execFile)(process.execPath, args, {
        cwd: scratch,
        env: { PATH: process.env.PATH, HOME: scratch, ...env },
      });
    },
    answer(catalogue) {
      copilot.catalogue = catalogue;
    },
    async close() {
      await Promise.all([copilot.close(), upstream.close()]);
      remove();
      forget();
    },
  };
}

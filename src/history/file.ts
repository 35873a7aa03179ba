import { homedir } from 'node:os';
import { join } from 'node:path';
import { Failure, type Notice } from '../errors.ts';
import type { Files } from '../world.ts';
import { asJson } from './format.ts';
import type { HistoryStore } from './store.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The history in a file that only the user can read.
 *
 * @param path given by `--history`; by default a file per key in the user's state folder (XDG Base Directory)
 */
export function fileStore(
  env: Env,
  files: Pick<Files, 'read' | 'write'>,
  path: string | undefined,
): HistoryStore {
  const state = env.XDG_STATE_HOME ?? join(env.HOME ?? homedir(), '.local', 'state');
  const fileOf = (key: string): string => path ?? join(state, 'copilot-model-sync', `history-${key}.json`);
  return {
    form: asJson,
    async load(key) {
      try {
        const bytes = await files.read(fileOf(key));
        return { text: bytes === null ? undefined : new TextDecoder().decode(bytes), notices: [] };
      } catch (error) {
        return { text: undefined, notices: [notice(error, 'loaded')] };
      }
    },
    async save(key, text) {
      try {
        await files.write(fileOf(key), new TextEncoder().encode(text), 0o600);
        return [];
      } catch (error) {
        return [notice(error, 'saved')];
      }
    },
  };
}

function notice(error: unknown, what: string): Notice {
  if (!(error instanceof Failure)) throw error;
  const { message, place } = error.problem;
  return {
    message: `The history of missing models could not be ${what}: this only delays removals. ${message}`,
    ...(place === undefined ? {} : { place }),
  };
}

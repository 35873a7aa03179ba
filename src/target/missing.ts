import { posix } from 'node:path';
import { Failure, fail } from '../errors.ts';
import type { Settings } from '../settings.ts';
import type { ConfigFile } from '../sync/index.ts';
import { count, list } from '../words.ts';

/** Where the configs were looked for. */
interface SearchedPlace {
  /** After "does not exist", such as ` on the branch main`. */
  readonly where: string;
  /** Whether it is the workspace of a job, which is empty before a checkout. */
  readonly isJob: boolean;
  /** The files that may be meant instead. Called only when a config does not exist. */
  filesNear(path: string): Promise<readonly string[]>;
}

/**
 * Refuses configs that do not exist, unless `create-config` is set: a mistyped path must not start a second config beside
 * the one that LiteLLM reads.
 *
 * @throws Failure CONFIG_MISSING, with the files that may be meant
 */
export async function refuseMissing(
  configs: readonly ConfigFile[],
  { createConfig }: Pick<Settings, 'createConfig'>,
  looked: SearchedPlace,
): Promise<void> {
  const paths = [...new Set(configs.flatMap(({ path, bytes }) => (bytes === null ? [path] : [])))];
  const [path] = paths;
  if (path === undefined || createConfig) return;
  const names = list(paths.map(quoted), MOST_SHOWN);
  const missing = `${names} ${paths.length === 1 ? 'does' : 'do'} not exist${looked.where}.`;
  const found = candidates(path, await filesNear(path, looked));
  const place = { path };
  if (found.length > 0) {
    const what = `${count(found.length, 'file looks', 'files look')} like a config`;
    throw fail('CONFIG_MISSING', `${missing} ${what}: ${list(found.map(quoted), MOST_SHOWN)}.`, { place });
  }
  if (!looked.isJob) throw fail('CONFIG_MISSING', missing, { place });
  throw fail(
    'CONFIG_MISSING',
    'The file does not exist. Is there an `actions/checkout` step before this one?',
    {
      place,
    },
  );
}

const MOST_SHOWN = 10;

/** A failure to list files is ignored: the missing config is the problem to report. */
async function filesNear(path: string, looked: SearchedPlace): Promise<readonly string[]> {
  try {
    return await looked.filesNear(path);
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

/** Files of the same name in other folders, then the YAML and JSON files of the same folder. */
function candidates(path: string, files: readonly string[]): string[] {
  const namesakes = files.filter((file) => posix.basename(file) === posix.basename(path));
  const beside = files.filter(
    (file) => posix.dirname(file) === posix.dirname(path) && /\.(?:ya?ml|json)$/i.test(file),
  );
  return [...new Set([...namesakes.toSorted(), ...beside.toSorted()])].filter((file) => file !== path);
}

function quoted(text: string): string {
  return `\`${text}\``;
}

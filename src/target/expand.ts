import { type ConfigLocation, formatLocation, locationOf } from '../config-location.ts';
import { type Failure, fail } from '../errors.ts';
import { glob } from '../glob.ts';
import type { ConfigPath } from '../settings.ts';
import { count } from '../words.ts';

/** One config to read. `matched`: a glob found it, and the user did not name it. */
export interface Location extends ConfigLocation {
  readonly matched: boolean;
}

/** A glob that matches more files is a mistake. Each file is also a part of one query. */
const MOST_FILES = 100;
const MOST_SHOWN = 10;

/** Whether the files of the repository have to be listed to know which configs are meant. */
export function needsListing(paths: readonly ConfigPath[]): boolean {
  return paths.some((path) => path.glob);
}

/**
 * The configs that `config-path` names, in order and each once, with globs replaced by the files that they match. A path
 * that is also named without a glob counts as named.
 *
 * @param files all files of the repository or workspace; empty when there is no glob
 * @throws Failure CONFIG_PATH when a glob matches nothing, or too many files
 */
export function expand(paths: readonly ConfigPath[], files: readonly string[]): Location[] {
  const locations = new Map<string, Location>();
  const add = (location: Location): void => {
    const key = formatLocation(location);
    if (!location.matched || !locations.has(key)) locations.set(key, location);
  };
  for (const { path, pointer, glob: isGlob } of paths) {
    if (!isGlob) {
      add({ ...locationOf({ path, pointer }), matched: false });
      continue;
    }
    const found = files.filter(glob(path)).toSorted();
    if (found.length === 0) throw nothingFound(path, files);
    if (found.length > MOST_FILES) {
      throw fail(
        'CONFIG_PATH',
        `The glob ${JSON.stringify(path)} matches ${found.length} files, more than ${MOST_FILES}.`,
        {
          hint: 'Narrow `config-path`.',
        },
      );
    }
    for (const match of found) add({ ...locationOf({ path: match, pointer }), matched: true });
  }
  return [...locations.values()];
}

/** Names what a corrected glob could match: the YAML and JSON files, or, without any, all files. */
function nothingFound(path: string, files: readonly string[]): Failure {
  const yaml = files.filter((file) => /\.(?:ya?ml|json)$/i.test(file));
  const looked = yaml.length > 0 ? yaml : files;
  const shown = looked.slice(0, MOST_SHOWN).join(', ');
  const more = looked.length > MOST_SHOWN ? ` and ${looked.length - MOST_SHOWN} more` : '';
  const there = count(files.length, 'file exists', 'files exist');
  const seen =
    files.length === 0
      ? 'There are no files at all'
      : `${there}, and ${count(yaml.length, 'is', 'are')} YAML or JSON: ${shown}${more}`;
  return fail('CONFIG_PATH', `The glob ${JSON.stringify(path)} matches no file. ${seen}.`);
}

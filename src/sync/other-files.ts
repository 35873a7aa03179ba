import { posix } from 'node:path';
import { routing } from '../config/index.ts';
import type { Config } from '../config/model.ts';
import type { RoutingSettings } from '../settings.ts';
import { managedEntries } from './managed.ts';
import type { FilePlan } from './model.ts';
import { type Names, namesOf, withoutAliases } from './names.ts';
import { makesWay } from './routing/own-aliases.ts';

/** A config of the run, as the other configs see it. */
export interface DefinedNames {
  readonly path: string;
  readonly pointer: string | undefined;
  readonly includes: readonly string[];
  /** The template that its own entries follow. */
  readonly template: string | undefined;
  readonly names: Names;
  /** Without the `model_name`s of managed entries, and without aliases that make way for one. */
  readonly foreignNames: Names;
}

/** The names that the other configs of a run define, as far as they matter to one of them. */
export interface OtherFiles {
  /** The template of the entries that the same proxy loads from other files. */
  readonly template: string | undefined;
  /** All names of the configs that the same proxy loads. */
  readonly sameProxy: readonly Names[];
  /** The names in all other configs, without those of managed entries. */
  readonly otherProxies: readonly Names[];
  /** Another file of the run includes this one. */
  readonly isIncluded: boolean;
  /** Included files that are not part of the run, so that nothing is known of their names. */
  readonly unread: readonly string[];
}

export const NO_OTHER_FILES: OtherFiles = {
  template: undefined,
  sameProxy: [],
  otherProxies: [],
  isIncluded: false,
  unread: [],
};

/** @param template undefined when it is unknown which entries are managed: then all count as foreign */
export function definedNames(
  config: Config,
  template: FilePlan['template'] | undefined,
  settings: RoutingSettings,
): DefinedNames {
  const managed = template === undefined ? [] : managedEntries(config, template.text);
  const ours = new Set(managed.map(({ entry }) => entry.index));
  const names = namesOf(config, config.entries);
  const foreign = namesOf(
    config,
    config.entries.filter(({ index }) => !ours.has(index)),
  );
  return {
    path: config.path,
    pointer: config.pointer,
    includes: routing(config).includes ?? [],
    template: template?.from === 'file' ? template.text : undefined,
    names,
    foreignNames: withoutAliases({ ...foreign, ids: names.ids }, makesWay(config, managed, settings)),
  };
}

/**
 * What the other configs of a run mean for one of them.
 *
 * Configs of one run are mostly those of several proxies, such as staging and production, and both must get a new model:
 * a managed entry in one of them does not stop the other from getting its own. A name that people gave to something else
 * in any of them is not used in the others either, since callers expect it to mean the same everywhere. Where one config
 * includes the other, LiteLLM adds their lists together, so that every name counts, and so does the way Copilot's models are
 * named there.
 */
export function otherFiles(files: readonly DefinedNames[], own: DefinedNames): OtherFiles {
  const proxies = files.filter(isWholeFile).map((root) => ({ root, ...loadedFrom(root, files) }));
  const ownProxies = proxies.filter(({ loaded }) => loaded.has(own));
  const others = files.filter((file) => file !== own);
  const isSameProxy = (file: DefinedNames): boolean => ownProxies.some(({ loaded }) => loaded.has(file));
  const sameProxy = others.filter(isSameProxy);
  return {
    template: sameProxy.find(({ template }) => template !== undefined)?.template,
    sameProxy: sameProxy.map(({ names }) => names),
    otherProxies: others.filter((file) => !isSameProxy(file)).map(({ foreignNames }) => foreignNames),
    isIncluded: ownProxies.some(({ root }) => root !== own),
    unread: [...new Set(ownProxies.flatMap(({ unread }) => unread))],
  };
}

/** A config inside another file is mounted elsewhere, so that its `include` cannot be followed in the repository. */
function isWholeFile({ pointer }: DefinedNames): boolean {
  return pointer === undefined;
}

/**
 * The files of the run that LiteLLM loads from a root. An included path is relative to the file that includes it; older
 * versions took it as relative to the root, and newer ones still do when nothing else is found. (`resolve_include_file_path`
 * of 1.106.2.)
 */
function loadedFrom(
  root: DefinedNames,
  files: readonly DefinedNames[],
): { readonly loaded: ReadonlySet<DefinedNames>; readonly unread: readonly string[] } {
  const byPath = new Map(files.filter(isWholeFile).map((file) => [posix.normalize(file.path), file]));
  const loaded = new Set([root]);
  const unread: string[] = [];
  // A set that grows while it is walked visits what is added.
  for (const file of loaded) {
    for (const include of file.includes) {
      const candidates = [file.path, root.path].map((path) => posix.join(posix.dirname(path), include));
      const found = candidates.flatMap((path) => byPath.get(path) ?? []);
      for (const included of found) loaded.add(included);
      if (found.length === 0) unread.push(include);
    }
  }
  return { loaded, unread };
}

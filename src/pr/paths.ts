import { type Problem, problem } from '../errors.ts';

/** Git's modes, as GraphQL gives them: decimal. */
export const MODE = {
  tree: 16384,
  file: 33188,
  executable: 33261,
  symlink: 40960,
  submodule: 57344,
} as const;

/**
 * Why a path may not be written; undefined: it may.
 *
 * A path comes from an input or a glob. It has to name a file inside the repository, and must not name a file that
 * controls workflows or git.
 */
export function refusedPath(path: string): Problem | undefined {
  const why = whyNot(path);
  return why === undefined
    ? undefined
    : problem('GITHUB_PATH', `The path ${JSON.stringify(path)} ${why}.`, {
        hint: 'Name a file by its path from the repository’s root, with `/` between folders.',
      });
}

function whyNot(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (path.includes('\0')) return 'contains a NUL character';
  if (path.includes('\\')) return 'contains a backslash';
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'is absolute';
  const parts = path.split('/');
  if (parts.includes('..') || parts.includes('.')) return 'contains `.` or `..`';
  if (parts.includes('')) return 'has an empty part';
  // On Windows and macOS `.GIT` is `.git`.
  if (parts.some((part) => part.toLowerCase() === '.git')) return 'is in `.git`';
  if (/^\.github\/workflows(\/|$)/i.test(path)) return 'is a workflow, which this program never writes';
  return undefined;
}

/** Why the object at a path, or at a folder above it, cannot be replaced by a file; undefined: it can. */
export function refusedMode(path: string, at: string, mode: number): Problem | undefined {
  const folder = at !== path;
  if (folder ? mode === MODE.tree : mode === MODE.file || mode === MODE.executable) return undefined;
  const kinds: Readonly<Record<number, string>> = {
    [MODE.symlink]: 'a symbolic link',
    [MODE.submodule]: 'a submodule',
    [MODE.tree]: 'a folder',
  };
  const kind = kinds[mode] ?? (folder ? 'a file' : `something of mode ${mode.toString(8)}`);
  const message = folder ? `${path} cannot be written: ${at} is ${kind}.` : `${path} is ${kind}, not a file.`;
  return problem('GITHUB_PATH', message, { place: { path } });
}

/** The folders above a path, outermost first. */
export function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

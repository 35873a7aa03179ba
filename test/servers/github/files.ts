import type { Git, TreeChange } from './git.ts';

/** A file's content, or its content with a mode (`120000` with the target as content, `160000` with a commit's id). */
export type FileSpec = string | Uint8Array | { readonly content: string | Uint8Array; readonly mode: string };

/** Files by path; null removes one. */
export type Files = Readonly<Record<string, FileSpec | null>>;

/** Writes the blobs of some files. */
export function writeFiles(git: Git, files: Files): TreeChange[] {
  return Object.entries(files).map(([path, spec]) => {
    if (spec === null) return { path, mode: '100644', oid: undefined };
    const { content, mode } =
      typeof spec === 'string' || spec instanceof Uint8Array ? { content: spec, mode: '100644' } : spec;
    return { path, mode, oid: mode === '160000' ? String(content) : git.writeBlob(content) };
  });
}

/** The files of a commit as text. */
export function readFiles(git: Git, oid: string): Record<string, string> {
  const blobs = git.tree(oid).filter(({ type }) => type === 'blob');
  return Object.fromEntries(blobs.map((entry) => [entry.path, git.blob(entry.oid).toString()]));
}

import type { Change, FilePlan } from '../../sync/model.ts';

/** Changes that several files share, and the files. */
export interface Group {
  readonly files: readonly FilePlan[];
  readonly changes: readonly Change[];
}

/** The changes of all files, the same change of several files once, by the files that have it. */
export function groupChanges(files: readonly FilePlan[]): readonly Group[] {
  const filesOf = new Map<string, { readonly change: Change; readonly files: FilePlan[] }>();
  for (const file of files) {
    for (const change of file.changes) {
      const key = sameness(change);
      const known = filesOf.get(key);
      if (known === undefined) filesOf.set(key, { change, files: [file] });
      else known.files.push(file);
    }
  }
  const groups = new Map<string, { readonly files: readonly FilePlan[]; readonly changes: Change[] }>();
  for (const { change, files: owners } of filesOf.values()) {
    const key = owners.map((file) => files.indexOf(file)).join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { files: owners, changes: [change] });
    else group.changes.push(change);
  }
  return [...groups.values()];
}

/** What a table shows of a change: equal for changes that differ only in where they are. */
function sameness(change: Change): string {
  const { kind, id, name } = change;
  switch (change.kind) {
    case 'added':
      return JSON.stringify([kind, id, name, change.entry]);
    case 'updated':
      return JSON.stringify([kind, id, name, change.keys]);
    case 'removed':
      return JSON.stringify([kind, id, name, change.why, change.answeredBy?.calls, change.lost]);
    case 'alias':
    case 'fallbacks':
      return JSON.stringify([kind, name, change.from, change.to]);
    default:
      return change satisfies never;
  }
}

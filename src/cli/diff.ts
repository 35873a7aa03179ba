import { unifiedDiff } from '../report/diff.ts';
import type { ChangedFile, Source } from '../sync/index.ts';

/** The changed files as one unified diff. */
export function showDiff(sources: readonly Source[], changed: readonly ChangedFile[]): string {
  const decoder = new TextDecoder();
  return changed
    .map(({ path, bytes }) => {
      const before = sources.find((source) => source.path === path)?.bytes ?? null;
      return unifiedDiff(path, before === null ? '' : decoder.decode(before), decoder.decode(bytes));
    })
    .join('');
}

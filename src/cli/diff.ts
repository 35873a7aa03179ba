import { unifiedDiff } from '../report/diff.ts';
import { terminalText } from '../report/escape.ts';
import type { ChangedFile, ConfigFile } from '../sync/index.ts';
import { styled } from './color.ts';

/** The changed files as one unified diff, safe to show on a terminal, in color or without. */
export function showDiff(
  files: readonly Pick<ConfigFile, 'path' | 'bytes'>[],
  changed: readonly ChangedFile[],
  color: boolean,
): string {
  const decoder = new TextDecoder();
  return changed
    .map(({ path, bytes }) => {
      const before = files.find((file) => file.path === path)?.bytes ?? null;
      const text = unifiedDiff(path, before === null ? '' : decoder.decode(before), decoder.decode(bytes));
      return colored(terminalText(text), color);
    })
    .join('');
}

function colored(diff: string, on: boolean): string {
  // The first two lines are the header: below it a line may begin with anything.
  return diff
    .split('\n')
    .map((line, index) => {
      const format = index < 2 ? 'bold' : FORMATS[line.slice(0, 1)];
      return line === '' || format === undefined ? line : styled(format, line, on);
    })
    .join('\n');
}

const FORMATS: Readonly<Record<string, 'green' | 'red' | 'cyan'>> = { '+': 'green', '-': 'red', '@': 'cyan' };

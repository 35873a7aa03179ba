import type { ReadResult } from '../config/model.ts';
import { formatLocation } from '../config-location.ts';
import { type Problem, problem } from '../errors.ts';
import type { ConfigFile } from './files.ts';
import type { PassedOver } from './model.ts';

/** Why a file that a glob matched is not synced: it has no config. Undefined for a file that `config-path` names. */
export function whyPassedOver(
  { matched }: Pick<ConfigFile, 'matched'>,
  read: ReadResult,
): string | undefined {
  if (!matched) return undefined;
  if (read.kind === 'refused') {
    return read.problem.code === 'POINTER_MISSING' ? 'nothing is at the pointer' : undefined;
  }
  return read.config.list === 'missing' ? 'it has no `model_list`' : undefined;
}

/** The refusal of a run whose globs matched files, none of which has a config. */
export function nothingFound(passedOver: readonly PassedOver[]): Problem {
  const shown = passedOver.slice(0, MOST_SHOWN).map((it) => `- ${formatLocation(it)}: ${it.reason}`);
  const rest = passedOver.length - shown.length;
  return problem(
    'CONFIG_PATH',
    [
      `None of the files that \`config-path\` matches is a LiteLLM config:`,
      ...shown,
      ...(rest > 0 ? [`- and ${rest} more`] : []),
    ].join('\n'),
  );
}

const MOST_SHOWN = 10;

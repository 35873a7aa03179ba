import { sorted, splice } from '../edit/draft.ts';
import type { Config, Finding } from '../model.ts';
import { encode } from '../read/bytes.ts';
import { readConfig } from '../read/index.ts';
import type { CheckOptions } from './document.ts';
import { findings } from './index.ts';

export interface Fixed {
  /** The whole file's text. */
  readonly text: string;
  /** What was corrected, in the order in which it was. */
  readonly fixed: readonly Finding[];
}

/** More corrections than this in one file are no mistakes of a person. */
const MOST_FIXES = 500;

/**
 * Makes the one right correction of each finding that has one, one after the other. After each the file is read and checked
 * again: the correction is made only if the finding has disappeared and no error has appeared. Nothing but the
 * characters of the finding changes.
 */
export function fixFindings(config: Config, options: CheckOptions = {}): Fixed {
  let current = config;
  let found = findings(current, options);
  const fixed: Finding[] = [];
  const refused = new Set<string>();
  while (fixed.length < MOST_FIXES) {
    const next = found.find((finding) => finding.fix !== undefined && !refused.has(identity(finding)));
    if (next === undefined) break;
    const corrected = correct(current, next);
    const after = corrected && findings(corrected, options);
    if (corrected === undefined || after === undefined || !isBetter(found, after, next)) {
      refused.add(identity(next));
      continue;
    }
    fixed.push(next);
    current = corrected;
    found = after;
  }
  return { text: current.text, fixed };
}

function correct(config: Config, { fix }: Finding): Config | undefined {
  const text = splice(config.text, sorted(fix ?? []));
  if (text === undefined || text === config.text) return undefined;
  const { path, pointer } = config;
  const read = readConfig({ path, bytes: encode(text), ...(pointer === undefined ? {} : { pointer }) });
  return read.kind === 'config' ? read.config : undefined;
}

function isBetter(
  before: readonly Finding[],
  after: readonly Finding[],
  { rule, message }: Finding,
): boolean {
  const count = (all: readonly Finding[]): number =>
    all.filter((it) => it.rule === rule && it.message === message).length;
  return count(after) < count(before) && errors(after) <= errors(before);
}

function errors(all: readonly Finding[]): number {
  return all.filter(({ severity }) => severity === 'error').length;
}

function identity({ rule, place, message }: Finding): string {
  return `${rule} ${place.line}:${place.column} ${message}`;
}

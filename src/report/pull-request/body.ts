import type { Proof } from '../../prove/model.ts';
import type { Plan } from '../../sync/model.ts';
import { asideMarkdown, changesMarkdown } from '../markdown/index.ts';
import { proofMarkdown } from '../markdown/proof.ts';
import { aside, formatRegion, type Memory, rebuildBox } from './region.ts';
import { checking, merging, refusing } from './sections.ts';

/** GitHub's limit on a body. */
export const MAX_BODY = 65_536;

/** Rows of each table, from all to none: the first that fits is taken. */
const ROWS = [Number.POSITIVE_INFINITY, 300, 150, 80, 40, 20, 10, 5, 0];

/**
 * Our part of a pull request's body. The same plan always gives the same text. When it is too long, tables lose rows, never
 * parts of a row. Undefined when even that is too long.
 *
 * @param maxLength what people's text leaves of the body, in UTF-16 units
 * @param startsChecks whether what the token does starts other workflows
 */
export function renderRegion(
  plan: Plan,
  memory: Memory,
  maxLength = MAX_BODY,
  more: More = {},
): string | undefined {
  for (const maxRows of ROWS) {
    const text = formatRegion(memory, content(plan, maxRows, more));
    if (text.length <= maxLength) return text;
  }
  return undefined;
}

/** What a body says that is not in the plan. */
interface More {
  readonly proof?: Proof;
  /** False: checks do not run by themselves, because the job's own token opens the pull request. */
  readonly startsChecks?: boolean;
}

function content(plan: Plan, maxRows: number, { proof, startsChecks = true }: More): string {
  return [
    changesMarkdown(plan, maxRows),
    // A run that finds nothing to write proves nothing, and must not remove the earlier proof.
    aside(
      [proof === undefined ? '' : proofMarkdown(proof, maxRows), asideMarkdown(plan, maxRows)]
        .filter(Boolean)
        .join('\n\n'),
    ),
    '---',
    merging(plan),
    ...(startsChecks ? [] : [checking()]),
    refusing(plan),
    rebuildBox(' Rebuild this branch on its base. This discards commits by other people'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

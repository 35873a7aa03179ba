import type { Plan } from '../../sync/model.ts';
import { oneLine, plain, shorten } from '../escape.ts';
import { changesOf, list } from '../words.ts';

const DEFAULT_TITLE = 'Update Copilot models: {summary}';
/** GitHub's own limit. */
const MAX_TITLE = 256;
const MAX_COMMIT_LINES = 50;
/** Names of one kind that a title carries before it counts them. */
const NAMES = 2;
/** What `{names}` carries. */
const MAX_NAMES = 8;

/**
 * The title of a pull request. A template may hold `{summary}` (what the default says), `{names}` (of all changed
 * models), `{level}`, and the counts `{added}`, `{updated}`, `{removed}`; everything else stays as it is written. What is
 * put in mentions nobody and refers to nothing.
 */
export function title(plan: Plan, template = DEFAULT_TITLE): string {
  const line = oneLine(template, MAX_TITLE) || DEFAULT_TITLE;
  return shorten(fill(line, plan), MAX_TITLE);
}

/** The commit's message: a first line as the title's, then what changed, one model a line. */
export function commitMessage(
  plan: Plan,
  template: string | undefined,
  signedOffBy: string | undefined,
): string {
  const lines = template?.split(/\r?\n/).map((line) => oneLine(line, 500)) ?? [];
  const message = fill(lines.join('\n').trim(), plan) || `${title(plan)}\n\n${changeLines(plan).join('\n')}`;
  return signedOffBy === undefined ? message : `${message}\n\nSigned-off-by: ${signedOffBy}`;
}

/** Replaces placeholders, in one pass: a model's name is never taken for one. */
export function fill(template: string, plan: Plan): string {
  const values = new Map<string, () => string>(
    Object.entries({
      summary: () => summary(plan),
      names: () => list(changedIds(plan), MAX_NAMES),
      level: () => plan.level,
      added: () => String(changesOf(plan, 'added').length),
      updated: () => String(changesOf(plan, 'updated').length),
      removed: () => String(changesOf(plan, 'removed').length),
    }),
  );
  return template.replace(/\{([a-z]+)\}/g, (whole, name: string) => values.get(name)?.() ?? whole);
}

function changedIds(plan: Plan): readonly string[] {
  return plan.files.flatMap(({ changes }) => changes.map(({ id }) => plain(id, 60)));
}

/** `add gpt-5.4-mini, update 2, remove o1-mini`. */
function summary(plan: Plan): string {
  const parts = (['added', 'updated', 'removed'] as const).map((kind) => {
    const ids = [...new Set(changesOf(plan, kind).map(({ id }) => id))];
    const names = ids.length > NAMES ? String(ids.length) : list(ids.map((id) => plain(id, 60)));
    return ids.length === 0 ? '' : `${VERBS[kind]} ${names}`;
  });
  return parts.filter((part) => part !== '').join(', ');
}

function changeLines(plan: Plan): readonly string[] {
  const lines = plan.files.flatMap(({ path, changes }) =>
    changes.map(
      ({ kind, name }) =>
        `- ${VERBS[kind]} ${plain(name)}${plan.files.length > 1 ? ` in ${plain(path)}` : ''}`,
    ),
  );
  const rest = lines.length - MAX_COMMIT_LINES;
  return rest > 0 ? [...lines.slice(0, MAX_COMMIT_LINES), `- and ${rest} more`] : lines;
}

const VERBS = { added: 'add', updated: 'update', removed: 'remove' } as const;

import { formatLocation } from '../../config-location.ts';
import type { Change, Plan } from '../../sync/model.ts';
import { count, list } from '../../words.ts';
import {
  entriesAfter,
  modelsOf,
  type RouteChange,
  routeText,
  saysId,
  stageOf,
  targetsText,
} from '../changes.ts';
import { oneLine, plain, shorten } from '../escape.ts';
import { changedExports, exportCounts } from '../exports.ts';

/** GitHub's own limit. */
const MAX_TITLE = 256;
const MAX_COMMIT_LINES = 50;
/** Names of one kind that a title lists before it counts them. */
const NAMES = 2;
/** What `{names}` lists. */
const MAX_NAMES = 8;

/**
 * The title of a pull request. A template may contain `{summary}` (`add a, remove b`), `{names}` (of all changed models),
 * `{level}`, and the counts `{added}`, `{updated}`, `{removed}`; everything else is copied. What is filled in mentions
 * nobody and refers to nothing.
 */
export function title(plan: Plan, template?: string): string {
  const line = oneLine(template ?? '', MAX_TITLE);
  return shorten(line === '' ? defaultTitle(plan) : fill(line, plan), MAX_TITLE);
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
      names: () => list(changedNames(plan), MAX_NAMES),
      level: () => plan.level,
      added: () => String(modelsOf(plan, 'added').length),
      updated: () => String(modelsOf(plan, 'updated').length),
      removed: () => String(modelsOf(plan, 'removed').length),
    }),
  );
  return template.replace(/\{([a-z]+)\}/g, (whole, name: string) => values.get(name)?.() ?? whole);
}

function defaultTitle(plan: Plan): string {
  const changed = plan.files.filter(({ changes }) => changes.length > 0);
  const all = (stage: string): boolean =>
    changed.length > 0 && changed.every((file) => stageOf(file) === stage);
  if (changed.length === 0 && changedExports(plan).length > 0)
    return `List Copilot models in ${exportPaths(plan)}`;
  const breaking = plan.level === 'breaking' ? ' (breaking)' : '';
  if (all('new')) {
    const files = list(
      changed.map((file) => plain(formatLocation(file), 100)),
      NAMES,
    );
    return `Add ${files} with ${count(modelsOf(plan, 'added').length, 'Copilot model')}`;
  }
  if (all('adopted')) {
    const entries = changed.reduce((sum, file) => sum + entriesAfter(file), 0);
    return `Manage ${count(entries, 'Copilot entry', 'Copilot entries')}${breaking}: ${summary(plan)}`;
  }
  return `Update Copilot models${breaking}: ${summary(plan)}`;
}

function changedNames(plan: Plan): readonly string[] {
  const changes = plan.files.flatMap((file) => file.changes);
  const entries = changes.filter(({ kind }) => kind !== 'alias' && kind !== 'fallbacks');
  const shown = entries.length > 0 ? entries : changes;
  return [...new Set(shown.map(({ name }) => plain(name, 60)))];
}

/** `add copilot-gpt-5.4-mini, update 2, remove copilot-o1-mini`. */
function summary(plan: Plan): string {
  const parts = KINDS.map((kind) => {
    const names = modelsOf(plan, kind).map(({ name }) => plain(name, 60));
    const what = names.length > NAMES ? String(names.length) : list(names);
    return names.length === 0 ? '' : `${VERBS[kind]} ${what}`;
  });
  const models = parts.filter((part) => part !== '');
  const said = models.length > 0 ? models : routeSummary(plan);
  // The exports follow from the changes of the configs, so they are named only when nothing else changes.
  if (said.length === 0 && changedExports(plan).length > 0) return `list models in ${exportPaths(plan)}`;
  return said.join(', ');
}

function exportPaths(plan: Plan): string {
  const paths = changedExports(plan).map(({ path }) => plain(path, 100));
  return list([...new Set(paths)], NAMES);
}

/** Aliases and fallbacks, which a title mentions only when no entry changes: `add alias gpt-4, change fallbacks of 3`. */
function routeSummary(plan: Plan): string[] {
  const verbs = ['add', 'change', 'remove'] as const;
  return (['alias', 'fallbacks'] as const).flatMap((kind) =>
    verbs.flatMap((verb) => {
      const some = modelsOf(plan, kind).filter((change) => routeVerb(change) === verb);
      if (some.length === 0) return [];
      const names = list(some.map(({ name }) => plain(name, 60)));
      if (kind === 'fallbacks') {
        return [`${verb} fallbacks of ${some.length > NAMES ? count(some.length, 'model') : names}`];
      }
      if (some.length > NAMES) return [`${verb} ${count(some.length, 'alias', 'aliases')}`];
      return [`${verb} ${some.length === 1 ? 'alias' : 'aliases'} ${names}`];
    }),
  );
}

function routeVerb({ to, place }: RouteChange): 'add' | 'change' | 'remove' {
  if (to === undefined) return 'remove';
  return place === undefined ? 'add' : 'change';
}

/** The same change of several files is one line that names them. */
function changeLines(plan: Plan): readonly string[] {
  const changes = [...KINDS, 'alias' as const, 'fallbacks' as const].flatMap((kind): readonly Change[] =>
    modelsOf(plan, kind),
  );
  const lines = changes.slice(0, MAX_COMMIT_LINES).map((change) => {
    const where = plan.files.length > 1 ? ` in ${filesOf(plan, change)}` : '';
    return `- ${changeText(change)}${where}`;
  });
  const rest = changes.length - lines.length;
  const exported = changedExports(plan).map(
    (it) => `- list the models in ${plain(it.path)} (${it.kind}): ${exportCounts(it)}`,
  );
  return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : []), ...exported];
}

function changeText(change: Change): string {
  const { kind, id, name } = change;
  if (kind === 'alias' || kind === 'fallbacks') {
    const to = targetsText(change.to, plain);
    return `${routeVerb(change)} ${routeText(change, plain)}${to === undefined ? '' : ` → ${to}`}`;
  }
  return `${VERBS[kind]} ${plain(name)}${saysId(change) ? '' : ` (${plain(id)})`}`;
}

function filesOf(plan: Plan, { kind, name }: Change): string {
  const files = plan.files.filter(({ changes }) =>
    changes.some((change) => change.kind === kind && change.name === name),
  );
  return list(
    files.map((file) => plain(formatLocation(file))),
    MAX_NAMES,
  );
}

const KINDS = ['added', 'updated', 'removed'] as const;
const VERBS = { added: 'add', updated: 'update', removed: 'remove' } as const;

import { formatLocation } from '../../config-location.ts';
import type { FilePlan, Plan } from '../../sync/model.ts';
import { count, list } from '../../words.ts';
import { entriesAfter, modelsOf, stageOf } from '../changes.ts';
import { code } from '../escape.ts';

/** How many files a sentence names before it counts the rest. */
const MOST_FILES = 4;

/** What the plan does, in a sentence for each stage that its changed files are in. */
export function headline(plan: Plan): string {
  const sentences = STAGES.flatMap((stage) => {
    const some = plan.files.filter((file) => stageOf(file) === stage && file.changes.length > 0);
    return some.length === 0 ? [] : [SENTENCES[stage](some, { ...plan, files: some })];
  });
  const isSafe = plan.level === 'additive' && plan.files.some(({ stage }) => stage !== 'new');
  const isAnswered = modelsOf(plan, 'removed').length > 0;
  return [...sentences, ...(isSafe ? [isAnswered ? SAFE_REMOVAL : SAFE] : [])].join(' ');
}

/** What `additive` says of our own changes, and nothing of what other entries do. */
const SAFE = 'No model is removed, loses anything or gets more expensive.';
const SAFE_REMOVAL =
  'Each removed name is answered by a successor from now on, and nothing is lost or gets more expensive.';

/** `config.yaml` and `values.yaml#/proxy_config`, as Markdown. */
export function files(some: readonly FilePlan[]): string {
  return list(
    some.map((file) => code(formatLocation(file), 200)),
    MOST_FILES,
  );
}

const STAGES: readonly FilePlan['stage'][] = ['new', 'adopted', 'synced'];

const SENTENCES: Readonly<Record<FilePlan['stage'], (some: readonly FilePlan[], plan: Plan) => string>> = {
  new: (some, plan) => {
    const models = `**${count(modelsOf(plan, 'added').length, 'model')}**`;
    return some.length === 1
      ? `${files(some)} is a new file with ${models}.`
      : `${files(some)} are new files with ${models}.`;
  },
  adopted: (some, plan) => {
    const entries = some.reduce((sum, file) => sum + entriesAfter(file), 0);
    return `From now on this Action manages **${count(entries, 'Copilot entry', 'Copilot entries')}** in ${files(some)}: ${counted(plan, 'entry')}.`;
  },
  synced: (some, plan) => `${counted(plan, 'model')} in ${files(some)}.`,
};

function counted(plan: Plan, noun: 'entry' | 'model'): string {
  const parts = (['added', 'updated', 'removed'] as const)
    .map((kind) => ({ kind, n: modelsOf(plan, kind).length }))
    .filter(({ n }) => n > 0);
  const models = parts.map(({ kind, n }, index) => {
    return noun === 'entry'
      ? `**${count(n, 'is', 'are')} ${kind}**`
      : `**${index === 0 ? count(n, noun) : n} ${kind}**`;
  });
  return list([...models, ...routes(plan)]);
}

function routes(plan: Plan): readonly string[] {
  const aliases = modelsOf(plan, 'alias');
  const removed = aliases.filter(({ to }) => to === undefined).length;
  const counts: readonly [number, string, string][] = [
    [aliases.length - removed, 'alias is set', 'aliases are set'],
    [removed, 'alias is removed', 'aliases are removed'],
    [modelsOf(plan, 'fallbacks').length, 'list of fallbacks is set', 'lists of fallbacks are set'],
  ];
  return counts.flatMap(([n, one, many]) => (n === 0 ? [] : [`**${count(n, one, many)}**`]));
}

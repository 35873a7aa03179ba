import type { Change, Plan } from '../../sync/model.ts';
import { list } from '../../words.ts';
import { modelsOf } from '../changes.ts';
import { code } from '../escape.ts';
import { changedExports } from '../exports.ts';

/** What merging does, for whom. */
export function merging(plan: Plan): string {
  const removed = modelsOf(plan, 'removed');
  const failing = removed.filter(({ answeredBy }) => answeredBy === undefined);
  const which = failing.length === removed.length ? 'model' : 'model whose name nothing answers';
  const changed = plan.files.filter(({ changes }) => changes.length > 0);
  const changes = changed.flatMap((file) => file.changes);
  const exported = list([...new Set(changedExports(plan).map(({ path }) => code(path, 200)))], 4);
  if (changed.length === 0) {
    return `**Merging** changes only the models that are listed in ${exported}. What the proxy serves stays the same.`;
  }
  const also = exported === '' ? '' : `, and the models that are listed in ${exported}`;
  const templates = [...new Set(changed.map(({ template }) => code(template.text)))];
  const what = [
    ...(changes.some(isOfEntry) ? [`these entries, named ${list(templates, 4)}`] : []),
    ...(changes.every(isOfEntry) ? [] : ['these aliases and fallbacks']),
  ].join(', and ');
  return [
    `**Merging** changes only ${what}${also}. LiteLLM uses them from its next start or rollout.`,
    ...(failing.length > 0
      ? [`After that, calls to a removed ${which} fail: check fallbacks, aliases and keys first.`]
      : []),
  ].join(' ');
}

function isOfEntry({ kind }: Change): boolean {
  return kind !== 'alias' && kind !== 'fallbacks';
}

/**
 * Why workflows do not run on the branch. GitHub starts none for what a job's own token does, so that workflows do not start
 * each other without end. (docs.github.com, "Triggering a workflow from a workflow")
 */
export function checking(): string {
  return '**Checks** do not start automatically, because the job’s own token (`GITHUB_TOKEN`) pushed this branch. A person with write access has to start them. With the token of a GitHub App as `github-token`, they start automatically.';
}

/** How to say no, once or for good. */
export function refusing(plan: Plan): string {
  const [example] = modelsOf(plan, 'added');
  return [
    '**Not wanted?** Close this pull request: the same change is not proposed again, and a different change gets a new pull request.',
    ...(example === undefined
      ? []
      : [`To exclude a model such as ${code(example.id, 60)} permanently, add it to the input \`exclude\`.`]),
    'To protect an entry from changes, write `# copilot-model-sync: keep` above it.',
  ].join(' ');
}

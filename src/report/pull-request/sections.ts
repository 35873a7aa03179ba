import type { Plan } from '../../sync/model.ts';
import { code } from '../escape.ts';
import { changesOf, list } from '../words.ts';

/** What merging does, for whom. */
export function merging(plan: Plan): string {
  const removed = changesOf(plan, 'removed').length > 0;
  const templates = [...new Set(plan.files.map(({ template }) => code(template.text)))];
  return [
    `**Merging** changes these entries (named ${list(templates, 4)}) and nothing else; LiteLLM uses them from its next start or roll-out.`,
    ...(removed
      ? ['Whoever still calls a removed model gets an error then: check fallbacks, aliases and keys first.']
      : []),
  ].join(' ');
}

/** How to say no, once or for good. */
export function refusing(plan: Plan): string {
  const [example] = changesOf(plan, 'added');
  return [
    '**Not wanted?** Close this pull request: the same change is not offered again, a new one is.',
    ...(example === undefined
      ? []
      : [`To leave out a model such as ${code(example.id, 60)} for good, name it in the input \`exclude\`.`]),
    'To keep an entry as it is, write `# copilot-model-sync: keep` above it.',
  ].join(' ');
}

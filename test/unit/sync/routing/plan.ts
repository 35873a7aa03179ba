import { readConfig } from '../../../../src/config/index.ts';
import type { Model } from '../../../../src/copilot/model.ts';
import { newContext } from '../../../../src/sync/context.ts';
import type { FilePlan } from '../../../../src/sync/model.ts';
import { planFile } from '../../../../src/sync/plan.ts';
import { catalogue, memory, model, settings } from '../models.ts';

export type Over = Parameters<typeof settings>[0];

/** A config with these managed entries, named `c-<id>`, which say nothing of their models but the mode; and more below. */
export function config(ids: readonly string[], more = ''): string {
  const entries = ids.map(
    (id) =>
      `  - model_name: c-${id}\n    litellm_params: {model: github_copilot/${id}}\n    model_info: {mode: chat}\n`,
  );
  return `model_list:${entries.length === 0 ? ' []' : ''}\n${entries.join('')}${more}`;
}

/** A model of which the catalogue says nothing but its id: entries of {@link config} are up to date with it. */
export function bare(id: string, over: Partial<Model> = {}): Model {
  return model(id, { limits: {}, supports: {}, ...over });
}

/** What a sync would do to one file. Models that are missing are removed at once. */
export function plan(text: string, models: readonly (string | Model)[], over: Over = {}): FilePlan {
  const read = readConfig({ path: 'c.yaml', bytes: new TextEncoder().encode(text) });
  if (read.kind === 'refused') throw new Error(read.problem.message);
  const listed = catalogue(models.map((it) => (typeof it === 'string' ? bare(it) : it)));
  const context = newContext(
    listed,
    settings({ ...over, entry: { modelName: 'c-{id}', ...over.entry }, removal: { allowMass: true } }),
    memory(),
  );
  const planned = planFile(read.config, context);
  if (planned.kind === 'refused') throw new Error(planned.problem.message);
  return planned.plan;
}

/** Changes outside of `model_list` on a line each: `alias a: b → c (input, breaking)`. */
export function routes({ changes }: FilePlan): string[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'alias' && change.kind !== 'fallbacks') return [];
    const why = change.kind === 'alias' ? `${change.why}, ` : '';
    const text = (side: string | readonly string[] | undefined): string => String(side ?? '–');
    return `${change.kind} ${change.name}: ${text(change.from)} → ${text(change.to)} (${why}${change.level})`;
  });
}

export function notices({ notices: all }: FilePlan): string[] {
  return all.map(({ message }) => message);
}

/** `router_settings` with these aliases. */
export function aliases(map: Readonly<Record<string, string>>): string {
  const lines = Object.entries(map).map(([name, target]) => `    ${name}: ${target}\n`);
  return `router_settings:\n  model_group_alias:\n${lines.join('')}`;
}

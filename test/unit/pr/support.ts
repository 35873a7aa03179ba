import type { Finding } from '../../../src/config/model.ts';
import type { Model } from '../../../src/copilot/model.ts';
import type { Place } from '../../../src/errors.ts';
import type { ClientWorld } from '../../../src/pr/client.ts';
import type { PullRequestSettings } from '../../../src/settings.ts';
import type { Change, FilePlan, Held, KeyChange, Plan } from '../../../src/sync/model.ts';

/** The default settings. */
export const DEFAULTS: PullRequestSettings = {
  branch: 'copilot-model-sync',
  title: undefined,
  commitMessage: undefined,
  labels: [],
  assignees: [],
  reviewers: [],
  teamReviewers: [],
  milestone: undefined,
  draft: false,
  signOff: false,
  autoMerge: 'never',
};

export function added(
  id: string,
  model: Partial<Model> = {},
  info: Record<string, number | boolean> = {},
): Change {
  const limits = { contextWindow: 400_000, prompt: 272_000, output: 128_000 };
  return {
    kind: 'added',
    id,
    name: `github_copilot/${id}`,
    model: { id, name: id.toUpperCase(), vendor: 'OpenAI', limits, ...model },
    entry: {
      model_name: `github_copilot/${id}`,
      litellm_params: { model: `github_copilot/${id}` },
      model_info: {
        mode: 'chat',
        max_input_tokens: 272_000,
        max_output_tokens: 128_000,
        supports_vision: true,
        supports_function_calling: true,
        ...info,
      },
    },
    level: 'additive',
  };
}

export function updated(id: string, keys: readonly KeyChange[] = [grown]): Change {
  const level = keys.some((key) => key.level === 'breaking') ? 'breaking' : 'additive';
  return {
    kind: 'updated',
    id,
    name: `github_copilot/${id}`,
    place: { path: 'config.yaml', line: 3 },
    keys,
    level,
  };
}

export const grown: KeyChange = {
  path: ['model_info', 'max_input_tokens'],
  from: { value: 64_000, source: '64000' },
  to: 128_000,
  level: 'additive',
};
export const shrunk: KeyChange = { ...grown, to: 32_000, level: 'breaking' };

export function removed(id: string, since = '2026-11-01T05:17:00Z'): Change {
  const name = `github_copilot/${id}`;
  return {
    kind: 'removed',
    id,
    name,
    place: { path: 'config.yaml', line: 9 },
    why: { kind: 'gone', since },
    level: 'breaking',
  };
}

export function plan(changes: readonly Change[], more: Partial<FilePlan> = {}): Plan {
  const level =
    changes.length === 0 ? 'none' : changes.some((c) => c.level === 'breaking') ? 'breaking' : 'additive';
  const file: FilePlan = {
    path: 'config.yaml',
    template: { text: 'github_copilot/{id}', from: 'default' },
    changes,
    stage: 'synced',
    held: [],
    taken: [],
    retiring: [],
    findings: [],
    notices: [],
    missing: [],
    operations: [],
    managed: [],
    level,
    ...more,
  };
  return { files: [file], level, models: [], leftOut: [], passedOver: [], notices: [] };
}

export const held = (id: string): Held => ({
  id,
  name: `github_copilot/${id}`,
  why: 'grace',
  reason: 'not in the catalogue; kept for now',
});

/** A simulated world in which waiting takes no time; it records waits and log lines. */
export function stillWorld(): ClientWorld & { readonly waited: number[]; readonly said: string[] } {
  const waited: number[] = [];
  const said: string[] = [];
  return {
    waited,
    said,
    log: { info: (message) => void said.push(message), debug: (message) => void said.push(message) },
    now: () => new Date(),
    sleep: async (ms) => void waited.push(ms),
    random: () => 0.5,
  };
}

/** A finding that keeps LiteLLM from starting. */
export function finding(place: Place, message: string): Finding {
  return {
    rule: 'name-type',
    severity: 'error',
    effect: 'does-not-start',
    place,
    length: 1,
    message,
    excerpt: message,
  };
}

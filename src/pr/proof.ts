import { findRegion } from '../report/pull-request/index.ts';
import type { PullRequestSettings } from '../settings.ts';
import type { Plan } from '../sync/model.ts';
import type { Wanted } from './decision.ts';
import { fingerprint } from './fingerprint.ts';
import type { Snapshot } from './model.ts';

/** What a decision depends on besides the repository. */
export interface DecisionInput {
  readonly wanted: Wanted;
  readonly settings: PullRequestSettings;
}

/** How the proof of the same change ended in an earlier run, as the open pull request remembers it. */
export function rememberedProof({ pulls, base }: Snapshot, plan: Plan): string | undefined {
  const open = pulls.find((pull) => pull.state === 'OPEN' && pull.base === base.name);
  const memory = open === undefined ? undefined : findRegion(open.body)?.memory;
  return memory?.fingerprint === fingerprint(plan) ? memory?.proof : undefined;
}

/** A change that LiteLLM does not serve is breaking, whatever it changes, and is not merged without a person. */
export function afterProof({ wanted, settings }: DecisionInput, result: string | undefined): DecisionInput {
  if (result !== 'failed') return { wanted, settings };
  return {
    wanted: { ...wanted, plan: { ...wanted.plan, level: 'breaking' } },
    settings: { ...settings, autoMerge: 'never' },
  };
}

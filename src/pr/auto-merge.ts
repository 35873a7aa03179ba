import type { Change, Plan } from '../sync/model.ts';
import { count } from '../words.ts';
import type { PullRequest } from './model.ts';
import { sameAccount } from './other-committers.ts';
import type { Situation } from './situation.ts';

/** More models than this are not merged without a person. */
const MAX_MODELS = 10;

/** Why a person has to merge the change, whatever the settings and its level. */
export function whyPerson({ files }: Plan): string | undefined {
  const first = files.find(({ stage, changes }) => stage !== 'synced' && changes.length > 0);
  if (first !== undefined) {
    return `${first.path} is ${first.stage === 'new' ? 'a new file' : 'synced for the first time'}. A person has to merge it.`;
  }
  const models = changedModels(files.flatMap(({ changes }) => changes));
  if (models <= MAX_MODELS) return undefined;
  return `${count(models, 'model')} would change, and at most ${MAX_MODELS} are merged without a person.`;
}

/** Models whose entry changes, and other names that get an alias or fallbacks: those of a removed entry are part of its removal. */
function changedModels(changes: readonly Change[]): number {
  const ids = new Set<string>();
  const names = new Set<string>();
  const routeNames = new Set<string>();
  for (const { kind, id, name } of changes) {
    if (kind === 'alias' || kind === 'fallbacks') routeNames.add(name);
    else {
      ids.add(id);
      names.add(name);
    }
  }
  return ids.size + [...routeNames].filter((name) => !names.has(name)).length;
}

/**
 * Whether to turn auto-merge on or off for an open pull request. On once only: somebody who turned it off meant it. Off
 * when we turned it on and the conditions no longer hold, and, even if somebody else turned it on, when the change needs a
 * person.
 *
 * @param wanted whether settings, plan and repository call for it
 */
export function autoMergeFor(situation: Situation, wanted: boolean): 'on' | 'off' | undefined {
  const { open, region } = situation;
  if (open === undefined) return undefined;
  if (wanted) {
    const asked = region === undefined || region.memory.merge === 'on';
    return asked || open.draft || open.autoMergeBy !== undefined ? undefined : 'on';
  }
  if (open.autoMergeBy === undefined) return undefined;
  return isAutoMergeOurs(situation, open) || becameRisky(situation) ? 'off' : undefined;
}

/**
 * Whether we turned auto-merge on. The owner of a personal token may have done it in person under the same name: the memory
 * in the body decides, and the name alone only when there is no memory.
 */
export function isAutoMergeOurs(
  { region, snapshot }: Pick<Situation, 'region' | 'snapshot'>,
  { autoMergeBy, author }: PullRequest,
): boolean {
  if (autoMergeBy === undefined) return false;
  if (region === undefined) return sameAccount(autoMergeBy, snapshot.viewer.login);
  // An earlier token's account opened the pull request.
  const accounts = [snapshot.viewer.login, ...(author === undefined ? [] : [author])];
  return region.memory.merge === 'on' && accounts.some((login) => sameAccount(login, autoMergeBy));
}

/** Somebody allowed an additive and small change to be merged, and it no longer is one. Without a memory every new commit counts. */
function becameRisky({ region, wanted, settings, isCurrent }: Situation): boolean {
  const { plan } = wanted;
  if (region === undefined) return !isCurrent && (isBreaking(plan) || whyPerson(plan) !== undefined);
  const breaking = settings.autoMerge !== 'always' && isBreaking(plan) && region.memory.level !== 'breaking';
  return breaking || (whyPerson(plan) !== undefined && region.memory.person !== 'yes');
}

function isBreaking({ level }: Plan): boolean {
  return level === 'breaking';
}

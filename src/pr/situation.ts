import { findRegion, isRebuildTicked, type Region } from '../report/pull-request/index.ts';
import type { PullRequestSettings } from '../settings.ts';
import { blobOid } from './blob.ts';
import { fingerprint } from './fingerprint.ts';
import type { Head, PullRequest, Snapshot, Wanted } from './model.ts';
import { othersOf } from './others.ts';

/** What the rules of {@link decide} look at, worked out once. */
export interface Situation {
  readonly snapshot: Snapshot;
  readonly wanted: Wanted;
  readonly settings: PullRequestSettings;
  readonly fingerprint: string;
  /** Something is to be changed on the base. */
  readonly news: boolean;
  /** The open pull request from the branch to the base. */
  readonly open: PullRequest | undefined;
  /** Our part of its body. */
  readonly region: Region | undefined;
  /** An open pull request from the branch to somewhere else. */
  readonly elsewhere: PullRequest | undefined;
  /** Somebody asks for a rebuild, in the open pull request. */
  readonly ticked: boolean;
  /** Whose commits stand on the branch besides ours; empty: nobody's. */
  readonly others: readonly string[];
  /** The branch holds exactly the commit that would be made. */
  readonly current: boolean;
}

export function situationOf(snapshot: Snapshot, wanted: Wanted, settings: PullRequestSettings): Situation {
  const open = snapshot.pulls.filter(({ state }) => state === 'OPEN');
  const ours = open.find(({ base }) => base === snapshot.base.name);
  const region = ours === undefined ? undefined : findRegion(ours.body);
  return {
    snapshot,
    wanted,
    settings,
    fingerprint: fingerprint(wanted.plan),
    news: wanted.files.length > 0,
    open: ours,
    region,
    elsewhere: open.find(({ base }) => base !== snapshot.base.name),
    ticked: region !== undefined && isRebuildTicked(region),
    others: othersOf(snapshot),
    current: isCurrent(snapshot, wanted),
  };
}

/** One commit on the base's present head, with our bytes and nothing else in it. */
function isCurrent({ base, branch }: Snapshot, wanted: Wanted): boolean {
  const { head } = branch;
  if (head === undefined || !isOneCommitOn(base.oid, head)) return false;
  if (head.changedFiles !== undefined && head.changedFiles !== wanted.files.length) return false;
  const paths = new Set([...base.files.keys(), ...wanted.files.map(({ path }) => path)]);
  return [...paths].every((path) => holds(head, path, base.files.get(path)?.oid, wanted));
}

/** Whether a branch is one commit on top of another one, and no merge. */
function isOneCommitOn(parent: string, { ahead, parents }: Head): boolean {
  return ahead === 1 && parents.length === 1 && parents[0] === parent;
}

function holds(head: Head, path: string, onBase: string | undefined, wanted: Wanted): boolean {
  const file = wanted.files.find((candidate) => candidate.path === path);
  return head.files.get(path)?.oid === (file === undefined ? onBase : blobOid(file.bytes));
}

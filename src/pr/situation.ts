import { findRegion, isRebuildTicked, type Region } from '../report/pull-request/index.ts';
import type { PullRequestSettings } from '../settings.ts';
import { blobOid } from './blob.ts';
import type { Wanted } from './decision.ts';
import { fingerprint } from './fingerprint.ts';
import type { Head, PullRequest, Snapshot } from './model.ts';
import { otherCommitters } from './other-committers.ts';

/** What the rules of {@link decide} look at, worked out once. */
export interface Situation {
  readonly snapshot: Snapshot;
  readonly wanted: Wanted;
  readonly settings: PullRequestSettings;
  readonly fingerprint: string;
  /** Something has to change on the base. */
  readonly hasNews: boolean;
  /** The open pull request from the branch to the base. */
  readonly open: PullRequest | undefined;
  /** Our part of its body. */
  readonly region: Region | undefined;
  /** An open pull request from the branch to another base. */
  readonly elsewhere: PullRequest | undefined;
  /** The box that asks for a rebuild is ticked in the open pull request. */
  readonly isTicked: boolean;
  /** Whose commits are on the branch besides ours. */
  readonly otherCommitters: readonly string[];
  /** The branch contains exactly the change that is wanted, in a commit that still fits the base. */
  readonly isCurrent: boolean;
  /** GitHub's words for the rule by which it has just refused to move the branch. */
  readonly refusal: string | undefined;
}

/** Works out what the rules look at. Pure. */
export function situationOf(
  snapshot: Snapshot,
  wanted: Wanted,
  settings: PullRequestSettings,
  refusal?: string,
): Situation {
  const open = snapshot.pulls.filter(({ state }) => state === 'OPEN');
  const ours = open.find(({ base }) => base === snapshot.base.name);
  const region = ours === undefined ? undefined : findRegion(ours.body);
  const same = hasWantedContent(snapshot, wanted);
  return {
    snapshot,
    wanted,
    settings,
    fingerprint: fingerprint(wanted.plan),
    hasNews: wanted.files.length > 0,
    open: ours,
    region,
    elsewhere: open.find(({ base }) => base !== snapshot.base.name),
    isTicked: region !== undefined && isRebuildTicked(region),
    otherCommitters: otherCommitters(snapshot, same),
    isCurrent: same && !conflicts(snapshot, ours),
    refusal,
  };
}

/**
 * One commit with our bytes and nothing else in it, on a parent whose files are those on the base. How many other
 * commits the base has since then does not matter: a new commit would say the same and only cost reviews and checks.
 */
function hasWantedContent({ base, branch: { head } }: Snapshot, wanted: Wanted): boolean {
  if (head?.parentOids === undefined || head.ahead !== 1) return false;
  if (head.changedFiles !== undefined && head.changedFiles !== wanted.files.length) return false;
  const { parentOids } = head;
  const paths = [...new Set([...base.files.keys(), ...wanted.files.map(({ path }) => path)])];
  return paths.every((path) => {
    const onBase = base.files.get(path)?.oid;
    return parentOids.get(path) === onBase && hasWantedBytes(head, path, onBase, wanted);
  });
}

function hasWantedBytes(head: Head, path: string, onBase: string | undefined, wanted: Wanted): boolean {
  const file = wanted.files.find((candidate) => candidate.path === path);
  return head.files.get(path)?.oid === (file === undefined ? onBase : blobOid(file.bytes));
}

/** A commit on the base's head cannot conflict: GitHub may still say so of the one before it. */
function conflicts({ base, branch }: Snapshot, open: PullRequest | undefined): boolean {
  return open?.conflicting === true && branch.head?.parents[0] !== base.oid;
}

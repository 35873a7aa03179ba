import { findRegion } from '../report/pull-request/index.ts';
import type { Commit, Person, Snapshot } from './model.ts';

/**
 * People whose commits would be lost if the branch moved; empty: nobody's. We make one commit a branch, so a second one
 * is somebody else's, whoever its author claims to be. A branch whose pull request was merged as it stands has nothing
 * to lose.
 */
export function othersOf(snapshot: Snapshot): readonly string[] {
  const { branch, pulls, viewer } = snapshot;
  const { head } = branch;
  if (head === undefined) return [];
  if (pulls.some(({ state, headOid }) => state === 'MERGED' && headOid === head.oid)) return [];
  if (head.commits === undefined) return ['somebody (GitHub could not compare the branch with the base)'];
  const strangers = head.commits.filter((commit) => !isOurs(commit, snapshot)).map(nameOf);
  if (strangers.length > 0) return [...new Set(strangers)];
  return head.ahead > 1 ? [`somebody who commits as ${viewer.login}`] : [];
}

/** Whether two logins are the same account: GraphQL calls an app `x` as an actor and `x[bot]` elsewhere. */
export function sameAccount(a: string, b: string): boolean {
  return sansBot(a) === sansBot(b);
}

/**
 * Ours is what our account wrote and GitHub committed, as it does for all that comes in through its API: who amends our
 * commit stays behind as its committer, and so does the owner of our token at work on another machine.
 */
function isOurs({ author, committer }: Commit, { viewer, base, branch, pulls }: Snapshot): boolean {
  if (isFromGitHub(committer)) {
    // Made with another token than today's: whoever opened the pull request for this very commit made both.
    const earlier = pulls.find(
      ({ body, headOid }) => headOid === branch.head?.oid && findRegion(body) !== undefined,
    );
    return [viewer.login, earlier?.author].some((login) => login !== undefined && isBy(author, login));
  }
  // What GitHub does not sign it does not commit either: on a server that signs nothing, and for executable files
  // with a personal token (see `commitToBranch`).
  const unsigned =
    viewer.login.endsWith('[bot]') || [...base.files.values()].some((file) => file?.executable);
  return unsigned && isBy(author, viewer.login) && isBy(committer, viewer.login);
}

/** <noreply@github.com>, or another server's. */
function isFromGitHub({ email }: Person): boolean {
  return /^noreply@/i.test(email);
}

/** By the login, or by the address that GitHub gives it: an app has no user behind its commits. */
function isBy({ login, email }: Person, account: string): boolean {
  const [local = '', host = ''] = email.split('@');
  return (
    (login !== undefined && sameAccount(login, account)) ||
    (host.toLowerCase().startsWith('users.noreply.') && sameAccount(local.replace(/^\d+\+/, ''), account))
  );
}

function sansBot(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}

/** Who touched it last, unless that was GitHub. */
function nameOf({ author, committer }: Commit): string {
  const person = isFromGitHub(committer) ? author : committer;
  return person.login ?? (person.name || person.email || 'somebody unknown');
}

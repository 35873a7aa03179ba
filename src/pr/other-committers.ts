import { findRegion } from '../report/pull-request/index.ts';
import type { Commit, Person, PullRequest, Snapshot } from './model.ts';

/**
 * The people whose commits would be lost if the branch moved; empty when there are none. We make one commit on a branch, so
 * a second one is somebody else's, whatever its author field says. A branch whose pull request was merged unchanged has
 * nothing to lose.
 *
 * @param same the branch's content is exactly what we would commit, so that nothing of it can be lost
 */
export function otherCommitters(snapshot: Snapshot, same = false): readonly string[] {
  const { branch, pulls, viewer } = snapshot;
  const { head } = branch;
  if (head === undefined) return [];
  if (pulls.some(({ state, headOid }) => state === 'MERGED' && headOid === head.oid)) return [];
  const strangers = head.commits.filter((commit) => !isOurs(commit, snapshot, same)).map(nameOf);
  if (strangers.length > 0) return [...new Set(strangers)];
  return head.ahead > 1 ? [`somebody who commits as ${viewer.login}`] : [];
}

/** Whether two logins are the same account: GraphQL calls an app `x` as an actor and `x[bot]` elsewhere. */
export function sameAccount(a: string, b: string): boolean {
  return sansBot(a) === sansBot(b);
}

/**
 * A commit is ours when our account is its author and GitHub its committer, as for every commit made through the API.
 * Whoever amends it becomes its committer, and so does the owner of our token who commits on another machine.
 */
function isOurs({ author, committer }: Commit, snapshot: Snapshot, same: boolean): boolean {
  const { viewer, base } = snapshot;
  if (isFromGitHub(committer)) {
    const pull = pullOf(snapshot);
    // An earlier run may have used another token: the account that opened the pull request also made the commit.
    if (pull?.author !== undefined && isBy(author, pull.author)) return true;
    // A person commits like this in the browser as well, an app does not.
    const certain = pull !== undefined || same || isBot(viewer.login);
    return certain && isBy(author, viewer.login);
  }
  // What GitHub does not sign it does not commit either: on a server that signs nothing, and for executable files
  // with a personal token (see `commitToBranch`).
  const unsigned = isBot(viewer.login) || [...base.files.values()].some((file) => file?.executable);
  return unsigned && isBy(author, viewer.login) && isBy(committer, viewer.login);
}

/** Our pull request for exactly this commit. */
function pullOf({ branch, pulls }: Snapshot): PullRequest | undefined {
  return pulls.find(({ body, headOid }) => headOid === branch.head?.oid && findRegion(body) !== undefined);
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

function isBot(login: string): boolean {
  return login.endsWith('[bot]');
}

function sansBot(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}

/** Who touched it last, unless that was GitHub. */
function nameOf({ author, committer }: Commit): string {
  const person = isFromGitHub(committer) ? author : committer;
  return person.login ?? (person.name || person.email || 'somebody unknown');
}

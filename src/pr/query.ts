import type { Coordinates } from './model.ts';
import { foldersOf } from './paths.ts';

/** A document with its variables. */
export interface Query {
  readonly document: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** Closed and merged pull requests, newest first. Somebody who closed an older one has to close the next one, too. */
const PAST = 50;
/** Branches of forks may have the name of our branch: many of them must not push our pull requests out of the list. */
const OPEN = 50;
/** GitHub's largest page. Older comments are searched only before we would write one. */
const COMMENTS = 100;
/** Enough to see whether somebody else's commit is among them; more than one is already too many. */
const COMMITS = 20;

/**
 * The one query of a run: `Read`. Paths become aliases (`f0` a file, `d0` a folder above one, `b0` a branch with the name
 * of a folder above ours) and names variables, so that nothing from outside is part of the document.
 */
export function readQuery(target: Coordinates): Query {
  const folders = [...new Set(target.paths.flatMap(foldersOf))];
  const above = foldersOf(target.branch);
  const fields = [
    ...target.paths.map((_, i) => `f${i}: file(path: $f${i}) { mode oid object { ... on Blob { text } } }`),
    ...folders.map((_, i) => `d${i}: file(path: $d${i}) { mode }`),
  ];
  const paths = {
    ...Object.fromEntries(target.paths.map((path, i) => [`f${i}`, path])),
    ...Object.fromEntries(folders.map((path, i) => [`d${i}`, path])),
  };
  const variables = {
    owner: target.owner,
    repo: target.repo,
    branch: target.branch,
    head: `refs/heads/${target.branch}`,
    temporary: `refs/heads/${temporaryBranch(target.branch)}`,
    below: `refs/heads/${target.branch}/`,
    ...Object.fromEntries(above.map((branch, i) => [`b${i}`, `refs/heads/${branch}`])),
    ...(target.base === undefined ? {} : { base: `refs/heads/${target.base}` }),
    ...paths,
  };
  const declared = Object.keys(variables).map((name) => `$${name}: String!`);
  const document = `query Read(${declared.join(', ')}) {
  viewer { login name databaseId }
  repository(owner: $owner, name: $repo) {
    id name url isArchived
    owner { login }
    autoMergeAllowed squashMergeAllowed rebaseMergeAllowed mergeCommitAllowed
    base: ${target.base === undefined ? 'defaultBranchRef' : 'ref(qualifiedName: $base)'} {
      name
      target { oid ... on Commit { tree { oid } ...Files } }
      compare(headRef: $branch) {
        aheadBy
        commits(first: ${COMMITS}) { nodes { oid author { ...Person } committer { ...Person } } }
      }
    }
    head: ref(qualifiedName: $head) {
      target { oid ... on Commit { changedFilesIfAvailable signature { isValid } parents(first: 2) { nodes { oid ...Files } } ...Files } }
    }
    temporary: ref(qualifiedName: $temporary) { target { oid } }
    below: refs(refPrefix: $below, first: 1) { nodes { prefix name } }
    ${above.map((_, i) => `b${i}: ref(qualifiedName: $b${i}) { name }`).join(' ')}
    open: pullRequests(headRefName: $branch, states: [OPEN], first: ${OPEN}) {
      nodes { ...Pull mergeable autoMergeRequest { enabledBy { login } } comments(last: ${COMMENTS}) { totalCount nodes { body } } }
    }
    past: pullRequests(
      headRefName: $branch, states: [CLOSED, MERGED], first: ${PAST}, orderBy: { field: CREATED_AT, direction: DESC }
    ) { nodes { ...Pull } }
  }
}
fragment Pull on PullRequest {
  id number url state title body author { login } isDraft isCrossRepository baseRefName headRefOid
}
fragment Person on GitActor { name email user { login } }
fragment Files on Commit {
  ${fields.length === 0 ? 'oid' : fields.join('\n  ')}
}`;
  return { document, variables };
}

/** Where commits are made that only exist on a branch at first. One name, so that a leftover is found and reused. */
export function temporaryBranch(branch: string): string {
  return `${branch}--temporary-commit`;
}

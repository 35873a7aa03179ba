/** The writes that only GraphQL can do, and the small reads. Validated against GitHub's published schema in the tests. */

/** Compares and swaps refs, all or none. A missing `beforeOid` would mean no comparison at all: it is always sent. */
export const UPDATE_REFS = `mutation UpdateRefs($repository: ID!, $updates: [RefUpdate!]!) {
  updateRefs(input: { repositoryId: $repository, refUpdates: $updates }) { clientMutationId }
}`;

/** What a repository is called today. */
export const READ_NAME = `query Name($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { name owner { login } }
}`;

export const READ_REF = `query Ref($owner: String!, $repo: String!, $name: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $name) { target { oid } } }
}`;

/** The only commit that GitHub signs for a personal access token. It writes mode 100644 and nothing else. */
export const CREATE_COMMIT = `mutation CreateCommit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid signature { isValid } } }
}`;

export const READ_COMMIT = `query Commit($owner: String!, $repo: String!, $name: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $name) {
      target { oid ... on Commit { parents(first: 2) { nodes { oid } } signature { isValid } } }
    }
  }
}`;

/** Only while the branch points at `head`, so that nobody else's commit is merged. */
export const ENABLE_AUTO_MERGE = `mutation EnableAutoMerge($pull: ID!, $method: PullRequestMergeMethod!, $head: GitObjectID!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $pull, mergeMethod: $method, expectedHeadOid: $head }) {
    clientMutationId
  }
}`;

export const DISABLE_AUTO_MERGE = `mutation DisableAutoMerge($pull: ID!) {
  disablePullRequestAutoMerge(input: { pullRequestId: $pull }) { clientMutationId }
}`;

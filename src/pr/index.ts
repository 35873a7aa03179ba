/** The room's door: a repository's state in, a decision, and one pull request kept as it should be. */
export { type GitHubClient, openClient } from './client.ts';
export { decide } from './decide.ts';
export { listFiles } from './list.ts';
export type {
  Applied,
  Decision,
  PullRequest,
  RepositoryFile,
  Snapshot,
  Target,
  Wanted,
} from './model.ts';
export { afterProof, rememberedProof, type Wish } from './proof.ts';
export { type Proposed, proposedFiles } from './proposed.ts';
export { readRepository } from './read.ts';
export { reconcile } from './reconcile.ts';

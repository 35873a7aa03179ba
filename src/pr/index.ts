/** The room's door: a repository's state in, a decision, and one pull request kept as it should be. */
export { type GitHubClient, openClient } from './client.ts';
export { decide } from './decide.ts';
export { listFiles } from './list.ts';
export type {
  Applied,
  Coordinates,
  Decision,
  PullRequest,
  RepositoryFile,
  Snapshot,
  Wanted,
} from './model.ts';
export { type Offered, offeredFiles } from './offered.ts';
export { readRepository } from './read.ts';
export { reconcile } from './reconcile.ts';

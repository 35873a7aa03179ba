/** The room's door: reads a repository, decides, and keeps one pull request up to date. */
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
export { afterProof, rememberedProof, type Wish } from './proof.ts';
export { readRepository } from './read.ts';
export { reconcile } from './reconcile.ts';

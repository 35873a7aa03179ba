/** The room's door: reads a repository, decides, and keeps one pull request up to date. */
export { type GitHubClient, openClient } from './client.ts';
export { decide } from './decide.ts';
export type { Applied, Decision, Wanted } from './decision.ts';
export { listFiles } from './list.ts';
export type { Coordinates, PullRequest, RepositoryFile, Snapshot } from './model.ts';
export { afterProof, type DecisionInput, rememberedProof } from './proof.ts';
export { type ProposedFiles, proposedFiles } from './proposed.ts';
export { readRepository } from './read.ts';
export { reconcile } from './reconcile.ts';

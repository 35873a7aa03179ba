import type { Access } from '../accounts.ts';
import { demand } from '../accounts.ts';
import { Refusal } from '../refusal.ts';
import type { PullRequest, Repository } from '../repository.ts';
import { pullId } from '../rest/shapes.ts';

/** What a GraphQL request may access. */
export interface Scope {
  readonly access: Access;
  /** The server's address, for links. */
  readonly site: string;
  /** The repositories that the token can see. */
  readonly repositories: readonly Repository[];
}

/** Fields by name: values, or functions of the arguments. */
export type Fields = Readonly<Record<string, unknown>>;

export function findRepository(scope: Scope, owner: string, name: string): Repository {
  const found = scope.repositories.find(
    (repository) => repository.owner === owner && [repository.name, ...repository.formerNames].includes(name),
  );
  if (found === undefined) throw missing(`a Repository with the name '${owner}/${name}'`);
  return found;
}

export function repositoryById(scope: Scope, id: string): Repository {
  const found = scope.repositories.find((repository) => `R_${repository.id}` === id);
  if (found === undefined) throw missing(`a node with the global id of '${id}'`);
  return found;
}

export function pullById(scope: Scope, id: string): { repository: Repository; pull: PullRequest } {
  for (const repository of scope.repositories) {
    const pull = repository.pulls.find((candidate) => pullId(repository, candidate) === id);
    if (pull !== undefined) return { repository, pull };
  }
  throw missing(`a node with the global id of '${id}'`);
}

/** Public data can be read with any token. */
export function demandRead(
  scope: Scope,
  repository: Repository,
  permission: 'contents' | 'pull_requests',
): void {
  if (repository.settings.private) demand(scope.access, `${permission}=read`);
}

function missing(what: string): Refusal {
  return new Refusal(404, `Could not resolve to ${what}.`, { type: 'NOT_FOUND' });
}

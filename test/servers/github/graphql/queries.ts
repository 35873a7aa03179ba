import { userFields } from './objects.ts';
import { pullFields } from './pulls.ts';
import { repositoryFields } from './repositories.ts';
import { type Fields, findRepository, pullById, repositoryById, type Scope } from './scope.ts';

/** The fields of Query. */
export function queries(scope: Scope): Fields {
  return {
    viewer: userFields(scope, scope.access.login),
    repository: ({ owner, name }: { owner: string; name: string }) =>
      repositoryFields(scope, findRepository(scope, owner, name)),
    node: ({ id }: { id: string }) => {
      if (id.startsWith('R_')) return repositoryFields(scope, repositoryById(scope, id));
      const { repository, pull } = pullById(scope, id);
      return pullFields(scope, repository, pull);
    },
    rateLimit: () => ({ limit: scope.access.limit, cost: 1, remaining: scope.access.remaining }),
  };
}

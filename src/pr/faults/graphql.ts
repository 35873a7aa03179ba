import type { Code } from '../../errors.ts';
import { type Answer, opinion, type Rule } from './diagnosis.ts';
import { PERMISSIONS, ruleViolation } from './http.ts';

/** GraphQL's errors come with status 200, each with a type of its own. */
export const graphqlError: Rule = (told) => {
  if (told.status !== 200) return undefined;
  const errors = graphqlErrors(told).filter((error) => !isIncomparable(error));
  const [first] = errors;
  if (first === undefined) return undefined;
  const { words, where } = told;
  if (errors.some(({ extensions }) => extensions?.code === 'undefinedField')) {
    return opinion(
      'GITHUB_UNEXPECTED',
      'never',
      `This GitHub server does not know what was asked: ${words}`,
      {
        // Its documentation has all that is asked for, updateRefs among it, without a preview.
        hint: 'GitHub Enterprise Server 3.16 or newer is needed.',
      },
    );
  }
  const message = `GitHub, at ${where}: ${words}`;
  const code = CODES.get(first.type ?? '');
  if (code !== undefined) {
    return opinion(code, 'never', message, code === 'GITHUB_FORBIDDEN' ? { hint: PERMISSIONS } : {});
  }
  if (/something went wrong|timed? ?out|try again/i.test(words)) {
    return opinion('GITHUB_UNAVAILABLE', 'unsure', message);
  }
  return ruleViolation({ ...told, status: 422 }) ?? opinion('GITHUB_UNEXPECTED', 'never', message);
};

const CODES: ReadonlyMap<string, Code> = new Map([
  ['NOT_FOUND', 'GITHUB_NOT_FOUND'],
  ['FORBIDDEN', 'GITHUB_FORBIDDEN'],
  ['INSUFFICIENT_SCOPES', 'GITHUB_FORBIDDEN'],
  ['STALE_DATA', 'GITHUB_CONFLICT'],
]);

export interface GraphqlError {
  readonly type?: string;
  readonly path?: readonly unknown[];
  readonly extensions?: { readonly code?: string };
}

export function graphqlErrors({ data }: Answer): readonly GraphqlError[] {
  if (typeof data !== 'object' || data === null || !('errors' in data)) return [];
  return Array.isArray(data.errors) ? (data.errors as readonly GraphqlError[]) : [];
}

/** "If the comparison can be made": a branch that is not there cannot be compared, and that is an answer. */
function isIncomparable({ path }: GraphqlError): boolean {
  return path?.at(-1) === 'compare';
}

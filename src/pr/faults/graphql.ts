import type { Code } from '../../errors.ts';
import { type Answer, type DiagnosisRule, opinion } from './diagnosis.ts';
import { PERMISSIONS, ruleViolation } from './http.ts';

/** GraphQL reports errors with status 200, each with a type of its own. */
export const graphqlError: DiagnosisRule = (reply) => {
  if (reply.status !== 200) return undefined;
  const errors = graphqlErrors(reply).filter((error) => !isIncomparable(error));
  const [first] = errors;
  if (first === undefined) return undefined;
  const { words, where } = reply;
  if (errors.some(({ extensions }) => extensions?.code === 'undefinedField')) {
    return opinion(
      'GITHUB_UNEXPECTED',
      'never',
      `This GitHub server does not know a field of the query: ${words}`,
      {
        // Its documentation is the first with every field, `updateRefs` included, outside of a preview.
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
  const refusal = ruleViolation({ ...reply, status: 422 });
  if (refusal !== undefined) return refusal;
  // Only this type says that GitHub understood and refuses; anything else is worth another try before it is reported.
  return opinion('GITHUB_UNEXPECTED', first.type === 'UNPROCESSABLE' ? 'never' : 'unsure', message);
};

/** An answer that says nothing: neither data nor an error of more than the comparison. */
export const withoutData: DiagnosisRule = (reply) => {
  const { status, where, words } = reply;
  if (status !== 200 || !where.endsWith('/graphql') || hasData(reply)) return undefined;
  const message = `GitHub answered ${where} without data${words === '' ? '.' : `: ${words}`}`;
  return opinion('GITHUB_UNAVAILABLE', 'unsure', message);
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

/** The errors in an answer of GraphQL; none in other answers. */
export function graphqlErrors({ data }: Answer): readonly GraphqlError[] {
  if (typeof data !== 'object' || data === null || !('errors' in data)) return [];
  return Array.isArray(data.errors) ? (data.errors as readonly GraphqlError[]) : [];
}

function hasData({ data }: Answer): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'data' in data &&
    typeof data.data === 'object' &&
    data.data !== null
  );
}

/** The rest of the answer is good. Whether a missing comparison matters depends on it: see `readRepository`. */
function isIncomparable({ path }: GraphqlError): boolean {
  return path?.at(-1) === 'compare';
}

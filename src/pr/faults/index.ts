import { type Answer, type Diagnosis, type DiagnosisRule, opinion } from './diagnosis.ts';
import { graphqlError, withoutData } from './graphql.ts';
import {
  cutOff,
  forbidden,
  moved,
  notFound,
  notPermitted,
  ruleViolation,
  singleSignOn,
  unauthorized,
  unavailable,
  unexpected,
} from './http.ts';
import { rateLimited } from './limits.ts';
import { wordsOf } from './words.ts';

export { type Diagnosis, GitHubFailure } from './diagnosis.ts';
export { isDeletionForbidden, isUpdateForbidden } from './rules.ts';

/** In this order; the first opinion counts. */
const RULES: readonly DiagnosisRule[] = [
  cutOff,
  rateLimited,
  graphqlError,
  withoutData,
  unauthorized,
  notPermitted,
  singleSignOn,
  forbidden,
  moved,
  notFound,
  ruleViolation,
  unavailable,
  unexpected,
];

/**
 * What is wrong with an answer; undefined when nothing is.
 *
 * @param where the request, such as `POST /repos/o/r/git/trees`
 */
export function diagnoseAnswer(answer: Answer, where: string, now: Date): Diagnosis | undefined {
  const words = wordsOf(answer.data);
  for (const rule of RULES) {
    const found = rule({ ...answer, words, where, now });
    if (found !== undefined) return { ...found, words, status: answer.status };
  }
  return undefined;
}

/** What is wrong when a request ended in an exception: Octokit throws answers from 400 on, and broken connections. */
export function diagnoseError(error: unknown, where: string, now: Date): Diagnosis {
  const answer = answerOf(error);
  return (answer === undefined ? undefined : diagnoseAnswer(answer, where, now)) ?? unreachable(error, where);
}

function unreachable(error: unknown, where: string): Diagnosis {
  // Only the names of network errors: a message may quote headers.
  const names = causes(error).map((cause) => cause.code ?? cause.name);
  const timedOut = names.some((name) => /timeout/i.test(name));
  const what = timedOut ? 'GitHub did not answer in time' : 'The connection to GitHub failed';
  const detail = names.filter((name) => /^[A-Z][A-Z0-9_]+$/.test(name)).join(', ');
  const message = `${what} at ${where}${detail === '' ? '' : ` (${detail})`}.`;
  return { ...opinion('GITHUB_UNAVAILABLE', 'unsure', message), words: detail };
}

function causes(error: unknown): { name: string; code?: string }[] {
  const found: { name: string; code?: string }[] = [];
  for (let cause = error; cause instanceof Error && found.length < 5; cause = cause.cause) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
    found.push({ name: cause.name, ...(code === undefined ? {} : { code }) });
  }
  return found;
}

function answerOf(error: unknown): Answer | undefined {
  if (typeof error !== 'object' || error === null || !('response' in error)) return undefined;
  return isAnswer(error.response) ? error.response : undefined;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'status' in value && 'headers' in value;
}

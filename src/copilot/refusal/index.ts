import { type Failure, fail } from '../../errors.ts';
import type { Answer } from '../send.ts';
import { COMMON } from './common.ts';
import { EXCHANGE } from './exchange.ts';
import { MODELS } from './models.ts';
import { type Asked, type Refusal, refusalOf } from './refusal.ts';
import { USER } from './user.ts';

/**
 * What an answer other than 200 means, by an ordered list of rules for each question; the first rule that matches decides.
 * An answer that no rule matches is shown with its status, its request id and an excerpt free of secrets.
 */
export function explain(asked: Asked, answer: Answer): Failure {
  const refusal = refusalOf(asked, answer);
  const rules = { exchange: EXCHANGE, user: USER, models: MODELS }[asked.question];
  for (const rule of [...rules, ...COMMON]) {
    const meaning = rule(refusal);
    if (meaning !== undefined) return fail(meaning.code, sentence(refusal, meaning.what), meaning);
  }
  return fail('COPILOT_UNEXPECTED', sentence(refusal, 'An unexpected answer'));
}

function sentence({ status, words, host, requestId }: Refusal, what: string): string {
  const request = requestId === undefined ? '' : `, request ${requestId}`;
  const quote = words === '' ? '' : ` It says: “${words}”`;
  return `${what} (HTTP ${status} from ${host}${request}).${quote}`;
}

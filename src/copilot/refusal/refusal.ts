import type { Code } from '../../errors.ts';
import type { Access } from '../access.ts';
import { excerpt } from '../redact.ts';
import type { Answer, Headers } from '../send.ts';

/** A question to Copilot or GitHub, and how it was asked. */
export interface Asked {
  readonly question: 'exchange' | 'user' | 'models';
  readonly access: Omit<Access, 'endpoint'>;
  /** Secrets that were sent. No message may contain them. */
  readonly secrets: readonly string[];
  readonly now: Date;
}

/** The parts of an answer other than 200 that rules look at. */
export interface Refusal extends Asked {
  readonly status: number;
  readonly host: string;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  /** The server's own words, cleaned and cut. */
  readonly words: string;
  /** `error_details.notification_id`. */
  readonly notification: string | undefined;
}

/** What a refusal means; the hint is the code's own unless given. */
export interface Meaning {
  readonly code: Code;
  readonly what: string;
  readonly hint?: string;
}

export type Rule = (refusal: Refusal) => Meaning | undefined;

/** Reads an answer other than 200 as far as its rules need it. */
export function refusalOf(asked: Asked, answer: Answer): Refusal {
  const body = parsed(answer.text);
  const details = field(body, 'error_details');
  return {
    ...asked,
    status: answer.status,
    host: answer.url.host,
    headers: answer.headers,
    requestId: /^[\w:.-]{1,100}$/.exec(answer.headers['x-github-request-id'] ?? '')?.[0],
    words: excerpt(wordsOf(body) ?? answer.text, asked.secrets),
    notification: string(field(details, 'notification_id')),
  };
}

/** GitHub's errors have many shapes; the most informative field comes first. */
function wordsOf(body: unknown): string | undefined {
  const error = field(body, 'error');
  return (
    string(field(field(body, 'error_details'), 'message')) ??
    string(field(error, 'message')) ??
    string(field(body, 'message')) ??
    string(error)
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

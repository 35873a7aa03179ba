import { type Problem, problem, type Refused, refused } from '../errors.ts';

/** The kinds of GitHub token that Copilot accepts: of a user of an app, of an app itself (or a job), fine-grained personal. */
export type TokenType = 'ghu' | 'gho' | 'ghs' | 'github_pat';

export type ParsedToken =
  | { readonly kind: 'token'; readonly token: string; readonly type: TokenType }
  | Refused;

/** What to do first without a token. */
export const LOGIN_HINT =
  'Get a token with `node dist/index.js login` and store it as the repository secret COPILOT_OAUTH_TOKEN.';

/** Lenient about length and characters: tokens have grown longer over the years. */
const TOKEN = /^(ghu|gho|ghs|github_pat)_[\w.-]{4,1000}$/;

/**
 * Reads the value given as the Copilot token, and returns its kind. Accepts what has one meaning only: white space and
 * quotes around it, `Bearer` before it, or a JSON file with exactly one token in it. No message contains any part of the
 * value.
 */
export function parseToken(raw: string): ParsedToken {
  const text = unwrap(raw);
  if (text.startsWith('{') || text.startsWith('[')) return fromJson(text);
  const type = typeOf(text);
  return type === undefined ? refused(whyNot(text)) : { kind: 'token', token: text, type };
}

function typeOf(text: string): TokenType | undefined {
  return TOKEN.exec(text)?.[1] as TokenType | undefined;
}

/** Removes white space (a byte order mark too), pairs of quotes and a scheme, however they are nested. */
function unwrap(raw: string): string {
  const text = raw.trim();
  const inner =
    /^"([^"]*)"$/.exec(text) ??
    /^'([^']*)'$/.exec(text) ??
    /^`([^`]*)`$/.exec(text) ??
    /^(?:bearer|token)\s+(\S+)$/i.exec(text);
  return inner?.[1] === undefined ? text : unwrap(inner[1]);
}

/** LiteLLM's, the editors' and the old scripts' files all differ, so any string in them that is a token counts. */
function fromJson(text: string): ParsedToken {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return malformed('is the start of a JSON document that cannot be read', 'Store the token alone.');
  }
  const [token, ...others] = new Set(strings(value).filter((string) => typeOf(string) !== undefined));
  if (token === undefined) return malformed('is a JSON document without a Copilot token in it', LOGIN_HINT);
  if (others.length > 0) {
    return malformed(
      `is a JSON document with ${others.length + 1} tokens in it`,
      'Store only the token of the account whose Copilot seat you want to use.',
    );
  }
  return parseToken(token);
}

function strings(value: unknown): string[] {
  const found: string[] = [];
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') found.push(next);
    else if (typeof next === 'object' && next !== null) open.push(...Object.values(next));
  }
  return found;
}

function malformed(what: string, hint: string): ParsedToken {
  return refused(problem('TOKEN_MALFORMED', `The Copilot token ${what}.`, { hint }));
}

/** In this order; the first pattern that matches decides. */
const REFUSALS: readonly [RegExp, (text: string) => Problem][] = [
  [/^$/, () => problem('TOKEN_MISSING', 'No Copilot token was given.', { hint: LOGIN_HINT })],
  [
    /^\*+$/,
    () =>
      problem(
        'TOKEN_MALFORMED',
        'The Copilot token consists of asterisks: it was copied from a masked log.',
        {
          hint: LOGIN_HINT,
        },
      ),
  ],
  [
    /^\$/,
    () =>
      problem('TOKEN_MALFORMED', 'The Copilot token is an expression or variable that was not evaluated.', {
        hint: 'In a workflow write `copilot-token: ${{ secrets.COPILOT_OAUTH_TOKEN }}`.',
      }),
  ],
  [
    /^tid=|;exp=\d/,
    () =>
      problem('TOKEN_MALFORMED', 'This is a Copilot session token, which is valid for only half an hour.', {
        hint: `Use the OAuth token that was exchanged for it. ${LOGIN_HINT}`,
      }),
  ],
  [
    /^ghp_\S*$/,
    () =>
      problem(
        'TOKEN_KIND',
        'This is a classic personal access token (`ghp_`), which Copilot never accepts.',
        {
          hint: LOGIN_HINT,
        },
      ),
  ],
  [
    /^ghr_\S*$/,
    () =>
      problem('TOKEN_KIND', 'This is a refresh token (`ghr_`), which only renews another token.', {
        hint: LOGIN_HINT,
      }),
  ],
  [
    /^(?:ghu|gho|ghs|github_pat)_\S*$/,
    () =>
      problem(
        'TOKEN_MALFORMED',
        'The Copilot token is cut off, too long, or contains characters that no token has.',
        {
          hint: `Store the whole token again. ${LOGIN_HINT}`,
        },
      ),
  ],
  [
    /^(?:gh[a-z]_\w+|v1\.[0-9a-f]{40}|[0-9a-f]{40})$/,
    () =>
      problem('TOKEN_KIND', 'This is a GitHub token of a kind that Copilot does not accept.', {
        hint: LOGIN_HINT,
      }),
  ],
  [
    /\s/,
    () =>
      problem(
        'TOKEN_MALFORMED',
        'The Copilot token contains spaces, line breaks, or other text beside the token.',
        {
          hint: 'Store the token alone, on one line.',
        },
      ),
  ],
];

function whyNot(text: string): Problem {
  const rule = REFUSALS.find(([pattern]) => pattern.test(text));
  return (
    rule?.[1](text) ??
    problem('TOKEN_MALFORMED', 'The value given as the Copilot token is not a GitHub token.', {
      hint: `Copilot accepts tokens that begin with \`ghu_\` or \`gho_\`. ${LOGIN_HINT}`,
    })
  );
}

/**
 * Every problem this program can name: a stable code, what it means, what to do.
 * Codes are an interface: one may be added, none is renamed or removed. `docs/errors.md` is generated from this table.
 */
export const CODES = {
  // settings
  INVALID_INPUT: {
    means: 'An input or flag has a value that is not allowed.',
    fix: 'Correct the inputs that the message names. It lists all mistakes at once.',
  },
  USAGE: { means: 'The command line could not be understood.', fix: 'Run the command with `--help`.' },
  // token
  TOKEN_MISSING: {
    means: 'No Copilot token was given.',
    fix: 'Create the secret COPILOT_OAUTH_TOKEN and pass it as `copilot-token`.',
  },
  TOKEN_KIND: {
    means: 'Copilot does not accept tokens of this kind.',
    fix: 'Use an OAuth token of a Copilot seat (`ghu_` or `gho_`).',
  },
  TOKEN_MALFORMED: {
    means: 'The value given as the token is not a GitHub token.',
    fix: 'Store the token alone, without quotes or other text.',
  },
  // copilot
  COPILOT_UNAUTHORIZED: {
    means: 'Copilot or GitHub did not accept the token (401).',
    fix: 'Log in again and store the new token.',
  },
  COPILOT_NO_ACCESS: {
    means: 'The account behind the token may not use Copilot (403).',
    fix: 'Follow GitHub’s reason, which the message quotes.',
  },
  COPILOT_NOT_ENTITLED: {
    means: 'The token exchange does not exist for this token (404).',
    fix: 'Log in with an app that may exchange its tokens, or set `copilot-auth: direct`.',
  },
  COPILOT_POLICY: {
    means: 'A policy or a missing license forbids the model list (403).',
    fix: 'Ask the organization’s Copilot administrator.',
  },
  COPILOT_QUOTA: {
    means: 'The seat’s quota is used up (402).',
    fix: 'Wait for the next period or raise the budget.',
  },
  COPILOT_REJECTED: {
    means: 'Copilot refused the request as it was sent (400).',
    fix: 'Read Copilot’s answer in the message, and check the `copilot-*` inputs.',
  },
  COPILOT_WRONG_HOST: {
    means: 'The seat is served by another Copilot host (421).',
    fix: 'Remove GITHUB_COPILOT_API_BASE, or set `github-host`.',
  },
  COPILOT_RATE_LIMITED: {
    means: 'Copilot or GitHub asked to slow down (429), for longer than a run waits.',
    fix: 'Run again later.',
  },
  COPILOT_API_VERSION: {
    means: 'Copilot no longer serves this API version (466).',
    fix: 'Set `copilot-api-version` to a current date, or update this action.',
  },
  COPILOT_UNAVAILABLE: {
    means: 'Copilot answered with a server error, even after retries.',
    fix: 'Run again later.',
  },
  COPILOT_UNREACHABLE: {
    means: 'Copilot could not be reached, or did not answer in time.',
    fix: 'Check the network, the proxy and the DNS of the runner.',
  },
  COPILOT_ANSWER: {
    means: 'The answer is not a model list: it is not JSON, incomplete, too large, or has another structure.',
    fix: 'Often a proxy or a login page answered instead of Copilot: see the excerpt in the message.',
  },
  COPILOT_ENDPOINT: {
    means: 'A token must not be sent to this endpoint.',
    fix: 'Check `github-host` and the GITHUB_COPILOT_* variables.',
  },
  COPILOT_UNEXPECTED: {
    means: 'Copilot answered with an unexpected status.',
    fix: 'Report it with the status and request id.',
  },
  LOGIN_EXPIRED: {
    means: 'The login code was not entered in time.',
    fix: 'Start the login again and enter the code within 15 minutes.',
  },
  LOGIN_DENIED: {
    means: 'The login was declined on GitHub’s page.',
    fix: 'Start the login again and choose “Authorize”.',
  },
  LOGIN_REFUSED: {
    means: 'GitHub does not allow this app to log in with a code.',
    fix: 'Check `--client` and `--github-host`.',
  },
  LOGIN_CANCELLED: {
    means: 'The login was interrupted.',
    fix: 'Nothing was stored. Start the login again.',
  },
  CATALOGUE_EMPTY: {
    means: 'The catalogue contains no usable model.',
    fix: 'Nothing was changed. Check in an editor that the seat has models, and run again later.',
  },
  NOTHING_SELECTED: {
    means: 'No model of the catalogue is selected, so every entry would be removed.',
    fix: 'Check `include`, `exclude` and `model-types`; `models --all` shows why each model is left out.',
  },
  CATALOGUE_FILE: {
    means: 'The recorded catalogue cannot be read.',
    fix: 'Name a file that contains an answer of `GET /models`.',
  },
  // config
  YAML_ERROR: { means: 'The file is not valid YAML.', fix: 'Correct the line that the message names.' },
  ENCODING: { means: 'The file is not valid UTF-8.', fix: 'Save it as UTF-8.' },
  CONTROL_CHARACTER: {
    means: 'The file contains a character that PyYAML refuses.',
    fix: 'Remove the character that the message names.',
  },
  LINE_BREAK: {
    means:
      'The file contains a line break (a lone CR, NEL, LS or PS) or a byte order mark that YAML parsers read in different ways.',
    fix: 'Replace the character, or write it as an escape in double quotes.',
  },
  TAB: {
    means: 'The file contains a tab where PyYAML does not allow one.',
    fix: 'Replace the tab with spaces.',
  },
  DUPLICATE_KEY: {
    means: 'A key that the edit depends on is defined twice. LiteLLM uses the last one without a warning.',
    fix: 'Remove one of them.',
  },
  MULTI_DOC: {
    means: 'The file contains several YAML documents, but LiteLLM reads only files with one.',
    fix: 'Split the file, or select the config in one document with a JSON Pointer.',
  },
  NOT_A_LIST: {
    means: '`model_list` is not a list, or `fallbacks` would change and is not a list.',
    fix: 'Make it a list, or remove it.',
  },
  NOT_A_MAP: {
    means: 'A value that must be a mapping is not one.',
    fix: 'Correct the line that the message names.',
  },
  INVALID_ENTRY: {
    means: 'LiteLLM does not start with this entry, or drops it.',
    fix: 'Correct the entry that the message names.',
  },
  ANCHOR_IN_USE: {
    means: 'A value that would change has an anchor that is used elsewhere.',
    fix: 'Write the value out at one of the two places.',
  },
  ALIASED_MAP: {
    means: 'A mapping or list that would change is an alias of another one.',
    fix: 'Write it out at the line that the message names.',
  },
  TOO_LARGE: {
    means: 'The file is larger than 4 MiB.',
    fix: 'Move parts of it to a file that it includes (`include:`).',
  },
  TOO_DEEP: { means: 'The file is nested more deeply than PyYAML reads.', fix: 'Reduce the nesting.' },
  TOO_MANY_ALIASES: {
    means: 'The file has too many aliases: written out, they have more than 1,000,000 values.',
    fix: 'Write the values out.',
  },
  PROTO_KEY: { means: 'A key is named `__proto__`.', fix: 'Rename it.' },
  OPEN_BLOCK_SCALAR: {
    means: 'The file ends inside a block scalar without a newline, so an addition would change that text.',
    fix: 'End the file with a newline.',
  },
  UNSUPPORTED_YAML: {
    means: 'A construct here cannot be edited safely.',
    fix: 'Rewrite the line that the message names in plain block style.',
  },
  TEMPLATE_TIE: {
    means: 'Two ways of naming entries are equally frequent in the file.',
    fix: 'Set `model-name`.',
  },
  TEMPLATE_UNKNOWN: {
    means:
      'The names of the Copilot entries do not show how to name new entries, or would no longer show it after the edit.',
    fix: 'Set `model-name`.',
  },
  EDIT_UNSAFE: {
    means:
      'The edited file did not pass verification, or LiteLLM would not start with it, or would drop one of its entries. Nothing was written.',
    fix: 'If the message names a key that `new-entry` or `extra-headers` sets, correct that input. Otherwise report it, with the structure of the file.',
  },
  POINTER_MISSING: {
    means: 'The JSON Pointer after `#` does not exist in the file.',
    fix: 'Correct the pointer in `config-path`. Write `/` in a key as `~1`.',
  },
  NOT_LITELLM: {
    means: 'The file is not a LiteLLM config: LiteLLM reads none of its top-level keys.',
    fix: 'Set `config-path` to the file that LiteLLM is started with (`--config`). A config inside another file needs a JSON Pointer, such as `values.yaml#/proxy_config`.',
  },
  CONFIG_MISSING: {
    means: 'The config does not exist.',
    fix: 'Correct `config-path`, or set `create-config: true` to start a new config.',
  },
  CONFIG_PATH: { means: 'A config path is not allowed or matches nothing.', fix: 'Correct `config-path`.' },
  OUT_OF_DATE: { means: 'A sync would change the file (mode `check`).', fix: 'Run a sync.' },
  EXPORT_MISSING: {
    means:
      'The file that `exports` names does not exist, or does not define the provider that stands for the proxy.',
    fix: 'Create it once with `copilot-model-sync export KIND --base-url URL --write PATH`, or name another provider after `#`.',
  },
  EXPORT_UNSAFE: {
    means: 'The file that `exports` names cannot be edited safely.',
    fix: 'Correct the line that the message names. The file must be JSON, with or without comments.',
  },
  PROOF_FAILED: {
    means: 'A real LiteLLM does not start with a config, or does not serve what the config says.',
    fix: 'Correct the entries in the table. The message quotes the last error of LiteLLM.',
  },
  PROOF_NOT_RUN: {
    means: 'LiteLLM could not be started to prove a config, so nothing is known about it.',
    fix: 'Depending on the reason in the message, install Python 3.10 or newer, give the job access to a package index, or name another version.',
  },
  FILE_ERROR: {
    means: 'A local file could not be read or written.',
    fix: 'Check the path and its permissions.',
  },
  // github
  GITHUB_TOKEN_MISSING: {
    means: 'No token for the repository was given.',
    fix: 'Pass `github-token`. The default is the job’s own token.',
  },
  GITHUB_UNAUTHORIZED: { means: 'GitHub did not accept `github-token` (401).', fix: 'Pass a valid token.' },
  GITHUB_FORBIDDEN: {
    means: 'The token lacks a permission (403).',
    fix: 'Grant the permission that the message names.',
  },
  GITHUB_PR_NOT_PERMITTED: {
    means: 'GitHub Actions may not create pull requests here.',
    fix: 'Allow it under Settings → Actions → General → Workflow permissions, in the repository and in the organization.',
  },
  GITHUB_NOT_FOUND: {
    means: 'The repository or its base branch does not exist, or the token cannot see it.',
    fix: 'Check `repository`, `base` and `github-token`: the job’s own token cannot see other private repositories. Pass the token of a GitHub App or a person who can.',
  },
  GITHUB_RULES: {
    means: 'A ruleset or branch protection refused the write.',
    fix: 'Allow the Action to write the branch, or set `branch` to another name.',
  },
  GITHUB_RATE_LIMITED: {
    means: 'GitHub’s rate limit is used up for longer than a run waits.',
    fix: 'Run again later.',
  },
  GITHUB_UNAVAILABLE: {
    means: 'GitHub answered with an error or not at all, even after retries.',
    fix: 'Run again later.',
  },
  GITHUB_CONFLICT: {
    means: 'Somebody else moved the branch, or changed a file, during the run.',
    fix: 'Run again. To avoid this, use a concurrency group.',
  },
  GITHUB_PATH: {
    means: 'A path of the repository cannot be written: a symlink, submodule, folder, or a protected place.',
    fix: 'Name the real file.',
  },
  GITHUB_UNEXPECTED: {
    means: 'GitHub gave an unexpected answer.',
    fix: 'Report it with the status and request id.',
  },
  INTERNAL: { means: 'A defect of this program.', fix: 'Report it.' },
} as const satisfies Record<string, { means: string; fix: string }>;

/** A stable name of a problem. */
export type Code = keyof typeof CODES;

/** A place in a file. Lines and columns count from 1. */
export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** What went wrong, as a value: pure rooms return it, the doors print it. */
export interface Problem {
  readonly code: Code;
  /** What happened, in one sentence. Never contains a secret. */
  readonly message: string;
  readonly place?: Place;
  /** What to do next. */
  readonly hint: string;
  /** A URL in the hint that this program built itself, so that a page may link to it. */
  readonly link?: string;
}

/** Something a person should know that does not end the run. */
export interface Notice {
  readonly message: string;
  readonly place?: Place;
}

/** How a pure step answers that meets something it cannot read, decide or edit safely. */
export interface Refused {
  readonly kind: 'refused';
  readonly problem: Problem;
}

/** A {@link Problem} as the answer of a step. */
export function refused(problem: Problem): Refused {
  return { kind: 'refused', problem };
}

/** How IO rooms end early. Caught once, at a door. */
export class Failure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options);
    this.name = 'Failure';
    this.problem = problem;
  }
}

/** A {@link Failure}, with the hint of its code unless a better one is given. */
export function fail(
  code: Code,
  message: string,
  more: {
    readonly hint?: string;
    readonly link?: string;
    readonly place?: Place;
    readonly cause?: unknown;
  } = {},
): Failure {
  return new Failure(
    problem(code, message, more),
    more.cause === undefined ? undefined : { cause: more.cause },
  );
}

/** A {@link Problem}, with the hint of its code unless a better one is given. */
export function problem(
  code: Code,
  message: string,
  more: { readonly hint?: string; readonly link?: string; readonly place?: Place } = {},
): Problem {
  return {
    code,
    message,
    hint: more.hint ?? CODES[code].fix,
    ...(more.link === undefined ? {} : { link: more.link }),
    ...(more.place === undefined ? {} : { place: more.place }),
  };
}

/** `path`, `path:line` or `path:line:column`. */
export function formatPlace(place: Place): string {
  return [place.path, place.line, place.line === undefined ? undefined : place.column]
    .filter((part) => part !== undefined)
    .join(':');
}

/** Several problems as one {@link Failure}: code and place are the first one's, and the message lists all of them. */
export function joined(problems: readonly [Problem, ...Problem[]]): Failure {
  const [first, ...others] = problems;
  if (others.length === 0) return new Failure(first);
  const lines = problems.map((it) => {
    const place = it.place === undefined ? '' : `${formatPlace(it.place)}: `;
    return `- ${it.code} ${place}${it.message}`;
  });
  return new Failure({
    ...first,
    message: `${problems.length} files were refused, so no file is changed:\n${lines.join('\n')}`,
  });
}

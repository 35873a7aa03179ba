export const id = 303;
export const ids = [303];
export const modules = {

/***/ 2117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ locationOf),
/* harmony export */   j: () => (/* binding */ formatLocation)
/* harmony export */ });
/** The location of a value that has one, without its other properties. */
function locationOf({ path, pointer, }) {
    return pointer === undefined ? { path } : { path, pointer };
}
/** As the input `config-path` names it: `values.yaml#/proxy_config`. */
function formatLocation({ path, pointer }) {
    return pointer === undefined ? path : `${path}#${pointer}`;
}


/***/ }),

/***/ 1991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isList),
/* harmony export */   j: () => (/* binding */ isMap)
/* harmony export */ });
/** Is the value a list? (`Array.isArray` does not narrow readonly arrays.) */
function isList(value) {
    return Array.isArray(value);
}
/** Is the value a mapping? */
function isMap(value) {
    return typeof value === 'object' && value !== null && !isList(value);
}


/***/ }),

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ LOGIN_HINT),
/* harmony export */   p: () => (/* binding */ parseToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** What to do first without a token. */
const LOGIN_HINT = 'Get a token with `node dist/index.js login` and store it as the repository secret COPILOT_OAUTH_TOKEN.';
/** Lenient about length and characters: tokens have grown longer over the years. */
const TOKEN = /^(ghu|gho|ghs|github_pat)_[\w.-]{4,1000}$/;
/**
 * Reads the value given as the Copilot token, and returns its kind. Accepts what has one meaning only: white space and
 * quotes around it, `Bearer` before it, or a JSON file with exactly one token in it. No message contains any part of the
 * value.
 */
function parseToken(raw) {
    const text = unwrap(raw);
    if (text.startsWith('{') || text.startsWith('['))
        return fromJson(text);
    const type = typeOf(text);
    return type === undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(whyNot(text)) : { kind: 'token', token: text, type };
}
function typeOf(text) {
    return TOKEN.exec(text)?.[1];
}
/** Removes white space (a byte order mark too), pairs of quotes and a scheme, however they are nested. */
function unwrap(raw) {
    const text = raw.trim();
    const inner = /^"([^"]*)"$/.exec(text) ??
        /^'([^']*)'$/.exec(text) ??
        /^`([^`]*)`$/.exec(text) ??
        /^(?:bearer|token)\s+(\S+)$/i.exec(text);
    return inner?.[1] === undefined ? text : unwrap(inner[1]);
}
/** LiteLLM's, the editors' and the old scripts' files all differ, so any string in them that is a token counts. */
function fromJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return malformed('is the start of a JSON document that cannot be read', 'Store the token alone.');
    }
    const [token, ...others] = new Set(strings(value).filter((string) => typeOf(string) !== undefined));
    if (token === undefined)
        return malformed('is a JSON document without a Copilot token in it', LOGIN_HINT);
    if (others.length > 0) {
        return malformed(`is a JSON document with ${others.length + 1} tokens in it`, 'Store only the token of the account whose Copilot seat you want to use.');
    }
    return parseToken(token);
}
function strings(value) {
    const found = [];
    const open = [value];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (typeof next === 'string')
            found.push(next);
        else if (typeof next === 'object' && next !== null)
            open.push(...Object.values(next));
    }
    return found;
}
function malformed(what, hint) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_MALFORMED', `The Copilot token ${what}.`, { hint }));
}
/** In this order; the first pattern that matches decides. */
const REFUSALS = [
    [/^$/, () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_MISSING', 'No Copilot token was given.', { hint: LOGIN_HINT })],
    [
        /^\*+$/,
        () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_MALFORMED', 'The Copilot token consists of asterisks: it was copied from a masked log.', {
            hint: LOGIN_HINT,
        }),
    ],
    [
        /^\$/,
        () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_MALFORMED', 'The Copilot token is an expression or variable that was not evaluated.', {
            hint: 'In a workflow write `copilot-token: ${{ secrets.COPILOT_OAUTH_TOKEN }}`.',
        }),
    ],
    [
        /^tid=|;exp=\d/,
        () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_MALFORMED', 'This is a Copilot session token, which is valid for only half an hour.', {
            hint: `Use the OAuth token that was exchanged for it. ${LOGIN_HINT}`,
        }),
    ],
    [
        /^ghp_\S*$/,
        () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_KIND', 'This is a classic personal access token (`ghp_`), which Copilot never accepts.', {
            hint: LOGIN_HINT,
        }),
    ],
    [
        /^ghr_\S*$/,
        () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_KIND', 'This is a refresh token (`ghr_`), which only renews another token.', {
            hint: LOGIN_HINT,
        }),
    ],
    [
        /^(?:ghu|gho|ghs|github_pat)_\S*$/,
        () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_MALFORMED', 'The Copilot token is cut off, too long, or contains characters that no token has.', {
            hint: `Store the whole token again. ${LOGIN_HINT}`,
        }),
    ],
    [
        /^(?:gh[a-z]_\w+|v1\.[0-9a-f]{40}|[0-9a-f]{40})$/,
        () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_KIND', 'This is a GitHub token of a kind that Copilot does not accept.', {
            hint: LOGIN_HINT,
        }),
    ],
    [
        /\s/,
        () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_MALFORMED', 'The Copilot token contains spaces, line breaks, or other text beside the token.', {
            hint: 'Store the token alone, on one line.',
        }),
    ],
];
function whyNot(text) {
    const rule = REFUSALS.find(([pattern]) => pattern.test(text));
    return (rule?.[1](text) ??
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_MALFORMED', 'The value given as the Copilot token is not a GitHub token.', {
            hint: `Copilot accepts tokens that begin with \`ghu_\` or \`gho_\`. ${LOGIN_HINT}`,
        }));
}


/***/ }),

/***/ 3675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ LITELLM_API_VERSION),
/* harmony export */   _L: () => (/* binding */ DEFAULT_API_VERSION),
/* harmony export */   _O: () => (/* binding */ USER_AGENT),
/* harmony export */   qS: () => (/* binding */ EDITOR)
/* harmony export */ });
/**
 * How this program identifies itself, and which version of the answer it asks for. Imports nothing, so that any module may
 * import it at no cost.
 *
 * `X-GitHub-Api-Version` decides what the catalogue contains: without it about 20 old models, from `2026-06-01` on windows of
 * a million tokens and token prices. A version that was retired answers 466. Checked 2026-11: the newest in use.
 */
const DEFAULT_API_VERSION = '2026-08-01';
/** What LiteLLM 1.83 to 1.109 sends with chat, responses and embeddings: `X-GitHub-Api-Version` in its Copilot headers. */
const LITELLM_API_VERSION = '2025-04-01';
/** Sent wherever Copilot does not require an editor. */
const USER_AGENT = 'copilot-model-sync';
/**
 * Who tokens of the editors' app are sent as: Copilot answers 400 without (`missing Editor-Version header for IDE auth`).
 * VS Code and Copilot Chat as they were released together, since either may be looked at.
 */
const EDITOR = {
    version: 'vscode/1.115.0',
    pluginVersion: 'copilot-chat/0.44.0',
    userAgent: 'GitHubCopilotChat/0.44.0',
};


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Lp: () => (/* binding */ CODES),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/**
 * Every problem this program can name: a stable code, what it means, what to do.
 * Codes are an interface: one may be added, none is renamed or removed. `docs/errors.md` is generated from this table.
 */
const CODES = {
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
        means: 'The file contains a line break (a lone CR, NEL, LS or PS) or a byte order mark that YAML parsers read in different ways.',
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
        means: 'The names of the Copilot entries do not show how to name new entries, or would no longer show it after the edit.',
        fix: 'Set `model-name`.',
    },
    EDIT_UNSAFE: {
        means: 'The edited file did not pass verification, or LiteLLM would not start with it, or would drop one of its entries. Nothing was written.',
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
        means: 'The file that `exports` names does not exist, or does not define the provider that stands for the proxy.',
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
};
/** A {@link Problem} as the answer of a step. */
function refused(problem) {
    return { kind: 'refused', problem };
}
/** How IO rooms end early. Caught once, at a door. */
class Failure extends Error {
    problem;
    constructor(problem, options) {
        super(problem.message, options);
        this.name = 'Failure';
        this.problem = problem;
    }
}
/** A {@link Failure}, with the hint of its code unless a better one is given. */
function fail(code, message, more = {}) {
    return new Failure(problem(code, message, more), more.cause === undefined ? undefined : { cause: more.cause });
}
/** A {@link Problem}, with the hint of its code unless a better one is given. */
function problem(code, message, more = {}) {
    return {
        code,
        message,
        hint: more.hint ?? CODES[code].fix,
        ...(more.link === undefined ? {} : { link: more.link }),
        ...(more.place === undefined ? {} : { place: more.place }),
    };
}
/** `path`, `path:line` or `path:line:column`. */
function formatPlace(place) {
    return [place.path, place.line, place.line === undefined ? undefined : place.column]
        .filter((part) => part !== undefined)
        .join(':');
}
/** Several problems as one {@link Failure}: code and place are the first one's, and the message lists all of them. */
function joined(problems) {
    const [first, ...others] = problems;
    if (others.length === 0)
        return new Failure(first);
    const lines = problems.map((it) => {
        const place = it.place === undefined ? '' : `${formatPlace(it.place)}: `;
        return `- ${it.code} ${place}${it.message}`;
    });
    return new Failure({
        ...first,
        message: `${problems.length} files were refused, so no file is changed:\n${lines.join('\n')}`,
    });
}


/***/ }),

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ DEFAULT_PROVIDER),
/* harmony export */   R: () => (/* binding */ EXPORT_KINDS)
/* harmony export */ });
/** The clients whose files can list the models. */
const EXPORT_KINDS = ['opencode', 'zed', 'claude-code-router'];
/** The provider that a file is searched for when none is named: the id that LiteLLM's own `lite opencode` uses. */
const DEFAULT_PROVIDER = 'litellm';


/***/ }),

/***/ 5428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filesBelow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




/** Files below a folder. Absolute paths are allowed too: a user of the command line may name any file. */
function filesBelow(folder) {
    return {
        root: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder),
        async read(path) {
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path));
            }
            catch (error) {
                if (isMissing(error))
                    return null;
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FILE_ERROR', `The file cannot be read: ${reason(error)}.`, {
                    place: { path },
                    cause: error,
                });
            }
        },
        async list() {
            try {
                return await listed(folder, '');
            }
            catch (error) {
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FILE_ERROR', `The files cannot be listed: ${reason(error)}.`, { cause: error });
            }
        },
        async listBeside(path) {
            try {
                const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path)), { withFileTypes: true });
                const prefix = path.slice(0, path.lastIndexOf('/') + 1);
                return entries.flatMap((entry) => (entry.isFile() ? [`${prefix}${entry.name}`] : []));
            }
            catch (error) {
                if (isMissing(error))
                    return [];
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FILE_ERROR', `The folder cannot be listed: ${reason(error)}.`, {
                    place: { path },
                    cause: error,
                });
            }
        },
        async write(path, bytes, mode) {
            const prepared = await prepareIn(folder, { path, bytes, ...(mode === undefined ? {} : { mode }) });
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(prepared.temporary, prepared.target);
            }
            catch (error) {
                await discard([prepared]);
                throw unwritable(path, error);
            }
        },
        async writeAll(files) {
            const prepared = [];
            try {
                for (const file of files)
                    prepared.push(await prepareIn(folder, file));
            }
            catch (error) {
                await discard(prepared);
                throw error;
            }
            await renameAll(prepared);
        },
    };
}
/** Everything that can be tried beforehand was, so a failure here is rare. The message names the files written by then. */
async function renameAll(prepared) {
    for (const [at, { path, temporary, target }] of prepared.entries()) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
        }
        catch (error) {
            await discard(prepared.slice(at));
            const written = prepared.slice(0, at).map((file) => file.path);
            throw unwritable(path, error, written.length === 0 ? '' : ` Already written: ${written.join(', ')}.`);
        }
    }
}
async function discard(prepared) {
    for (const { temporary } of prepared)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
}
function unwritable(path, error, more = '') {
    const message = `The file cannot be written: ${reason(error)}.${more}`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('FILE_ERROR', message, { place: { path }, cause: error });
}
/** Folders with many files, none of which is a config. */
const PASSED_OVER = new Set(['.git', 'node_modules']);
/** Symlinks are not followed: they can form a loop, and a target inside the folder is found anyway. */
async function listed(folder, prefix) {
    const found = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, prefix), { withFileTypes: true })) {
        const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
        if (entry.isFile())
            found.push(path);
        else if (entry.isDirectory() && !PASSED_OVER.has(entry.name))
            found.push(...(await listed(folder, path)));
    }
    return found;
}
/**
 * Writes beside the file, so that a rename replaces it at once. A symbolic link is followed, and not replaced.
 * Permissions are kept.
 *
 * @throws Failure FILE_ERROR; no temporary file is left behind
 */
async function prepareIn(folder, { path, bytes, mode: wanted }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
        const target = (await isSymlink(file)) ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file) : file;
        const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
        const mode = wanted ?? (await modeOf(target));
        await writeNew(temporary, bytes, mode);
        return { path, temporary, target };
    }
    catch (error) {
        throw unwritable(path, error);
    }
}
async function writeNew(path, bytes, mode) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', mode);
    try {
        await handle.writeFile(bytes);
        // the umask may have removed bits
        if (mode !== undefined)
            await handle.chmod(mode);
        await handle.sync();
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
        throw error;
    }
    finally {
        await handle.close();
    }
}
async function isSymlink(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isSymbolicLink();
    }
    catch (error) {
        if (isMissing(error))
            return false;
        throw error;
    }
}
async function modeOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).mode & 0o7777;
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
function reason(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}


/***/ }),

/***/ 5085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ glob),
/* harmony export */   a: () => (/* binding */ isExplosive)
/* harmony export */ });
/**
 * A glob as a predicate: `*` (anything but `/`), `**` (anything), `?`, `[abc]`, `[!a-c]`, `{a,b}`; the whole text must match.
 *
 * Runs in time linear in text × pattern: hostile ids meet hostile globs here, so nothing is handed to a backtracking regular expression.
 */
function glob(pattern) {
    const alternatives = expandBraces(pattern).map(tokens);
    return (text) => alternatives.some((tokenList) => matches(tokenList, text));
}
/** A glob whose braces stand for more alternatives than this is refused where inputs are read. */
const MOST_ALTERNATIVES = 256;
/** Whether the braces of a glob stand for too many alternatives to be meant. */
function isExplosive(pattern) {
    return expandBraces(pattern).length > MOST_ALTERNATIVES;
}
function expandBraces(pattern) {
    let patterns = [pattern];
    while (patterns.length <= MOST_ALTERNATIVES) {
        const next = patterns.flatMap(expandInnermost);
        if (next.length === patterns.length)
            return next;
        patterns = next;
    }
    return patterns;
}
function expandInnermost(pattern) {
    const brace = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
    if (brace === null)
        return [pattern];
    const [whole, inner = ''] = brace;
    const before = pattern.slice(0, brace.index);
    const after = pattern.slice(brace.index + whole.length);
    return inner.split(',').map((choice) => `${before}${choice}${after}`);
}
function tokens(pattern) {
    const result = [];
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern.charAt(at);
        if (character === '*') {
            const deep = pattern.charAt(at + 1) === '*';
            if (deep)
                at++;
            // `**/` also matches no folder at all
            if (deep && pattern.charAt(at + 1) === '/') {
                at++;
                result.push({ kind: 'many', accepts: () => true });
                continue;
            }
            result.push({ kind: 'many', accepts: deep ? () => true : (it) => it !== '/' });
        }
        else if (character === '?') {
            result.push({ kind: 'one', accepts: (it) => it !== '/' });
        }
        else if (character === '[' && pattern.indexOf(']', at + 2) > 0) {
            const end = pattern.indexOf(']', at + 2);
            result.push({ kind: 'one', accepts: characterClass(pattern.slice(at + 1, end)) });
            at = end;
        }
        else {
            result.push({ kind: 'one', accepts: (it) => it === character });
        }
    }
    return result;
}
function characterClass(source) {
    const negated = source.startsWith('!') || source.startsWith('^');
    const body = negated ? source.slice(1) : source;
    const ranges = [];
    for (let at = 0; at < body.length; at++) {
        const from = body.charAt(at);
        if (body.charAt(at + 1) === '-' && at + 2 < body.length) {
            ranges.push([from, body.charAt(at + 2)]);
            at += 2;
        }
        else {
            ranges.push([from, from]);
        }
    }
    return (character) => character !== '/' && ranges.some(([low, high]) => low <= character && character <= high) !== negated;
}
function matches(pattern, text) {
    let states = new Set([0]);
    const settle = (from) => {
        for (const state of from)
            if (pattern[state]?.kind === 'many')
                from.add(state + 1);
        return from;
    };
    settle(states);
    for (const character of text) {
        const next = new Set();
        for (const state of states) {
            const token = pattern[state];
            if (token?.accepts(character) !== true)
                continue;
            next.add(token.kind === 'many' ? state : state + 1);
        }
        if (next.size === 0)
            return false;
        states = settle(next);
    }
    return states.has(pattern.length);
}


/***/ }),

/***/ 9076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ countMissing),
/* harmony export */   S1: () => (/* binding */ daysMissing),
/* harmony export */   Vo: () => (/* binding */ NO_HISTORY),
/* harmony export */   W7: () => (/* binding */ NOTHING_LOADED),
/* harmony export */   eF: () => (/* binding */ MISSING_RUNS),
/* harmony export */   np: () => (/* binding */ advance),
/* harmony export */   tc: () => (/* binding */ isRerun)
/* harmony export */ });
const NO_HISTORY = { missing: new Map() };
/** Nothing was loaded, and nothing is saved. */
const NOTHING_LOADED = {
    history: NO_HISTORY,
    notices: [],
    save: async () => [],
};
/** Consecutive runs without a model before it may be removed, however long it is missing: one wrong answer a week proves nothing. */
const MISSING_RUNS = 3;
/** Counts this run for a model that it misses. */
function countMissing(history, id, moment) {
    const before = history.missing.get(id);
    const first = { since: moment.now.toISOString(), runs: 1 };
    const order = orderOf(history, moment);
    if (order === 'rerun')
        return { ...(before ?? first), count: 'rerun' };
    if (before === undefined)
        return { ...first, count: 'first' };
    if (order === 'gap')
        return { ...first, count: 'restarted' };
    return { since: before.since, runs: before.runs + 1, count: 'next' };
}
/** The history after a run in which exactly these models were missing: a model that is back is forgotten. A rerun changes nothing. */
function advance(history, ids, moment) {
    if (isRerun(history, moment))
        return history;
    const missing = [...new Set(ids)].toSorted().map((id) => {
        const { since, runs } = countMissing(history, id, moment);
        return [id, { since, runs }];
    });
    if (missing.length === 0)
        return NO_HISTORY;
    return { missing: new Map(missing), ...(moment.run === undefined ? {} : { run: moment.run }) };
}
/** Whole days that a model has been missing. */
function daysMissing({ since }, now) {
    return Math.floor((now.getTime() - Date.parse(since)) / 86_400_000);
}
/** Whether the run decides and counts nothing: it was counted before, or the history is of a later run. */
function isRerun(history, moment) {
    return orderOf(history, moment) === 'rerun';
}
/**
 * How a run follows the one that stored the history. A run in which nothing is missing stores none, so it shows only as a
 * gap in the numbers. A rerun comes after runs that it knows nothing about, and one of them may have found every model: a
 * rerun decides nothing.
 */
function orderOf({ run: before }, { run, isRerun = false }) {
    if (isRerun || (before !== undefined && run !== undefined && run <= before))
        return 'rerun';
    return before === undefined || run === undefined || run === before + 1 ? 'next' : 'gap';
}


/***/ }),

/***/ 8527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ confinement),
/* harmony export */   e: () => (/* binding */ configPath)
/* harmony export */ });
/** `path`, `path#/json/pointer` or a glob of paths, `/` between folders. {@link confinement} says where it may lead. */
function configPath(text, complain) {
    const hash = text.indexOf('#');
    const path = (hash < 0 ? text : text.slice(0, hash)).replace(/^(?:\.\/)+/, '');
    const pointer = hash < 0 ? undefined : text.slice(hash + 1);
    const wrong = complaint(path, pointer);
    if (wrong !== undefined)
        complain(`${JSON.stringify(text)}: ${wrong}`);
    return {
        path,
        glob: /[*?[{]/.test(path),
        ...(pointer === undefined || pointer === '' ? {} : { pointer }),
    };
}
/** Why a path may not be written in a repository: it leads out of it, or to files that no sync may change. Undefined: it may be written. */
function confinement({ path }) {
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'must be relative to the repository';
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..')) {
        return 'must not lead out of the repository';
    }
    if (parts.some((part) => part.toLowerCase() === '.git'))
        return 'must not lead into .git';
    return path.toLowerCase().startsWith('.github/workflows/') ? 'workflows are never written' : undefined;
}
function complaint(path, pointer) {
    if (path === '' || path.endsWith('/'))
        return 'must name a file';
    if (path.includes('\\'))
        return 'must have / between folders';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: paths with control characters are attacks
    if (/[\u0000-\u001f\u007f]/.test(path))
        return 'must not contain control characters';
    if (pointer !== undefined && pointer !== '' && !/^(?:\/(?:[^~/]|~[01])*)+$/.test(pointer)) {
        return 'must have a JSON Pointer after #, such as #/data/config.yaml';
    }
    return undefined;
}


/***/ }),

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exportTarget),
/* harmony export */   s: () => (/* binding */ isProvider)
/* harmony export */ });
/* harmony import */ var _export_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8615);
/* harmony import */ var _config_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8527);


/** `kind=path` or `kind=path#provider`. Where the path may lead, `confinement` says. */
function exportTarget(text, complain) {
    const equals = text.indexOf('=');
    const name = text.slice(0, Math.max(equals, 0)).trim();
    const kind = _export_model_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPORT_KINDS */ .R.find((known) => known === name);
    const say = (message) => complain(`${JSON.stringify(text)}: ${message}`);
    if (kind === undefined)
        say(`must be KIND=PATH, where KIND is one of ${_export_model_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPORT_KINDS */ .R.join(', ')}`);
    const [file = '', ...rest] = text.slice(equals + 1).split('#');
    const { path, glob } = (0,_config_path_js__WEBPACK_IMPORTED_MODULE_1__/* .configPath */ .e)(file.trim(), complain);
    if (glob)
        say('must name one file, without a glob');
    const provider = rest.join('#').trim();
    if (!isProvider(provider))
        say('must have the name of a provider after #');
    return { kind: kind ?? 'opencode', path, provider: provider === '' ? _export_model_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PROVIDER */ .G : provider };
}
/** Whether a text can be a provider's key or name. */
function isProvider(text) {
    return text !== '__proto__' && /^[^\p{Cc}\p{Cf}]{0,100}$/u.test(text);
}


/***/ }),

/***/ 4551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./lib/copilot/token.js
var token = __webpack_require__(2501);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/inputs/assemble.js
/** Puts each input where the rooms look for it. */
function assemble(parts, env) {
    const { inputs, extraHeaders, newEntry, routing } = parts;
    return {
        mode: inputs.mode,
        configPaths: inputs['config-path'],
        createConfig: inputs['create-config'],
        exports: inputs.exports,
        catalogueFile: inputs.catalogue,
        copilot: copilot(parts),
        select: {
            include: inputs.include,
            exclude: inputs.exclude,
            modelTypes: inputs['model-types'],
            includePreview: inputs['include-preview'],
        },
        entry: {
            modelName: inputs['model-name'],
            extraHeaders,
            newEntry,
            costs: inputs.costs,
            maxInputTokens: inputs['max-input-tokens'],
            displayNames: inputs['display-names'],
        },
        check: {
            ignore: inputs.ignore,
            litellmVersion: inputs['litellm-version'],
            strict: inputs.strict,
            sarif: inputs.sarif,
        },
        prove: inputs.prove,
        removal: { graceDays: inputs['removal-grace-days'], allowMass: inputs['allow-mass-removal'] },
        routing: { ...routing, onRemoval: inputs['on-removal'] },
        github: gitHub(parts, env),
        pullRequest: pullRequest(inputs),
    };
}
function copilot({ inputs, urls, copilotToken }) {
    return {
        token: copilotToken,
        auth: inputs['copilot-auth'],
        integrationId: inputs['copilot-integration-id'],
        apiVersion: inputs['copilot-api-version'],
        host: inputs['github-host'],
        urls,
    };
}
function gitHub({ inputs, target }, env) {
    return {
        token: inputs['github-token'] === '' ? undefined : inputs['github-token'],
        owner: target?.owner ?? '',
        repo: target?.repo ?? '',
        base: inputs.base,
        apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
        graphqlUrl: env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql',
        serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
    };
}
function pullRequest(inputs) {
    return {
        branch: inputs.branch ?? 'copilot-model-sync',
        title: inputs.title,
        commitMessage: inputs['commit-message'],
        labels: inputs.labels,
        assignees: inputs.assignees,
        reviewers: inputs.reviewers,
        teamReviewers: inputs['team-reviewers'],
        milestone: inputs.milestone,
        draft: inputs.draft,
        signOff: inputs['sign-off'],
        autoMerge: inputs['auto-merge'],
    };
}

// EXTERNAL MODULE: ./lib/inputs/config-path.js
var config_path = __webpack_require__(8527);
;// CONCATENATED MODULE: ./lib/inputs/editor-headers.js
/**
 * The four headers that Copilot expects from an editor, for `extra-headers: editor`. The values are LiteLLM's own defaults,
 * known to be accepted. The names are in lower case, since LiteLLM joins the same header in Title-Case with its own. It is
 * always all four: on chat, `extra_headers` replace LiteLLM's whole set. (Run against LiteLLM 1.106, 2026-11.)
 */
const EDITOR_HEADERS = {
    'editor-version': 'vscode/1.95.0',
    'editor-plugin-version': 'copilot-chat/0.26.7',
    'copilot-integration-id': 'vscode-chat',
    'user-agent': 'GitHubCopilotChat/0.26.7',
};

// EXTERNAL MODULE: ./lib/glob.js
var glob = __webpack_require__(5085);
// EXTERNAL MODULE: ./lib/config/model.js
var model = __webpack_require__(1991);
;// CONCATENATED MODULE: ./lib/inputs/yaml-map.js

/** The YAML mapping of an input, as LiteLLM would read it; undefined without a text, and after a complaint. */
async function yamlMap(text, complain) {
    if (text === undefined)
        return undefined;
    const { readValue } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(271)]).then(__webpack_require__.bind(__webpack_require__, 3271));
    const result = readValue('', text);
    if (result.kind === 'refused') {
        const { code, message, place } = result.problem;
        const where = place?.line === undefined ? '' : ` in line ${place.line}`;
        const what = code === 'UNSUPPORTED_YAML' ? 'must be a YAML mapping of plain values' : 'is not valid YAML';
        complain(`${what}${where}: ${message.replace(/\.$/, '')}`);
        return undefined;
    }
    if ((0,model/* isMap */.j)(result.value))
        return result.value;
    complain('must be a YAML mapping of plain values');
    return undefined;
}

;// CONCATENATED MODULE: ./lib/inputs/routing.js



/** The input `aliases`: a YAML map of names to Copilot's ids. */
async function readAliases(text, complain) {
    return (await pairs(text, complain)).map(([name, id]) => {
        if (!isName(name) || name.includes('*')) {
            complain(`${quoted(name)} must be a name of at most 200 characters on one line, without \`*\``);
        }
        return { name, id: modelId(id, `the value of ${quoted(name)}`, complain) };
    });
}
/** The input `fallbacks`: a YAML map of Copilot's ids to lists of such ids. */
async function readFallbacks(text, complain) {
    return (await pairs(text, complain)).map(([key, value]) => {
        const id = modelId(key, quoted(key), complain);
        if (!Array.isArray(value) || value.length === 0) {
            complain(`the value of ${quoted(key)} must be a list of model ids`);
            return { id, targets: [] };
        }
        const targets = value.map((item) => modelId(item, `each item of ${quoted(key)}`, complain));
        if (targets.includes(id))
            complain(`${quoted(key)} cannot be its own fallback`);
        return { id, targets: [...new Set(targets)] };
    });
}
/** The input `successors`: a YAML map of globs of Copilot's ids to ids. Its order counts. */
async function readSuccessors(text, complain) {
    return (await pairs(text, complain)).map(([pattern, id]) => {
        if (!isName(pattern))
            complain(`${quoted(pattern)} must be a glob of model ids`);
        else if ((0,glob/* isExplosive */.a)(pattern))
            complain(`${quoted(pattern)} has braces with too many alternatives`);
        return { pattern, id: modelId(id, `the value of ${quoted(pattern)}`, complain) };
    });
}
async function pairs(text, complain) {
    return Object.entries((await yamlMap(text, complain)) ?? {});
}
/** An id as Copilot reports it: no name of an entry, and no glob. */
function modelId(value, what, complain) {
    if (typeof value !== 'string' || !isName(value) || /[\s*?[\]{}]/.test(value)) {
        complain(`${what} must be the id of one model, such as gpt-4.1`);
    }
    else if (value.startsWith('github_copilot/')) {
        complain(`${what} must be Copilot’s id, without \`github_copilot/\``);
    }
    return typeof value === 'string' ? value : '';
}
function isName(text) {
    return text.trim() !== '' && text.length <= 200 && !/\p{Cc}|[\u2028\u2029]/u.test(text);
}
function quoted(text) {
    return JSON.stringify((0,report_escape/* shorten */.ml)(text, 60));
}

// EXTERNAL MODULE: ./lib/inputs/schema.js + 1 modules
var schema = __webpack_require__(925);
;// CONCATENATED MODULE: ./lib/inputs/urls.js
/** LiteLLM's own names for where Copilot's endpoints are (docs.litellm.ai, provider github_copilot). */
const VARIABLES = {
    exchange: 'GITHUB_COPILOT_API_KEY_URL',
    apiBase: 'GITHUB_COPILOT_API_BASE',
    deviceCode: 'GITHUB_COPILOT_DEVICE_CODE_URL',
    accessToken: 'GITHUB_COPILOT_ACCESS_TOKEN_URL',
};
/** The endpoints that the environment moves. Tokens go there, so it must be https, or http on loopback. */
function urlOverrides(env, complain) {
    const urls = {};
    for (const [name, variable] of Object.entries(VARIABLES)) {
        const text = env[variable]?.trim();
        if (text === undefined || text === '')
            continue;
        if (safe(text))
            urls[name] = text.replace(/\/+$/, '');
        else
            complain(variable, 'must be an https URL without credentials (http only on loopback)');
    }
    return urls;
}
function safe(text) {
    if (!URL.canParse(text))
        return false;
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./lib/inputs/read.js










/**
 * Inputs and environment → one frozen {@link Settings}. All mistakes are reported in one problem, each with the name of its
 * input; the values of the two token inputs are never repeated in it.
 */
async function readSettings(raw, env, door) {
    const mistakes = [];
    const complain = (name, message) => {
        mistakes.push({ input: door.spell(name), message });
    };
    const inputs = parse(raw, complain);
    const urls = urlOverrides(env, (variable, message) => mistakes.push({ input: variable, message }));
    const maps = await readMaps(inputs, complain);
    const target = inputs.repository ?? repositoryOf(env.GITHUB_REPOSITORY);
    checkTogether(inputs, door, complain);
    const isNamed = (raw.repository ?? '').trim() !== '';
    if (inputs.mode === 'pull-request' && target === undefined && !isNamed) {
        complain('repository', 'is needed: OWNER/NAME of the repository that contains the config');
    }
    if (mistakes.length > 0)
        return (0,errors/* refused */.J5)(invalid(mistakes));
    const token = copilotToken(inputs, door);
    if (token.kind === 'refused')
        return token;
    const missing = missingGitHubToken(inputs, door);
    if (missing !== undefined)
        return (0,errors/* refused */.J5)(missing);
    const settings = assemble({ inputs, ...maps, urls, target, copilotToken: token.token }, env);
    return { kind: 'settings', settings: freeze(settings) };
}
async function readMaps(inputs, complain) {
    const read = (name, use) => use(inputs[name], (message) => complain(name, message));
    return {
        extraHeaders: await read('extra-headers', headers),
        newEntry: await read('new-entry', yamlMap),
        routing: {
            aliases: await read('aliases', readAliases),
            fallbacks: await read('fallbacks', readFallbacks),
            successors: await read('successors', readSuccessors),
        },
    };
}
/** What is wrong with inputs that are each right by themselves. */
function checkTogether(inputs, door, complain) {
    if (!door.ownFiles || inputs.mode === 'pull-request') {
        for (const path of inputs['config-path']) {
            const wrong = (0,config_path/* confinement */.P)(path);
            if (wrong !== undefined)
                complain('config-path', `${JSON.stringify(path.path)}: ${wrong}`);
        }
        for (const { path } of inputs.exports) {
            const wrong = (0,config_path/* confinement */.P)({ path, glob: false });
            if (wrong !== undefined)
                complain('exports', `${JSON.stringify(path)}: ${wrong}`);
        }
    }
    if (inputs['auto-merge'] !== 'never' && inputs.draft) {
        complain('auto-merge', 'cannot be combined with draft: a draft cannot be merged');
    }
}
function missingGitHubToken(inputs, door) {
    if (inputs.mode !== 'pull-request' || inputs['github-token'] !== '')
        return undefined;
    return (0,errors/* problem */.CC)('GITHUB_TOKEN_MISSING', `${door.spell('github-token')} is empty, but reading the repository needs it.`);
}
function invalid(mistakes) {
    const [first] = mistakes;
    const message = mistakes.length === 1 && first !== undefined
        ? `${first.input}: ${first.message}.`
        : `${mistakes.length} inputs are not valid:\n${mistakes.map(({ input, message }) => `- ${input}: ${message}.`).join('\n')}`;
    return (0,errors/* problem */.CC)('INVALID_INPUT', message);
}
const SECRETS = new Set(['copilot-token', 'github-token']);
function parse(raw, complain) {
    const values = {};
    for (const name of Object.keys(schema/* INPUTS */.m)) {
        const input = schema/* INPUTS */.m[name];
        const text = raw[name] ?? '';
        // an empty input (an unset variable in a workflow) means its default
        const given = text.trim() === '' ? input.fallback : text;
        const messages = new Set();
        values[name] = input.parse(given, (message) => messages.add(message));
        const shown = SECRETS.has(name) ? '' : `, not ${JSON.stringify((0,report_escape/* shorten */.ml)(given, 60))}`;
        for (const message of messages)
            complain(name, message.startsWith('"') ? message : `${message}${shown}`);
    }
    return values;
}
function copilotToken(inputs, door) {
    if (inputs.catalogue !== undefined || !door.needsCatalogue)
        return { kind: 'token', token: undefined };
    if (inputs['copilot-token'] === '') {
        return (0,errors/* refused */.J5)((0,errors/* problem */.CC)('TOKEN_MISSING', `${door.spell('copilot-token')} is empty.`, { hint: door.tokenHint }));
    }
    return (0,token/* parseToken */.p)(inputs['copilot-token']);
}
function repositoryOf(text) {
    const [owner, repo] = text?.split('/') ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
async function headers(text, complain) {
    if (text === undefined)
        return undefined;
    if (text === 'editor')
        return EDITOR_HEADERS;
    const map = await yamlMap(text, complain);
    if (map === undefined)
        return undefined;
    const result = { ...EDITOR_HEADERS };
    for (const [name, value] of Object.entries(map)) {
        if (typeof value !== 'string' || !/^[\u0020-\u007e]*$/.test(value) || !/^[A-Za-z0-9-]+$/.test(name)) {
            complain(`${JSON.stringify(name)} must be a header name with a string value`);
            continue;
        }
        result[name.toLowerCase()] = value;
    }
    return result;
}
function freeze(whole) {
    for (const part of Object.values(whole))
        if (typeof part === 'object' && part !== null)
            freeze(part);
    return Object.freeze(whole);
}


/***/ }),

/***/ 925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS)
});

// EXTERNAL MODULE: ./lib/copilot/versions.js
var versions = __webpack_require__(3675);
// EXTERNAL MODULE: ./lib/glob.js
var glob = __webpack_require__(5085);
// EXTERNAL MODULE: ./lib/prove/version.js
var version = __webpack_require__(4038);
// EXTERNAL MODULE: ./lib/inputs/config-path.js
var config_path = __webpack_require__(8527);
// EXTERNAL MODULE: ./lib/inputs/export-target.js
var export_target = __webpack_require__(6769);
;// CONCATENATED MODULE: ./lib/inputs/ref-name.js
/** Whether git accepts a text as a branch name (git-check-ref-format): it becomes part of a ref and of URLs. */
function isRefName(name) {
    return (name.length <= 200 &&
        name !== '@' &&
        !name.startsWith('refs/') &&
        !name.startsWith('-') &&
        !name.includes('..') &&
        !name.includes('@{') &&
        // biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids exactly these in a ref
        !/[\u0000-\u0020\u007f~^:?*[\\]/.test(name) &&
        name
            .split('/')
            .every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.') && !part.endsWith('.lock')));
}

;// CONCATENATED MODULE: ./lib/inputs/schema.js






/**
 * Every input: how its text becomes a value, and its default text. `action.yml` says the same to the
 * runner; a contract test compares the two. Flags of the command line have the same names.
 */
const INPUTS = {
    'copilot-token': input('', (text) => text),
    catalogue: input('', optional),
    'config-path': input('config.yaml', list(lines, config_path/* configPath */.e, 'must have at least one path')),
    'create-config': input('false', schema_boolean),
    mode: input('pull-request', choice(['pull-request', 'write', 'check'])),
    include: input('', globs),
    exclude: input('', globs),
    'model-types': input('chat', list(items, modelType, 'must be chat, embedding or both')),
    'include-preview': input('true', schema_boolean),
    'model-name': input('', checked(hasId, 'must contain {id}, such as copilot-{id}')),
    'extra-headers': input('', optional),
    'new-entry': input('', optional),
    costs: input('false', schema_boolean),
    'max-input-tokens': input('reported', choice(['reported', 'default-tier'])),
    'display-names': input('false', schema_boolean),
    aliases: input('', optional),
    fallbacks: input('', optional),
    'removal-grace-days': input('7', wholeNumber(365)),
    'allow-mass-removal': input('false', schema_boolean),
    'on-removal': input('remove', choice(['remove', 'alias'])),
    successors: input('', optional),
    ignore: input('', items),
    'litellm-version': input('', checked((text) => /^\d{1,4}(?:\.\d{1,5}){1,2}$/.test(text), 'must be a version of LiteLLM, such as 1.106.2')),
    strict: input('false', schema_boolean),
    sarif: input('', optional),
    exports: input('', exportTargets),
    'github-token': input('', (text) => text),
    repository: input('', repository),
    base: input('', checked(isRefName, 'must be a branch name that git allows')),
    branch: input('copilot-model-sync', checked(isRefName, 'must be a branch name that git allows')),
    title: input('', optional),
    'commit-message': input('', optional),
    labels: input('', items),
    assignees: input('', items),
    reviewers: input('', items),
    'team-reviewers': input('', items),
    milestone: input('', optional),
    draft: input('false', schema_boolean),
    'sign-off': input('false', schema_boolean),
    'auto-merge': input('never', choice(['never', 'additive', 'always'])),
    prove: input('off', prove),
    'copilot-auth': input('', optionally(choice(['exchange', 'direct']))),
    'copilot-integration-id': input('', checked((text) => /^[A-Za-z0-9._-]{1,64}$/.test(text), 'may contain only letters, digits, ., _ and -')),
    'copilot-api-version': input(versions/* DEFAULT_API_VERSION */._L, date),
    'github-host': input('github.com', host),
};
function input(fallback, parse) {
    return { fallback, parse: (text, complain) => parse(text.trim(), complain) };
}
function optional(text) {
    return text === '' ? undefined : text;
}
function optionally(parse) {
    return (text, complain) => (text === '' ? undefined : parse(text, complain));
}
function checked(isRight, message) {
    return (text, complain) => {
        if (text !== '' && !isRight(text))
            complain(message);
        return optional(text);
    };
}
function choice(names) {
    return (text, complain) => {
        const chosen = names.find((name) => name === text);
        if (chosen === undefined)
            complain(`must be one of ${names.join(', ')}`);
        return chosen ?? names[0];
    };
}
/** The spellings that `@actions/core` takes for a boolean. */
function schema_boolean(text, complain) {
    if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(text))
        complain('must be true or false');
    return text.toLowerCase() === 'true';
}
function wholeNumber(most) {
    return (text, complain) => {
        if (!/^\d{1,6}$/.test(text))
            complain(`must be a whole number from 0 to ${most}`);
        else if (Number(text) > most)
            complain(`must be at most ${most}`);
        return Number(text);
    };
}
/** One item per line. */
function lines(text) {
    return distinct(text.split(/\r?\n/));
}
/** Items separated by commas or lines. */
function items(text) {
    return distinct(text.split(/[\n\r,]+/));
}
function distinct(texts) {
    return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}
function list(split, parse, none) {
    return (text, complain) => {
        const texts = split(text);
        if (texts.length === 0)
            complain(none);
        return texts.map((item) => parse(item, complain));
    };
}
function globs(text, complain) {
    const patterns = lines(text);
    if (patterns.some(glob/* isExplosive */.a))
        complain('has braces with too many alternatives');
    return patterns;
}
/** Each file is a part of one query. */
const MOST_EXPORTS = 50;
function exportTargets(text, complain) {
    const all = lines(text);
    if (all.length > MOST_EXPORTS)
        complain(`has ${all.length} lines, more than ${MOST_EXPORTS}`);
    return all.map((line) => (0,export_target/* exportTarget */.c)(line, complain));
}
function modelType(text, complain) {
    if (text === 'embedding')
        return text;
    if (text !== 'chat')
        complain('must contain only chat and embedding');
    return 'chat';
}
function repository(text, complain) {
    if (text === '')
        return undefined;
    if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/.test(text))
        complain('must be OWNER/NAME');
    const [owner = '', repo = ''] = text.split('/');
    return { owner, repo };
}
function hasId(template) {
    return template.includes('{id}') && template.length <= 200 && !/[\r\n]/.test(template);
}
function prove(text, complain) {
    const asked = (0,version/* parseProve */.mh)(text);
    if (asked === undefined)
        complain('must be off, newest, deployed, or a version such as 1.106.2');
    return asked ?? { kind: 'off' };
}
function date(text, complain) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        complain('must be a date, YYYY-MM-DD');
    return text;
}
function host(text, complain) {
    const name = text.toLowerCase();
    if (name !== 'github.com' && !/^[a-z0-9][a-z0-9-]*\.ghe\.com$/.test(name)) {
        complain('must be github.com or SUB.ghe.com');
    }
    return name;
}


/***/ }),

/***/ 4038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   Wu: () => (/* binding */ placesFor),
/* harmony export */   mh: () => (/* binding */ parseProve)
/* harmony export */ });
/** Reads the input `prove`; undefined: the value is not valid. */
function parseProve(text) {
    if (text === 'off' || text === 'newest' || text === 'deployed')
        return { kind: text };
    const version = VERSION.exec(text)?.[1];
    return version === undefined ? undefined : { kind: 'version', version };
}
/** A release as PyPI names it, with or without the `v` of an image tag. */
const VERSION = /^v?(\d{1,4}\.\d{1,4}\.\d{1,4}(?:(?:rc|\.post|\.dev)\d{1,4})?)$/;
/**
 * Names of files that may contain the deployed version of LiteLLM, highest priority first: the file with the config, then
 * files that start a container, then files that install a package.
 */
const PLACES = [
    'values.yaml',
    'values.yml',
    'docker-compose.yml',
    'docker-compose.yaml',
    'compose.yaml',
    'compose.yml',
    'deployment.yaml',
    'kustomization.yaml',
    'Dockerfile',
    'requirements.txt',
    'uv.lock',
    'poetry.lock',
    'pyproject.toml',
];
/**
 * The files to read for a config, highest priority first: the file itself, the {@link PLACES} beside it, then those in the
 * root of the repository.
 */
function placesFor(configPath) {
    const folder = configPath.includes('/') ? configPath.slice(0, configPath.lastIndexOf('/') + 1) : '';
    const beside = PLACES.map((name) => `${folder}${name}`);
    return [...new Set([configPath, ...beside, ...PLACES])];
}
/** The first version that the candidates state, in their order. A range (`litellm>=1.80`) or a floating tag states none. */
function findVersion(candidates) {
    for (const { path, text } of candidates) {
        for (const pattern of STATEMENTS) {
            const match = pattern.exec(text);
            const version = match?.[1] ?? match?.[2];
            if (match === null || version === undefined)
                continue;
            const line = text.slice(0, match.index + match[0].length).split('\n').length;
            return { version, foundAt: `${path}:${line}` };
        }
    }
    return undefined;
}
const RELEASE = String.raw `(\d{1,4}\.\d{1,4}\.\d{1,4}(?:\.post\d{1,4}|rc\d{1,4})?)`;
/** How files state a version. A comment at the start of a line states nothing. */
const STATEMENTS = [
    // ghcr.io/berriai/litellm:main-v1.106.2-stable, docker.litellm.ai/berriai/litellm-database:v1.106.2
    new RegExp(String.raw `^(?![^\S\n]*#)[^#\n]*\/litellm(?:-[a-z_-]+)?:(?:main-|litellm_stable_release_branch-)?v?${RELEASE}(?:[-.](?:stable|nightly|patch)[\w.-]*)?(?=["'\s@]|$)`, 'm'),
    // Helm's image map: repository: …/litellm, tag: v1.106.2 within the next lines
    new RegExp(String.raw `^[^\S\n]*repository:[^\S\n]*["']?\S*\/litellm(?:-[a-z_-]+)?["']?[^\S\n]*\n(?:[^\S\n]*(?:#.*|\w+:.*)?\n){0,4}?[^\S\n]*tag:[^\S\n]*["']?(?:main-)?v?${RELEASE}(?:-stable[\w.-]*)?(?=["'\s]|$)`, 'm'),
    // kustomization.yaml: - name: …/litellm, newTag: v1.106.2
    new RegExp(String.raw `^[^\S\n]*(?:-[^\S\n]+)?(?:name|newName):[^\S\n]*["']?\S*\/litellm(?:-[a-z_-]+)?["']?[^\S\n]*\n(?:[^\S\n]*\w+:.*\n){0,2}?[^\S\n]*newTag:[^\S\n]*["']?(?:main-)?v?${RELEASE}(?:-stable[\w.-]*)?(?=["'\s]|$)`, 'm'),
    // litellm==1.106.2, "litellm[proxy]==1.106.2"
    new RegExp(String.raw `^(?![^\S\n]*#)(?:[^#\n]*[\s"'])?litellm(?:\[[\w\s,-]*\])?[^\S\n]*===?[^\S\n]*${RELEASE}(?![\w.*])`, 'im'),
    // uv.lock, poetry.lock
    new RegExp(String.raw `^name = "litellm"\r?\nversion = "${RELEASE}"`, 'm'),
];


/***/ }),

/***/ 9495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   RI: () => (/* binding */ routeText),
/* harmony export */   WH: () => (/* binding */ targetsText),
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   c2: () => (/* binding */ shownFrom),
/* harmony export */   dP: () => (/* binding */ ownerText),
/* harmony export */   df: () => (/* binding */ entriesAfter),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   nd: () => (/* binding */ ALIAS_REASONS),
/* harmony export */   uW: () => (/* binding */ saysId),
/* harmony export */   vN: () => (/* binding */ retirementText),
/* harmony export */   z: () => (/* binding */ removalReason)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4842);

const inBackticks = (text) => `\`${text}\``;
/** The changes of a kind, over all files, in order. */
function changesOf(plan, kind) {
    return plan.files.flatMap(({ changes }) => changes).filter((change) => isKind(change, kind));
}
/**
 * The changes of a kind, one for each `model_name`, however many files have it: of changes to the same name the most
 * severe is taken.
 */
function modelsOf(plan, kind) {
    const byName = new Map();
    for (const change of changesOf(plan, kind)) {
        const known = byName.get(change.name);
        if (known === undefined || (known.level !== 'breaking' && change.level === 'breaking')) {
            byName.set(change.name, change);
        }
    }
    return [...byName.values()];
}
/** Managed entries that a file has once its plan is carried out. */
function entriesAfter({ managed, changes }) {
    const ofKind = (kind) => changes.filter((change) => change.kind === kind).length;
    return managed.length + ofKind('added') - ofKind('removed');
}
/** The stage that texts name: a file that is left without any managed entry is not adopted. */
function stageOf(file) {
    return file.stage === 'adopted' && entriesAfter(file) === 0 ? 'synced' : file.stage;
}
/** Whether a name says Copilot's id by itself: as it is, or in LiteLLM's own spelling, `github_copilot/<id>`. */
function saysId({ id, name }) {
    return name === id || name === `github_copilot/${id}`;
}
/** Why an entry is removed, in words. */
function removalReason(why) {
    const since = 'since' in why && why.since !== undefined ? ` since ${why.since}` : '';
    return why.kind === 'gone' ? `not in the catalogue${since}` : `${why.reason}${since}`;
}
/** When a model is withdrawn, as of the day of the run: `leaves on 2026-09-01, in 12 days`. */
function retirementText({ date, days = 0 }) {
    if (date === undefined)
        return 'leaves on a date that Copilot does not state';
    if (days < 0)
        return `was due to leave on ${date}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(-days, 'day')} ago`;
    return days === 0 ? `leaves today, ${date}` : `leaves on ${date}, in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(days, 'day')}`;
}
/**
 * Who answers calls to a name, after "answered by": `` `azure/gpt-4o-eu` (`config.yaml:12`) ``, or, where the plan adds the
 * alias, `` `copilot-gpt-5.4` from now on ``.
 *
 * @param quote makes code of what a file says
 */
function ownerText({ kind, calls, place, isPlanned }, quote = inBackticks) {
    if (isPlanned === true && calls !== undefined)
        return `${quote(calls)} from now on`;
    const where = quote(`${place.path}${place.line === undefined ? '' : `:${place.line}`}`);
    const via = { entry: '', id: `its ${quote('model_info.id')}, `, alias: 'an alias, ' }[kind];
    return `${calls === undefined ? 'an entry' : quote(calls)} (${via}${where})`;
}
/** What a change outside of `model_list` sets or removes: ``alias `gpt-4` ``. */
function routeText({ kind, name }, quote = inBackticks) {
    return kind === 'alias' ? `alias ${quote(name)}` : `fallbacks of ${quote(name)}`;
}
/** What a name calls, or falls back to: `` `a`, then `b` ``. Undefined for nothing. */
function targetsText(to, quote = inBackticks) {
    return to === undefined
        ? undefined
        : [to]
            .flat()
            .map((name) => quote(name))
            .join(', then ');
}
/** Why an alias changes, where its name does not say it. */
const ALIAS_REASONS = {
    input: 'set by `aliases`',
    successor: 'the successor of a removed model',
    returned: 'an entry of that name is added',
};
/** A value of a key, short; `—` when the key is absent. */
function shownValue(value) {
    if (value === undefined)
        return '—';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** The value a key had, as it was written when YAML alone can write it. */
function shownFrom({ from }) {
    if (from === undefined)
        return '—';
    return from.value === undefined ? from.source : shownValue(from.value);
}
function isKind(change, kind) {
    return change.kind === kind;
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/**
 * Makes text from elsewhere (upstream names, a user's file, GitHub's words) safe to show.
 * The only home of escaping, for Markdown on GitHub and for log lines.
 */
/** Invisible on GitHub, and enough to keep its filters from seeing a mention or a reference. */
const BREAK = '\u200B';
/**
 * One line that a runner takes for text: no control characters, no line breaks, no workflow command.
 *
 * The runner looks for `::` at a line's start, after spaces, and for `##[` anywhere in it.
 */
function logLine(text) {
    return visible(text)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '## [');
}
/**
 * A workflow command for a runner's log, such as `::error file=a.yaml,line=3::message`.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function workflowCommand(name, properties, message) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${commandData(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
    return `::${name} ${pairs.join(',')}::${commandData(message)}`;
}
function commandData(text) {
    return visible(text).replaceAll('%', '%25');
}
/** Many lines for a runner's log, each as {@link logLine} gives it. */
function logText(text) {
    return text
        .split(/\r\n|[\n\r]/)
        .map(logLine)
        .join('\n');
}
/** Text of several lines for a terminal: line breaks and tabs are kept; control characters and bidi marks become `�`. */
function terminalText(text) {
    return text
        .toWellFormed()
        .replaceAll('\r\n', '\n')
        .replace(/(?![\n\t])\p{Cc}|[\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
/**
 * Text as text in a Markdown paragraph, list item or table cell on GitHub: nothing in it becomes a link, mention,
 * reference, image, emoji, formula, HTML or table border.
 *
 * @param maxLength in characters, before escaping
 */
function markdown(text, maxLength = 200) {
    return unlinked(shorten(visible(text).trim(), maxLength)
        .replace(/[\\`*_{}[\]()<>#|~$!^&]/g, (character) => ENTITIES[character] ?? `\\${character}`)
        // Block syntax at the start: a list, a heading, a rule.
        .replace(/^([-+=])/, '\\$1')
        .replace(/^(\d+)([.)])/, '$1\\$2'));
}
/** GitHub's filters run on the rendered text, which has no backslashes any more: only a character in between stops them. */
function unlinked(text) {
    return text
        .replaceAll('@', `@${BREAK}`)
        .replaceAll('#', `#${BREAK}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:(?=\S)/g, `:${BREAK}`)
        .replace(/\b(www)\./gi, `$1${BREAK}.`)
        .replace(/\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)([0-9a-f]{6})(?=[0-9a-f]{1,34}\b)/gi, `$1${BREAK}`);
}
const ENTITIES = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
/**
 * Text as a code span, which Markdown and GitHub's filters leave alone. Text that could end the span or a table cell, or
 * that could forge one of our comments for code that searches the raw body, is escaped as text instead.
 *
 * @param maxLength in characters
 */
function code(text, maxLength = 100) {
    const shown = shorten(visible(text).trim(), maxLength);
    return shown === '' || /[`|\\<>]/.test(shown) ? markdown(text, maxLength) : `\`${shown}\``;
}
/** One line of visible characters, not escaped: for text that a user wrote to be shown. */
function oneLine(text, maxLength = 200) {
    return shorten(visible(text).trim(), maxLength);
}
/**
 * Text for a title or a commit message, which GitHub does not render as Markdown but searches: for mentions, references,
 * closing words, commit ids, emoji, code in backticks and, in brackets, orders to skip the checks.
 */
function plain(text, maxLength = 200) {
    return unlinked(oneLine(text, maxLength).replaceAll('`', "'").replaceAll('[', `[${BREAK}`));
}
/**
 * A sentence of ours that may quote text from elsewhere: text in backticks becomes code, and other text is escaped.
 *
 * @param maxLength in characters, before escaping
 */
function prose(text, maxLength = 1000) {
    return shorten(visible(text).trim(), maxLength)
        .split(/`([^`]*)`/)
        .map((part, index) => (index % 2 === 1 ? code(part, maxLength) : spaced(part, maxLength)))
        .join('');
}
/** Escaped, with the spaces at its ends, which separate it from its neighbors. */
function spaced(text, maxLength) {
    const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    return `${before}${markdown(inner, maxLength)}${after}`;
}
/** Without characters that a reader cannot see or that reorder text: controls, bidi marks, zero-width characters, lone surrogates. */
function visible(text) {
    return text
        .toWellFormed()
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
        .replace(UNSEEN, '');
}
/** Controls, format characters (bidi, zero-width, tags), private ones, and fillers that show nothing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\u115F\u1160\u3164\uFFA0]|\u034F|\u17B4|\u17B5/gu;
/** At most `maxLength` characters, never half of a surrogate pair. */
function shorten(text, maxLength) {
    const characters = Array.from(text);
    return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : text;
}


/***/ }),

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** Counts and lists in sentences, the same everywhere people read. */
/** `1 model`, `2 models`; with a verb: `count(n, 'file is', 'files are')`. */
function count(n, one, many = `${one}s`) {
    return `${formatNumber(n)} ${n === 1 ? one : many}`;
}
/** `a`, `a and b`, `a, b and c`; past `max`, `a, b and 3 more`. */
function list(items, max = items.length) {
    const shown = items.length > max ? [...items.slice(0, max), `${items.length - max} more`] : items;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
/** A number as people read it, the same in every locale: `1,048,576`. */
function formatNumber(value) {
    const [whole = '', ...rest] = String(value).split('.');
    return Math.abs(value) < 1e21 && Number.isFinite(value)
        ? [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.')
        : String(value);
}


/***/ })

};

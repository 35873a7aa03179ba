export const id = 594;
export const ids = [594];
export const modules = {

/***/ 1594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ startCatalogue),
/* harmony export */   readCatalogue: () => (/* binding */ readCatalogue)
/* harmony export */ });
/* harmony import */ var _copilot_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1832);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Starts to read the catalogue, and reports when the process is free to load something else. */
function startCatalogue(...[settings, world]) {
    let resolve;
    const sent = new Promise((it) => {
        resolve = it;
    });
    const catalogue = readCatalogue(settings, world, resolve);
    void catalogue.then(resolve, resolve);
    return { sent, catalogue };
}
/**
 * Copilot's catalogue: fetched, or from a recorded answer when `catalogue` names one.
 *
 * @param onSent called when the first request has been handed to the network
 */
async function readCatalogue(settings, world, onSent) {
    const path = settings.catalogueFile;
    if (path === undefined) {
        const options = onSent === undefined ? {} : { onSent };
        const { catalogue, access } = await (0,_copilot_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchCatalogue */ .kp)(settings.copilot, world, options);
        return { catalogue, source: { kind: 'fetched', access } };
    }
    onSent?.();
    const bytes = await world.files.read(path);
    if (bytes === null)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('CATALOGUE_FILE', 'The file does not exist.', { place: { path } });
    const parsed = await (0,_copilot_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecording */ .f)(new TextDecoder().decode(bytes), path);
    if (parsed.kind === 'refused')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(parsed.problem);
    return { catalogue: parsed.catalogue, source: { kind: 'recorded', path } };
}


/***/ }),

/***/ 1832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* reexport */ APPS),
  Gc: () => (/* reexport */ defaultAuth),
  kp: () => (/* reexport */ fetchCatalogue),
  iD: () => (/* reexport */ login),
  f: () => (/* reexport */ parseRecording)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/copilot/proxy.js
var proxy = __webpack_require__(552);
;// CONCATENATED MODULE: ./lib/copilot/endpoint.js


/** Where an OAuth token is exchanged for a Copilot session. */
function exchangeUrl({ host, urls }) {
    return new URL(urls.exchange ?? `https://api.${known(host)}/copilot_internal/v2/token`);
}
/** Where a seat reports its endpoint without an exchange: on the same host as the exchange, even a configured one. */
function userUrl(where) {
    return new URL('../user', exchangeUrl(where));
}
/** Where the device flow asks for a code. */
function deviceCodeUrl({ host, urls }) {
    return new URL(urls.deviceCode ?? `https://${known(host)}/login/device/code`);
}
/** Where the device flow asks whether the code was entered. */
function accessTokenUrl({ host, urls }) {
    return new URL(urls.accessToken ?? `https://${known(host)}/login/oauth/access_token`);
}
/** The catalogue under a base, whether or not that ends in a slash. */
function modelsUrl(base) {
    const url = new URL(base);
    // Not `new URL(path, base)`: a path that begins with two slashes would name another host.
    url.pathname = `${base.pathname.replace(/\/+$/, '')}/models`;
    return url;
}
/** The base when no answer names one: the user's own, else the host that serves seats of every plan. */
function defaultBase({ host, urls }) {
    if (urls.apiBase !== undefined)
        return new URL(urls.apiBase);
    return new URL(known(host) === 'github.com' ? 'https://api.githubcopilot.com' : `https://copilot-api.${host}`);
}
/**
 * The base to use when an answer names one in `endpoints.api`. The token is sent there next, so the answer is checked: https
 * on the default port, on Copilot's own domain or the tenant's Copilot host; loopback only when the answer came from there.
 * A base that the user set wins over any answer. (LiteLLM looks at it last, where it cannot correct a wrong answer.)
 */
function reportedBase(reported, from, where) {
    if (where.urls.apiBase !== undefined || reported === undefined)
        return defaultBase(where);
    const base = typeof reported === 'string' && URL.canParse(reported) ? new URL(reported) : undefined;
    if (base === undefined || !isCopilot(base, from, where.host)) {
        throw (0,errors/* fail */.fJ)('COPILOT_ENDPOINT', `${from.host} named ${base === undefined ? 'something that is not a URL' : `the host ${base.host}`} as Copilot’s endpoint; the token was not sent there.`, { hint: 'If that host is right, set GITHUB_COPILOT_API_BASE to it.' });
    }
    return base;
}
function isCopilot(base, from, host) {
    if (base.username !== '' || base.password !== '')
        return false;
    if ((0,proxy/* isLoopback */.U)(from) && (0,proxy/* isLoopback */.U)(base))
        return true;
    return (base.protocol === 'https:' &&
        base.port === '' &&
        (base.hostname.endsWith('.githubcopilot.com') ||
            (host !== 'github.com' && base.hostname === `copilot-api.${host}`)));
}
/** Refuses a URL that no secret may be sent to. */
function assertSafe(url) {
    if (url.username !== '' || url.password !== '' || !(url.protocol === 'https:' || (0,proxy/* isLoopback */.U)(url))) {
        throw (0,errors/* fail */.fJ)('COPILOT_ENDPOINT', `${url.protocol}//${url.host} is not an address that a token may be sent to.`, {
            hint: 'Endpoints are https, without user name or password; plain http only on loopback.',
        });
    }
}
/** Any other host would make an address that belongs to somebody else. */
function known(host) {
    if (host === 'github.com' || /^[a-z\d-]+\.ghe\.com$/.test(host))
        return host;
    throw (0,errors/* fail */.fJ)('COPILOT_ENDPOINT', `\`github-host\` is neither github.com nor a tenant such as SUB.ghe.com.`);
}

// EXTERNAL MODULE: ./lib/copilot/versions.js
var versions = __webpack_require__(3675);
;// CONCATENATED MODULE: ./lib/copilot/headers.js

/** Headers of GitHub's own API, which asks for nothing but a user agent. `credential` is the OAuth token. */
function gitHubHeaders(credential) {
    return { accept: 'application/json', authorization: `token ${credential}`, 'user-agent': versions/* USER_AGENT */._O };
}
/** Headers of `GET /models`. `bearer` is the exchanged token, or the token itself. */
function modelsHeaders(access, bearer) {
    return {
        accept: 'application/json',
        authorization: `Bearer ${bearer}`,
        'user-agent': versions/* USER_AGENT */._O,
        'x-github-api-version': access.apiVersion,
        ...BY_TYPE[access.tokenType],
        ...(access.integrationId === undefined ? {} : { 'copilot-integration-id': access.integrationId }),
    };
}
/** The `Copilot-Integration-Id` with which Copilot accepts a kind of token, unless the user sets one. */
function defaultIntegrationId(type) {
    return INTEGRATION_IDS[type];
}
/**
 * `vscode-chat` is refused for tokens that are not an editor's; the id of Copilot's CLI is accepted for personal
 * access tokens, which need one. Tokens of other apps need none.
 */
const INTEGRATION_IDS = {
    ghu: 'vscode-chat',
    gho: undefined,
    ghs: 'copilot-developer-cli',
    github_pat: 'copilot-developer-cli',
};
/** Headers that identify the client: Copilot accepts tokens of the editors' app from editors only. */
const BY_TYPE = {
    ghu: {
        'editor-version': versions/* EDITOR */.qS.version,
        'editor-plugin-version': versions/* EDITOR */.qS.pluginVersion,
        'openai-intent': 'model-access',
        'user-agent': versions/* EDITOR */.qS.userAgent,
    },
    gho: {},
    ghs: { 'openai-intent': 'conversation-agent' },
    github_pat: { 'openai-intent': 'conversation-agent' },
};

// EXTERNAL MODULE: ./lib/words.js
var words = __webpack_require__(4842);
// EXTERNAL MODULE: ./lib/copilot/redact.js
var redact = __webpack_require__(3159);
;// CONCATENATED MODULE: ./lib/copilot/json.js



/** The JSON of a 200. Throws COPILOT_ANSWER for anything else, with an excerpt free of `secrets`. */
function readJson(answer, secrets) {
    try {
        return JSON.parse(answer.text);
    }
    catch (cause) {
        throw notJson(answer, secrets, cause);
    }
}
function notJson({ text, url, headers }, secrets, cause) {
    const start = text.trimStart();
    if (start === '')
        return (0,errors/* fail */.fJ)('COPILOT_ANSWER', `${url.host} answered 200 with an empty body.`, { cause });
    const seen = `It begins: “${(0,redact/* excerpt */.K)(text, secrets)}”`;
    if (start.startsWith('<') || headers['content-type']?.includes('html') === true) {
        return (0,errors/* fail */.fJ)('COPILOT_ANSWER', `${url.host} answered with a web page instead of JSON. ${seen}`, {
            hint: 'A proxy or login page answers instead of Copilot: check https_proxy and no_proxy.',
            cause,
        });
    }
    if (/^[[{]/.test(start) && !/[\]}]\s*$/.test(text)) {
        return (0,errors/* fail */.fJ)('COPILOT_ANSWER', `The answer of ${url.host} is cut off after ${(0,words/* count */.U9)(text.length, 'character')}.`, {
            hint: 'Run again; if it happens again, check the proxy in between.',
            cause,
        });
    }
    return (0,errors/* fail */.fJ)('COPILOT_ANSWER', `${url.host} answered with something that is not JSON. ${seen}`, { cause });
}

// EXTERNAL MODULE: ./lib/retry-after.js
var retry_after = __webpack_require__(6778);
;// CONCATENATED MODULE: ./lib/copilot/refusal/common.js

/** Rules for every question, after its own. */
const COMMON = [redirect, rateLimit, serverError];
/** A rate limit: 429, or a 403 with the marks of one. */
function rateLimit({ status, headers, words, now, host }) {
    const marked = headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        /rate limit/i.test(words);
    if (!(status === 429 || (status === 403 && marked)))
        return undefined;
    const limit = /^[\w ,:./-]{1,80}$/.exec(headers['x-ratelimit-exceeded'] ?? '')?.[0];
    const ms = (0,retry_after/* retryAfterMs */.V)(headers['retry-after'], now) ?? untilReset(headers['x-ratelimit-reset'], now);
    return {
        code: 'COPILOT_RATE_LIMITED',
        what: `${host} asks to slow down${limit === undefined ? '' : `, limit “${limit}”`}${ms === undefined ? '' : `, for ${duration(ms)}`}`,
        hint: ms === undefined ? 'Run again later, and less often.' : `Run again in ${duration(ms)}, and less often.`,
    };
}
function redirect({ status, headers, host }) {
    if (status < 300 || status > 399)
        return undefined;
    const to = headers.location ?? '';
    return {
        code: 'COPILOT_ANSWER',
        what: `${host} redirects${URL.canParse(to) ? ` to ${new URL(to).host}` : ''}, and the token is not sent there`,
        hint: 'Something between the runner and Copilot answers instead, or a GITHUB_COPILOT_* address is wrong.',
    };
}
function serverError({ status, host }) {
    if (status < 500)
        return undefined;
    return { code: 'COPILOT_UNAVAILABLE', what: `${host} failed, even after retries` };
}
/** `x-ratelimit-reset`: seconds since 1970. */
function untilReset(value, now) {
    if (value === undefined || !/^\d{9,11}$/.test(value))
        return undefined;
    return Math.max(0, Number(value) * 1000 - now.getTime());
}
function duration(ms) {
    const minutes = Math.ceil(ms / 60_000);
    if (ms <= 90_000)
        return `${Math.ceil(ms / 1000)} s`;
    return minutes <= 120 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}

// EXTERNAL MODULE: ./lib/copilot/token.js
var copilot_token = __webpack_require__(2501);
;// CONCATENATED MODULE: ./lib/copilot/refusal/exchange.js


/** Refusals of `GET /copilot_internal/v2/token`. */
const EXCHANGE = [
    unauthorized,
    notified,
    rateLimit,
    personalToken,
    forbidden,
    notFound,
];
/**
 * GitHub's reasons why an account gets no session.
 * Source: the `notification_id`s that the editors' client knows; read 2026-11.
 */
const NOTIFICATIONS = {
    no_copilot_access: {
        code: 'COPILOT_NO_ACCESS',
        what: 'The account has no Copilot seat',
        hint: 'Have a seat assigned to the account, or log in with an account that has one.',
    },
    not_signed_up: {
        code: 'COPILOT_NO_ACCESS',
        what: 'The account has not signed up for Copilot',
        hint: 'Sign up at github.com/settings/copilot, or log in with an account that has a seat.',
    },
    subscription_ended: {
        code: 'COPILOT_NO_ACCESS',
        what: 'The account’s Copilot subscription has ended',
        hint: 'Renew it at github.com/settings/copilot, or log in with an account that has a seat.',
    },
    feature_flag_blocked: {
        code: 'COPILOT_NO_ACCESS',
        what: 'GitHub does not offer Copilot to this account',
        hint: 'Log in with another account, or ask GitHub’s support.',
    },
    spammy_user: {
        code: 'COPILOT_NO_ACCESS',
        what: 'GitHub has flagged the account and blocks Copilot for it',
        hint: 'Ask GitHub’s support to review the account, or log in with another one.',
    },
    enterprise_managed_user_account: {
        code: 'COPILOT_NO_ACCESS',
        what: 'The account is managed by an enterprise, which has given it no Copilot seat',
        hint: 'Ask the enterprise’s administrator for a seat.',
    },
    snippy_not_configured: {
        code: 'COPILOT_NO_ACCESS',
        what: 'The account has not chosen how Copilot treats suggestions that match public code',
        hint: 'Choose “Allow” or “Block” for it at github.com/settings/copilot, once.',
    },
    server_error: {
        code: 'COPILOT_UNAVAILABLE',
        what: 'GitHub could not look up the account’s Copilot seat',
        hint: 'Run again later.',
    },
};
function unauthorized({ status, access }) {
    if (status !== 401)
        return undefined;
    const shortLived = access.tokenType === 'ghu'
        ? ' If this happens every day, the tokens of this seat expire after about 8 hours, even with a refresh token: use `login --client opencode`, whose tokens do not expire.'
        : '';
    return {
        code: 'COPILOT_UNAUTHORIZED',
        what: 'GitHub does not accept the Copilot token: it is mistyped, revoked or expired',
        hint: `${copilot_token/* LOGIN_HINT */.S}${shortLived}`,
    };
}
function notified({ status, notification }) {
    if (status !== 403 || notification === undefined || !Object.hasOwn(NOTIFICATIONS, notification))
        return undefined;
    return NOTIFICATIONS[notification];
}
function personalToken({ status, access }) {
    if (status !== 403 || !(access.tokenType === 'github_pat' || access.tokenType === 'ghs'))
        return undefined;
    return {
        code: 'COPILOT_NO_ACCESS',
        what: `GitHub does not exchange \`${access.tokenType}_\` tokens`,
        hint: 'Remove `copilot-auth: exchange`: such a token is sent to Copilot directly.',
    };
}
function forbidden({ status }) {
    if (status !== 403)
        return undefined;
    return { code: 'COPILOT_NO_ACCESS', what: 'GitHub does not give the account a Copilot session' };
}
function notFound({ status, access }) {
    if (status !== 404)
        return undefined;
    return {
        code: 'COPILOT_NOT_ENTITLED',
        what: 'The token exchange does not exist for this token: its app may not exchange tokens, or its account has no Copilot',
        hint: access.tokenType === 'ghu'
            ? `Check that the account has a seat. ${copilot_token/* LOGIN_HINT */.S}`
            : 'Remove `copilot-auth: exchange`, or log in with the editors’ app (`login --client editor`).',
    };
}

;// CONCATENATED MODULE: ./lib/copilot/refusal/models.js


/** Refusals of `GET /models`. */
const MODELS = [
    editorVersion,
    serverToServer,
    badRequest,
    sessionExpired,
    notPermitted,
    models_unauthorized,
    quota,
    rateLimit,
    notLicensed,
    policy,
    models_forbidden,
    models_notFound,
    wrongHost,
    apiVersion,
];
/** What Copilot requires of each kind of token. */
const CONDITIONS = {
    ghu: copilot_token/* LOGIN_HINT */.S,
    gho: copilot_token/* LOGIN_HINT */.S,
    github_pat: 'A personal access token needs the account permission “Copilot Requests”, and its user a Copilot seat.',
    ghs: 'A job’s token needs `permissions: copilot-requests: write` and the organization’s policy “Allow use of Copilot CLI billed to the organization”.',
};
function editorVersion({ status, words }) {
    if (status !== 400 || !/editor-version/i.test(words))
        return undefined;
    return {
        code: 'COPILOT_REJECTED',
        what: /unknown/i.test(words)
            ? 'Copilot no longer accepts the editor version that this program sends'
            : 'Copilot accepts this token from editors only',
        hint: /unknown/i.test(words)
            ? 'Update this action.'
            : 'Remove `copilot-auth` and `copilot-integration-id`, or log in with another app (`login --client opencode`).',
    };
}
function serverToServer({ status, words }) {
    if (status !== 400 || !/server-to-server/i.test(words))
        return undefined;
    return {
        code: 'COPILOT_REJECTED',
        what: 'Copilot does not accept the token of a job or app (`ghs_`) here; support for these tokens began in 2026-07 and is not stable',
        hint: `Use the token of a seat instead. ${copilot_token/* LOGIN_HINT */.S}`,
    };
}
function badRequest({ status, access }) {
    if (status !== 400)
        return undefined;
    const sent = access.integrationId === undefined ? 'no integration id' : `the integration id ${access.integrationId}`;
    return {
        code: 'COPILOT_REJECTED',
        what: `Copilot refused the request for a \`${access.tokenType}_\` token with ${sent}`,
        hint: 'Check `copilot-integration-id`, `copilot-auth` and `copilot-api-version`: Copilot accepts each kind of token only with some ids.',
    };
}
function sessionExpired({ status, words }) {
    if (status !== 401 || !/token expired/i.test(words))
        return undefined;
    return {
        code: 'COPILOT_UNAUTHORIZED',
        what: 'Copilot reports that the session has expired',
        hint: `Run again; if it happens again, check the runner’s clock and log in again. ${copilot_token/* LOGIN_HINT */.S}`,
    };
}
function notPermitted({ status, words, access }) {
    if (status !== 401 || !/permission/i.test(words))
        return undefined;
    return {
        code: 'COPILOT_UNAUTHORIZED',
        what: 'The token may not use Copilot',
        hint: CONDITIONS[access.tokenType],
    };
}
function models_unauthorized({ status, access }) {
    if (status !== 401)
        return undefined;
    return {
        code: 'COPILOT_UNAUTHORIZED',
        what: `Copilot does not accept the \`${access.tokenType}_\` token${access.auth === 'exchange' ? '’s session' : ''}`,
        hint: CONDITIONS[access.tokenType],
    };
}
function quota({ status }) {
    return status === 402 ? { code: 'COPILOT_QUOTA', what: 'The seat’s quota is used up' } : undefined;
}
function notLicensed({ status, words }) {
    if (status !== 403 || !/licen[sc]ed/i.test(words))
        return undefined;
    return {
        code: 'COPILOT_POLICY',
        what: 'The account is not licensed to use Copilot',
        hint: 'Have a seat assigned to the account, or log in with an account that has one.',
    };
}
function policy({ status, words }) {
    if (status !== 403 || !/polic/i.test(words))
        return undefined;
    return { code: 'COPILOT_POLICY', what: 'A policy denies the account access to Copilot’s models' };
}
function models_forbidden({ status, access }) {
    if (status !== 403)
        return undefined;
    return {
        code: 'COPILOT_NO_ACCESS',
        what: 'Copilot denies this token access to its models',
        hint: CONDITIONS[access.tokenType],
    };
}
function models_notFound({ status, host }) {
    if (status !== 404)
        return undefined;
    return {
        code: 'COPILOT_ENDPOINT',
        what: `${host} has no model list`,
        hint: 'Check GITHUB_COPILOT_API_BASE and `github-host`.',
    };
}
function wrongHost({ status, access }) {
    if (status !== 421)
        return undefined;
    return {
        code: 'COPILOT_WRONG_HOST',
        what: 'The seat is served by another Copilot host',
        hint: access.auth === 'exchange'
            ? 'Remove GITHUB_COPILOT_API_BASE to use the host that the token’s answer names, and check `github-host`.'
            : 'Set GITHUB_COPILOT_API_BASE to the seat’s own host (api.individual, api.business or api.enterprise before `.githubcopilot.com`), or `github-host` to its tenant.',
    };
}
function apiVersion({ status, access }) {
    if (status !== 466)
        return undefined;
    return {
        code: 'COPILOT_API_VERSION',
        what: `Copilot no longer serves the API version ${access.apiVersion}`,
        hint: 'Set the input `copilot-api-version` to a current date, or update this action.',
    };
}

;// CONCATENATED MODULE: ./lib/copilot/refusal/refusal.js

/** Reads an answer other than 200 as far as its rules need it. */
function refusalOf(asked, answer) {
    const body = parsed(answer.text);
    const details = field(body, 'error_details');
    return {
        ...asked,
        status: answer.status,
        host: answer.url.host,
        headers: answer.headers,
        requestId: /^[\w:.-]{1,100}$/.exec(answer.headers['x-github-request-id'] ?? '')?.[0],
        words: (0,redact/* excerpt */.K)(wordsOf(body) ?? answer.text, asked.secrets),
        notification: string(field(details, 'notification_id')),
    };
}
/** GitHub's errors have many shapes; the most informative field comes first. */
function wordsOf(body) {
    const error = field(body, 'error');
    return (string(field(field(body, 'error_details'), 'message')) ??
        string(field(error, 'message')) ??
        string(field(body, 'message')) ??
        string(error));
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function field(value, name) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}
function string(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/copilot/refusal/user.js

/** Refusals of `GET /copilot_internal/user`, which fine-grained personal tokens ask for their endpoint. */
const USER = [user_unauthorized, rateLimit, user_forbidden];
const PERMISSION = 'Give the token the account permission “Copilot Requests”, create it as a user with a Copilot seat, and check that it has not expired.';
function user_unauthorized({ status }) {
    if (status !== 401)
        return undefined;
    return {
        code: 'COPILOT_UNAUTHORIZED',
        what: 'GitHub does not accept the personal access token: it is mistyped, revoked or expired',
        hint: PERMISSION,
    };
}
function user_forbidden({ status }) {
    if (status !== 403 && status !== 404)
        return undefined;
    return {
        code: 'COPILOT_NO_ACCESS',
        what: 'GitHub reports no Copilot seat for this personal access token',
        hint: PERMISSION,
    };
}

;// CONCATENATED MODULE: ./lib/copilot/refusal/index.js






/**
 * What an answer other than 200 means, by an ordered list of rules for each question; the first rule that matches decides.
 * An answer that no rule matches is shown with its status, its request id and an excerpt free of secrets.
 */
function explain(asked, answer) {
    const refusal = refusalOf(asked, answer);
    const rules = { exchange: EXCHANGE, user: USER, models: MODELS }[asked.question];
    for (const rule of [...rules, ...COMMON]) {
        const meaning = rule(refusal);
        if (meaning !== undefined)
            return (0,errors/* fail */.fJ)(meaning.code, sentence(refusal, meaning.what), meaning);
    }
    return (0,errors/* fail */.fJ)('COPILOT_UNEXPECTED', sentence(refusal, 'An unexpected answer'));
}
function sentence({ status, words, host, requestId }, what) {
    const request = requestId === undefined ? '' : `, request ${requestId}`;
    const quote = words === '' ? '' : ` It says: “${words}”`;
    return `${what} (HTTP ${status} from ${host}${request}).${quote}`;
}

;// CONCATENATED MODULE: ./lib/copilot/connection.js






/**
 * Finds the endpoint that serves the token's seat. A token of the editors' app is exchanged first, a fine-grained personal
 * token is used to look up its endpoint, and other tokens are used with the host that serves every plan. Only `auth`
 * overrides this, since another way may give another list. Masks each secret before anything is logged or sent.
 */
async function connect(settings, client, world) {
    const { token, type } = tokenOf(settings);
    world.mask(token);
    const way = {
        tokenType: type,
        auth: settings.auth ?? defaultAuth(type),
        integrationId: settings.integrationId ?? defaultIntegrationId(type),
        apiVersion: settings.apiVersion,
    };
    const caller = { token, way, settings, client, world };
    if (way.auth === 'exchange')
        return exchange(caller);
    if (type === 'github_pat' && settings.urls.apiBase === undefined)
        return lookUp(caller);
    const base = defaultBase(settings);
    return { base, bearer: token, secrets: [token], access: { ...way, endpoint: base.host } };
}
/** How a kind of token is used by default: only the editors' app may exchange its tokens. */
function defaultAuth(type) {
    return type === 'ghu' ? 'exchange' : 'direct';
}
function tokenOf({ token }) {
    const parsed = (0,copilot_token/* parseToken */.p)(token ?? '');
    if (parsed.kind === 'refused')
        throw new errors/* Failure */.HR(parsed.problem);
    return parsed;
}
async function exchange(caller) {
    const { token, way, settings, world } = caller;
    const url = exchangeUrl(settings);
    const body = await ask('exchange', url, caller);
    const bearer = body.token;
    if (typeof bearer !== 'string' || !/^[\x21-\x7e]{1,8000}$/.test(bearer)) {
        throw (0,errors/* fail */.fJ)('COPILOT_ANSWER', `${url.host} answered the exchange without a usable token.`);
    }
    const secrets = [bearer, ...secretParts(bearer), token];
    for (const secret of secrets)
        world.mask(secret);
    const base = reportedBase(endpointOf(body), url, settings);
    return { base, bearer, secrets, access: { ...way, endpoint: base.host, ...planOf(body.sku) } };
}
async function lookUp(caller) {
    const { token, way, settings } = caller;
    const url = userUrl(settings);
    const body = await ask('user', url, caller);
    const base = reportedBase(endpointOf(body), url, settings);
    const plan = planOf(body.access_type_sku ?? body.copilot_plan);
    return { base, bearer: token, secrets: [token], access: { ...way, endpoint: base.host, ...plan } };
}
async function ask(question, url, { token, way, client, world }) {
    const answer = await client.get(url, gitHubHeaders(token));
    const secrets = [token];
    if (answer.status !== 200)
        throw explain({ question, access: way, secrets, now: world.now() }, answer);
    const body = readJson(answer, secrets);
    if (!isRecord(body))
        throw (0,errors/* fail */.fJ)('COPILOT_ANSWER', `${url.host} answered with JSON that is not an object.`);
    return body;
}
/**
 * The parts of a session token ("tid=…;exp=…;sku=…:mac") that are secrets by themselves. Short ones and plain words (a
 * plan, a flag) are not: masking those would hide them in every line of the run's log.
 */
function secretParts(bearer) {
    return bearer.split(/[;:=]/).filter((part) => part.length >= 8 && !/^[a-z_]+$/.test(part));
}
function endpointOf(body) {
    const endpoints = body.endpoints;
    return isRecord(endpoints) ? endpoints.api : undefined;
}
/** A plan's name is shown in summaries, so a text that does not look like one is ignored. */
function planOf(value) {
    return typeof value === 'string' && /^\w{1,60}$/.test(value) ? { plan: value } : {};
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/copilot/retry.js
/** A catalogue of 10,000 models has about 15 MB; a real one 60 kB. */
const LIMITS = {
    connectMs: 10_000,
    headersMs: 10_000,
    tryMs: 20_000,
    tries: 3,
    waitMs: 60_000,
    maxBytes: 32 * 1024 * 1024,
};
/** Whether the same request may succeed later: rate limits, server errors. */
function isTemporary(status, retryAfter) {
    return status === 429 || status >= 500 || (status === 403 && retryAfter !== undefined);
}
/**
 * Milliseconds before the next try: what the server asks for, else half a second, doubled each time; with a jitter of
 * up to half as much again (half a second on top of the server's own) so that many runners do not come back at once.
 * @param failed tries that failed so far, from 1
 * @param random in [0, 1)
 */
function delayMs(failed, askedMs, random) {
    if (askedMs !== undefined)
        return Math.round(askedMs + 500 * random);
    return Math.round(500 * 2 ** (failed - 1) * (1 + random / 2));
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./lib/copilot/fault.js
/** Thrown while an answer is read that is larger than the limit. */
class TooLarge extends Error {
}
/** Thrown for a content coding that was not requested, or that cannot be decoded. */
class BadCoding extends Error {
}
const DNS = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);
const TIMES = new Set([
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
    'ETIMEDOUT',
]);
const TLS = /^(?:ERR_TLS_|ERR_SSL_|CERT_|EPROTO$|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|UND_ERR_PRX_TLS)/;
/**
 * What an error of undici, of the socket below it, or of reading the body means.
 * @param host the host asked, and the proxy on the way
 * @param began whether the answer had begun
 */
function faultOf(error, host, began) {
    const code = codeOf(error);
    if (error instanceof TooLarge) {
        return { code: 'COPILOT_ANSWER', what: `${host} sent more than ${error.message}`, temporary: false };
    }
    if (error instanceof BadCoding) {
        return { code: 'COPILOT_ANSWER', what: `${host} sent ${error.message}`, temporary: false };
    }
    if (TIMES.has(code) || nameOf(error) === 'TimeoutError') {
        const what = began ? `${host} did not finish its answer in time` : `${host} did not answer in time`;
        return { code: 'COPILOT_UNREACHABLE', what, temporary: true };
    }
    if (DNS.has(code)) {
        return {
            code: 'COPILOT_UNREACHABLE',
            what: `The name ${nameIn(error) ?? host} could not be resolved (${code})`,
            hint: 'Check the runner’s DNS and network, and `github-host`.',
            temporary: true,
        };
    }
    if (TLS.test(code)) {
        return {
            code: 'COPILOT_UNREACHABLE',
            what: `No trusted TLS connection to ${host} (${code})`,
            hint: 'If your own proxy decrypts TLS, set NODE_EXTRA_CA_CERTS to the file with its certificate.',
            temporary: false,
        };
    }
    const refusal = /^Proxy response \((\d+)\)/.exec(messageOf(error))?.[1];
    if (refusal !== undefined) {
        return {
            code: 'COPILOT_UNREACHABLE',
            what: `The connection to ${host} was refused (HTTP ${refusal})`,
            hint: 'Check https_proxy, its user name and password, and no_proxy.',
            temporary: false,
        };
    }
    if (code.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW') {
        return { code: 'COPILOT_ANSWER', what: `${host} did not answer in HTTP (${code})`, temporary: false };
    }
    if (began) {
        return {
            code: 'COPILOT_ANSWER',
            what: `${host} ended the connection in the middle of its answer`,
            temporary: true,
        };
    }
    return {
        code: 'COPILOT_UNREACHABLE',
        what: `No connection to ${host} (${code || 'unknown cause'})`,
        temporary: true,
    };
}
function codeOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (typeof code === 'string')
        return code;
    // Several addresses were tried and all failed: the first says why as well as any.
    return error instanceof AggregateError ? codeOf(error.errors[0]) : '';
}
/** The name that was looked up: the proxy's, where there is one. */
function nameIn(error) {
    return error instanceof Error && 'hostname' in error ? String(error.hostname) : undefined;
}
function nameOf(error) {
    return error instanceof Error ? error.name : '';
}
function messageOf(error) {
    return error instanceof Error ? error.message : '';
}

;// CONCATENATED MODULE: ./lib/copilot/send.js



/** Connections to one proxy, or direct ones. */
function openDispatcher(proxy, limits) {
    // Explicit, so that NODE_TLS_REJECT_UNAUTHORIZED=0 does not reach a token's connection.
    const tls = { rejectUnauthorized: true, timeout: limits.connectMs };
    if (proxy === undefined)
        return new undici/* Agent */.g6({ connect: tls });
    // A name without a password is a credential too, which undici's own reading of the URL drops.
    const user = `${decoded(proxy.username)}:${decoded(proxy.password)}`;
    const token = user === ':' ? {} : { token: `Basic ${Buffer.from(user).toString('base64')}` };
    return new undici/* ProxyAgent */.kT({ uri: proxy.origin, requestTls: tls, proxyTls: tls, ...token });
}
/** A percent sign that does not begin an escape is a plain one, as in curl: people paste passwords as they are. */
function decoded(text) {
    return text.replaceAll(/(?:%[\da-f]{2})+/gi, (escapes) => {
        try {
            return decodeURIComponent(escapes);
        }
        catch {
            return escapes;
        }
    });
}
/** The same dispatcher, which calls back when a request is about to be written to its connection: in the same turn. */
function noting(dispatcher, onSent) {
    return dispatcher.compose((dispatch) => (options, handler) => {
        const onConnect = (abort) => {
            handler.onConnect?.(abort);
            onSent();
        };
        return dispatch(options, Object.assign(new undici/* DecoratorHandler */.s8(handler), { onConnect }));
    });
}
/**
 * Sends one request, once. `request` and not `fetch`: it follows no redirect, adds no header, and leaves decompression to
 * us, so that we can bound it.
 * @param asked the host for the message of a fault
 */
async function send(out, dispatcher, limits, asked) {
    const timeout = AbortSignal.timeout(limits.tryMs);
    const signal = out.signal === undefined ? timeout : AbortSignal.any([timeout, out.signal]);
    let began = false;
    const ask = async () => {
        const response = await (0,undici/* request */.Em)(out.url, {
            method: out.method,
            headers: { ...out.headers, 'accept-encoding': 'gzip' },
            body: out.body ?? null,
            dispatcher,
            headersTimeout: limits.headersMs,
            bodyTimeout: limits.headersMs,
            signal,
        });
        began = true;
        const headers = flat(response.headers);
        const body = await unpack(await collect(response.body, limits.maxBytes), headers, limits.maxBytes);
        return { url: out.url, status: response.statusCode, headers, text: new TextDecoder().decode(body) };
    };
    try {
        return { kind: 'answer', answer: await Promise.race([ask(), abortOf(signal)]) };
    }
    catch (cause) {
        return { kind: 'fault', fault: faultOf(cause, asked, began), cause };
    }
}
/**
 * Rejects when the signal is aborted. undici looks at signals only once a connection is established: without this, a
 * silent proxy would never time out.
 */
function abortOf(signal) {
    return new Promise((_, reject) => {
        const abort = () => reject(signal.reason);
        if (signal.aborted)
            abort();
        else
            signal.addEventListener('abort', abort, { once: true });
    });
}
function flat(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]));
}
async function collect(body, maxBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.byteLength;
        if (bytes > maxBytes)
            throw new TooLarge(size(maxBytes));
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function unpack(body, headers, maxBytes) {
    const coding = headers['content-encoding']?.trim().toLowerCase() ?? '';
    if (coding === '' || coding === 'identity' || body.byteLength === 0)
        return body;
    if (coding !== 'gzip' && coding !== 'x-gzip')
        throw new BadCoding('a content coding that was not requested');
    return new Promise((resolve, reject) => {
        (0,external_node_zlib_.gunzip)(body, { maxOutputLength: maxBytes }, (error, plain) => {
            if (error === null)
                resolve(plain);
            else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
                reject(new TooLarge(size(maxBytes)));
            else
                reject(new BadCoding('gzip data that cannot be decompressed'));
        });
    });
}
function size(bytes) {
    return bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MiB` : `${bytes} bytes`;
}

;// CONCATENATED MODULE: ./lib/copilot/client.js






/**
 * Opens nothing yet: a connection is made for the first request.
 *
 * @param onSent called for each request, when it is written to its connection
 */
function openClient(world, limits = LIMITS, onSent) {
    const dispatchers = new Map();
    async function attempt(out) {
        const proxy = proxyFor(out.url, world.env);
        const key = proxy?.href ?? '';
        const dispatcher = dispatchers.get(key) ?? openDispatcher(proxy, limits);
        dispatchers.set(key, dispatcher);
        const startedAt = world.now().getTime();
        const asked = proxy === undefined ? out.url.host : `${out.url.host} through the proxy ${proxy.host}`;
        const outcome = await send(out, onSent === undefined ? dispatcher : noting(dispatcher, onSent), limits, asked);
        if (outcome.kind === 'fault') {
            // The next try gets a new connection, and does not queue behind one that hangs.
            dispatchers.delete(key);
            await dispatcher.destroy();
        }
        world.log.debug(`${line(out)}: ${summaryOf(outcome)}, ${world.now().getTime() - startedAt} ms`);
        return outcome;
    }
    return {
        async get(url, headers) {
            assertSafe(url);
            const out = { method: 'GET', url, headers };
            let waitedMs = 0;
            for (let failed = 1;; failed++) {
                const outcome = await attempt(out);
                const ms = delayMs(failed, askedMs(outcome, world.now()), world.random());
                if (!isTemporaryFailure(outcome) || failed >= limits.tries || waitedMs + ms > limits.waitMs)
                    return settle(outcome);
                const next = `trying again in ${(ms / 1000).toFixed(1)} s (${failed + 1} of ${limits.tries})`;
                world.log.info(`${line(out)}: ${summaryOf(outcome)}; ${next}`);
                await world.sleep(ms);
                waitedMs += ms;
            }
        },
        async post(url, form, headers, signal) {
            assertSafe(url);
            const body = new URLSearchParams(form).toString();
            const type = { 'content-type': 'application/x-www-form-urlencoded' };
            const out = { method: 'POST', url, headers: { ...headers, ...type }, body };
            return settle(await attempt(signal === undefined ? out : { ...out, signal }));
        },
        async close() {
            await Promise.all([...dispatchers.values()].map((dispatcher) => dispatcher.destroy()));
        },
    };
}
function proxyFor(url, env) {
    const route = (0,proxy/* routeOf */.L)(url, env);
    if (route.kind !== 'unusable')
        return route.kind === 'proxy' ? route.proxy : undefined;
    throw (0,errors/* fail */.fJ)('COPILOT_UNREACHABLE', `The variable ${route.variable} is not the URL of an HTTP proxy.`, {
        hint: `Set ${route.variable} to http://HOST:PORT, or add ${url.hostname} to no_proxy.`,
    });
}
function askedMs(outcome, now) {
    return outcome.kind === 'answer' ? (0,retry_after/* retryAfterMs */.V)(outcome.answer.headers['retry-after'], now) : undefined;
}
function isTemporaryFailure(outcome) {
    return outcome.kind === 'answer'
        ? isTemporary(outcome.answer.status, outcome.answer.headers['retry-after'])
        : outcome.fault.temporary;
}
function settle(outcome) {
    if (outcome.kind === 'answer')
        return outcome.answer;
    const { fault, cause } = outcome;
    throw (0,errors/* fail */.fJ)(fault.code, `${fault.what}.`, fault.hint === undefined ? { cause } : { hint: fault.hint, cause });
}
/** A request in a log: without its query, which may contain what not everybody should see. */
function line({ method, url }) {
    return `${method} ${url.host} ${url.pathname}`;
}
function summaryOf(outcome) {
    if (outcome.kind === 'fault')
        return outcome.fault.what;
    return `${outcome.answer.status}, ${Buffer.byteLength(outcome.answer.text)} bytes`;
}

;// CONCATENATED MODULE: ./lib/copilot/fetch.js








/**
 * Reads the seat's catalogue: the exchange where the token wants it, then `GET /models` once. Writes nothing and
 * accepts no terms. Throws a Failure with a TOKEN_*, COPILOT_* or CATALOGUE_EMPTY code.
 */
async function fetchCatalogue(settings, world, { limits = LIMITS, onSeat, onSent } = {}) {
    const client = openClient(world, limits, onSent);
    try {
        const { base, bearer, secrets, access } = await connect(settings, client, world);
        onSeat?.(access);
        const [answer, { parseCatalogue }] = await Promise.all([
            client.get(modelsUrl(base), modelsHeaders(access, bearer)),
            // zod loads while the request is under way: nothing before needs it.
            Promise.all(/* import() */[__webpack_require__.e(156), __webpack_require__.e(8)]).then(__webpack_require__.bind(__webpack_require__, 1008)),
        ]);
        if (answer.status !== 200)
            throw explain({ question: 'models', access, secrets, now: world.now() }, answer);
        const parsed = parseCatalogue(readJson(answer, secrets));
        if (parsed.kind === 'refused') {
            throw new errors/* Failure */.HR({
                ...parsed.problem,
                message: `${access.endpoint} answered: ${parsed.problem.message}`,
            });
        }
        return { catalogue: parsed.catalogue, access };
    }
    finally {
        await client.close();
    }
}

;// CONCATENATED MODULE: ./lib/copilot/login.js









/** Apps that Copilot knows, by the names of `--client`. The editors' app gives `ghu_` tokens, opencode's gives `gho_`. */
const APPS = { editor: 'Iv1.b507a08c87ecfe98', opencode: 'Ov23li8tweQw6odWQebz' };
/**
 * OAuth's device flow (RFC 8628): asks for a code, shows it, and polls until the person has entered it. Throws
 * LOGIN_EXPIRED, LOGIN_DENIED, LOGIN_REFUSED, LOGIN_CANCELLED, or a COPILOT_* code when GitHub cannot be reached.
 */
async function login(settings, io) {
    const client = openClient(io.world, io.limits ?? LIMITS);
    const flow = async () => {
        const grant = await requestCode(settings, client, io);
        io.onCode(grant.code);
        return poll(grant, settings, client, io);
    };
    try {
        return await (io.signal === undefined ? flow() : Promise.race([flow(), abortOf(io.signal)]));
    }
    catch (cause) {
        if (io.signal?.aborted === true)
            throw (0,errors/* fail */.fJ)('LOGIN_CANCELLED', 'The login was interrupted.', { cause });
        throw cause;
    }
    finally {
        await client.close();
    }
}
/** Whatever an answer asks for, GitHub is not polled more often. */
const SHORTEST_INTERVAL_MS = 1000;
const HEADERS = { accept: 'application/json', 'user-agent': versions/* USER_AGENT */._O };
async function requestCode(settings, client, io) {
    const url = deviceCodeUrl(settings);
    const form = { client_id: settings.clientId, scope: 'read:user' };
    const answer = await login_ask(url, form, client, io);
    if (typeof answer.error === 'string')
        throw refused(answer, url);
    const deviceCode = answer.device_code;
    const userCode = answer.user_code;
    const page = answer.verification_uri;
    const expiresIn = seconds(answer.expires_in) ?? 900;
    if (typeof deviceCode !== 'string' ||
        typeof userCode !== 'string' ||
        !/^[A-Za-z\d-]{4,20}$/.test(userCode) ||
        typeof page !== 'string' ||
        !isPageOf(page, settings.host, url)) {
        throw (0,errors/* fail */.fJ)('COPILOT_ANSWER', `${url.host} answered the login without a usable code.`);
    }
    // Anyone who has it can collect the token.
    io.world.mask(deviceCode);
    return {
        code: {
            userCode,
            verificationUri: page,
            expiresAt: new Date(io.world.now().getTime() + expiresIn * 1000),
        },
        deviceCode,
        intervalMs: Math.max(SHORTEST_INTERVAL_MS, (seconds(answer.interval) ?? 5) * 1000),
    };
}
async function poll(grant, settings, client, io) {
    const url = accessTokenUrl(settings);
    const form = {
        client_id: settings.clientId,
        device_code: grant.deviceCode,
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    };
    let { intervalMs } = grant;
    for (;;) {
        await io.world.sleep(intervalMs);
        io.signal?.throwIfAborted();
        if (io.world.now() >= grant.code.expiresAt)
            throw expired();
        const answer = await askAgain(url, form, client, io);
        switch (answer.error) {
            case undefined:
                return loginOf(answer, url, io.world);
            case 'authorization_pending':
                break;
            case 'slow_down':
                intervalMs = slower(intervalMs, seconds(answer.interval));
                break;
            case UNREACHED:
                intervalMs = slower(intervalMs, undefined);
                break;
            case 'expired_token':
                throw expired();
            case 'access_denied':
                throw (0,errors/* fail */.fJ)('LOGIN_DENIED', 'The login was declined on GitHub’s page.');
            default:
                throw refused(answer, url);
        }
    }
}
/** RFC 8628 §3.5: five seconds more, for this and all later polls. GitHub reports its new interval; a shorter one is ignored. */
function slower(intervalMs, asked = 0) {
    return asked * 1000 > intervalMs ? asked * 1000 : intervalMs + 5000;
}
const UNREACHED = 'copilot-model-sync:unreached';
/** A poll without an answer does no harm: the code is still valid, and the next poll asks again. */
async function askAgain(url, form, client, io) {
    try {
        return await login_ask(url, form, client, io);
    }
    catch (error) {
        const code = error instanceof errors/* Failure */.HR ? error.problem.code : undefined;
        if (io.signal?.aborted === true || (code !== 'COPILOT_UNREACHABLE' && code !== 'COPILOT_UNAVAILABLE'))
            throw error;
        return { error: UNREACHED };
    }
}
async function login_ask(url, form, client, io) {
    const answer = await client.post(url, form, HEADERS, io.signal);
    if (answer.status >= 500 || answer.status === 429) {
        throw (0,errors/* fail */.fJ)('COPILOT_UNAVAILABLE', `${url.host} answered the login with HTTP ${answer.status}.`);
    }
    if (answer.status === 404) {
        throw (0,errors/* fail */.fJ)('LOGIN_REFUSED', `${url.host} has no app with this client id (HTTP 404).`);
    }
    const body = answer.status < 300 || answer.status >= 400 ? readJson(answer, Object.values(form)) : undefined;
    if (typeof body !== 'object' || body === null || (answer.status !== 200 && !('error' in body))) {
        throw (0,errors/* fail */.fJ)('COPILOT_ANSWER', `${url.host} gave an unexpected answer to the login (HTTP ${answer.status}).`);
    }
    return { ...body };
}
function loginOf(answer, url, world) {
    const given = answer.access_token;
    const parsed = typeof given === 'string' ? (0,copilot_token/* parseToken */.p)(given) : undefined;
    if (parsed?.kind !== 'token')
        throw (0,errors/* fail */.fJ)('COPILOT_ANSWER', `${url.host} granted the login without a usable token.`);
    const { token, type } = parsed;
    for (const secret of [token, answer.refresh_token])
        if (typeof secret === 'string')
            world.mask(secret);
    const livesFor = seconds(answer.expires_in);
    if (livesFor === undefined || livesFor === 0)
        return { token, type };
    return { token, type, expiresAt: new Date(world.now().getTime() + livesFor * 1000) };
}
const REFUSALS = {
    device_flow_disabled: 'The app does not allow a login by code',
    incorrect_client_credentials: 'GitHub has no app with this client id',
    incorrect_device_code: 'GitHub no longer knows the code of this login',
    unsupported_grant_type: 'GitHub does not support this way of logging in',
};
function refused(answer, url) {
    const error = typeof answer.error === 'string' ? answer.error : '';
    const said = typeof answer.error_description === 'string' ? (0,redact/* excerpt */.K)(answer.error_description) : '';
    const what = Object.hasOwn(REFUSALS, error) ? REFUSALS[error] : 'GitHub refuses the login';
    return (0,errors/* fail */.fJ)('LOGIN_REFUSED', `${what} (${(0,redact/* excerpt */.K)(error)} from ${url.host}).${said === '' ? '' : ` It says: “${said}”`}`);
}
function expired() {
    return (0,errors/* fail */.fJ)('LOGIN_EXPIRED', 'The code was not entered before it expired.');
}
/** The page on which people enter their code is GitHub's own, or the configured server's, whatever an answer says. */
function isPageOf(page, host, asked) {
    if (!URL.canParse(page) || /[^\x21-\x7e]/.test(page))
        return false;
    const { origin, username } = new URL(page);
    return username === '' && (origin === `https://${host}` || origin === asked.origin);
}
/** A duration in seconds. A value that is not a number, or is out of bounds, is ignored. */
function seconds(value) {
    return typeof value === 'number' && value >= 0 && value <= 31_536_000 ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/copilot/recording.js

/**
 * A recorded answer of `GET /models`, from a file's text. Everything wrong with it is a CATALOGUE_FILE with the path.
 */
async function parseRecording(text, path) {
    let body;
    try {
        body = JSON.parse(text.replace(/^\u{feff}/u, ''));
    }
    catch {
        return unreadable('The recorded catalogue is not JSON.', path);
    }
    // zod loads only now: nothing before needs it
    const { parseCatalogue } = await Promise.all(/* import() */[__webpack_require__.e(156), __webpack_require__.e(8)]).then(__webpack_require__.bind(__webpack_require__, 1008));
    const parsed = parseCatalogue(body);
    return parsed.kind === 'refused' ? unreadable(parsed.problem.message, path) : parsed;
}
function unreadable(message, path) {
    return (0,errors/* refused */.J5)((0,errors/* problem */.CC)('CATALOGUE_FILE', message, { place: { path } }));
}

;// CONCATENATED MODULE: ./lib/copilot/index.js
/**
 * The door of the Copilot side: a catalogue, a login. Parsers are loaded when there is an answer to parse. `token.ts` and
 * `versions.ts` may be imported directly where the network client must not be loaded, as where settings are read.
 */






/***/ }),

/***/ 552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ routeOf),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/**
 * The proxy for a URL, by `https_proxy`, `http_proxy` and `no_proxy` in either case, lower case first, as curl and the
 * runner's own toolkit read them. Loopback is never proxied.
 */
function routeOf(url, env) {
    const name = url.protocol === 'http:' ? 'http_proxy' : 'https_proxy';
    const variable = env[name] ? name : name.toUpperCase();
    const value = env[variable]?.trim();
    if (!value || isLoopback(url) || excepted(url, env.no_proxy || env.NO_PROXY || '')) {
        return { kind: 'direct' };
    }
    const text = value.includes('://') ? value : `http://${value}`;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    return proxy?.protocol === 'http:' || proxy?.protocol === 'https:'
        ? { kind: 'proxy', proxy }
        : { kind: 'unusable', variable };
}
/** This machine itself: the only place where plain http is allowed. */
function isLoopback(url) {
    return url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(url.hostname);
}
/** `no_proxy`: names, which mean their subdomains too, with or without leading dot and port; `*` is everything. */
function excepted(url, list) {
    const port = url.port || (url.protocol === 'http:' ? '80' : '443');
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((rule) => rule !== '')
        .some((rule) => {
        if (rule === '*')
            return true;
        const [, name = '', only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(rule) ?? [];
        return ((only === undefined || only === port) && (url.hostname === name || url.hostname.endsWith(`.${name}`)));
    });
}


/***/ }),

/***/ 3159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/** Longest excerpt of an answer that a message contains, in characters. */
const LONGEST = 200;
/**
 * Anything that may be a secret: GitHub's tokens, Copilot's session tokens, JSON web tokens, credentials after their
 * scheme, and any run long and random enough to be a key.
 */
const TOKEN_LIKE = /\b(?:gh[a-z]|github_pat)_[\w.-]+|\btid=\S+|\beyJ[\w-]+(?:\.[\w-]*)*|\b(?:bearer|basic|token)\s+[\w.~+/=-]{8,}|[\w+/=-]{30,}/gi;
/**
 * A short piece of an answer for a message: without tags, control characters and line breaks. The secrets given, and
 * everything that looks like a token, are replaced by `***`.
 */
function excerpt(text, secrets = []) {
    // Cut generously first so that a huge page costs nothing; the word at the cut may be half a token.
    let clean = text.length > 4000 ? text.slice(0, 4000).replace(/\S*$/, '') : text;
    for (const secret of secrets)
        if (secret !== '')
            clean = clean.replaceAll(secret, '***');
    clean = clean
        .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')
        .replaceAll(TOKEN_LIKE, '***')
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    return clean.length > LONGEST ? `${clean.slice(0, LONGEST).toWellFormed()}…` : clean;
}


/***/ }),

/***/ 6778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs)
/* harmony export */ });
/**
 * The header `retry-after` in milliseconds from now, from its two forms: seconds, or an HTTP date. Undefined when it is
 * absent or neither of them.
 *
 * @param header as a client gives it; some turn a number of seconds into a number
 */
function retryAfterMs(header, now) {
    if (typeof header !== 'string' && typeof header !== 'number')
        return undefined;
    const value = String(header);
    if (/^\s*\d+(?:\.\d+)?\s*$/.test(value))
        return Number(value) * 1000;
    // Date.parse takes far more than HTTP dates: a bare "-5" or "1e3" would be some year.
    const at = /^\s*[A-Za-z]{3,9},?\s/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}


/***/ })

};

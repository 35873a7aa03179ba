export const id = 61;
export const ids = [61];
export const modules = {

/***/ 1594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readCatalogue),
/* harmony export */   e: () => (/* binding */ startCatalogue)
/* harmony export */ });
/* harmony import */ var _copilot_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Starts to read the catalogue, and says when the process is free to load something else. */
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
        const { catalogue, how } = await (0,_copilot_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchCatalogue */ .kp)(settings.copilot, world, options);
        return { catalogue, source: { kind: 'fetched', how } };
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

/***/ 5032:
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
// EXTERNAL MODULE: ./lib/retry-after.js
var retry_after = __webpack_require__(6778);
// EXTERNAL MODULE: ./lib/copilot/proxy.js
var proxy = __webpack_require__(552);
;// CONCATENATED MODULE: ./lib/copilot/endpoint.js


/** Where an OAuth token is exchanged for a Copilot session. */
function exchangeUrl({ host, urls }) {
    return new URL(urls.exchange ?? `https://api.${known(host)}/copilot_internal/v2/token`);
}
/** Where a seat reports its endpoint without an exchange: beside the exchange, also when that was moved. */
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
 * The base to use when an answer names one in `endpoints.api`. The token goes there next, so the answer is checked: https on the default port, on Copilot's own domain or the tenant's Copilot host; loopback only when the
 * answer came from there. A base that the user set wins over any answer (LiteLLM looks at it last, where it cannot
 * serve as a way out of a wrong answer).
 */
function toldBase(told, from, where) {
    if (where.urls.apiBase !== undefined || told === undefined)
        return defaultBase(where);
    const base = typeof told === 'string' && URL.canParse(told) ? new URL(told) : undefined;
    if (base === undefined || !isCopilot(base, from, where.host)) {
        throw (0,errors/* fail */.fJ)('COPILOT_ENDPOINT', `${from.host} named ${base === undefined ? 'something that is not a URL' : `the host ${base.host}`} as Copilot’s endpoint; the token was not sent there.`, { hint: 'If that host is right, say so with GITHUB_COPILOT_API_BASE.' });
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
/** A host that cannot be GitHub's would turn into an address of somebody else. */
function known(host) {
    if (host === 'github.com' || /^[a-z\d-]+\.ghe\.com$/.test(host))
        return host;
    throw (0,errors/* fail */.fJ)('COPILOT_ENDPOINT', `\`github-host\` is neither github.com nor a tenant like SUB.ghe.com.`);
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
function isPassing(status, retryAfter) {
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
/** Thrown while an answer is read, when more of it came than is taken. */
class TooLarge extends Error {
}
/** Thrown for a content coding that was not asked for, or that does not decode. */
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
        return { code: 'COPILOT_ANSWER', what: `${host} sent more than ${error.message}`, passing: false };
    }
    if (error instanceof BadCoding) {
        return { code: 'COPILOT_ANSWER', what: `${host} sent ${error.message}`, passing: false };
    }
    if (TIMES.has(code) || nameOf(error) === 'TimeoutError') {
        const what = began ? `${host} did not finish its answer in time` : `${host} did not answer in time`;
        return { code: 'COPILOT_UNREACHABLE', what, passing: true };
    }
    if (DNS.has(code)) {
        return {
            code: 'COPILOT_UNREACHABLE',
            what: `The name ${nameIn(error) ?? host} could not be resolved (${code})`,
            hint: 'Check the runner’s DNS and network, and `github-host`.',
            passing: true,
        };
    }
    if (TLS.test(code)) {
        return {
            code: 'COPILOT_UNREACHABLE',
            what: `No trusted TLS connection to ${host} (${code})`,
            hint: 'If a proxy of your own opens TLS, give its certificate to Node by NODE_EXTRA_CA_CERTS.',
            passing: false,
        };
    }
    const refusal = /^Proxy response \((\d+)\)/.exec(messageOf(error))?.[1];
    if (refusal !== undefined) {
        return {
            code: 'COPILOT_UNREACHABLE',
            what: `No connection to ${host}, which refused it (HTTP ${refusal})`,
            hint: 'Check https_proxy, its user name and password, and no_proxy.',
            passing: false,
        };
    }
    if (code.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW') {
        return { code: 'COPILOT_ANSWER', what: `${host} did not answer in HTTP (${code})`, passing: false };
    }
    if (began) {
        return {
            code: 'COPILOT_ANSWER',
            what: `${host} ended the connection in the middle of its answer`,
            passing: true,
        };
    }
    return {
        code: 'COPILOT_UNREACHABLE',
        what: `No connection to ${host} (${code || 'unknown cause'})`,
        passing: true,
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
/** A percent sign that begins no escape means itself, as in curl: people paste passwords as they are. */
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
 * One request, once. `request` and not `fetch`: it follows no redirect, adds no header, and leaves decompression to us,
 * who bound it.
 * @param asked who is asked, for the message of a fault
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
 * Rejects once the signal is given. Needed beside undici's own attention to signals, which begins when a connection
 * is established: without it, a silent proxy would never time out.
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
        throw new BadCoding('a content coding that was not asked for');
    return new Promise((resolve, reject) => {
        (0,external_node_zlib_.gunzip)(body, { maxOutputLength: maxBytes }, (error, plain) => {
            if (error === null)
                resolve(plain);
            else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
                reject(new TooLarge(size(maxBytes)));
            else
                reject(new BadCoding('gzip that does not unpack'));
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
            // The next try gets a fresh connection, and does not queue behind one that hangs.
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
                if (!mayPass(outcome) || failed >= limits.tries || waitedMs + ms > limits.waitMs)
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
    throw (0,errors/* fail */.fJ)('COPILOT_UNREACHABLE', `The variable ${route.variable} is not the URL of an http proxy.`, {
        hint: `Set ${route.variable} to http://HOST:PORT, or name ${url.hostname} in no_proxy.`,
    });
}
function askedMs(outcome, now) {
    return outcome.kind === 'answer' ? (0,retry_after/* retryAfterMs */.V)(outcome.answer.headers['retry-after'], now) : undefined;
}
function mayPass(outcome) {
    return outcome.kind === 'answer'
        ? isPassing(outcome.answer.status, outcome.answer.headers['retry-after'])
        : outcome.fault.passing;
}
function settle(outcome) {
    if (outcome.kind === 'answer')
        return outcome.answer;
    const { fault, cause } = outcome;
    throw (0,errors/* fail */.fJ)(fault.code, `${fault.what}.`, fault.hint === undefined ? { cause } : { hint: fault.hint, cause });
}
/** A request in a log: the path only, since a query may say more than everybody should know. */
function line({ method, url }) {
    return `${method} ${url.host} ${url.pathname}`;
}
function summaryOf(outcome) {
    if (outcome.kind === 'fault')
        return outcome.fault.what;
    return `${outcome.answer.status}, ${Buffer.byteLength(outcome.answer.text)} bytes`;
}

// EXTERNAL MODULE: ./lib/copilot/versions.js
var versions = __webpack_require__(3675);
;// CONCATENATED MODULE: ./lib/copilot/headers.js

/** Headers of GitHub's own API, which asks for nothing but a user agent. `credential` is the OAuth token. */
function gitHubHeaders(credential) {
    return { accept: 'application/json', authorization: `token ${credential}`, 'user-agent': versions/* USER_AGENT */._O };
}
/** Headers of `GET /models`. `bearer` is the exchanged token, or the token itself. */
function modelsHeaders(how, bearer) {
    return {
        accept: 'application/json',
        authorization: `Bearer ${bearer}`,
        'user-agent': versions/* USER_AGENT */._O,
        'x-github-api-version': how.apiVersion,
        ...BY_TYPE[how.tokenType],
        ...(how.integrationId === undefined ? {} : { 'copilot-integration-id': how.integrationId }),
    };
}
/** The `Copilot-Integration-Id` that a kind of token is taken under, when the user names none. */
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
/** Who asks, beyond our own name: a token of the editors' app is taken from an editor only. */
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

// EXTERNAL MODULE: ./lib/copilot/redact.js
var redact = __webpack_require__(3159);
;// CONCATENATED MODULE: ./lib/copilot/json.js


/** The JSON of a 200. Throws COPILOT_ANSWER that says what came instead, with an excerpt free of `secrets`. */
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
        return (0,errors/* fail */.fJ)('COPILOT_ANSWER', `${url.host} answered 200 with nothing.`, { cause });
    const seen = `It begins: “${(0,redact/* excerpt */.K)(text, secrets)}”`;
    if (start.startsWith('<') || headers['content-type']?.includes('html') === true) {
        return (0,errors/* fail */.fJ)('COPILOT_ANSWER', `${url.host} answered with a web page in place of JSON. ${seen}`, {
            hint: 'A proxy or login page answers in Copilot’s place: check https_proxy and no_proxy.',
            cause,
        });
    }
    if (/^[[{]/.test(start) && !/[\]}]\s*$/.test(text)) {
        return (0,errors/* fail */.fJ)('COPILOT_ANSWER', `The answer of ${url.host} is cut off after ${text.length} characters.`, {
            hint: 'Run again; if it happens again, check the proxy in between.',
            cause,
        });
    }
    return (0,errors/* fail */.fJ)('COPILOT_ANSWER', `${url.host} answered with something that is not JSON. ${seen}`, { cause });
}

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
        what: `${host} redirects${URL.canParse(to) ? ` to ${new URL(to).host}` : ''}, where a token is not sent`,
        hint: 'Something between the runner and Copilot answers in its place, or a GITHUB_COPILOT_* address is wrong.',
    };
}
function serverError({ status, host }) {
    if (status < 500)
        return undefined;
    return { code: 'COPILOT_UNAVAILABLE', what: `${host} failed, also when asked again` };
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
        what: 'GitHub has flagged the account, and keeps Copilot from it',
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
function unauthorized({ status, how }) {
    if (status !== 401)
        return undefined;
    const shortLived = how.tokenType === 'ghu'
        ? ' If this comes back every day, the seat hands out tokens that live about 8 hours, also when a refresh token came along: use `login --client opencode`, whose tokens stay.'
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
function personalToken({ status, how }) {
    if (status !== 403 || !(how.tokenType === 'github_pat' || how.tokenType === 'ghs'))
        return undefined;
    return {
        code: 'COPILOT_NO_ACCESS',
        what: `GitHub exchanges no \`${how.tokenType}_\` tokens`,
        hint: 'Remove `copilot-auth: exchange`: such a token is sent to Copilot as it is.',
    };
}
function forbidden({ status }) {
    if (status !== 403)
        return undefined;
    return { code: 'COPILOT_NO_ACCESS', what: 'GitHub gives the account no Copilot session' };
}
function notFound({ status, how }) {
    if (status !== 404)
        return undefined;
    return {
        code: 'COPILOT_NOT_ENTITLED',
        what: 'The token exchange does not exist for this token: its app may not exchange, or its account has no Copilot',
        hint: how.tokenType === 'ghu'
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
/** What has to be in order for a token of a kind to be let in. */
const CONDITIONS = {
    ghu: copilot_token/* LOGIN_HINT */.S,
    gho: copilot_token/* LOGIN_HINT */.S,
    github_pat: 'A personal access token needs the account permission “Copilot Requests”, and its user a Copilot seat.',
    ghs: 'A job’s token needs `permissions: copilot-requests: write` and the organisation’s policy “Allow use of Copilot CLI billed to the organization”.',
};
function editorVersion({ status, words }) {
    if (status !== 400 || !/editor-version/i.test(words))
        return undefined;
    return {
        code: 'COPILOT_REJECTED',
        what: /unknown/i.test(words)
            ? 'Copilot no longer knows the editor version that this program names'
            : 'Copilot takes this token from editors only',
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
        what: 'Copilot takes no job or app tokens (`ghs_`) here, as it did not before 2026-07 and at times after',
        hint: `Use the token of a seat instead. ${copilot_token/* LOGIN_HINT */.S}`,
    };
}
function badRequest({ status, how }) {
    if (status !== 400)
        return undefined;
    const sent = how.integrationId === undefined ? 'no integration id' : `the integration id ${how.integrationId}`;
    return {
        code: 'COPILOT_REJECTED',
        what: `Copilot refused the request for a \`${how.tokenType}_\` token with ${sent}`,
        hint: 'Check `copilot-integration-id`, `copilot-auth` and `copilot-api-version`: each kind of token is taken under some ids only.',
    };
}
function sessionExpired({ status, words }) {
    if (status !== 401 || !/token expired/i.test(words))
        return undefined;
    return {
        code: 'COPILOT_UNAUTHORIZED',
        what: 'Copilot calls the session expired',
        hint: `Run again; if it happens again, check the runner’s clock and log in again. ${copilot_token/* LOGIN_HINT */.S}`,
    };
}
function notPermitted({ status, words, how }) {
    if (status !== 401 || !/permission/i.test(words))
        return undefined;
    return {
        code: 'COPILOT_UNAUTHORIZED',
        what: 'The token may not use Copilot',
        hint: CONDITIONS[how.tokenType],
    };
}
function models_unauthorized({ status, how }) {
    if (status !== 401)
        return undefined;
    return {
        code: 'COPILOT_UNAUTHORIZED',
        what: `Copilot does not accept the \`${how.tokenType}_\` token${how.auth === 'exchange' ? '’s session' : ''}`,
        hint: CONDITIONS[how.tokenType],
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
    return { code: 'COPILOT_POLICY', what: 'A policy keeps the account from Copilot’s models' };
}
function models_forbidden({ status, how }) {
    if (status !== 403)
        return undefined;
    return {
        code: 'COPILOT_NO_ACCESS',
        what: 'Copilot keeps its models from this token',
        hint: CONDITIONS[how.tokenType],
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
function wrongHost({ status, how }) {
    if (status !== 421)
        return undefined;
    return {
        code: 'COPILOT_WRONG_HOST',
        what: 'The seat is served by another Copilot host',
        hint: how.auth === 'exchange'
            ? 'Remove GITHUB_COPILOT_API_BASE, so that the token’s own answer decides, and check `github-host`.'
            : 'Set GITHUB_COPILOT_API_BASE to the seat’s own host (api.individual, api.business or api.enterprise before `.githubcopilot.com`), or `github-host` to its tenant.',
    };
}
function apiVersion({ status, how }) {
    if (status !== 466)
        return undefined;
    return {
        code: 'COPILOT_API_VERSION',
        what: `Copilot no longer serves the API version ${how.apiVersion}`,
        hint: 'Set the input `copilot-api-version` to a current date, or update this action.',
    };
}

;// CONCATENATED MODULE: ./lib/copilot/refusal/refusal.js

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
/** Of the many shapes of GitHub's errors; the more telling field first. */
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
const PERMISSION = 'Give the token the account permission “Copilot Requests”, make it for a user with a Copilot seat, and check that it has not expired.';
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
        what: 'GitHub tells this personal access token of no Copilot seat',
        hint: PERMISSION,
    };
}

;// CONCATENATED MODULE: ./lib/copilot/refusal/index.js






/**
 * What an answer other than 200 means, by an ordered list of rules per question; the first that fits speaks. An answer
 * that no rule knows is shown with status, request id and an excerpt free of secrets.
 */
function explain(asked, answer) {
    const refusal = refusalOf(asked, answer);
    const rules = { exchange: EXCHANGE, user: USER, models: MODELS }[asked.question];
    for (const rule of [...rules, ...COMMON]) {
        const meaning = rule(refusal);
        if (meaning !== undefined)
            return (0,errors/* fail */.fJ)(meaning.code, sentence(refusal, meaning.what), meaning);
    }
    return (0,errors/* fail */.fJ)('COPILOT_UNEXPECTED', sentence(refusal, 'An answer that this program does not know'));
}
function sentence({ status, words, host, requestId }, what) {
    const request = requestId === undefined ? '' : `, request ${requestId}`;
    const quote = words === '' ? '' : ` It says: “${words}”`;
    return `${what} (HTTP ${status} from ${host}${request}).${quote}`;
}

;// CONCATENATED MODULE: ./lib/copilot/seat.js






/**
 * Finds the way to the seat behind the token. A token of the editors' app is exchanged first; a fine-grained personal
 * one asks for its endpoint; others go straight to the host for every plan. `auth` overrides which, and nothing else does:
 * another way may give another list. Masks each secret before anything is logged or sent.
 */
async function openSeat(settings, client, world) {
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
    return { base, bearer: token, secrets: [token], how: { ...way, endpoint: base.host } };
}
/** How a kind of token is used when the user does not say: only the editors' app may exchange its tokens. */
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
    const base = toldBase(endpointOf(body), url, settings);
    return { base, bearer, secrets, how: { ...way, endpoint: base.host, ...planOf(body.sku) } };
}
async function lookUp(caller) {
    const { token, way, settings } = caller;
    const url = userUrl(settings);
    const body = await ask('user', url, caller);
    const base = toldBase(endpointOf(body), url, settings);
    const plan = planOf(body.access_type_sku ?? body.copilot_plan);
    return { base, bearer: token, secrets: [token], how: { ...way, endpoint: base.host, ...plan } };
}
async function ask(question, url, { token, way, client, world }) {
    const answer = await client.get(url, gitHubHeaders(token));
    const secrets = [token];
    if (answer.status !== 200)
        throw explain({ question, how: way, secrets, now: world.now() }, answer);
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
/** A plan's name goes into summaries, so only what looks like one is taken. */
function planOf(value) {
    return typeof value === 'string' && /^\w{1,60}$/.test(value) ? { plan: value } : {};
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/copilot/fetch.js








/**
 * Reads the seat's catalogue: the exchange where the token wants it, then `GET /models` once. Writes nothing and
 * accepts no terms. Throws a Failure with a TOKEN_*, COPILOT_* or CATALOGUE_EMPTY code.
 */
async function fetchCatalogue(settings, world, { limits = LIMITS, onSeat, onSent } = {}) {
    const client = openClient(world, limits, onSent);
    try {
        const { base, bearer, secrets, how } = await openSeat(settings, client, world);
        onSeat?.(how);
        const [answer, { parseCatalogue }] = await Promise.all([
            client.get(modelsUrl(base), modelsHeaders(how, bearer)),
            // zod loads while the request is under way: nothing before needs it.
            Promise.all(/* import() */[__webpack_require__.e(156), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 623)),
        ]);
        if (answer.status !== 200)
            throw explain({ question: 'models', how, secrets, now: world.now() }, answer);
        const parsed = parseCatalogue(readJson(answer, secrets));
        if (parsed.kind === 'refused') {
            throw new errors/* Failure */.HR({
                ...parsed.problem,
                message: `${how.endpoint} answered: ${parsed.problem.message}`,
            });
        }
        return { catalogue: parsed.catalogue, how };
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
/** RFC 8628 §3.5: five seconds more, for this and all later polls. GitHub names its new interval; a shorter one is not slower. */
function slower(intervalMs, asked = 0) {
    return asked * 1000 > intervalMs ? asked * 1000 : intervalMs + 5000;
}
const UNREACHED = 'copilot-model-sync:unreached';
/** A poll without an answer loses nothing: the code is still valid, and the next poll asks the same. */
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
        throw (0,errors/* fail */.fJ)('LOGIN_REFUSED', `${url.host} knows no app with this client id (HTTP 404).`);
    }
    const body = answer.status < 300 || answer.status >= 400 ? readJson(answer, Object.values(form)) : undefined;
    if (typeof body !== 'object' || body === null || (answer.status !== 200 && !('error' in body))) {
        throw (0,errors/* fail */.fJ)('COPILOT_ANSWER', `${url.host} answered the login in a way no login does (HTTP ${answer.status}).`);
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
    incorrect_client_credentials: 'GitHub knows no app with this client id',
    incorrect_device_code: 'GitHub no longer knows the code of this login',
    unsupported_grant_type: 'GitHub does not know this way of logging in',
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
/** The page that people open with their code is GitHub's own, or the asked server's, whatever an answer says. */
function isPageOf(page, host, asked) {
    if (!URL.canParse(page) || /[^\x21-\x7e]/.test(page))
        return false;
    const { origin, username } = new URL(page);
    return username === '' && (origin === `https://${host}` || origin === asked.origin);
}
/** A span in seconds; upstream's numbers only, within reason. */
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
        return recording_refused('The recorded catalogue is not JSON.', path);
    }
    // zod loads only now: nothing before needs it
    const { parseCatalogue } = await Promise.all(/* import() */[__webpack_require__.e(156), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 623));
    const parsed = parseCatalogue(body);
    return parsed.kind === 'refused' ? recording_refused(parsed.problem.message, path) : parsed;
}
function recording_refused(message, path) {
    return { kind: 'refused', problem: (0,errors/* problem */.CC)('CATALOGUE_FILE', message, { place: { path } }) };
}

;// CONCATENATED MODULE: ./lib/copilot/index.js
/**
 * The door of the Copilot side: a catalogue, a login. What parses answers loads when there is one. `token.ts` and
 * `versions.ts` may be imported past the door, by who must not load a network client: settings are read with them.
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

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ LOGIN_HINT),
/* harmony export */   p: () => (/* binding */ parseToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** What someone without a token does first. */
const LOGIN_HINT = 'Get a token by `node dist/index.js login` and store it as the repository secret COPILOT_OAUTH_TOKEN.';
/** Lenient in length and marks: kinds have grown longer over the years. */
const TOKEN = /^(ghu|gho|ghs|github_pat)_[\w.-]{4,1000}$/;
/**
 * Reads what somebody gave as the Copilot token, and says which kind it is. Forgives what has one meaning only: white
 * space and quotes around it, `Bearer` before it, or a JSON file with exactly one token in it. No message holds any
 * part of what was given.
 */
function parseToken(raw) {
    const text = unwrap(raw);
    if (text.startsWith('{') || text.startsWith('['))
        return fromJson(text);
    const type = typeOf(text);
    return type === undefined
        ? { kind: 'refused', problem: whyNot(text) }
        : { kind: 'token', token: text, type };
}
function typeOf(text) {
    return TOKEN.exec(text)?.[1];
}
/** Takes off white space (a byte order mark too), pairs of quotes and a scheme, in any order of nesting. */
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
        return malformed(`is a JSON document with ${others.length + 1} tokens in it`, 'Store one of them alone: that of the account whose Copilot seat is meant.');
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
    return { kind: 'refused', problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_MALFORMED', `The Copilot token ${what}.`, { hint }) };
}
/** In order; the first that fits speaks. */
const REFUSALS = [
    [/^$/, () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_MISSING', 'No Copilot token was given.', { hint: LOGIN_HINT })],
    [
        /^\*+$/,
        () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_MALFORMED', 'The Copilot token is a row of asterisks: a log’s mask, not the token.', {
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
        () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_MALFORMED', 'This is a Copilot session token, which lives for half an hour only.', {
            hint: `Give the OAuth token that it was made from. ${LOGIN_HINT}`,
        }),
    ],
    [
        /^ghp_\S*$/,
        () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_KIND', 'This is a classic personal access token (`ghp_`), which Copilot never takes.', {
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
        () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_MALFORMED', 'The Copilot token is cut off, too long, or holds characters no token has.', {
            hint: `Store it again, whole. ${LOGIN_HINT}`,
        }),
    ],
    [
        /^(?:gh[a-z]_\w+|v1\.[0-9a-f]{40}|[0-9a-f]{40})$/,
        () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_KIND', 'This is a GitHub token of a kind that Copilot does not take.', {
            hint: LOGIN_HINT,
        }),
    ],
    [
        /\s/,
        () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_MALFORMED', 'The Copilot token holds spaces or line breaks, or more than a token.', {
            hint: 'Store the token alone, on one line.',
        }),
    ],
];
function whyNot(text) {
    const rule = REFUSALS.find(([pattern]) => pattern.test(text));
    return (rule?.[1](text) ??
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TOKEN_MALFORMED', 'The value given as Copilot token is no GitHub token.', {
            hint: `Copilot takes tokens that begin with \`ghu_\` or \`gho_\`. ${LOGIN_HINT}`,
        }));
}


/***/ }),

/***/ 3675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _L: () => (/* binding */ DEFAULT_API_VERSION),
/* harmony export */   _O: () => (/* binding */ USER_AGENT),
/* harmony export */   qS: () => (/* binding */ EDITOR)
/* harmony export */ });
/**
 * What this program says it is, and which answer it asks for. No imports, so that anything may read it at no cost.
 *
 * `X-GitHub-Api-Version` decides what the catalogue holds: without it about 20 old models, from `2026-06-01` on windows of
 * a million tokens and token prices. A version that was retired answers 466. Checked 2026-11: the newest in use.
 */
const DEFAULT_API_VERSION = '2026-08-01';
/** Sent wherever we need not be an editor. */
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
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
/**
 * Every problem this program can name: a stable code, what it means, what to do.
 * Codes are an interface: one may be added, none is renamed or removed. `docs/errors.md` is generated from this table.
 */
const CODES = {
    // settings
    INVALID_INPUT: {
        means: 'An input or flag has a value that is not allowed.',
        fix: 'Correct the inputs the message names; all of them are listed at once.',
    },
    USAGE: { means: 'The command line could not be understood.', fix: 'See `--help` of the command.' },
    // token
    TOKEN_MISSING: {
        means: 'No Copilot token was given.',
        fix: 'Create the secret COPILOT_OAUTH_TOKEN and pass it as `copilot-token`.',
    },
    TOKEN_KIND: {
        means: 'The token is of a kind that Copilot does not take.',
        fix: 'Use an OAuth token of a Copilot seat (`ghu_` or `gho_`).',
    },
    TOKEN_MALFORMED: {
        means: 'The value given as token is no GitHub token.',
        fix: 'Store the token alone, without quotes or other text.',
    },
    // copilot
    COPILOT_UNAUTHORIZED: {
        means: 'Copilot or GitHub did not accept the token (401).',
        fix: 'Log in again and store the new token.',
    },
    COPILOT_NO_ACCESS: {
        means: 'The account behind the token may not use Copilot (403).',
        fix: 'The message carries GitHub’s reason; follow it.',
    },
    COPILOT_NOT_ENTITLED: {
        means: 'The token exchange does not exist for this token (404).',
        fix: 'Log in with an app that may exchange its tokens, or set `copilot-auth: direct`.',
    },
    COPILOT_POLICY: {
        means: 'A policy or a missing licence forbids the model list (403).',
        fix: 'Ask the organisation’s Copilot administrator.',
    },
    COPILOT_QUOTA: {
        means: 'The seat’s quota is used up (402).',
        fix: 'Wait for the next period or raise the budget.',
    },
    COPILOT_REJECTED: {
        means: 'Copilot refused the request as it was sent (400).',
        fix: 'The message carries Copilot’s words; check the `copilot-*` inputs.',
    },
    COPILOT_WRONG_HOST: {
        means: 'The seat is served by another Copilot host (421).',
        fix: 'Remove GITHUB_COPILOT_API_BASE, or set `github-host`.',
    },
    COPILOT_RATE_LIMITED: {
        means: 'Copilot or GitHub asked to slow down (429), longer than a run waits.',
        fix: 'Run again later.',
    },
    COPILOT_API_VERSION: {
        means: 'Copilot no longer serves this API version (466).',
        fix: 'Set `copilot-api-version` to a current date, or update this action.',
    },
    COPILOT_UNAVAILABLE: {
        means: 'Copilot answered with a server error, also after retries.',
        fix: 'Run again later.',
    },
    COPILOT_UNREACHABLE: {
        means: 'No connection to Copilot, or no answer in time.',
        fix: 'Check network, proxy and DNS of the runner.',
    },
    COPILOT_ANSWER: {
        means: 'The answer is not what the API documents: not JSON, cut off, too large, or of another shape.',
        fix: 'Often a proxy or login page in between; see the excerpt.',
    },
    COPILOT_ENDPOINT: {
        means: 'An endpoint is not one that a token may be sent to.',
        fix: 'Check `github-host` and the GITHUB_COPILOT_* variables.',
    },
    COPILOT_UNEXPECTED: {
        means: 'Copilot answered with a status this program does not know.',
        fix: 'Report it with the status and request id.',
    },
    LOGIN_EXPIRED: {
        means: 'The code of the login was not entered in time.',
        fix: 'Start the login again and enter the code within a quarter of an hour.',
    },
    LOGIN_DENIED: {
        means: 'The login was declined on GitHub’s page.',
        fix: 'Start the login again and choose “Authorize”.',
    },
    LOGIN_REFUSED: {
        means: 'GitHub does not let this app log in by code.',
        fix: 'Check `--client` and `--github-host`.',
    },
    LOGIN_CANCELLED: {
        means: 'The login was interrupted.',
        fix: 'Start it again when ready; nothing was stored.',
    },
    CATALOGUE_EMPTY: {
        means: 'The catalogue holds no usable model.',
        fix: 'Nothing is changed. Check the seat in an editor; run again later.',
    },
    NOTHING_SELECTED: {
        means: 'No model of the catalogue is selected, so every entry would be removed.',
        fix: 'Check `include`, `exclude` and `model-types`; `models --all` says why each model is out.',
    },
    CATALOGUE_FILE: {
        means: 'The recorded catalogue cannot be read.',
        fix: 'Give a file that holds an answer of GET /models.',
    },
    // config
    YAML_ERROR: { means: 'The file is not valid YAML.', fix: 'Correct the line named.' },
    ENCODING: { means: 'The file is not valid UTF-8.', fix: 'Save it as UTF-8.' },
    CONTROL_CHARACTER: {
        means: 'The file holds a character that PyYAML refuses.',
        fix: 'Remove the character named.',
    },
    LINE_BREAK: {
        means: 'The file holds a line break (lone CR, NEL, LS, PS) or a BOM inside that YAML parsers read differently.',
        fix: 'Replace it, or write it as an escape in double quotes.',
    },
    TAB: { means: 'A tab stands where PyYAML does not allow one.', fix: 'Replace the tab by spaces.' },
    DUPLICATE_KEY: {
        means: 'A key that decides what would be edited stands twice; LiteLLM silently takes the last.',
        fix: 'Remove one of them.',
    },
    MULTI_DOC: {
        means: 'The file holds several YAML documents; LiteLLM reads only single ones.',
        fix: 'Split the file, or point at one document with `#/pointer`.',
    },
    NOT_A_LIST: { means: '`model_list` is not a list.', fix: 'Make it a list, or remove it.' },
    NOT_A_MAP: { means: 'Something that must be a mapping is none.', fix: 'Correct the line named.' },
    INVALID_ENTRY: {
        means: 'LiteLLM would not start with an entry as it stands, or would drop it.',
        fix: 'Correct the entry named.',
    },
    ANCHOR_IN_USE: {
        means: 'A value that would change carries an anchor which is used elsewhere.',
        fix: 'Write the value out at one of the two places.',
    },
    ALIASED_MAP: {
        means: 'A mapping or list that would change is an alias of one elsewhere.',
        fix: 'Write the mapping out in this entry.',
    },
    TOO_LARGE: { means: 'The file is over 4 MiB.', fix: 'Move foreign parts to an `include:` file.' },
    TOO_DEEP: { means: 'The file nests deeper than PyYAML reads.', fix: 'Flatten it.' },
    TOO_MANY_ALIASES: { means: 'The file uses more aliases than is plausible.', fix: 'Write values out.' },
    PROTO_KEY: { means: 'A key is named `__proto__`.', fix: 'Rename it.' },
    OPEN_BLOCK_SCALAR: {
        means: 'The file ends inside a block scalar without a newline, so that nothing can be added without changing it.',
        fix: 'End the file with a newline.',
    },
    UNSUPPORTED_YAML: {
        means: 'A construct here cannot be edited safely.',
        fix: 'Rewrite the line named in plain block style.',
    },
    TEMPLATE_TIE: {
        means: 'Two ways of naming entries are equally frequent in the file.',
        fix: 'Set `model-name`.',
    },
    TEMPLATE_UNKNOWN: {
        means: 'The names of the Copilot entries do not show how new ones are to be named, or would not after the edit.',
        fix: 'Set `model-name`.',
    },
    EDIT_UNSAFE: {
        means: 'The edited file did not pass its own verification, or would cause an error in LiteLLM; nothing was written.',
        fix: 'Correct `new-entry` or `extra-headers` where the message names a key that one of them sets; otherwise report it with the file’s structure.',
    },
    POINTER_MISSING: {
        means: 'The JSON Pointer behind `#` leads nowhere in the file.',
        fix: 'Correct the pointer in `config-path`; `~1` stands for `/` in a key.',
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
    OUT_OF_DATE: { means: 'The file is not what a sync would make it (mode `check`).', fix: 'Run a sync.' },
    FILE_ERROR: {
        means: 'A local file could not be read or written.',
        fix: 'Check the path and its permissions.',
    },
    // github
    GITHUB_TOKEN_MISSING: {
        means: 'No token for the repository was given.',
        fix: 'Pass `github-token`; by default it is the job’s own.',
    },
    GITHUB_UNAUTHORIZED: { means: 'GitHub did not accept `github-token` (401).', fix: 'Pass a valid token.' },
    GITHUB_FORBIDDEN: {
        means: 'The token lacks a permission (403).',
        fix: 'Grant the permission the message names.',
    },
    GITHUB_PR_NOT_PERMITTED: {
        means: 'GitHub Actions may not create pull requests here.',
        fix: 'Settings → Actions → General → Workflow permissions, in the repository and in the organisation.',
    },
    GITHUB_NOT_FOUND: {
        means: 'The repository or its base branch does not exist, or the token cannot see it.',
        fix: 'Check `repository`, `base` and `github-token`: the job’s own token sees no other private repository; pass one of a GitHub App or a person that does.',
    },
    GITHUB_RULES: {
        means: 'A ruleset or branch protection refused the write.',
        fix: 'Allow the branch, or choose another by `branch`.',
    },
    GITHUB_RATE_LIMITED: {
        means: 'GitHub’s rate limit is used up for longer than a run waits.',
        fix: 'Run again later.',
    },
    GITHUB_UNAVAILABLE: {
        means: 'GitHub answered with an error or not at all, also after retries.',
        fix: 'Run again later.',
    },
    GITHUB_CONFLICT: {
        means: 'Somebody else moved the branch, or changed a file, during the run.',
        fix: 'Run again; use a concurrency group.',
    },
    GITHUB_PATH: {
        means: 'A path of the repository cannot be written: a symlink, submodule, folder, or a protected place.',
        fix: 'Name the real file.',
    },
    GITHUB_UNEXPECTED: {
        means: 'GitHub answered with something this program does not know.',
        fix: 'Report it with the status and request id.',
    },
    INTERNAL: { means: 'A defect of this program.', fix: 'Report it.' },
};
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
/** Several problems as one {@link Failure}: the first leads, the others are told with it. */
function refused(problems) {
    const [first, ...others] = problems;
    if (others.length === 0)
        return new Failure(first);
    const lines = problems.map((it) => {
        const place = it.place === undefined ? '' : `${formatPlace(it.place)}: `;
        return `- ${it.code} ${place}${it.message}`;
    });
    return new Failure({
        ...first,
        message: `${problems.length} files were refused, so none is changed:\n${lines.join('\n')}`,
    });
}


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




/** Files below a folder. Paths may also be absolute: the command line's user may name any file. */
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
/** All that can be tried beforehand was: what fails now is rare, and what is written by then stays and is named. */
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
 * Writes beside the file, so that a rename puts all of it in place at once. A symlink is followed, so that it stays one.
 * Permissions are kept.
 *
 * @throws Failure FILE_ERROR; nothing is left behind then
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

/***/ 9076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ daysMissing),
/* harmony export */   Vo: () => (/* binding */ NO_HISTORY),
/* harmony export */   W7: () => (/* binding */ NOTHING_LOADED),
/* harmony export */   cT: () => (/* binding */ missed),
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
/** Consecutive runs without a model before it may be removed, whatever the days: one odd answer a week apart proves nothing. */
const MISSING_RUNS = 3;
/** Counts this run for a model that it misses. */
function missed(history, id, moment) {
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
        const { since, runs } = missed(history, id, moment);
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
 * How a run follows the one that left the history. A run in which nothing is missing leaves none, so it shows only as a gap
 * in the numbers. A rerun comes after runs that it knows nothing of, and such a run may have found every model: it decides
 * nothing.
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
        return 'a file is needed';
    if (path.includes('\\'))
        return 'separate folders by /';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: paths with control characters are attacks
    if (/[\u0000-\u001f\u007f]/.test(path))
        return 'must not contain control characters';
    if (pointer !== undefined && pointer !== '' && !/^(?:\/(?:[^~/]|~[01])*)+$/.test(pointer)) {
        return 'after # a JSON Pointer is needed, such as #/data/config.yaml';
    }
    return undefined;
}


/***/ }),

/***/ 2675:
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
;// CONCATENATED MODULE: ./lib/sync/editor-headers.js
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

;// CONCATENATED MODULE: ./lib/inputs/assemble.js
/** Puts each input where the rooms look for it. */
function assemble(parts, env) {
    const { inputs, extraHeaders, newEntry } = parts;
    return {
        mode: inputs.mode,
        configPaths: inputs['config-path'],
        createConfig: inputs['create-config'],
        catalogueFile: inputs.catalogue,
        copilot: copilot(parts),
        select: {
            include: inputs.include,
            exclude: inputs.exclude,
            modelTypes: inputs['model-types'],
            includePreview: inputs['include-preview'],
        },
        entry: { modelName: inputs['model-name'], extraHeaders, newEntry, costs: inputs.costs },
        check: {
            ignore: inputs.ignore,
            litellmVersion: inputs['litellm-version'],
            strict: inputs.strict,
            sarif: inputs.sarif,
        },
        removal: { graceDays: inputs['removal-grace-days'], allowMass: inputs['allow-mass-removal'] },
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
        complain('repository', 'is needed: OWNER/NAME of the repository that holds the config');
    }
    if (mistakes.length > 0)
        return { kind: 'refused', problem: invalid(mistakes) };
    const token = copilotToken(inputs, door);
    if (token.kind === 'refused')
        return token;
    const missing = missingGitHubToken(inputs, door);
    if (missing !== undefined)
        return { kind: 'refused', problem: missing };
    const settings = assemble({ inputs, ...maps, urls, target, copilotToken: token.token }, env);
    return { kind: 'settings', settings: freeze(settings) };
}
async function readMaps(inputs, complain) {
    return {
        extraHeaders: await headers(inputs['extra-headers'], (message) => complain('extra-headers', message)),
        newEntry: await yamlMap(inputs['new-entry'], (message) => complain('new-entry', message)),
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
    }
    if (inputs['auto-merge'] !== 'never' && inputs.draft) {
        complain('auto-merge', 'cannot be combined with draft: a draft cannot be merged');
    }
}
function missingGitHubToken(inputs, door) {
    if (inputs.mode !== 'pull-request' || inputs['github-token'] !== '')
        return undefined;
    return (0,errors/* problem */.CC)('GITHUB_TOKEN_MISSING', `${door.spell('github-token')} is empty, and it is needed to read the repository.`);
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
        return {
            kind: 'refused',
            problem: (0,errors/* problem */.CC)('TOKEN_MISSING', `${door.spell('copilot-token')} is empty.`, { hint: door.tokenHint }),
        };
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
            complain(`${JSON.stringify(name)} must be a header name with a text as value`);
            continue;
        }
        result[name.toLowerCase()] = value;
    }
    return result;
}
async function yamlMap(text, complain) {
    if (text === undefined)
        return undefined;
    const { readValue } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(618)]).then(__webpack_require__.bind(__webpack_require__, 6618));
    const result = readValue('', text);
    if (result.kind === 'refused') {
        const { code, message, place } = result.problem;
        const where = place?.line === undefined ? '' : ` in line ${place.line}`;
        const what = code === 'UNSUPPORTED_YAML' ? 'must be a YAML mapping of plain values' : 'is not valid YAML';
        complain(`${what}${where}: ${message.replace(/\.$/, '')}`);
        return undefined;
    }
    if (isMap(result.value))
        return result.value;
    complain('must be a YAML mapping of plain values');
    return undefined;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
// EXTERNAL MODULE: ./lib/sync/glob.js
var glob = __webpack_require__(5921);
// EXTERNAL MODULE: ./lib/inputs/config-path.js
var config_path = __webpack_require__(8527);
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
    'config-path': input('config.yaml', list(lines, config_path/* configPath */.e, 'at least one path is needed')),
    'create-config': input('false', schema_boolean),
    mode: input('pull-request', choice(['pull-request', 'write', 'check'])),
    include: input('', globs),
    exclude: input('', globs),
    'model-types': input('chat', list(items, modelType, 'at least one of chat, embedding is needed')),
    'include-preview': input('true', schema_boolean),
    'model-name': input('', checked(hasId, 'must contain {id}, such as copilot-{id}')),
    'extra-headers': input('', optional),
    'new-entry': input('', optional),
    costs: input('false', schema_boolean),
    'removal-grace-days': input('7', wholeNumber(365)),
    'allow-mass-removal': input('false', schema_boolean),
    ignore: input('', items),
    'litellm-version': input('', checked((text) => /^\d{1,4}(?:\.\d{1,5}){1,2}$/.test(text), 'must be a version of LiteLLM, such as 1.106.2')),
    strict: input('false', schema_boolean),
    sarif: input('', optional),
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
function modelType(text, complain) {
    if (text === 'embedding')
        return text;
    if (text !== 'chat')
        complain('each must be one of chat, embedding');
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

/***/ 3763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ prepareRun),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/catalogue.js
var lib_catalogue = __webpack_require__(1594);
// EXTERNAL MODULE: ./lib/outcome.js
var outcome = __webpack_require__(3259);
// EXTERNAL MODULE: ./lib/planning.js
var planning = __webpack_require__(4986);
;// CONCATENATED MODULE: ./lib/target/index.js
/** Opens the target of the mode. Only that one is loaded. */
async function openTarget(settings, world) {
    if (settings.mode === 'pull-request') {
        const { openRepository } = await Promise.all(/* import() */[__webpack_require__.e(134), __webpack_require__.e(857), __webpack_require__.e(741)]).then(__webpack_require__.bind(__webpack_require__, 7741));
        return openRepository(settings, world);
    }
    const { openWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(618), __webpack_require__.e(707), __webpack_require__.e(776)]).then(__webpack_require__.bind(__webpack_require__, 5776));
    return openWorkspace(settings, world);
}

;// CONCATENATED MODULE: ./lib/main.js




/**
 * One run: read, plan, edit, conclude as the mode says, and remember what is missing for the next run.
 *
 * @throws Failure when anything cannot be done. Nothing is written then, or the problem says what was.
 */
async function run(settings, world) {
    const reading = startReading(settings, world);
    const prepared = await prepare(reading, settings, world).catch(async (error) => {
        if (settings.mode !== 'check')
            await carryCounts(reading, settings, world);
        throw error;
    });
    const { source, plan, changed, target, loaded } = prepared;
    const [concluding] = await Promise.allSettled([target.conclude(plan, changed)]);
    // Also after a failure: this run knows what is missing, whatever became of the pull request.
    const unsaved = settings.mode === 'check' ? [] : await loaded.save();
    if (concluding.status === 'rejected')
        throw concluding.reason;
    return { source, plan, conclusion: concluding.value, notices: [...loaded.notices, ...unsaved] };
}
/**
 * Copilot's catalogue and the configs, read side by side; then the configs planned and edited. Writes nothing.
 *
 * @throws Failure; FilesRefused when a file cannot be edited
 */
async function prepareRun(settings, world) {
    return prepare(startReading(settings, world), settings, world);
}
/**
 * Starts both. The first request is sent before anything else is loaded: what the rest of the run needs (Octokit, YAML) keeps
 * the process busy for tens of milliseconds, in which that request is answered.
 */
function startReading(settings, world) {
    const { sent, catalogue } = (0,lib_catalogue/* startCatalogue */.e)(settings, world);
    const target = sent.then(async () => {
        const [opened] = await Promise.all([openTarget(settings, world), Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(618), __webpack_require__.e(707)]).then(__webpack_require__.bind(__webpack_require__, 6707))]);
        return opened;
    });
    return { catalogue, target };
}
async function prepare(reading, settings, world) {
    const [{ catalogue, source }, target] = await both(reading.catalogue, reading.target);
    const { synced, loaded } = await (0,planning/* syncWithHistory */.I)(catalogue, target.sources, settings, world);
    if (synced.kind === 'refused')
        throw new outcome/* FilesRefused */.q(synced.problems, synced.plan);
    return { source, plan: synced.plan, changed: synced.changed, target, loaded };
}
/** The run failed before it knew what is missing: the counts of earlier runs are kept for the next one. */
async function carryCounts({ catalogue }, settings, world) {
    const moment = (0,planning/* momentOf */.E)(world);
    if (moment.run === undefined || settings.removal.graceDays === 0)
        return;
    const [read] = await Promise.allSettled([catalogue]);
    const offered = read.status === 'fulfilled' ? await offeredIn(read.value.catalogue, settings) : [];
    const { carryHistory } = await __webpack_require__.e(/* import() */ 962).then(__webpack_require__.bind(__webpack_require__, 3962));
    await carryHistory(settings, offered, moment, world);
}
async function offeredIn(catalogue, settings) {
    const { select } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(618), __webpack_require__.e(707)]).then(__webpack_require__.bind(__webpack_require__, 6707));
    const verdicts = [...select(catalogue, settings.select).verdicts.values()];
    return verdicts.filter(({ kind }) => kind !== 'unpicked').map(({ model }) => model.id);
}
/** Waits for both, so that nothing is left running behind a failure; the first one's failure is the one that is thrown. */
async function both(first, second) {
    const [a, b] = await Promise.allSettled([first, second]);
    if (a.status === 'rejected')
        throw a.reason;
    if (b.status === 'rejected')
        throw b.reason;
    return [a.value, b.value];
}


/***/ }),

/***/ 3259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ FilesRefused)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** At least one file was refused, so none is written. */
class FilesRefused extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    /** What the other files would have got. */
    plan;
    constructor(problems, plan) {
        super((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(problems).problem);
        this.plan = plan;
    }
}


/***/ }),

/***/ 4986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf),
/* harmony export */   I: () => (/* binding */ syncWithHistory)
/* harmony export */ });
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9076);

/**
 * Plans and edits the configs. The first plan is made without a history: only when something is missing is it worth loading
 * one, and planning again with it.
 */
async function syncWithHistory(catalogue, sources, settings, world) {
    const { syncFiles } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(618), __webpack_require__.e(707)]).then(__webpack_require__.bind(__webpack_require__, 6707));
    const moment = momentOf(world);
    const synced = syncFiles(catalogue, sources, settings, { history: _history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_HISTORY */ .Vo, moment });
    const missing = synced.plan.files.flatMap((file) => file.missing);
    const isWorthLoading = missing.length > 0 || world.history.isLocal;
    if (synced.kind === 'refused' || settings.removal.graceDays === 0 || !isWorthLoading) {
        return { synced, loaded: _history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_LOADED */ .W7 };
    }
    const { loadHistory } = await __webpack_require__.e(/* import() */ 962).then(__webpack_require__.bind(__webpack_require__, 3962));
    const loaded = await loadHistory(settings, missing, moment, world);
    if (loaded.history.missing.size === 0)
        return { synced, loaded };
    return { synced: syncFiles(catalogue, sources, settings, { history: loaded.history, moment }), loaded };
}
/** When this run is, and which of the workflow's runs. On the command line runs have no numbers. */
function momentOf({ env, history, now }) {
    const run = Number(env.GITHUB_RUN_NUMBER);
    if (history.isLocal || !Number.isSafeInteger(run) || run <= 0)
        return { now: now() };
    return { now: now(), run, isRerun: Number(env.GITHUB_RUN_ATTEMPT) > 1 };
}


/***/ }),

/***/ 9495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   c2: () => (/* binding */ shownFrom),
/* harmony export */   dP: () => (/* binding */ ownerText),
/* harmony export */   df: () => (/* binding */ entriesAfter),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   uW: () => (/* binding */ saysId),
/* harmony export */   z: () => (/* binding */ removalReason)
/* harmony export */ });
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
    const count = (kind) => changes.filter((change) => change.kind === kind).length;
    return managed.length + count('added') - count('removed');
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
/**
 * Who answers calls to a name, after "answered by": `` `azure/gpt-4o-eu` (`config.yaml:12`) ``.
 *
 * @param quote makes code of what a file says
 */
function ownerText({ kind, calls, place }, quote = (text) => `\`${text}\``) {
    const where = quote(`${place.path}${place.line === undefined ? '' : `:${place.line}`}`);
    const via = { entry: '', id: `its ${quote('model_info.id')}, `, alias: 'an alias, ' }[kind];
    return `${calls === undefined ? 'an entry' : quote(calls)} (${via}${where})`;
}
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

/***/ 2091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ planNotices),
/* harmony export */   WE: () => (/* binding */ passedOverText),
/* harmony export */   XU: () => (/* binding */ TO_BALANCE),
/* harmony export */   dV: () => (/* binding */ takenText)
/* harmony export */ });
/* harmony import */ var _sync_pass_over_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6189);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9495);


/** What a person can do about a name that is taken. */
const TO_BALANCE = 'To balance calls over both, write the entry yourself: it is looked after from then on.';
/** Everything that a plan has to say beside its changes and its findings, as notices with their places. */
function planNotices(plan) {
    return [
        ...plan.notices,
        ...plan.files.flatMap(({ notices, taken }) => [...notices, ...taken.map(takenNotice)]),
        ...plan.passedOver.map((it) => ({ message: passedOverText(it), place: { path: it.path } })),
    ];
}
/** What follows the name of a model that is not added. */
function takenText({ by }) {
    return `not added: ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerText */ .dP)(by)} already answers calls to this name. ${TO_BALANCE}`;
}
function passedOverText(it) {
    return `${(0,_sync_pass_over_js__WEBPACK_IMPORTED_MODULE_0__/* .formatConfigPath */ .n2)(it)}: passed over, because ${it.reason}`;
}
function takenNotice(it) {
    return { message: `${it.name} is ${takenText(it)}`, place: it.by.place };
}


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ outputs)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/** The names of the outputs; `action.yml` describes them, and a contract test compares. */
const OUTPUTS = (/* unused pure expression or super */ null && ([
    'changed',
    'change-level',
    'added',
    'updated',
    'removed',
    'held',
    'models',
    'pull-request-number',
    'pull-request-url',
    'pull-request-operation',
    'pull-request-branch',
    'pull-request-head-sha',
    'pull-request-commits-verified',
]));
/** The outputs of a run. Lists are JSON arrays of ids, sorted; what does not apply is empty. */
function outputs({ plan, conclusion }) {
    const changes = plan.files.flatMap((file) => file.changes);
    const applied = conclusion.kind === 'pull-request' ? conclusion.applied : undefined;
    return {
        changed: String(changes.length > 0),
        'change-level': plan.level,
        added: ids(changes, 'added'),
        updated: ids(changes, 'updated'),
        removed: ids(changes, 'removed'),
        held: json(plan.files.flatMap((file) => file.held.map(({ id }) => id))),
        models: json(plan.models),
        'pull-request-number': applied?.number === undefined ? '' : String(applied.number),
        'pull-request-url': applied?.url ?? '',
        'pull-request-operation': applied?.operation ?? 'none',
        'pull-request-branch': applied?.number === undefined ? '' : applied.branch,
        'pull-request-head-sha': applied?.headSha ?? '',
        'pull-request-commits-verified': applied?.verified === undefined ? '' : String(applied.verified),
    };
}
function ids(changes, kind) {
    return json(changes.filter((change) => change.kind === kind).map(({ id }) => id));
}
function json(values) {
    return JSON.stringify([...new Set(values)].toSorted());
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


/***/ }),

/***/ 5921:
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

/***/ 6189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ nothingFound),
/* harmony export */   n2: () => (/* binding */ formatConfigPath),
/* harmony export */   pr: () => (/* binding */ whyPassedOver)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Why a file that a glob matched is not synced: it has no config. Undefined for a file that `config-path` names. */
function whyPassedOver({ matched }, read) {
    if (!matched)
        return undefined;
    if (read.kind === 'refused') {
        return read.problem.code === 'POINTER_MISSING' ? 'nothing is at the pointer' : undefined;
    }
    return read.config.list === 'missing' ? 'it has no `model_list`' : undefined;
}
/** The refusal of a run whose globs matched files, none of which has a config. */
function nothingFound(passedOver) {
    const shown = passedOver.slice(0, MOST_SHOWN).map((it) => `- ${formatConfigPath(it)}: ${it.reason}`);
    const rest = passedOver.length - shown.length;
    const files = passedOver.length === 1 ? '1 file is' : `${passedOver.length} files are`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('CONFIG_PATH', [
        `${files} matched by \`config-path\`, and none of them is a LiteLLM config:`,
        ...shown,
        ...(rest > 0 ? [`- and ${rest} more`] : []),
    ].join('\n'));
}
const MOST_SHOWN = 10;
/** As `config-path` names it: `values.yaml#/proxy_config`. */
function formatConfigPath({ path, pointer }) {
    return pointer === undefined ? path : `${path}#${pointer}`;
}


/***/ })

};

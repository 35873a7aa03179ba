export const id = 811;
export const ids = [811];
export const modules = {

/***/ 8635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  afterProof: () => (/* reexport */ afterProof),
  decide: () => (/* reexport */ decide),
  listFiles: () => (/* reexport */ listFiles),
  openClient: () => (/* reexport */ openClient),
  proposedFiles: () => (/* reexport */ proposedFiles),
  readRepository: () => (/* reexport */ readRepository),
  reconcile: () => (/* reexport */ reconcile),
  rememberedProof: () => (/* reexport */ rememberedProof)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/pr/faults/diagnosis.js

/** A request that GitHub refused, or that may or may not have been carried out. */
class GitHubFailure extends errors/* Failure */.HR {
    words;
    again;
    status;
    constructor(diagnosis) {
        super(diagnosis.problem);
        this.words = diagnosis.words;
        this.again = diagnosis.again;
        this.status = diagnosis.status;
    }
    /** The request may have been carried out: read what became of it before sending it again. */
    get unsure() {
        return this.again === 'unsure';
    }
}
/** The opinion of a rule. */
function opinion(code, again, message, more = {}) {
    const { hint, waitMs } = more;
    return {
        problem: (0,errors/* problem */.CC)(code, message, hint === undefined ? {} : { hint }),
        again,
        ...(waitMs === undefined ? {} : { waitMs }),
    };
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/pr/faults/words.js

const MAX_WORDS = 600;
/** All of GitHub's words: they are in `message`, in nested `errors[]`, or partly in each. */
function wordsOf(data) {
    if (typeof data !== 'object' || data === null)
        return typeof data === 'string' ? clean(excerpt(data)) : '';
    const message = 'message' in data && typeof data.message === 'string' ? data.message : '';
    const errors = 'errors' in data && Array.isArray(data.errors) ? data.errors : [];
    const nested = errors.map((error) => {
        if (typeof error === 'string')
            return error;
        if (typeof error !== 'object' || error === null)
            return '';
        if ('message' in error && typeof error.message === 'string')
            return error.message;
        const parts = ['resource', 'field', 'code'].map((key) => Reflect.get(error, key));
        return parts.filter((part) => typeof part === 'string').join(' ');
    });
    return clean([...new Set([message, ...nested])].filter((text) => text !== '').join(' · '));
}
/** Only the title of an HTML page that came in place of an answer is useful. */
function excerpt(text) {
    return /<title>([^<]*)<\/title>/i.exec(text)?.[1] ?? text.slice(0, 200);
}
/** One line for a message, of bounded length. */
function clean(text) {
    const line = (0,report_escape/* logLine */.BP)(text).trim();
    return line.length > MAX_WORDS ? `${line.slice(0, MAX_WORDS)}…` : line;
}

;// CONCATENATED MODULE: ./lib/pr/faults/http.js


/** Octokit returns a text when it cannot parse the JSON. */
const cutOff = ({ status, data, where }) => {
    if (status < 200 || status >= 300 || status === 204 || status === 205)
        return undefined;
    if (typeof data === 'object' && data !== null)
        return undefined;
    return opinion('GITHUB_UNAVAILABLE', 'unsure', `GitHub’s answer to ${where} was cut off or is not JSON.`);
};
const unauthorized = ({ status, words, where }) => {
    if (status !== 401)
        return undefined;
    const message = `GitHub did not accept \`github-token\` (401, ${where}): ${words}`;
    return opinion('GITHUB_UNAUTHORIZED', 'never', message);
};
const notPermitted = ({ status, words }) => {
    if (status !== 403 || !/not permitted to create or approve pull requests/i.test(words))
        return undefined;
    const message = 'GitHub Actions is not permitted to create pull requests in this repository.';
    return opinion('GITHUB_PR_NOT_PERMITTED', 'never', message, {
        hint: 'Allow it under Settings → Actions → General → Workflow permissions, in the repository and, where it is greyed out, in the organization; or pass the token of a GitHub App as `github-token`.',
    });
};
const singleSignOn = ({ status, headers, words }) => {
    const header = headers['x-github-sso'];
    if (status !== 403 || typeof header !== 'string')
        return undefined;
    const organization = /\/orgs\/([^/?#]+)/.exec(header)?.[1] ?? 'the organization';
    const message = `The token is not authorized for the organization’s single sign-on: ${words}`;
    return opinion('GITHUB_FORBIDDEN', 'never', message, {
        hint: `Authorize the token for ${clean(organization)}: the token’s page → Configure SSO.`,
    });
};
const forbidden = ({ status, headers, words, where }) => {
    if (status !== 403)
        return undefined;
    const accepted = headers['x-accepted-github-permissions'];
    const needed = typeof accepted === 'string' && accepted !== '' ? permissionsOf(accepted) : undefined;
    const message = `GitHub refused ${where} (403): ${words}`;
    if (/archived/i.test(words)) {
        return opinion('GITHUB_FORBIDDEN', 'never', message, {
            hint: 'Unarchive the repository, or stop this workflow.',
        });
    }
    return opinion('GITHUB_FORBIDDEN', 'never', message, {
        hint: needed === undefined
            ? PERMISSIONS
            : `Grant the token ${needed}; in a workflow, under \`permissions:\`.`,
    });
};
/** What to do when GitHub does not say which permission is missing. */
const PERMISSIONS = 'The workflow needs `permissions: { contents: write, pull-requests: write }`; your own token needs the same permissions.';
const notFound = ({ status, words, where }) => {
    if (status !== 404)
        return undefined;
    return opinion('GITHUB_NOT_FOUND', 'never', `GitHub found nothing at ${where} (404): ${words}`, {
        hint: 'GitHub also answers 404 for a repository that the token cannot see. Check `repository`, and that the token has access to it.',
    });
};
/** The present address of a renamed repository; only reads of it are answered like this, and none is followed. */
const moved = ({ status, words, where }) => {
    if (status !== 301 && status !== 308)
        return undefined;
    return opinion('GITHUB_NOT_FOUND', 'never', `GitHub moved ${where} to another address (${status}): ${words}`, {
        hint: 'The repository was renamed or transferred: set `repository` to its current name.',
    });
};
/** Rulesets and branch protection. */
const ruleViolation = ({ status, words, where }) => {
    if ((status !== 422 && status !== 409) || !RULES.test(words))
        return undefined;
    return opinion('GITHUB_RULES', 'never', `A rule of the repository refused ${where}: ${words}`);
};
const RULES = /rule violation|GH013|GH006|protected (branch|ref)|ruleset|push declined|must have verified signatures|cannot (force-push to|delete) this branch/i;
const unavailable = ({ status, words, where }) => {
    if (status < 500 && status !== 408)
        return undefined;
    return opinion('GITHUB_UNAVAILABLE', 'unsure', `GitHub answered ${status} to ${where}: ${words}`);
};
const unexpected = ({ status, words, where, headers }) => {
    if (status >= 200 && status < 300)
        return undefined;
    const id = headers['x-github-request-id'];
    const request = typeof id === 'string' ? `, request ${clean(id)}` : '';
    return opinion('GITHUB_UNEXPECTED', 'never', `GitHub answered ${status} to ${where}${request}: ${words}`);
};
/** `issues=write; pull_requests=write` are alternatives; they are written as in a workflow. */
function permissionsOf(header) {
    return header
        .split(';')
        .map((way) => way
        .split(',')
        .map((part) => `\`${clean(part).replace('=', ': ').replaceAll('_', '-')}\``)
        .join(' and '))
        .join(', or ');
}

;// CONCATENATED MODULE: ./lib/pr/faults/graphql.js


/** GraphQL reports errors with status 200, each with a type of its own. */
const graphqlError = (reply) => {
    if (reply.status !== 200)
        return undefined;
    const errors = graphqlErrors(reply).filter((error) => !isIncomparable(error));
    const [first] = errors;
    if (first === undefined)
        return undefined;
    const { words, where } = reply;
    if (errors.some(({ extensions }) => extensions?.code === 'undefinedField')) {
        return opinion('GITHUB_UNEXPECTED', 'never', `This GitHub server does not know a field of the query: ${words}`, {
            // Its documentation is the first with every field, `updateRefs` included, outside of a preview.
            hint: 'GitHub Enterprise Server 3.16 or newer is needed.',
        });
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
    if (refusal !== undefined)
        return refusal;
    // Only this type says that GitHub understood and refuses; anything else is worth another try before it is reported.
    return opinion('GITHUB_UNEXPECTED', first.type === 'UNPROCESSABLE' ? 'never' : 'unsure', message);
};
/** An answer that says nothing: neither data nor an error of more than the comparison. */
const withoutData = (reply) => {
    const { status, where, words } = reply;
    if (status !== 200 || !where.endsWith('/graphql') || hasData(reply))
        return undefined;
    const message = `GitHub answered ${where} without data${words === '' ? '.' : `: ${words}`}`;
    return opinion('GITHUB_UNAVAILABLE', 'unsure', message);
};
const CODES = new Map([
    ['NOT_FOUND', 'GITHUB_NOT_FOUND'],
    ['FORBIDDEN', 'GITHUB_FORBIDDEN'],
    ['INSUFFICIENT_SCOPES', 'GITHUB_FORBIDDEN'],
    ['STALE_DATA', 'GITHUB_CONFLICT'],
]);
/** The errors in an answer of GraphQL; none in other answers. */
function graphqlErrors({ data }) {
    if (typeof data !== 'object' || data === null || !('errors' in data))
        return [];
    return Array.isArray(data.errors) ? data.errors : [];
}
function hasData({ data }) {
    return (typeof data === 'object' &&
        data !== null &&
        'data' in data &&
        typeof data.data === 'object' &&
        data.data !== null);
}
/** The rest of the answer is good. Whether a missing comparison matters depends on it: see `readRepository`. */
function isIncomparable({ path }) {
    return path?.at(-1) === 'compare';
}

// EXTERNAL MODULE: ./lib/retry-after.js
var retry_after = __webpack_require__(6778);
// EXTERNAL MODULE: ./lib/words.js
var lib_words = __webpack_require__(4842);
;// CONCATENATED MODULE: ./lib/pr/faults/limits.js




/** The shortest wait after a secondary limit without `retry-after`, as GitHub documents it. */
const SECONDARY_LIMIT_MS = 60_000;
/** Primary and secondary limits, of REST and of GraphQL: nothing was done, and GitHub says how long to wait. */
const rateLimited = (reply) => {
    const { status, headers, words, where, now } = reply;
    const exhausted = headers['x-ratelimit-remaining'] === '0';
    const secondary = /secondary rate limit|abuse detection/i.test(words);
    const asked = (0,retry_after/* retryAfterMs */.V)(headers['retry-after'], now);
    const limited = status === 429 ||
        (status === 403 && (exhausted || secondary || asked !== undefined)) ||
        (status === 200 && graphqlErrors(reply).some(({ type }) => /^RATE_LIMIT(ED)?$/.test(type ?? '')));
    if (!limited)
        return undefined;
    const waitMs = asked ?? (exhausted ? untilReset(headers['x-ratelimit-reset'], now) : undefined) ?? SECONDARY_LIMIT_MS;
    const minutes = Math.ceil(waitMs / 60_000);
    return opinion('GITHUB_RATE_LIMITED', 'safe', `GitHub asks to slow down at ${where}: ${words}`, {
        hint: `Run again in ${(0,lib_words/* count */.U9)(minutes, 'minute')} or later. A GitHub App’s token has a larger limit than the job’s own.`,
        waitMs,
    });
};
function untilReset(header, now) {
    const at = Number(header) * 1000;
    return Number.isFinite(at) && at > 0 ? Math.max(1000, at - now.getTime()) : undefined;
}

;// CONCATENATED MODULE: ./lib/pr/faults/rules.js
/**
 * Whether a rule refuses every update of a branch that is not a fast-forward, as none of ours is: “Block force pushes” and
 * “Restrict updates”. Other rules depend on what is pushed.
 *
 * @param words GitHub's, from a ruleset or a branch protection, by REST or GraphQL
 */
function isUpdateForbidden(words) {
    return /cannot (force-push to|update) (this|a) (protected )?(branch|ref)/i.test(words);
}
/** Whether a rule refuses the deletion of a branch, whatever is on it: “Restrict deletions”. */
function isDeletionForbidden(words) {
    return /cannot delete (this|a) (protected )?(branch|ref)/i.test(words);
}

;// CONCATENATED MODULE: ./lib/pr/faults/index.js







/** In this order; the first opinion counts. */
const faults_RULES = [
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
function diagnoseAnswer(answer, where, now) {
    const words = wordsOf(answer.data);
    for (const rule of faults_RULES) {
        const found = rule({ ...answer, words, where, now });
        if (found !== undefined)
            return { ...found, words, status: answer.status };
    }
    return undefined;
}
/** What is wrong when a request ended in an exception: Octokit throws answers from 400 on, and broken connections. */
function diagnoseError(error, where, now) {
    const answer = answerOf(error);
    return (answer === undefined ? undefined : diagnoseAnswer(answer, where, now)) ?? unreachable(error, where);
}
function unreachable(error, where) {
    // Only the names of network errors: a message may quote headers.
    const names = causes(error).map((cause) => cause.code ?? cause.name);
    const timedOut = names.some((name) => /timeout/i.test(name));
    const what = timedOut ? 'GitHub did not answer in time' : 'The connection to GitHub failed';
    const detail = names.filter((name) => /^[A-Z][A-Z0-9_]+$/.test(name)).join(', ');
    const message = `${what} at ${where}${detail === '' ? '' : ` (${detail})`}.`;
    return { ...opinion('GITHUB_UNAVAILABLE', 'unsure', message), words: detail };
}
function causes(error) {
    const found = [];
    for (let cause = error; cause instanceof Error && found.length < 5; cause = cause.cause) {
        const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
        found.push({ name: cause.name, ...(code === undefined ? {} : { code }) });
    }
    return found;
}
function answerOf(error) {
    if (typeof error !== 'object' || error === null || !('response' in error))
        return undefined;
    return isAnswer(error.response) ? error.response : undefined;
}
function isAnswer(value) {
    return typeof value === 'object' && value !== null && 'status' in value && 'headers' in value;
}

;// CONCATENATED MODULE: ./lib/pr/trace.js
/**
 * Writes each request that is sent to the debug log, retries included: method, host, path, status, bytes of the answer,
 * time. No header and no body. Install it before what retries, so that it sees every attempt.
 */
function trace(octokit, world) {
    octokit.hook.wrap('request', async (request, options) => {
        const { host, pathname } = new URL(octokit.request.endpoint(options).url);
        const startedAt = world.now().getTime();
        const write = (outcome) => {
            const ms = world.now().getTime() - startedAt;
            world.log.debug(`${options.method} ${host} ${pathname}: ${outcome}, ${ms} ms`);
        };
        try {
            const response = await request(options);
            write(outcomeOf(response));
            return response;
        }
        catch (error) {
            write(outcomeOf(responseIn(error)));
            throw error;
        }
    });
}
function outcomeOf(response) {
    if (response === undefined)
        return 'no answer';
    return `${response.status}, ${Buffer.byteLength(JSON.stringify(response.data) ?? '')} bytes`;
}
/** Octokit gives a failed connection the status 500; only a real answer is in `response`. */
function responseIn(error) {
    const response = error instanceof Error && 'response' in error ? error.response : undefined;
    return typeof response === 'object' && response !== null && 'status' in response && 'data' in response
        ? { status: Number(response.status), data: response.data }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/pr/client.js



/** Request option for a write that may be sent twice: an object named by its content, or a state that is set. */
const repeatable = { repeatable: true };
/** The repository as REST's parameters. */
function ownerAndRepo({ repository }) {
    return { owner: repository.owner, repo: repository.name };
}
const USER_AGENT = 'copilot-model-sync';
/** Per request, body included. GitHub itself gives up on a query after 10 s. */
const TIMEOUT_MS = 20_000;
const MAX_ATTEMPTS = 3;
/** All waits of a run together. A secondary limit asks for at least a minute. */
const MAX_WAIT_MS = 180_000;
const PAUSE_MS = 2_000;
/**
 * Opens GitHub's API. Loads Octokit only now; sends nothing yet.
 *
 * @param timeoutMs for each request, its body included
 * @throws Failure GITHUB_TOKEN_MISSING
 */
async function openClient(settings, world, timeoutMs = TIMEOUT_MS) {
    const token = settings.token?.trim();
    if (!token)
        throw (0,errors/* fail */.fJ)('GITHUB_TOKEN_MISSING', 'No token for the repository was given.');
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw (0,errors/* fail */.fJ)('GITHUB_UNAUTHORIZED', '`github-token` contains characters that no token has.');
    }
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const debug = (message) => world.log.debug(message);
    const log = { debug, info: debug, warn: debug, error: debug };
    const octokit = getOctokit(token, { baseUrl: settings.apiUrl, userAgent: USER_AGENT, log });
    trace(octokit, world);
    retryTemporary(octokit, world, timeoutMs, log);
    const graphql = async (document, variables, repeat) => {
        const { data } = await octokit.request({
            method: 'POST',
            url: settings.graphqlUrl,
            query: document,
            variables,
            request: { repeatable: repeat },
        });
        return data.data;
    };
    return {
        rest: octokit.rest,
        signsCommits: token.startsWith('ghs_'),
        query: (document, variables) => graphql(document, variables, true),
        mutate: (document, variables, again) => graphql(document, variables, again?.repeatable ?? false),
        pause: () => world.sleep(PAUSE_MS),
    };
}
/** Sends a request again after a failure that may pass, if it is safe to send it twice. All waits have one budget. */
function retryTemporary(octokit, world, timeoutMs, log) {
    const budget = { leftMs: MAX_WAIT_MS };
    octokit.hook.wrap('request', async (request, options) => {
        const repeat = options.method === 'GET' || options.request?.['repeatable'] === true;
        const where = `${options.method} ${new URL(octokit.request.endpoint(options).url).pathname}`;
        for (let attempt = 1;; attempt += 1) {
            // In place, since inner hooks are bound to this very object. Following a redirect would turn a write into a read;
            // the query already gave us the present name of the repository.
            const signal = AbortSignal.timeout(timeoutMs);
            options.request = { ...options.request, redirect: 'manual', signal, log };
            let diagnosis;
            try {
                const response = await request(options);
                diagnosis = diagnoseAnswer(response, where, world.now());
                if (diagnosis === undefined)
                    return response;
            }
            catch (error) {
                diagnosis = diagnoseError(error, where, world.now());
            }
            const waitMs = delay(diagnosis, repeat, attempt, budget.leftMs, world);
            if (waitMs === undefined)
                throw new GitHubFailure(diagnosis);
            budget.leftMs -= waitMs;
            world.log.info(`${diagnosis.problem.message} Trying again in ${Math.ceil(waitMs / 1000)} s (${attempt} of ${MAX_ATTEMPTS - 1}).`);
            await world.sleep(waitMs);
        }
    });
}
/** How long to wait before the next attempt; undefined: give up. */
function delay({ again, waitMs }, repeat, attempt, leftMs, world) {
    if (again === 'never' || (again === 'unsure' && !repeat) || attempt >= MAX_ATTEMPTS)
        return undefined;
    const ms = waitMs ?? 1000 * 2 ** (attempt - 1) * (0.75 + world.random() / 2);
    return ms <= leftMs ? ms : undefined;
}

// EXTERNAL MODULE: ./lib/report/markdown/index.js + 11 modules
var markdown = __webpack_require__(4161);
// EXTERNAL MODULE: ./lib/report/markdown/proof.js
var markdown_proof = __webpack_require__(9492);
;// CONCATENATED MODULE: ./lib/report/pull-request/region.js
/**
 * The part of a body that is ours: between two comments that GitHub does not show. Text before and after it belongs to
 * people and is never changed. Whoever may edit the body may edit these comments: they are hints and authorize nothing.
 */
const NAME = 'copilot-model-sync';
const BEGIN = new RegExp(`<!-- ${NAME}:begin((?: [a-z]+=[a-z0-9]+)*) -->`);
const PAIR = /([a-z]+)=([a-z0-9]+)/g;
const END = `<!-- ${NAME}:end -->`;
const ASIDE_BEGIN = `<!-- ${NAME}:aside -->`;
const ASIDE_END = `<!-- ${NAME}:aside-end -->`;
const REBUILD = `<!-- ${NAME}:rebuild -->`;
const TICKED = new RegExp(`^(\\s*[-*+] )\\[[xX]\\]( ${REBUILD})`, 'm');
/** Our part of a body; undefined when there is none, or when it is incomplete. */
function findRegion(body) {
    const begin = BEGIN.exec(body);
    if (begin === null)
        return undefined;
    const start = begin.index + begin[0].length;
    const end = body.indexOf(END, start);
    if (end < 0)
        return undefined;
    return {
        before: body.slice(0, begin.index),
        memory: Object.fromEntries([...(begin[1] ?? '').matchAll(PAIR)].map(([, key = '', value = '']) => [key, value])),
        content: body.slice(start, end),
        after: body.slice(end + END.length),
    };
}
/** Our part as text. */
function formatRegion(memory, content) {
    const pairs = Object.entries(memory).map(([key, value]) => ` ${key}=${value}`);
    return `<!-- ${NAME}:begin${pairs.join('')} -->\n${content}\n\n${END}`;
}
/** A body with its region replaced. The text that people wrote around it is kept, line endings included. */
function replaceRegion(region, text) {
    return `${region.before}${text}${region.after}`;
}
/**
 * Marks text that may differ without being news, such as models that are held back while the list flaps: it is written
 * again together with the rest, but it is never the reason to write.
 */
function aside(content) {
    return content === '' ? '' : `${ASIDE_BEGIN}\n${content}\n${ASIDE_END}`;
}
/** The text in front of the part that {@link aside} marked; all of it when there is none. */
function beforeAside(text) {
    const start = text.indexOf(ASIDE_BEGIN);
    return start < 0 ? text : text.slice(0, start);
}
/** Whether two bodies' regions say the same, apart from line endings (GitHub's editor saves CRLF) and asides. */
function sameRegion(a, b) {
    return comparable(a) === comparable(b);
}
function comparable({ memory, content }) {
    const text = content.replaceAll('\r\n', '\n');
    const start = text.indexOf(ASIDE_BEGIN);
    const end = text.indexOf(ASIDE_END, start);
    const rest = start < 0 || end < 0 ? text : text.slice(0, start) + text.slice(end + ASIDE_END.length);
    const pairs = Object.entries(memory).map(([key, value]) => `${key}=${value}`);
    return [...pairs.toSorted(), rest.replace(/\s+/g, ' ').trim()].join('\n');
}
/** The checkbox that asks for a rebuild, unticked. */
function rebuildBox(label) {
    return `- [ ] ${REBUILD}${label}`;
}
/** Whether a person ticked the checkbox. */
function isRebuildTicked(region) {
    return TICKED.test(region.content);
}
/** The same body, remembering something more, with the checkbox unticked. */
function remember(region, more) {
    const content = region.content.replace(TICKED, '$1[ ]$2').trim();
    return replaceRegion(region, formatRegion({ ...region.memory, ...more }, content));
}

// EXTERNAL MODULE: ./lib/report/changes.js
var report_changes = __webpack_require__(9495);
// EXTERNAL MODULE: ./lib/report/exports.js
var report_exports = __webpack_require__(4333);
;// CONCATENATED MODULE: ./lib/report/pull-request/sections.js




/** What merging does, for whom. */
function merging(plan) {
    const removed = (0,report_changes/* modelsOf */.Wh)(plan, 'removed');
    const failing = removed.filter(({ answeredBy }) => answeredBy === undefined);
    const which = failing.length === removed.length ? 'model' : 'model whose name nothing answers';
    const changed = plan.files.filter(({ changes }) => changes.length > 0);
    const changes = changed.flatMap((file) => file.changes);
    const exported = (0,lib_words/* list */.p_)([...new Set((0,report_exports/* changedExports */.Y)(plan).map(({ path }) => (0,report_escape/* code */.aY)(path, 200)))], 4);
    if (changed.length === 0) {
        return `**Merging** changes only the models that are listed in ${exported}. What the proxy serves stays the same.`;
    }
    const also = exported === '' ? '' : `, and the models that are listed in ${exported}`;
    const templates = [...new Set(changed.map(({ template }) => (0,report_escape/* code */.aY)(template.text)))];
    const what = [
        ...(changes.some(isOfEntry) ? [`these entries, named ${(0,lib_words/* list */.p_)(templates, 4)}`] : []),
        ...(changes.every(isOfEntry) ? [] : ['these aliases and fallbacks']),
    ].join(', and ');
    return [
        `**Merging** changes only ${what}${also}. LiteLLM uses them from its next start or rollout.`,
        ...(failing.length > 0
            ? [`After that, calls to a removed ${which} fail: check fallbacks, aliases and keys first.`]
            : []),
    ].join(' ');
}
function isOfEntry({ kind }) {
    return kind !== 'alias' && kind !== 'fallbacks';
}
/**
 * Why workflows do not run on the branch. GitHub starts none for what a job's own token does, so that workflows do not start
 * each other without end. (docs.github.com, "Triggering a workflow from a workflow")
 */
function checking() {
    return '**Checks** do not start automatically, because the job’s own token (`GITHUB_TOKEN`) pushed this branch. A person with write access has to start them. With the token of a GitHub App as `github-token`, they start automatically.';
}
/** How to say no, once or for good. */
function refusing(plan) {
    const [example] = (0,report_changes/* modelsOf */.Wh)(plan, 'added');
    return [
        '**Not wanted?** Close this pull request: the same change is not proposed again, and a different change gets a new pull request.',
        ...(example === undefined
            ? []
            : [`To exclude a model such as ${(0,report_escape/* code */.aY)(example.id, 60)} permanently, add it to the input \`exclude\`.`]),
        'To protect an entry from changes, write `# copilot-model-sync: keep` above it.',
    ].join(' ');
}

;// CONCATENATED MODULE: ./lib/report/pull-request/body.js




/** GitHub's limit on a body. */
const MAX_BODY = 65_536;
/** Rows of each table, from all to none: the first that fits is taken. */
const ROWS = [Number.POSITIVE_INFINITY, 300, 150, 80, 40, 20, 10, 5, 0];
/**
 * Our part of a pull request's body. The same plan always gives the same text. When it is too long, tables lose rows, never
 * parts of a row. Undefined when even that is too long.
 *
 * @param maxLength what people's text leaves of the body, in UTF-16 units
 * @param startsChecks whether what the token does starts other workflows
 */
function renderRegion(plan, memory, maxLength = MAX_BODY, more = {}) {
    for (const maxRows of ROWS) {
        const text = formatRegion(memory, content(plan, maxRows, more));
        if (text.length <= maxLength)
            return text;
    }
    return undefined;
}
function content(plan, maxRows, { proof, startsChecks = true }) {
    return [
        (0,markdown/* changesMarkdown */.T)(plan, maxRows),
        // A run that finds nothing to write proves nothing, and must not remove the earlier proof.
        aside([proof === undefined ? '' : (0,markdown_proof/* proofMarkdown */.K)(proof, maxRows), (0,markdown/* asideMarkdown */.I)(plan, maxRows)]
            .filter(Boolean)
            .join('\n\n')),
        '---',
        merging(plan),
        ...(startsChecks ? [] : [checking()]),
        refusing(plan),
        rebuildBox(' Rebuild this branch on its base. This discards commits by other people'),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}

// EXTERNAL MODULE: ./lib/report/markdown/model.js
var model = __webpack_require__(595);
;// CONCATENATED MODULE: ./lib/report/pull-request/rows.js



/**
 * A new text of ours with the old rows of changes that were taken over from the pull request: the plan knows less about
 * them than it did when the rows were written.
 */
function keepRows(text, before, plan) {
    const pending = [...(0,report_changes/* changesOf */.fs)(plan, 'added'), ...(0,report_changes/* changesOf */.fs)(plan, 'removed')].filter((it) => it.pending);
    if (pending.length === 0)
        return text;
    const starts = pending.map((change) => `| ${(0,model/* modelName */.f)(change)} | `);
    const nameOf = (line) => {
        const start = starts.find((it) => line.startsWith(it));
        return start === undefined ? undefined : `${start}${line.split(' | ').length}`;
    };
    // Rows about the same models follow in the aside: they say how things are in this run.
    const changes = beforeAside(text);
    const rows = new Map(beforeAside(before)
        .split(/\r?\n/)
        .map((line) => [nameOf(line), line]));
    const kept = changes.split('\n').map((line) => {
        const name = nameOf(line);
        return name === undefined ? line : (rows.get(name) ?? line);
    });
    return kept.join('\n') + text.slice(changes.length);
}

// EXTERNAL MODULE: ./lib/config-location.js
var config_location = __webpack_require__(2117);
;// CONCATENATED MODULE: ./lib/report/pull-request/title.js





/** GitHub's own limit. */
const MAX_TITLE = 256;
const MAX_COMMIT_LINES = 50;
/** Names of one kind that a title lists before it counts them. */
const NAMES = 2;
/** What `{names}` lists. */
const MAX_NAMES = 8;
/**
 * The title of a pull request. A template may contain `{summary}` (`add a, remove b`), `{names}` (of all changed models),
 * `{level}`, and the counts `{added}`, `{updated}`, `{removed}`; everything else is copied. What is filled in mentions
 * nobody and refers to nothing.
 */
function title(plan, template) {
    const line = (0,report_escape/* oneLine */.TN)(template ?? '', MAX_TITLE);
    return (0,report_escape/* shorten */.ml)(line === '' ? defaultTitle(plan) : fill(line, plan), MAX_TITLE);
}
/** The commit's message: a first line as the title's, then what changed, one model a line. */
function commitMessage(plan, template, signedOffBy) {
    const lines = template?.split(/\r?\n/).map((line) => (0,report_escape/* oneLine */.TN)(line, 500)) ?? [];
    const message = fill(lines.join('\n').trim(), plan) || `${title(plan)}\n\n${changeLines(plan).join('\n')}`;
    return signedOffBy === undefined ? message : `${message}\n\nSigned-off-by: ${signedOffBy}`;
}
/** Replaces placeholders, in one pass: a model's name is never taken for one. */
function fill(template, plan) {
    const values = new Map(Object.entries({
        summary: () => summary(plan),
        names: () => (0,lib_words/* list */.p_)(changedNames(plan), MAX_NAMES),
        level: () => plan.level,
        added: () => String((0,report_changes/* modelsOf */.Wh)(plan, 'added').length),
        updated: () => String((0,report_changes/* modelsOf */.Wh)(plan, 'updated').length),
        removed: () => String((0,report_changes/* modelsOf */.Wh)(plan, 'removed').length),
    }));
    return template.replace(/\{([a-z]+)\}/g, (whole, name) => values.get(name)?.() ?? whole);
}
function defaultTitle(plan) {
    const changed = plan.files.filter(({ changes }) => changes.length > 0);
    const all = (stage) => changed.length > 0 && changed.every((file) => (0,report_changes/* stageOf */.gV)(file) === stage);
    if (changed.length === 0 && (0,report_exports/* changedExports */.Y)(plan).length > 0)
        return `List Copilot models in ${exportPaths(plan)}`;
    const breaking = plan.level === 'breaking' ? ' (breaking)' : '';
    if (all('new')) {
        const files = (0,lib_words/* list */.p_)(changed.map((file) => (0,report_escape/* plain */.pj)((0,config_location/* formatLocation */.j)(file), 100)), NAMES);
        return `Add ${files} with ${(0,lib_words/* count */.U9)((0,report_changes/* modelsOf */.Wh)(plan, 'added').length, 'Copilot model')}`;
    }
    if (all('adopted')) {
        const entries = changed.reduce((sum, file) => sum + (0,report_changes/* entriesAfter */.df)(file), 0);
        return `Manage ${(0,lib_words/* count */.U9)(entries, 'Copilot entry', 'Copilot entries')}${breaking}: ${summary(plan)}`;
    }
    return `Update Copilot models${breaking}: ${summary(plan)}`;
}
function changedNames(plan) {
    const changes = plan.files.flatMap((file) => file.changes);
    const entries = changes.filter(({ kind }) => kind !== 'alias' && kind !== 'fallbacks');
    const shown = entries.length > 0 ? entries : changes;
    return [...new Set(shown.map(({ name }) => (0,report_escape/* plain */.pj)(name, 60)))];
}
/** `add copilot-gpt-5.4-mini, update 2, remove copilot-o1-mini`. */
function summary(plan) {
    const parts = KINDS.map((kind) => {
        const names = (0,report_changes/* modelsOf */.Wh)(plan, kind).map(({ name }) => (0,report_escape/* plain */.pj)(name, 60));
        const what = names.length > NAMES ? String(names.length) : (0,lib_words/* list */.p_)(names);
        return names.length === 0 ? '' : `${VERBS[kind]} ${what}`;
    });
    const models = parts.filter((part) => part !== '');
    const said = models.length > 0 ? models : routeSummary(plan);
    // The exports follow from the changes of the configs, so they are named only when nothing else changes.
    if (said.length === 0 && (0,report_exports/* changedExports */.Y)(plan).length > 0)
        return `list models in ${exportPaths(plan)}`;
    return said.join(', ');
}
function exportPaths(plan) {
    const paths = (0,report_exports/* changedExports */.Y)(plan).map(({ path }) => (0,report_escape/* plain */.pj)(path, 100));
    return (0,lib_words/* list */.p_)([...new Set(paths)], NAMES);
}
/** Aliases and fallbacks, which a title mentions only when no entry changes: `add alias gpt-4, change fallbacks of 3`. */
function routeSummary(plan) {
    const verbs = ['add', 'change', 'remove'];
    return ['alias', 'fallbacks'].flatMap((kind) => verbs.flatMap((verb) => {
        const some = (0,report_changes/* modelsOf */.Wh)(plan, kind).filter((change) => routeVerb(change) === verb);
        if (some.length === 0)
            return [];
        const names = (0,lib_words/* list */.p_)(some.map(({ name }) => (0,report_escape/* plain */.pj)(name, 60)));
        if (kind === 'fallbacks') {
            return [`${verb} fallbacks of ${some.length > NAMES ? (0,lib_words/* count */.U9)(some.length, 'model') : names}`];
        }
        if (some.length > NAMES)
            return [`${verb} ${(0,lib_words/* count */.U9)(some.length, 'alias', 'aliases')}`];
        return [`${verb} ${some.length === 1 ? 'alias' : 'aliases'} ${names}`];
    }));
}
function routeVerb({ to, place }) {
    if (to === undefined)
        return 'remove';
    return place === undefined ? 'add' : 'change';
}
/** The same change of several files is one line that names them. */
function changeLines(plan) {
    const changes = [...KINDS, 'alias', 'fallbacks'].flatMap((kind) => (0,report_changes/* modelsOf */.Wh)(plan, kind));
    const lines = changes.slice(0, MAX_COMMIT_LINES).map((change) => {
        const where = plan.files.length > 1 ? ` in ${filesOf(plan, change)}` : '';
        return `- ${changeText(change)}${where}`;
    });
    const rest = changes.length - lines.length;
    const exported = (0,report_exports/* changedExports */.Y)(plan).map((it) => `- list the models in ${(0,report_escape/* plain */.pj)(it.path)} (${it.kind}): ${(0,report_exports/* exportCounts */.R)(it)}`);
    return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : []), ...exported];
}
function changeText(change) {
    const { kind, id, name } = change;
    if (kind === 'alias' || kind === 'fallbacks') {
        const to = (0,report_changes/* targetsText */.WH)(change.to, report_escape/* plain */.pj);
        return `${routeVerb(change)} ${(0,report_changes/* routeText */.RI)(change, report_escape/* plain */.pj)}${to === undefined ? '' : ` → ${to}`}`;
    }
    return `${VERBS[kind]} ${(0,report_escape/* plain */.pj)(name)}${(0,report_changes/* saysId */.uW)(change) ? '' : ` (${(0,report_escape/* plain */.pj)(id)})`}`;
}
function filesOf(plan, { kind, name }) {
    const files = plan.files.filter(({ changes }) => changes.some((change) => change.kind === kind && change.name === name));
    return (0,lib_words/* list */.p_)(files.map((file) => (0,report_escape/* plain */.pj)((0,config_location/* formatLocation */.j)(file))), MAX_NAMES);
}
const KINDS = ['added', 'updated', 'removed'];
const VERBS = { added: 'add', updated: 'update', removed: 'remove' };

;// CONCATENATED MODULE: ./lib/report/pull-request/index.js
/** The door for `pr/`: all text of a pull request, made from a plan alone. */





;// CONCATENATED MODULE: ./lib/pr/other-committers.js

/**
 * The people whose commits would be lost if the branch moved; empty when there are none. We make one commit on a branch, so
 * a second one is somebody else's, whatever its author field says. A branch whose pull request was merged unchanged has
 * nothing to lose.
 *
 * @param same the branch's content is exactly what we would commit, so that nothing of it can be lost
 */
function otherCommitters(snapshot, same = false) {
    const { branch, pulls, viewer } = snapshot;
    const { head } = branch;
    if (head === undefined)
        return [];
    if (pulls.some(({ state, headOid }) => state === 'MERGED' && headOid === head.oid))
        return [];
    const strangers = head.commits.filter((commit) => !isOurs(commit, snapshot, same)).map(nameOf);
    if (strangers.length > 0)
        return [...new Set(strangers)];
    return head.ahead > 1 ? [`somebody who commits as ${viewer.login}`] : [];
}
/** Whether two logins are the same account: GraphQL calls an app `x` as an actor and `x[bot]` elsewhere. */
function sameAccount(a, b) {
    return sansBot(a) === sansBot(b);
}
/**
 * A commit is ours when our account is its author and GitHub its committer, as for every commit made through the API.
 * Whoever amends it becomes its committer, and so does the owner of our token who commits on another machine.
 */
function isOurs({ author, committer }, snapshot, same) {
    const { viewer, base } = snapshot;
    if (isFromGitHub(committer)) {
        const pull = pullOf(snapshot);
        // An earlier run may have used another token: the account that opened the pull request also made the commit.
        if (pull?.author !== undefined && isBy(author, pull.author))
            return true;
        // A person commits like this in the browser as well, an app does not.
        const certain = pull !== undefined || same || isBot(viewer.login);
        return certain && isBy(author, viewer.login);
    }
    // What GitHub does not sign it does not commit either: on a server that signs nothing, and for executable files
    // with a personal token (see `commitToBranch`).
    const unsigned = isBot(viewer.login) || [...base.files.values()].some((file) => file?.executable);
    return unsigned && isBy(author, viewer.login) && isBy(committer, viewer.login);
}
/** Our pull request for exactly this commit. */
function pullOf({ branch, pulls }) {
    return pulls.find(({ body, headOid }) => headOid === branch.head?.oid && findRegion(body) !== undefined);
}
/** <noreply@github.com>, or another server's. */
function isFromGitHub({ email }) {
    return /^noreply@/i.test(email);
}
/** By the login, or by the address that GitHub gives it: an app has no user behind its commits. */
function isBy({ login, email }, account) {
    const [local = '', host = ''] = email.split('@');
    return ((login !== undefined && sameAccount(login, account)) ||
        (host.toLowerCase().startsWith('users.noreply.') && sameAccount(local.replace(/^\d+\+/, ''), account)));
}
function isBot(login) {
    return login.endsWith('[bot]');
}
function sansBot(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}
/** Who touched it last, unless that was GitHub. */
function nameOf({ author, committer }) {
    const person = isFromGitHub(committer) ? author : committer;
    return person.login ?? (person.name || person.email || 'somebody unknown');
}

;// CONCATENATED MODULE: ./lib/pr/auto-merge.js


/** More models than this are not merged without a person. */
const MAX_MODELS = 10;
/** Why a person has to merge the change, whatever the settings and its level. */
function whyPerson({ files }) {
    const first = files.find(({ stage, changes }) => stage !== 'synced' && changes.length > 0);
    if (first !== undefined) {
        return `${first.path} is ${first.stage === 'new' ? 'a new file' : 'synced for the first time'}. A person has to merge it.`;
    }
    const models = changedModels(files.flatMap(({ changes }) => changes));
    if (models <= MAX_MODELS)
        return undefined;
    return `${(0,lib_words/* count */.U9)(models, 'model')} would change, and at most ${MAX_MODELS} are merged without a person.`;
}
/** Models whose entry changes, and other names that get an alias or fallbacks: those of a removed entry are part of its removal. */
function changedModels(changes) {
    const ids = new Set();
    const names = new Set();
    const routeNames = new Set();
    for (const { kind, id, name } of changes) {
        if (kind === 'alias' || kind === 'fallbacks')
            routeNames.add(name);
        else {
            ids.add(id);
            names.add(name);
        }
    }
    return ids.size + [...routeNames].filter((name) => !names.has(name)).length;
}
/**
 * Whether to turn auto-merge on or off for an open pull request. On once only: somebody who turned it off meant it. Off
 * when we turned it on and the conditions no longer hold, and, even if somebody else turned it on, when the change needs a
 * person.
 *
 * @param wanted whether settings, plan and repository call for it
 */
function autoMergeFor(situation, wanted) {
    const { open, region } = situation;
    if (open === undefined)
        return undefined;
    if (wanted) {
        const asked = region === undefined || region.memory.merge === 'on';
        return asked || open.draft || open.autoMergeBy !== undefined ? undefined : 'on';
    }
    if (open.autoMergeBy === undefined)
        return undefined;
    return isAutoMergeOurs(situation, open) || becameRisky(situation) ? 'off' : undefined;
}
/**
 * Whether we turned auto-merge on. The owner of a personal token may have done it in person under the same name: the memory
 * in the body decides, and the name alone only when there is no memory.
 */
function isAutoMergeOurs({ region, snapshot }, { autoMergeBy, author }) {
    if (autoMergeBy === undefined)
        return false;
    if (region === undefined)
        return sameAccount(autoMergeBy, snapshot.viewer.login);
    // An earlier token's account opened the pull request.
    const accounts = [snapshot.viewer.login, ...(author === undefined ? [] : [author])];
    return region.memory.merge === 'on' && accounts.some((login) => sameAccount(login, autoMergeBy));
}
/** Somebody allowed an additive and small change to be merged, and it no longer is one. Without a memory every new commit counts. */
function becameRisky({ region, wanted, settings, isCurrent }) {
    const { plan } = wanted;
    if (region === undefined)
        return !isCurrent && (isBreaking(plan) || whyPerson(plan) !== undefined);
    const breaking = settings.autoMerge !== 'always' && isBreaking(plan) && region.memory.level !== 'breaking';
    return breaking || (whyPerson(plan) !== undefined && region.memory.person !== 'yes');
}
function isBreaking({ level }) {
    return level === 'breaking';
}

;// CONCATENATED MODULE: ./lib/pr/rules/hands-off.js




/** Marks the one comment that we make on a branch that others work on. */
const HANDS_OFF = '<!-- copilot-model-sync:hands-off -->';
/** An archived repository takes no writes. */
function archived({ snapshot, hasNews, open }) {
    if (!snapshot.repository.archived || (!hasNews && open === undefined))
        return undefined;
    return {
        kind: 'leave',
        reason: 'The repository is archived: nothing can be written to it.',
        advice: 'Unarchive it, or stop this workflow.',
        ...(open === undefined ? {} : { pull: open }),
    };
}
/** Moving the branch would change a pull request to another base. */
function elsewhere({ snapshot, hasNews, elsewhere: pull }) {
    if (pull === undefined || !hasNews)
        return undefined;
    const { branch, base } = snapshot;
    return {
        kind: 'leave',
        reason: `Pull request #${pull.number} from the branch ${branch.name} has the base ${(0,report_escape/* plain */.pj)(pull.base)}, not ${base.name}.`,
        advice: 'Set the input `branch` to another name.',
        pull,
    };
}
/** Somebody works on the branch: it is theirs, and so are title and body. A tick in the box gives it back. */
function commitsByOthers(situation) {
    const { snapshot, hasNews, open, region, otherCommitters, isTicked } = situation;
    // With nothing to rebuild, a tick is no reason to close the pull request over somebody's commits.
    if (otherCommitters.length === 0 || (isTicked && hasNews) || (!hasNews && open === undefined))
        return undefined;
    const names = (0,lib_words/* list */.p_)(otherCommitters.map((name) => (0,report_escape/* plain */.pj)(name, 60)), 5);
    const reason = `The branch ${snapshot.branch.name} contains commits by ${names}, so it is not changed.`;
    if (open === undefined) {
        return { kind: 'leave', reason, advice: 'Merge or delete the branch; the next run creates a new one.' };
    }
    return {
        kind: 'leave',
        reason,
        advice: `Merge pull request #${open.number}, or tick the box in its body to rebuild the branch without those commits.`,
        pull: open,
        ...(isBehind(situation) && !open.comments.some((body) => body.includes(HANDS_OFF))
            ? { comment: comment(otherCommitters) }
            : {}),
        // What we let GitHub merge was our own change. A person may turn it on again, so that is remembered.
        ...(isAutoMergeOurs(situation, open)
            ? { autoMerge: 'off', ...(region === undefined ? {} : { body: remember(region, { merge: 'off' }) }) }
            : {}),
    };
}
/** The branch does not contain what we would commit to it. */
function isBehind({ snapshot, wanted, hasNews }) {
    if (!hasNews)
        return true;
    return wanted.files.some(({ path, bytes }) => {
        const file = snapshot.branch.head?.files.get(path);
        return !file || Buffer.compare(file.bytes, bytes) !== 0;
    });
}
function comment(otherCommitters) {
    const names = (0,lib_words/* list */.p_)(otherCommitters.map((name) => (0,report_escape/* code */.aY)(name, 60)), 5);
    const text = [
        `This branch contains commits by ${names}, so it is no longer updated. There is a newer change that neither the branch nor the text above contains.`,
        'To rebuild the branch without those commits, tick the box in the description. You can still merge or close this pull request.',
        HANDS_OFF,
    ].join('\n\n');
    return { marker: HANDS_OFF, text };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/pr/fingerprint.js

/**
 * Names a change set in 16 hex digits: a pull request that was closed is a "no" to one change set only.
 *
 * It covers what merging does to each file: which entries are added, with their content, which keys are set or unset, which
 * entries are removed, and which aliases and fallbacks are set or removed. It leaves out what may differ while the change is
 * the same: dates, reasons, places, old values, order, held models and notices.
 */
function fingerprint(plan) {
    const lines = plan.files.flatMap(({ path, pointer, changes }) => changes.map((change) => canonical([path, pointer ?? null, ...essence(change)])));
    const exported = (plan.exports ?? []).flatMap(({ changes, ...file }) => changes.map((change) => canonical(['export', file.kind, file.path, file.provider, { ...change }])));
    return digest([...lines, ...exported].toSorted().join('\n'), 16);
}
/** The first hex digits of a SHA-256. */
function digest(text, length) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, length);
}
function essence(change) {
    switch (change.kind) {
        case 'added':
            return ['added', change.name, change.entry];
        case 'updated':
            return [
                'updated',
                change.name,
                change.keys.map(({ path, to }) => canonical(to === undefined ? [path] : [path, to])).toSorted(),
            ];
        case 'removed':
            return ['removed', change.name];
        case 'alias':
            return ['alias', change.name, change.to ?? null];
        case 'fallbacks':
            return ['fallbacks', change.name, change.to];
        default:
            return change;
    }
}
/** JSON with sorted keys. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const pairs = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
    return `{${pairs.toSorted().join(',')}}`;
}

;// CONCATENATED MODULE: ./lib/pr/proof.js


/** How the proof of the same change ended in an earlier run, as the open pull request remembers it. */
function rememberedProof({ pulls, base }, plan) {
    const open = pulls.find((pull) => pull.state === 'OPEN' && pull.base === base.name);
    const memory = open === undefined ? undefined : findRegion(open.body)?.memory;
    return memory?.fingerprint === fingerprint(plan) ? memory?.proof : undefined;
}
/** A change that LiteLLM does not serve is breaking, whatever it changes, and is not merged without a person. */
function afterProof({ wanted, settings }, result) {
    if (result !== 'failed')
        return { wanted, settings };
    return {
        wanted: { ...wanted, plan: { ...wanted.plan, level: 'breaking' } },
        settings: { ...settings, autoMerge: 'never' },
    };
}

;// CONCATENATED MODULE: ./lib/pr/proposal.js




/** What would be proposed. Pure, and the same for the same plan and settings. */
function propose({ snapshot, wanted, settings, fingerprint }) {
    const { plan } = wanted;
    const proof = wanted.proof?.kind.replace('-', '') ?? rememberedProof(snapshot, plan);
    const heading = title(plan, settings.title);
    const asked = settings.autoMerge === 'always' || (settings.autoMerge === 'additive' && plan.level === 'additive');
    const refused = asked ? whyNoAutoMerge(plan, snapshot.repository, settings.draft) : undefined;
    const autoMerge = asked && refused === undefined;
    const needsPerson = whyPerson(plan) !== undefined;
    const { viewer } = snapshot;
    return {
        title: heading,
        memory: {
            fingerprint,
            title: titleDigest(heading),
            level: plan.level,
            ...(autoMerge ? { merge: 'on' } : {}),
            ...(needsPerson ? { person: 'yes' } : {}),
            ...(proof === undefined ? {} : { proof }),
        },
        commit: {
            message: commitMessage(plan, settings.commitMessage, settings.signOff ? `${viewer.name} <${viewer.email}>` : undefined),
            files: wanted.files.map((file) => ({
                ...file,
                executable: snapshot.base.files.get(file.path)?.executable ?? false,
            })),
        },
        extras: {
            draft: settings.draft,
            labels: settings.labels.map((label) => fill(label, plan)),
            assignees: settings.assignees,
            // Nobody is asked to review a pull request that GitHub merges without waiting for the review.
            reviewers: autoMerge ? [] : settings.reviewers.filter((name) => !sameName(name, viewer.login)),
            teamReviewers: autoMerge ? [] : settings.teamReviewers,
            milestone: settings.milestone,
            autoMerge,
        },
        notices: refused === undefined ? [] : [{ message: `\`auto-merge\` is off: ${refused}` }],
    };
}
/** A new body, or that of the open pull request with our part updated; undefined: people's text leaves no room. */
function bodyFor(situation, memory) {
    const before = situation.region?.before ?? '';
    const after = situation.region?.after ?? '';
    const room = MAX_BODY - before.length - after.length;
    const { plan, proof } = situation.wanted;
    const startsChecks = situation.snapshot.viewer.login !== 'github-actions[bot]';
    const region = renderRegion(plan, memory, room, {
        startsChecks,
        ...(proof === undefined ? {} : { proof }),
    });
    if (region === undefined)
        return undefined;
    const kept = keepRows(region, situation.region?.content ?? '', plan);
    return `${before}${kept.length <= room ? kept : region}${after}`;
}
/** A digest that recognizes our title. */
function titleDigest(text) {
    return digest(text.trim().replace(/\s+/g, ' '), 12);
}
/** Whether a pull request still has the title that we gave it. */
function isTitleOurs(pull) {
    return findRegion(pull.body)?.memory.title === titleDigest(pull.title);
}
function whyNoAutoMerge(plan, repository, draft) {
    if (draft)
        return 'GitHub does not merge drafts, and `draft` is set.';
    if (!repository.autoMergeAllowed) {
        return 'the repository does not allow it. Turn on Settings → General → Pull Requests → Allow auto-merge.';
    }
    return whyPerson(plan);
}
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/pr/rules/no-news.js




const no_news_MAX_TITLE = 256;
const OBSOLETE = ' (obsolete)';
/** Marks the comment that says why we closed it. */
const OBSOLETE_COMMENT = '<!-- copilot-model-sync:obsolete -->';
/** The base needs no change: the open pull request is closed with the reason, its branch deleted. */
function obsolete({ hasNews, open, elsewhere, snapshot }) {
    if (hasNews || open === undefined)
        return undefined;
    const why = 'no longer needs these changes: they were made there, or Copilot withdrew them.';
    // Deleting the branch would close the pull request to another base as well.
    const branch = elsewhere === undefined;
    return {
        kind: 'close',
        reason: `${snapshot.base.name} ${why}`,
        pull: open,
        branch,
        ...obsoleteTitle(open),
        ...bodyWith(open, { end: 'obsolete' }),
        ...leftoverNote(open, { end: 'obsolete', kept: leftovers(snapshot, branch) }),
        ...(open.comments.some((body) => body.includes(OBSOLETE_COMMENT))
            ? {}
            : { comment: no_news_comment(snapshot, why) }),
    };
}
/**
 * An interrupted run left something behind: a branch whose pull request we closed or never got to open, or the
 * temporary branch of a signed commit. Branches of pull requests that people closed or merged are theirs to keep.
 */
function abandoned({ hasNews, open, elsewhere, snapshot, otherCommitters, }) {
    if (hasNews || open !== undefined || elsewhere !== undefined || snapshot.repository.archived)
        return undefined;
    const { head, temporary } = snapshot.branch;
    const [last] = snapshot.pulls;
    const oursAlone = head !== undefined && head.ahead === 1 && otherCommitters.length === 0;
    const branch = oursAlone && (last === undefined || isObsolete(last));
    if (!branch && temporary === undefined)
        return undefined;
    const kept = leftovers(snapshot, branch);
    const note = snapshot.pulls.find(({ body }) => findRegion(body) !== undefined);
    if (note !== undefined && findRegion(note.body)?.memory.kept === kept)
        return undefined;
    return {
        kind: 'tidy',
        reason: 'There is nothing to change. The branch that an earlier run left behind is deleted.',
        branch,
        ...(note === undefined ? {} : leftoverNote(note, { kept })),
    };
}
/** The base needs no change, and no pull request is open. */
function nothingToDo({ hasNews, snapshot }) {
    return hasNews ? undefined : { kind: 'nothing', reason: `${snapshot.base.name} is up to date.` };
}
/** Whether we closed a pull request ourselves: then nobody refused its change. */
function isObsolete({ state, body }) {
    return state === 'CLOSED' && findRegion(body)?.memory.end === 'obsolete';
}
function no_news_comment({ base }, why) {
    const text = `Closed: ${(0,report_escape/* code */.aY)(base.name)} ${why} The next change gets a new pull request.\n\n${OBSOLETE_COMMENT}`;
    return { marker: OBSOLETE_COMMENT, text };
}
function obsoleteTitle(pull) {
    if (!isTitleOurs(pull))
        return {};
    return { title: `${(0,report_escape/* shorten */.ml)(pull.title, no_news_MAX_TITLE - OBSOLETE.length)}${OBSOLETE}` };
}
function bodyWith({ body }, memory) {
    const region = findRegion(body);
    return region === undefined ? {} : { body: remember(region, memory) };
}
function leftoverNote(pull, memory) {
    const { body } = bodyWith(pull, memory);
    return body === undefined ? {} : { leftoverNote: { pull, body } };
}
/** Names what would be deleted, so that a refusal is remembered for just that. */
function leftovers({ branch }, withBranch) {
    const oids = [
        ...(withBranch && branch.head !== undefined ? [branch.head.oid] : []),
        branch.temporary ?? '',
    ];
    return digest(oids.join(' '), 12);
}

;// CONCATENATED MODULE: ./lib/pr/rules/news.js




/** Somebody closed the pull request for this very change set: it is not offered again until they reopen it or tick its box. */
function refused({ hasNews, open, isCurrent, snapshot, fingerprint, }) {
    if (!hasNews || open !== undefined)
        return undefined;
    const last = snapshot.pulls.find(({ base, body, headOid }) => {
        if (base !== snapshot.base.name)
            return false;
        // Markers can be edited away; the commit itself cannot.
        const same = isCurrent && headOid === snapshot.branch.head?.oid;
        return same || findRegion(body)?.memory.fingerprint === fingerprint;
    });
    if (last?.state !== 'CLOSED' || isObsolete(last))
        return undefined;
    const region = findRegion(last.body);
    if (region !== undefined && isRebuildTicked(region))
        return undefined;
    return {
        kind: 'leave',
        reason: `The same change was proposed in pull request #${last.number}, which was closed. It is not proposed again.`,
        advice: `To get it after all, reopen #${last.number}, or tick the box in its body.`,
        pull: last,
    };
}
/** Updates the open pull request; only what differs is written. */
function update(situation) {
    const { open, isCurrent, isTicked } = situation;
    if (open === undefined)
        return undefined;
    const proposal = propose(situation);
    const texts = textsFor(situation, open, proposal);
    const autoMerge = autoMergeFor(situation, proposal.extras.autoMerge);
    const parts = [
        ...(isTicked ? ['its commit, because its box is ticked'] : isCurrent ? [] : ['its commit']),
        ...(texts.title === undefined ? [] : ['its title']),
        ...(texts.body === undefined ? [] : ['its text']),
        ...(autoMerge === undefined ? [] : [`auto-merge, now ${autoMerge}`]),
    ];
    if (parts.length === 0) {
        return {
            kind: 'nothing',
            reason: `Pull request #${open.number} already contains this change.`,
            pull: open,
        };
    }
    return {
        kind: 'update',
        reason: `Pull request #${open.number} is updated: ${parts.join(', ')}.`,
        pull: open,
        ...(isCurrent && !isTicked ? {} : { commit: proposal.commit }),
        ...(texts.title === undefined ? {} : { title: texts.title }),
        ...(texts.body === undefined ? {} : { body: texts.body }),
        ...(autoMerge === undefined ? {} : { autoMerge }),
        notices: [...proposal.notices, ...texts.notices],
    };
}
/** A new pull request. It uses the commit that an interrupted run already made. */
function create(situation) {
    const proposal = propose(situation);
    return {
        kind: 'create',
        reason: 'The change is proposed in a new pull request.',
        ...(situation.isCurrent ? {} : { commit: proposal.commit }),
        title: proposal.title,
        body: bodyFor(situation, proposal.memory) ?? '',
        extras: proposal.extras,
        notices: proposal.notices,
    };
}
/** Title and body, where they are still ours and out of date. */
function textsFor(situation, open, { title, memory }) {
    const { region } = situation;
    if (region === undefined) {
        const message = `The body of #${open.number} no longer contains the part that this program writes, so title and body are left as they are.`;
        return { notices: [{ message }] };
    }
    const renewTitle = open.title !== title && isTitleOurs(open) ? { title } : {};
    const body = bodyFor(situation, memory);
    const wanted = body === undefined ? undefined : findRegion(body);
    if (body === undefined || wanted === undefined) {
        const message = `The body of #${open.number} has no room left for the change; it is left as it is.`;
        return { ...renewTitle, notices: [{ message }] };
    }
    return { ...renewTitle, ...(sameRegion(region, wanted) ? {} : { body }), notices: [] };
}

;// CONCATENATED MODULE: ./lib/pr/rules/stuck.js


/**
 * A rule of the repository, such as “Block force pushes”, refuses every update of the branch. One comment on the pull
 * request reports it, and the update is not tried again until the branch changes or somebody ticks the box.
 */
function stuck(situation) {
    const { snapshot, hasNews, isCurrent, isTicked, refusal } = situation;
    const { head, name } = snapshot.branch;
    if (!hasNews || head === undefined || (isCurrent && !isTicked))
        return undefined;
    const pull = situation.open ?? lastOf(situation);
    if (pull === undefined)
        return undefined;
    const at = head.oid.slice(0, 12);
    const marker = `<!-- copilot-model-sync:stuck ${at} -->`;
    const region = findRegion(pull.body);
    const known = region?.memory.stuck === at || pull.comments.some((body) => body.includes(marker));
    const asked = region !== undefined && isRebuildTicked(region);
    if (refusal === undefined && (!known || asked))
        return undefined;
    return {
        kind: 'leave',
        reason: `A rule of the repository blocks updates of the branch ${name}: ${refusal === undefined ? `see pull request #${pull.number}` : (0,report_escape/* plain */.pj)(refusal, 300)}.`,
        advice: adviceFor(pull, name),
        pull,
        ...(refusal === undefined || known ? {} : { comment: stuck_comment(marker, refusal) }),
        ...(refusal === undefined || region === undefined ? {} : { body: remember(region, { stuck: at }) }),
    };
}
/** Our last pull request from this branch, where a later run finds the note. */
function lastOf({ snapshot }) {
    return snapshot.pulls.find(({ base, body }) => base === snapshot.base.name && findRegion(body) !== undefined);
}
function adviceFor({ state, number }, branch) {
    const bypass = `Let this token bypass the rule, then tick the box in the body of #${number}.`;
    return state === 'OPEN'
        ? `${bypass} Or merge or close #${number}.`
        : `${bypass} Or delete the branch ${branch}.`;
}
function stuck_comment(marker, refusal) {
    const text = [
        `There is a newer change, but a rule of this repository blocks updates of the branch: ${(0,report_escape/* code */.aY)(refusal, 300)}`,
        'Later runs do not try again. To get the newer change, let the token of the workflow bypass that rule, then tick the box in the description. You can still merge or close this pull request.',
        marker,
    ].join('\n\n');
    return { marker, text };
}

;// CONCATENATED MODULE: ./lib/pr/blob.js

/** Git's id of a file with these bytes. */
function blobOid(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/pr/situation.js




/** Works out what the rules look at. Pure. */
function situationOf(snapshot, wanted, settings, refusal) {
    const open = snapshot.pulls.filter(({ state }) => state === 'OPEN');
    const ours = open.find(({ base }) => base === snapshot.base.name);
    const region = ours === undefined ? undefined : findRegion(ours.body);
    const same = hasWantedContent(snapshot, wanted);
    return {
        snapshot,
        wanted,
        settings,
        fingerprint: fingerprint(wanted.plan),
        hasNews: wanted.files.length > 0,
        open: ours,
        region,
        elsewhere: open.find(({ base }) => base !== snapshot.base.name),
        isTicked: region !== undefined && isRebuildTicked(region),
        otherCommitters: otherCommitters(snapshot, same),
        isCurrent: same && !conflicts(snapshot, ours),
        refusal,
    };
}
/**
 * One commit with our bytes and nothing else in it, on a parent whose files are those on the base. How many other
 * commits the base has since then does not matter: a new commit would say the same and only cost reviews and checks.
 */
function hasWantedContent({ base, branch: { head } }, wanted) {
    if (head?.parentOids === undefined || head.ahead !== 1)
        return false;
    if (head.changedFiles !== undefined && head.changedFiles !== wanted.files.length)
        return false;
    const { parentOids } = head;
    const paths = [...new Set([...base.files.keys(), ...wanted.files.map(({ path }) => path)])];
    return paths.every((path) => {
        const onBase = base.files.get(path)?.oid;
        return parentOids.get(path) === onBase && hasWantedBytes(head, path, onBase, wanted);
    });
}
function hasWantedBytes(head, path, onBase, wanted) {
    const file = wanted.files.find((candidate) => candidate.path === path);
    return head.files.get(path)?.oid === (file === undefined ? onBase : blobOid(file.bytes));
}
/** A commit on the base's head cannot conflict: GitHub may still say so of the one before it. */
function conflicts({ base, branch }, open) {
    return open?.conflicting === true && branch.head?.parents[0] !== base.oid;
}

;// CONCATENATED MODULE: ./lib/pr/decide.js





/** In this order; the first decision counts. Without one, a pull request is created. */
const decide_RULES = [
    archived,
    elsewhere,
    refused,
    commitsByOthers,
    stuck,
    obsolete,
    abandoned,
    nothingToDo,
    update,
];
/**
 * What to do about a repository as it was read and the files it should contain. Pure and total: the same values give the
 * same decision, which contains everything that is needed to carry it out.
 *
 * @param refusal GitHub's words for the rule by which it has just refused to move the branch
 */
function decide(snapshot, wanted, settings, refusal) {
    const situation = situationOf(snapshot, wanted, settings, refusal);
    for (const rule of decide_RULES) {
        const decision = rule(situation);
        if (decision !== undefined)
            return decision;
    }
    return create(situation);
}

;// CONCATENATED MODULE: ./lib/pr/mutations.js
/** The writes that only GraphQL can do, and the small reads. Validated against GitHub's published schema in the tests. */
/** Compares and swaps refs, all or none. A missing `beforeOid` would mean no comparison at all: it is always sent. */
const UPDATE_REFS = `mutation UpdateRefs($repository: ID!, $updates: [RefUpdate!]!) {
  updateRefs(input: { repositoryId: $repository, refUpdates: $updates }) { clientMutationId }
}`;
/** What a repository is called today. */
const READ_NAME = `query Name($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { name owner { login } }
}`;
const READ_REF = `query Ref($owner: String!, $repo: String!, $name: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $name) { target { oid } } }
}`;
/** The only commit that GitHub signs for a personal access token. It writes mode 100644 and nothing else. */
const CREATE_COMMIT = `mutation CreateCommit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid signature { isValid } } }
}`;
const READ_COMMIT = `query Commit($owner: String!, $repo: String!, $name: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $name) {
      target { oid ... on Commit { parents(first: 2) { nodes { oid } } signature { isValid } } }
    }
  }
}`;
/** Only while the branch points at `head`, so that nobody else's commit is merged. */
const ENABLE_AUTO_MERGE = `mutation EnableAutoMerge($pull: ID!, $method: PullRequestMergeMethod!, $head: GitObjectID!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $pull, mergeMethod: $method, expectedHeadOid: $head }) {
    clientMutationId
  }
}`;
const DISABLE_AUTO_MERGE = `mutation DisableAutoMerge($pull: ID!) {
  disablePullRequestAutoMerge(input: { pullRequestId: $pull }) { clientMutationId }
}`;

;// CONCATENATED MODULE: ./lib/pr/paths.js

/** Git's modes, as GraphQL gives them: decimal. */
const MODE = {
    tree: 16384,
    file: 33188,
    executable: 33261,
    symlink: 40960,
    submodule: 57344,
};
/**
 * Why a path may not be written; undefined: it may.
 *
 * A path comes from an input or a glob. It has to name a file inside the repository, and must not name a file that
 * controls workflows or git.
 */
function refusedPath(path) {
    const why = whyNot(path);
    return why === undefined
        ? undefined
        : (0,errors/* problem */.CC)('GITHUB_PATH', `The path ${JSON.stringify(path)} ${why}.`, {
            hint: 'Name a file by its path from the repository’s root, with `/` between folders.',
        });
}
function whyNot(path) {
    if (path === '')
        return 'is empty';
    if (path.includes('\0'))
        return 'contains a NUL character';
    if (path.includes('\\'))
        return 'contains a backslash';
    if (path.startsWith('/') || /^[a-z]:/i.test(path))
        return 'is absolute';
    const parts = path.split('/');
    if (parts.includes('..') || parts.includes('.'))
        return 'contains `.` or `..`';
    if (parts.includes(''))
        return 'has an empty part';
    // On Windows and macOS `.GIT` is `.git`.
    if (parts.some((part) => part.toLowerCase() === '.git'))
        return 'is in `.git`';
    if (/^\.github\/workflows(\/|$)/i.test(path))
        return 'is a workflow, which this program never writes';
    return undefined;
}
/** Why the object at a path, or at a folder above it, cannot be replaced by a file; undefined: it can. */
function refusedMode(path, at, mode) {
    const folder = at !== path;
    if (folder ? mode === MODE.tree : mode === MODE.file || mode === MODE.executable)
        return undefined;
    const kinds = {
        [MODE.symlink]: 'a symbolic link',
        [MODE.submodule]: 'a submodule',
        [MODE.tree]: 'a folder',
    };
    const kind = kinds[mode] ?? (folder ? 'a file' : `something of mode ${mode.toString(8)}`);
    const message = folder ? `${path} cannot be written: ${at} is ${kind}.` : `${path} is ${kind}, not a file.`;
    return (0,errors/* problem */.CC)('GITHUB_PATH', message, { place: { path } });
}
/** The folders above a path, outermost first. */
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./lib/pr/list.js




/** Git's modes of a file, as REST gives them: octal text. */
const FILES = new Set(['100644', '100755']);
/**
 * The paths of all files on the base branch that may be written, for globs. This is one request more than in a run with
 * plain paths. `HEAD` is the default branch to GitHub.
 *
 * @throws Failure CONFIG_PATH when the repository is too large for one listing (GitHub cuts at 100,000 entries or 7 MB)
 */
async function listFiles(client, at) {
    const data = await readTree(client, at);
    if (data.truncated) {
        throw (0,errors/* fail */.fJ)('CONFIG_PATH', `${at.owner}/${at.repo} has too many files to match globs against.`, {
            hint: 'Name the files in `config-path` instead.',
        });
    }
    return data.tree.flatMap(({ path, mode }) => FILES.has(mode) && refusedPath(path) === undefined ? [path] : []);
}
/** GraphQL knows a renamed repository by its former name; REST redirects, and no redirect is followed with a token. */
async function readTree(client, at) {
    try {
        return await requestTree(client, at);
    }
    catch (error) {
        if (!(error instanceof GitHubFailure) || error.status !== 301)
            throw error;
        const { repository } = await client.query(READ_NAME, { owner: at.owner, repo: at.repo });
        if (repository === null)
            throw error;
        return requestTree(client, { ...at, owner: repository.owner.login, repo: repository.name });
    }
}
async function requestTree(client, { owner, repo, base }) {
    const { data } = await client.rest.git.getTree({
        owner,
        repo,
        tree_sha: base ?? 'HEAD',
        recursive: '1',
    });
    return data;
}

;// CONCATENATED MODULE: ./lib/pr/proposed.js

/** The files of the open pull request; undefined without one, and when somebody else's commits are on its branch. */
function proposedFiles(snapshot) {
    const { base, branch, pulls } = snapshot;
    const open = pulls.some((pull) => pull.state === 'OPEN' && pull.base === base.name);
    const { files, before } = branch.head ?? {};
    if (!open || files === undefined || before === undefined || otherCommitters(snapshot).length > 0)
        return undefined;
    return { files, before };
}

;// CONCATENATED MODULE: ./lib/pr/answer.js
/** Allowed ways of merging; squashing or rebasing keeps one commit one commit. */
function mergeMethods(repository) {
    const allowed = [
        ['SQUASH', repository.squashMergeAllowed],
        ['REBASE', repository.rebaseMergeAllowed],
        ['MERGE', repository.mergeCommitAllowed],
    ];
    return allowed.filter(([, is]) => is).map(([method]) => method);
}
/** The files in the parent of the last commit; undefined for a merge, and without a branch. */
function parentOf(head) {
    const parents = head?.target.parents?.nodes ?? [];
    return parents.length === 1 ? parents[0] : undefined;
}
/** @param before the files in the parent of the last commit, byte for byte */
function headOf(head, compare, files, before) {
    const parent = parentOf(head);
    const parentOids = parent && new Map([...files.keys()].map((path, i) => [path, parent[`f${i}`]?.oid]));
    return {
        oid: head.target.oid,
        verified: head.target.signature?.isValid ?? false,
        parents: head.target.parents?.nodes.map(({ oid }) => oid) ?? [],
        changedFiles: head.target.changedFilesIfAvailable ?? undefined,
        files,
        ...(before === undefined ? {} : { before }),
        ...(parentOids === undefined ? {} : { parentOids }),
        commits: compare?.commits.nodes.map(commitOf) ?? [],
        ahead: compare?.aheadBy ?? 0,
    };
}
function commitOf({ oid, author, committer }) {
    return { oid, author: personOf(author), committer: personOf(committer) };
}
function personOf(person) {
    return {
        name: person?.name ?? '',
        email: person?.email ?? '',
        ...(person?.user ? { login: person.user.login } : {}),
    };
}
/** A pull request, with the names of this room. */
function answer_pullOf(pull) {
    return {
        id: pull.id,
        number: pull.number,
        url: pull.url,
        state: pull.state,
        title: pull.title,
        body: pull.body,
        author: pull.author?.login,
        base: pull.baseRefName,
        headOid: pull.headRefOid,
        draft: pull.isDraft,
        autoMergeBy: pull.autoMergeRequest ? (pull.autoMergeRequest.enabledBy?.login ?? '') : undefined,
        conflicting: pull.mergeable === 'CONFLICTING',
        comments: pull.comments?.nodes.map(({ body }) => body) ?? [],
        moreComments: (pull.comments?.totalCount ?? 0) > (pull.comments?.nodes.length ?? 0),
    };
}

;// CONCATENATED MODULE: ./lib/pr/query.js

/** Closed and merged pull requests, newest first. Somebody who closed an older one has to close the next one, too. */
const PAST = 50;
/** Branches of forks may have the name of our branch: many of them must not push our pull requests out of the list. */
const OPEN = 50;
/** GitHub's largest page. Older comments are searched only before we would write one. */
const COMMENTS = 100;
/** Enough to see whether somebody else's commit is among them; more than one is already too many. */
const COMMITS = 20;
/**
 * The one query of a run: `Read`. Paths become aliases (`f0` a file, `d0` a folder above one, `b0` a branch with the name
 * of a folder above ours) and names variables, so that nothing from outside is part of the document.
 */
function readQuery(target) {
    const folders = [...new Set(target.paths.flatMap(foldersOf))];
    const above = foldersOf(target.branch);
    const fields = [
        ...target.paths.map((_, i) => `f${i}: file(path: $f${i}) { mode oid object { ... on Blob { text } } }`),
        ...folders.map((_, i) => `d${i}: file(path: $d${i}) { mode }`),
    ];
    const paths = {
        ...Object.fromEntries(target.paths.map((path, i) => [`f${i}`, path])),
        ...Object.fromEntries(folders.map((path, i) => [`d${i}`, path])),
    };
    const variables = {
        owner: target.owner,
        repo: target.repo,
        branch: target.branch,
        head: `refs/heads/${target.branch}`,
        temporary: `refs/heads/${temporaryBranch(target.branch)}`,
        below: `refs/heads/${target.branch}/`,
        ...Object.fromEntries(above.map((branch, i) => [`b${i}`, `refs/heads/${branch}`])),
        ...(target.base === undefined ? {} : { base: `refs/heads/${target.base}` }),
        ...paths,
    };
    const declared = Object.keys(variables).map((name) => `$${name}: String!`);
    const document = `query Read(${declared.join(', ')}) {
  viewer { login name databaseId }
  repository(owner: $owner, name: $repo) {
    id name url isArchived
    owner { login }
    autoMergeAllowed squashMergeAllowed rebaseMergeAllowed mergeCommitAllowed
    base: ${target.base === undefined ? 'defaultBranchRef' : 'ref(qualifiedName: $base)'} {
      name
      target { oid ... on Commit { tree { oid } ...Files } }
      compare(headRef: $branch) {
        aheadBy
        commits(first: ${COMMITS}) { nodes { oid author { ...Person } committer { ...Person } } }
      }
    }
    head: ref(qualifiedName: $head) {
      target { oid ... on Commit { changedFilesIfAvailable signature { isValid } parents(first: 2) { nodes { oid ...Files } } ...Files } }
    }
    temporary: ref(qualifiedName: $temporary) { target { oid } }
    below: refs(refPrefix: $below, first: 1) { nodes { prefix name } }
    ${above.map((_, i) => `b${i}: ref(qualifiedName: $b${i}) { name }`).join(' ')}
    open: pullRequests(headRefName: $branch, states: [OPEN], first: ${OPEN}) {
      nodes { ...Pull mergeable autoMergeRequest { enabledBy { login } } comments(last: ${COMMENTS}) { totalCount nodes { body } } }
    }
    past: pullRequests(
      headRefName: $branch, states: [CLOSED, MERGED], first: ${PAST}, orderBy: { field: CREATED_AT, direction: DESC }
    ) { nodes { ...Pull } }
  }
}
fragment Pull on PullRequest {
  id number url state title body author { login } isDraft isCrossRepository baseRefName headRefOid
}
fragment Person on GitActor { name email user { login } }
fragment Files on Commit {
  ${fields.length === 0 ? 'oid' : fields.join('\n  ')}
}`;
    return { document, variables };
}
/** Where commits are made that only exist on a branch at first. One name, so that a leftover is found and reused. */
function temporaryBranch(branch) {
    return `${branch}--temporary-commit`;
}

;// CONCATENATED MODULE: ./lib/pr/refusals.js


/** Why a repository, branch or path cannot be worked with: found in what is read, before anything is written. */
/** Refuses paths that may not be written. */
function refusePaths(paths) {
    for (const path of paths) {
        const refused = refusedPath(path);
        if (refused !== undefined)
            throw new errors/* Failure */.HR(refused);
    }
}
/** Refuses symbolic links, submodules and folders, at the path or above it: REST would follow a link. */
function refuseModes(answer, paths) {
    const folders = [...new Set(paths.flatMap(foldersOf))];
    for (const [i, path] of paths.entries()) {
        const above = foldersOf(path).map((folder) => [folder, answer[`d${folders.indexOf(folder)}`]]);
        for (const [at, entry] of [...above, [path, answer[`f${i}`]]]) {
            const refused = entry ? refusedMode(path, at, entry.mode) : undefined;
            if (refused !== undefined)
                throw new errors/* Failure */.HR(refused);
        }
    }
}
/** Git stores a branch as a file: `a` and `a/b` cannot both exist. */
function refuseNesting(repository, { branch }) {
    const above = foldersOf(branch).find((_, i) => repository[`b${i}`]);
    if (above !== undefined) {
        const hint = `Set \`branch\` to a name that is not below ${above}, such as ${branch.replaceAll('/', '-')}.`;
        throw notBeside(branch, above, hint);
    }
    const [below] = repository.below?.nodes ?? [];
    if (below !== undefined) {
        const other = `${below.prefix}${below.name}`.replace(/^refs\/heads\//, '');
        throw notBeside(branch, other, `Set \`branch\` to another name, such as ${branch}-models.`);
    }
}
function notBeside(branch, other, hint) {
    return (0,errors/* fail */.fJ)('INVALID_INPUT', `\`branch\` is ${branch}, which git cannot create beside the branch ${other}.`, {
        hint,
    });
}
/** The repository was not found. */
function refusals_notFound({ owner, repo }) {
    return (0,errors/* fail */.fJ)('GITHUB_NOT_FOUND', `The repository ${owner}/${repo} does not exist, or the token cannot see it.`);
}
/** The base branch was not found. */
function noBase({ owner, repo, base }) {
    return base === undefined
        ? (0,errors/* fail */.fJ)('GITHUB_NOT_FOUND', `The repository ${owner}/${repo} has no default branch yet: it is empty.`, {
            hint: 'Push a first commit.',
        })
        : (0,errors/* fail */.fJ)('GITHUB_NOT_FOUND', `The repository ${owner}/${repo} has no branch ${base}.`, {
            hint: 'Correct `base`.',
        });
}
/** GitHub answered without the comparison of two branches. */
function notCompared(branch, base) {
    return (0,errors/* fail */.fJ)('GITHUB_UNAVAILABLE', `GitHub did not compare the branch ${branch} with ${base}.`, {
        hint: `Run again later. If this happens again, the two branches share no commit: delete ${branch}, or set \`branch\` to another name.`,
    });
}
/** The branch is also the base. */
function sameBranch({ branch }) {
    return (0,errors/* fail */.fJ)('INVALID_INPUT', `\`branch\` is ${branch}, which is also the branch that pull requests go to.`, {
        hint: 'Set `branch` to another name; the default is copilot-model-sync.',
    });
}

;// CONCATENATED MODULE: ./lib/pr/read.js






/**
 * Reads everything a run decides on: one GraphQL query, and one REST request more for each file that GraphQL cannot
 * give byte for byte (over 512,000 bytes, or not UTF-8).
 *
 * @throws Failure GITHUB_PATH for a path that may not or cannot be written, INVALID_INPUT for a branch that cannot exist,
 * GITHUB_NOT_FOUND, GITHUB_UNAVAILABLE when whose commits are on the branch stays unknown, and what requests throw
 */
async function readRepository(client, target) {
    const paths = [...new Set(target.paths)];
    refusePaths(paths);
    const { viewer, repository } = await readCompared(client, target, readQuery({ ...target, paths }));
    if (repository === null)
        throw refusals_notFound(target);
    const { base, head } = repository;
    if (base === null)
        throw noBase(target);
    if (base.name === target.branch)
        throw sameBranch(target);
    if (head === null)
        refuseNesting(repository, target);
    refuseModes(base.target, paths);
    const blobs = blobReader(client, { owner: repository.owner.login, repo: repository.name });
    const files = (answer) => readFiles(blobs, answer, paths);
    const from = repository.open.nodes.length > 0 && base.compare?.aheadBy === 1 ? parentOf(head) : undefined;
    const [onBase, onHead, before] = await Promise.all([
        files(base.target),
        head === null ? undefined : files(head.target),
        from && files(from),
    ]);
    return {
        repository: {
            id: repository.id,
            owner: repository.owner.login,
            name: repository.name,
            url: repository.url,
            archived: repository.isArchived,
            autoMergeAllowed: repository.autoMergeAllowed,
            mergeMethods: mergeMethods(repository),
        },
        viewer: {
            login: viewer.login,
            name: viewer.name ?? viewer.login,
            email: `${viewer.databaseId === null ? '' : `${viewer.databaseId}+`}${viewer.login}@users.noreply.${new URL(repository.url).hostname}`,
        },
        base: {
            name: base.name,
            oid: base.target.oid,
            tree: base.target.tree?.oid ?? base.target.oid,
            files: onBase,
        },
        branch: {
            name: target.branch,
            head: head === null || onHead === undefined ? undefined : headOf(head, base.compare, onHead, before),
            temporary: repository.temporary?.target.oid,
        },
        pulls: [...repository.open.nodes, ...repository.past.nodes]
            // `headRefName` is not qualified by an owner: a fork's pull request may carry our branch's name.
            .filter((pull) => !pull.isCrossRepository)
            .map(answer_pullOf)
            .toSorted((a, b) => b.number - a.number),
    };
}
const read_MAX_ATTEMPTS = 3;
/**
 * GitHub at times answers without the comparison of two branches that both exist. Whose the commits are is then unknown,
 * which is no reason to treat them as somebody else's.
 */
async function readCompared(client, { branch }, { document, variables }) {
    for (let attempt = 1;; attempt += 1) {
        const answer = await client.query(document, variables);
        const { head = null, base = null } = answer.repository ?? {};
        if (head === null || base === null || base.compare !== null)
            return answer;
        if (attempt >= read_MAX_ATTEMPTS)
            throw notCompared(branch, base.name);
        await client.pause();
    }
}
function blobReader(client, repository) {
    const asked = new Map();
    const read = async (oid) => {
        const { data } = await client.rest.git.getBlob({ ...repository, file_sha: oid });
        return Buffer.from(data.content, 'base64');
    };
    return (oid) => {
        const bytes = asked.get(oid) ?? read(oid);
        asked.set(oid, bytes);
        return bytes;
    };
}
async function readFiles(blobs, answer, paths) {
    const read = paths.map(async (path, i) => {
        const entry = answer[`f${i}`];
        return [path, entry ? await readFile(blobs, path, entry) : null];
    });
    return new Map(await Promise.all(read));
}
/** `null` also for what is not a file: on the base it has already been refused, and on our branch it is replaced. */
async function readFile(blobs, path, entry) {
    if (entry.oid === undefined || (entry.mode !== MODE.file && entry.mode !== MODE.executable))
        return null;
    const file = { oid: entry.oid, executable: entry.mode === MODE.executable };
    const bytes = Buffer.from(entry.object?.text ?? '', 'utf8');
    // The id shows whether the text is the whole file, byte for byte.
    if (blobOid(bytes) === entry.oid)
        return { ...file, bytes };
    const exact = await blobs(entry.oid);
    if (blobOid(exact) === entry.oid)
        return { ...file, bytes: exact };
    throw (0,errors/* fail */.fJ)('GITHUB_UNEXPECTED', `GitHub’s bytes of ${path} do not match its id ${entry.oid}.`, {
        place: { path },
    });
}

;// CONCATENATED MODULE: ./lib/pr/until-known.js

const until_known_MAX_ATTEMPTS = 3;
/**
 * Takes a step until it is known what became of it. After each failure `look` asks GitHub before the step is taken
 * again: an answer may be lost after the request took effect.
 *
 * @param findEffect may throw a better error than the step's own
 * @throws GitHubFailure of the last attempt, when asking again is pointless or was tried often enough
 */
async function untilKnown(client, step, findEffect) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await step();
        }
        catch (error) {
            if (!(error instanceof GitHubFailure))
                throw error;
            const seen = await findEffect(error);
            if (seen.kind === 'done')
                return seen.value;
            const worthIt = seen.kind === 'again' || error.unsure;
            if (!worthIt || attempt >= until_known_MAX_ATTEMPTS)
                throw error;
            await client.pause();
        }
    }
}

;// CONCATENATED MODULE: ./lib/pr/refs.js



const NOTHING = '0'.repeat(40);
/**
 * Moves branches by compare-and-swap, all or none. After a failure the branches themselves show what became of it: the
 * answer may be lost after they moved.
 *
 * @throws Failure GITHUB_CONFLICT when somebody else moved a branch first: read and decide again
 */
async function moveBranches(client, repository, moves) {
    await untilKnown(client, () => client.mutate(UPDATE_REFS, { repository: repository.id, updates: moves.map(refUpdate) }), async () => {
        const now = await Promise.all(moves.map(({ branch }) => branchOid(client, repository, branch)));
        if (moves.every(({ to }, i) => now[i] === to))
            return { kind: 'done', value: undefined };
        if (!moves.every(({ from }, i) => now[i] === from))
            throw raced(moves);
        return { kind: 'unknown' };
    });
}
/** Where a branch points to; undefined: there is none. */
async function branchOid(client, { owner, name }, branch) {
    const { repository } = await client.query(READ_REF, { owner, repo: name, name: `refs/heads/${branch}` });
    return repository?.ref?.target.oid;
}
function refUpdate({ branch, from, to }) {
    return {
        name: `refs/heads/${branch}`,
        beforeOid: from ?? NOTHING,
        afterOid: to ?? NOTHING,
        // The parent of our commit is the base's head and not our last commit, so it never is a fast-forward.
        force: true,
    };
}
function raced(moves) {
    return (0,errors/* fail */.fJ)('GITHUB_CONFLICT', `Somebody else moved ${moves.map(({ branch }) => branch).join(', ')} in the meantime.`);
}

;// CONCATENATED MODULE: ./lib/pr/cleanup.js




const DONE = { notices: [], refused: false };
/**
 * Deletes the temporary branch, and the branch itself where that is wanted.
 *
 * @throws Failure GITHUB_CONFLICT when somebody else moved a branch first: read and decide again
 */
async function deleteBranches(client, snapshot, withBranch) {
    const { branch } = snapshot;
    const own = withBranch && branch.head !== undefined ? [deletion(branch.name, branch.head.oid)] : [];
    const moves = [...own, ...leftover(snapshot)];
    if (moves.length === 0)
        return DONE;
    try {
        await moveBranches(client, snapshot.repository, moves);
        return DONE;
    }
    catch (error) {
        if (!(error instanceof GitHubFailure))
            throw error;
        return notDeleted(moves, error);
    }
}
/**
 * Deletes the temporary branch, by REST where GraphQL fails: nobody else commits to it.
 *
 * @param at the commit it points at, where that is known
 */
async function deleteTemporary(client, snapshot, at) {
    const { repository, branch } = snapshot;
    const name = temporaryBranch(branch.name);
    try {
        const oid = at ?? (await branchOid(client, repository, name));
        if (oid !== undefined)
            await moveBranches(client, repository, [deletion(name, oid)]);
        return DONE;
    }
    catch (error) {
        if (error instanceof GitHubFailure && isDeletionForbidden(error.words)) {
            return notDeleted([deletion(name, at ?? '')], error);
        }
    }
    try {
        await client.rest.git.deleteRef({ ...ownerAndRepo(snapshot), ref: `heads/${name}`, request: repeatable });
        return DONE;
    }
    catch (error) {
        if (!(error instanceof GitHubFailure))
            throw error;
        return notDeleted([deletion(name, at ?? '')], error);
    }
}
/** The temporary branch that an interrupted run left behind. */
function leftover({ branch }) {
    return branch.temporary === undefined ? [] : [deletion(temporaryBranch(branch.name), branch.temporary)];
}
function deletion(branch, from) {
    return { branch, from, to: undefined };
}
function notDeleted(moves, { problem, words }) {
    const names = moves.map(({ branch }) => branch).join(' and ');
    return {
        notices: [{ message: `Could not delete ${names}: ${problem.message}` }],
        refused: isDeletionForbidden(words),
    };
}

;// CONCATENATED MODULE: ./lib/pr/commit-by-mutation.js






/** Creates the branch at the base and makes the commit on it. */
async function commitByMutation(client, snapshot, wanted) {
    const { repository, base, branch } = snapshot;
    await moveBranches(client, repository, [{ branch: branch.name, from: undefined, to: base.oid }]);
    try {
        return await signedCommit(client, snapshot, branch.name, wanted);
    }
    catch (error) {
        // Only while there is nothing on it. If that fails, the next run continues from it.
        await moveBranches(client, repository, [{ branch: branch.name, from: base.oid, to: undefined }]).catch(() => undefined);
        throw error;
    }
}
/** Makes the commit on the temporary branch and moves the branch to it. */
async function commitAside(client, snapshot, wanted) {
    const { repository, base, branch } = snapshot;
    const temporary = temporaryBranch(branch.name);
    await moveBranches(client, repository, [{ branch: temporary, from: branch.temporary, to: base.oid }]);
    try {
        const commit = await signedCommit(client, snapshot, temporary, wanted);
        await moveBranches(client, repository, [{ branch: branch.name, from: branch.head?.oid, to: commit.oid }]);
        return commit;
    }
    catch (error) {
        // The first error is the one to report. The next run deletes what is left.
        await deleteTemporary(client, snapshot);
        throw error;
    }
}
async function signedCommit(client, { repository, base }, branch, wanted) {
    const input = {
        branch: { repositoryNameWithOwner: `${repository.owner}/${repository.name}`, branchName: branch },
        expectedHeadOid: base.oid,
        ...commitInput(wanted),
    };
    return untilKnown(client, async () => {
        const { createCommitOnBranch } = await client.mutate(CREATE_COMMIT, { input });
        const { oid, signature } = createCommitOnBranch.commit;
        return { oid, verified: signature?.isValid ?? false };
    }, async (failure) => {
        // GitHub describes a race in several ways, and an answer may be lost: the branch shows what happened.
        const made = await commitOn(client, repository, branch);
        if (failure.unsure && made?.parents.includes(base.oid))
            return { kind: 'done', value: made };
        if (made?.oid !== base.oid || /but expected/i.test(failure.words)) {
            throw (0,errors/* fail */.fJ)('GITHUB_CONFLICT', `${branch} moved while a commit was made on it.`);
        }
        return { kind: 'unknown' };
    });
}
function commitInput({ message, files }) {
    const [headline = '', ...body] = message.split('\n');
    return {
        message: { headline, body: body.join('\n').trim() },
        fileChanges: {
            additions: files.map(({ path, bytes }) => ({ path, contents: Buffer.from(bytes).toString('base64') })),
        },
    };
}
async function commitOn(client, { owner, name }, branch) {
    const variables = { owner, repo: name, name: `refs/heads/${branch}` };
    const { repository } = await client.query(READ_COMMIT, variables);
    const target = repository?.ref?.target;
    if (target === undefined)
        return undefined;
    const { oid, signature, parents } = target;
    return {
        oid,
        verified: signature?.isValid ?? false,
        parents: parents?.nodes.map((parent) => parent.oid) ?? [],
    };
}

// EXTERNAL MODULE: ./lib/utf8.js
var utf8 = __webpack_require__(5604);
;// CONCATENATED MODULE: ./lib/pr/commit-by-rest.js



/** Makes the objects and moves the branch. GitHub signs the commit for its own tokens. */
async function commitByRest(client, snapshot, wanted) {
    const repository = ownerAndRepo(snapshot);
    const { base } = snapshot;
    // Objects are named by their content: sent twice, they are the same object.
    const request = repeatable;
    const tree = await client.rest.git.createTree({
        ...repository,
        base_tree: base.tree,
        tree: await Promise.all(wanted.files.map(async ({ path, bytes, executable }) => ({
            path,
            mode: executable ? '100755' : '100644',
            type: 'blob',
            ...(await contentOf(client, repository, bytes)),
        }))),
        request,
    });
    // No author, committer or signature: only then does GitHub sign it.
    const { data: commit } = await client.rest.git.createCommit({
        ...repository,
        message: wanted.message,
        tree: tree.data.sha,
        parents: [base.oid],
        request,
    });
    await moveBranches(client, snapshot.repository, [
        { branch: snapshot.branch.name, from: snapshot.branch.head?.oid, to: commit.sha },
    ]);
    return { oid: commit.sha, verified: commit.verification.verified };
}
/** A tree contains text as it is; anything else needs a blob of its own. */
async function contentOf(client, repository, bytes) {
    const text = (0,utf8/* decodeUtf8 */._)(bytes);
    if (text !== undefined && bytes.length <= MAX_INLINE_BYTES)
        return { content: text };
    const content = Buffer.from(bytes).toString('base64');
    const blob = await client.rest.git.createBlob({
        ...repository,
        content,
        encoding: 'base64',
        request: repeatable,
    });
    return { sha: blob.data.sha };
}
/** Above this size GitHub's APIs do not include text in other objects. */
const MAX_INLINE_BYTES = 512_000;

;// CONCATENATED MODULE: ./lib/pr/commit.js




/**
 * Makes one commit on the base's head and then points the branch at it, in one step: the branch of an open pull request
 * is never moved through the base, where GitHub would close it for good. What is to be deleted is deleted afterwards, since
 * a rule may refuse that.
 *
 * Signed by GitHub where it can be: by REST for the job's own token and for apps, by `createCommitOnBranch` for personal
 * tokens. The latter makes every file non-executable, so an executable file is committed by REST, unsigned.
 *
 * @throws Failure GITHUB_CONFLICT when the branch moved meanwhile, GITHUB_RULES, and what requests throw
 */
async function commitToBranch(client, snapshot, wanted) {
    const unread = wanted.files.find(({ path }) => !snapshot.base.files.has(path));
    // Only a path that was read was also checked: no link, no submodule, no workflow.
    if (unread !== undefined)
        throw (0,errors/* fail */.fJ)('INTERNAL', `${unread.path} would be written but was never read.`);
    if (client.signsCommits || wanted.files.some(({ executable }) => executable)) {
        const commit = await commitByRest(client, snapshot, wanted);
        return { ...commit, notices: await tidied(client, snapshot, snapshot.branch.temporary) };
    }
    // A branch that does not exist yet has no pull request that could close.
    if (snapshot.branch.head === undefined) {
        const commit = await commitByMutation(client, snapshot, wanted);
        return { ...commit, notices: await tidied(client, snapshot, snapshot.branch.temporary) };
    }
    const commit = await commitAside(client, snapshot, wanted);
    return { ...commit, notices: await tidied(client, snapshot, commit.oid) };
}
/** @param at the commit of the temporary branch; undefined: there is none */
async function tidied(client, snapshot, at) {
    return at === undefined ? [] : (await deleteTemporary(client, snapshot, at)).notices;
}

;// CONCATENATED MODULE: ./lib/pr/extras.js





/**
 * Adds to a new pull request what the settings ask for, with a request for each kind. A failure is a notice and does not
 * affect the pull request.
 */
async function addExtras(client, snapshot, pull, extras) {
    const repository = ownerAndRepo(snapshot);
    const issue = { ...repository, issue_number: pull.number, request: repeatable };
    const steps = [
        [
            'labels',
            extras.labels.length > 0,
            async () => {
                // GitHub creates the labels that it does not know.
                await client.rest.issues.addLabels({ ...issue, labels: [...extras.labels] });
                return undefined;
            },
        ],
        [
            'assignees',
            extras.assignees.length > 0,
            async () => {
                const { data } = await client.rest.issues.addAssignees({
                    ...issue,
                    assignees: [...extras.assignees],
                });
                return missingAssignees(extras.assignees, data.assignees ?? []);
            },
        ],
        [
            'reviewers',
            extras.reviewers.length + extras.teamReviewers.length > 0,
            async () => {
                await client.rest.pulls.requestReviewers({
                    ...repository,
                    pull_number: pull.number,
                    reviewers: [...extras.reviewers],
                    team_reviewers: [...extras.teamReviewers],
                    request: repeatable,
                });
                return undefined;
            },
        ],
        ['milestone', extras.milestone !== undefined, () => setMilestone(client, issue, extras.milestone ?? '')],
        ['auto-merge', extras.autoMerge, () => enableAutoMerge(client, snapshot, pull)],
    ];
    const notices = extras.draft && !pull.draft ? [{ message: NO_DRAFTS }] : [];
    for (const [input, wanted, step] of steps) {
        if (!wanted)
            continue;
        const message = await attempt(step);
        if (message !== undefined)
            notices.push({ message: `\`${input}\` of #${pull.number}: ${message}` });
    }
    return notices;
}
const NO_DRAFTS = '`draft`: this repository does not support draft pull requests, so the pull request is not a draft.';
/** Turns auto-merge on, for the commit `head` only; returns why that was not possible, in words. */
async function enableAutoMerge(client, { repository }, pull) {
    const [method = 'MERGE'] = repository.mergeMethods;
    try {
        await client.mutate(ENABLE_AUTO_MERGE, { pull: pull.id, method, head: pull.head }, repeatable);
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR && /clean status/i.test(error.message)) {
            return 'GitHub does not turn it on, because there is nothing to wait for before this pull request is merged. Require a check or a review on the base branch.';
        }
        throw error;
    }
}
/** Turns auto-merge off. */
async function disableAutoMerge(client, id) {
    try {
        await client.mutate(DISABLE_AUTO_MERGE, { pull: id }, repeatable);
    }
    catch (error) {
        // It is off already: an answer was lost, or somebody else was faster.
        if (!(error instanceof GitHubFailure) || !/can't disable/i.test(error.words))
            throw error;
    }
}
/** Runs a step whose failure is only a notice; returns its text. */
async function attempt(step) {
    try {
        return await step();
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        const { code, message, hint } = error.problem;
        // A wrong name in an input is not a defect to report.
        return code === 'GITHUB_UNEXPECTED' ? message : `${message} ${hint}`;
    }
}
async function setMilestone(client, issue, wanted) {
    const { owner, repo } = issue;
    const { data } = await client.rest.issues.listMilestones({ owner, repo, state: 'open', per_page: 100 });
    const found = data.find(({ title, number }) => title === wanted || String(number) === wanted);
    if (found === undefined)
        return `the repository has no open milestone \`${wanted}\`.`;
    await client.rest.issues.update({ ...issue, milestone: found.number });
    return undefined;
}
/** GitHub says nothing of people that it cannot assign. */
function missingAssignees(wanted, got) {
    const there = new Set(got.map(({ login }) => login.toLowerCase()));
    const missing = wanted.filter((login) => !there.has(login.toLowerCase()));
    return missing.length === 0
        ? undefined
        : `${(0,lib_words/* list */.p_)(missing.map((login) => `\`${login}\``))} cannot be assigned in this repository.`;
}

;// CONCATENATED MODULE: ./lib/pr/pull.js






/**
 * Opens the pull request, once: before it is tried again, GitHub is asked whether it exists.
 *
 * @throws Failure that names the branch left behind and the address where a person can open it by hand
 */
async function openPull(client, snapshot, { title, body, extras }) {
    let draft = extras.draft;
    const open = async () => {
        const { data } = await client.rest.pulls.create({
            ...ownerAndRepo(snapshot),
            title,
            body,
            head: snapshot.branch.name,
            base: snapshot.base.name,
            draft,
        });
        return { id: data.node_id, number: data.number, url: data.html_url, draft };
    };
    const findEffect = async (failure) => {
        const exists = /already exists/i.test(failure.words);
        const found = failure.unsure || exists ? await findOpen(client, snapshot) : undefined;
        if (found !== undefined && sameText(found.body, body))
            return { kind: 'done', value: { ...found, draft } };
        if (found !== undefined || exists) {
            const { name } = snapshot.branch;
            throw (0,errors/* fail */.fJ)('GITHUB_CONFLICT', `Somebody else opened a pull request from ${name} in the meantime.`);
        }
        const noDrafts = draft && /draft pull requests are not supported/i.test(failure.words);
        if (noDrafts)
            draft = false;
        // GitHub may not see yet what was just written.
        const lags = /no commits between|head.*invalid/i.test(failure.words);
        return { kind: noDrafts || lags ? 'again' : 'unknown' };
    };
    try {
        return await untilKnown(client, open, findEffect);
    }
    catch (error) {
        throw error instanceof GitHubFailure ? withLeftoverBranch(snapshot, error, title) : error;
    }
}
async function findOpen(client, snapshot) {
    const { owner } = snapshot.repository;
    const { data } = await client.rest.pulls.list({
        ...ownerAndRepo(snapshot),
        // Without its owner, `head` filters nothing.
        head: `${owner}:${snapshot.branch.name}`,
        base: snapshot.base.name,
        state: 'open',
    });
    const [pull] = data;
    return pull && { id: pull.node_id, number: pull.number, url: pull.html_url, body: pull.body ?? '' };
}
/** Changes title, body or state; sending it twice changes nothing. */
async function patchPull(client, snapshot, pull, change) {
    await client.rest.pulls.update({
        ...ownerAndRepo(snapshot),
        pull_number: pull.number,
        ...(change.title === undefined ? {} : { title: change.title }),
        ...(change.body === undefined ? {} : { body: change.body }),
        ...(change.state === undefined ? {} : { state: change.state }),
        request: repeatable,
    });
}
/**
 * Comments on a pull request, once: GitHub is asked whether the comment exists before it is sent again, and before it is
 * sent at all when there are comments that were not read.
 */
async function pull_comment(client, snapshot, pull, { marker, text }) {
    const exists = () => hasComment(client, snapshot, pull, marker);
    if (pull.moreComments && (await exists()))
        return;
    const write = { ...ownerAndRepo(snapshot), issue_number: pull.number, body: text };
    await untilKnown(client, () => client.rest.issues.createComment(write), async ({ unsure }) => unsure && (await exists()) ? { kind: 'done', value: undefined } : { kind: 'unknown' });
}
const PAGE = 100;
async function hasComment(client, snapshot, { number }, marker) {
    for (let page = 1;; page += 1) {
        const { data } = await client.rest.issues.listComments({
            ...ownerAndRepo(snapshot),
            issue_number: number,
            per_page: PAGE,
            page,
        });
        if (data.some(({ body }) => body?.includes(marker)))
            return true;
        if (data.length < PAGE)
            return false;
    }
}
/** The same error, which also names what exists already and how a person can continue from it. */
function withLeftoverBranch(snapshot, { problem }, title) {
    const { repository, base, branch } = snapshot;
    const range = `${encodeURIComponent(base.name)}...${encodeURIComponent(branch.name)}`;
    // The body contains our part, empty: the next run fills it.
    const body = formatRegion({ title: titleDigest(title) }, '');
    const query = new URLSearchParams({ quick_pull: '1', title, body });
    const url = `${repository.url}/compare/${range}?${query.toString()}`;
    return (0,errors/* fail */.fJ)(problem.code, `${problem.message} The change is on the branch ${branch.name}.`, {
        hint: `${problem.hint} Or open the pull request yourself: ${url}`,
        link: url,
    });
}
function sameText(a, b) {
    return trimmed(a) === trimmed(b);
}
function trimmed(text) {
    return text.replaceAll('\r\n', '\n').trim();
}

;// CONCATENATED MODULE: ./lib/pr/apply.js





/**
 * Carries out a decision, and decides nothing itself. The next run can continue from the state that each step leaves.
 *
 * @throws Failure GITHUB_CONFLICT when somebody was faster: read and decide again; otherwise what requests throw
 */
async function apply(client, snapshot, decision) {
    switch (decision.kind) {
        case 'nothing':
            return { ...unchanged(snapshot, decision.pull), operation: 'none', notices: [] };
        case 'leave':
            return leave(client, snapshot, decision);
        case 'create':
            return apply_create(client, snapshot, decision);
        case 'update':
            return apply_update(client, snapshot, decision);
        case 'close':
            return apply_close(client, snapshot, decision);
        case 'tidy':
            return tidy(client, snapshot, decision);
        default:
            return decision;
    }
}
async function leave(client, snapshot, { pull, comment: said, body, autoMerge }) {
    if (pull === undefined)
        return { ...unchanged(snapshot, pull), operation: 'none', notices: [] };
    if (autoMerge === 'off')
        await disableAutoMerge(client, pull.id);
    const notices = await commentOn(client, snapshot, pull, said);
    if (body !== undefined)
        await patchPull(client, snapshot, pull, { body });
    return { ...unchanged(snapshot, pull), operation: 'none', notices };
}
/** A comment that GitHub refuses is a notice; one that failed this time is for the next run. */
async function commentOn(client, snapshot, pull, said) {
    if (said === undefined)
        return [];
    try {
        await pull_comment(client, snapshot, pull, said);
        return [];
    }
    catch (error) {
        if (!(error instanceof GitHubFailure) || error.again !== 'never')
            throw error;
        return [
            { message: `Could not comment on #${pull.number}: ${error.problem.message} ${error.problem.hint}` },
        ];
    }
}
async function apply_create(client, snapshot, decision) {
    const commit = decision.commit && (await commitToBranch(client, snapshot, decision.commit));
    const pull = await openPull(client, snapshot, decision);
    const after = branchAfter(snapshot, commit);
    const notices = await addExtras(client, snapshot, { ...pull, head: after.headSha ?? '' }, decision.extras);
    return {
        operation: 'created',
        number: pull.number,
        url: pull.url,
        ...after,
        notices: [...(commit?.notices ?? []), ...unsigned(client, commit), ...decision.notices, ...notices],
    };
}
async function apply_update(client, snapshot, decision) {
    const { pull, title, body, autoMerge } = decision;
    // First, so that GitHub does not merge the new change.
    if (autoMerge === 'off')
        await disableAutoMerge(client, pull.id);
    const commit = decision.commit && (await commitToBranch(client, snapshot, decision.commit));
    const after = branchAfter(snapshot, commit);
    const notices = [...(commit?.notices ?? []), ...unsigned(client, commit), ...decision.notices];
    if (title !== undefined || body !== undefined)
        await patchPull(client, snapshot, pull, { title, body });
    if (autoMerge === 'on') {
        const head = after.headSha ?? pull.headOid;
        const message = await attempt(() => enableAutoMerge(client, snapshot, { id: pull.id, head }));
        if (message !== undefined)
            notices.push({ message: `\`auto-merge\` of #${pull.number}: ${message}` });
    }
    return {
        operation: 'updated',
        number: pull.number,
        url: pull.url,
        ...after,
        notices,
    };
}
/** A rule of the base may refuse to merge an unsigned commit. */
function unsigned(client, commit) {
    if (commit === undefined || commit.verified)
        return [];
    const why = client.signsCommits
        ? 'this server does not sign commits that are made through its API.'
        : 'with a personal token GitHub does not sign commits of executable files.';
    return [{ message: `The commit ${commit.oid.slice(0, 7)} is unsigned: ${why}` }];
}
/** The reason is written first and the branch deleted last: deleting it closes the pull request, without a reason. */
async function apply_close(client, snapshot, decision) {
    const { pull, title, body } = decision;
    const notices = await commentOn(client, snapshot, pull, decision.comment);
    await patchPull(client, snapshot, pull, { title, body, state: 'closed' });
    const cleanup = await deleteBranches(client, snapshot, decision.branch);
    await rememberLeftover(client, snapshot, cleanup, decision.leftoverNote);
    return {
        operation: 'closed',
        number: pull.number,
        url: pull.url,
        branch: snapshot.branch.name,
        notices: [...notices, ...cleanup.notices],
    };
}
async function tidy(client, snapshot, decision) {
    const cleanup = await deleteBranches(client, snapshot, decision.branch);
    await rememberLeftover(client, snapshot, cleanup, decision.leftoverNote);
    return { operation: 'none', branch: snapshot.branch.name, notices: cleanup.notices };
}
/** Remembers what a rule does not let us delete, so that it is tried and reported once. */
async function rememberLeftover(client, snapshot, { refused }, note) {
    if (refused && note !== undefined)
        await patchPull(client, snapshot, note.pull, { body: note.body });
}
function branchAfter({ branch }, commit) {
    const { oid, verified } = commit ?? branch.head ?? {};
    return {
        branch: branch.name,
        ...(oid === undefined ? {} : { headSha: oid }),
        ...(verified === undefined ? {} : { verified }),
    };
}
function unchanged({ branch }, pull) {
    return {
        branch: branch.name,
        ...(branch.head === undefined ? {} : { headSha: branch.head.oid, verified: branch.head.verified }),
        ...(pull?.state === 'OPEN' ? { number: pull.number, url: pull.url } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/pr/reconcile.js





const reconcile_MAX_ATTEMPTS = 3;
/**
 * Decides and applies. When somebody else was faster, it reads and decides again, at most twice; when a rule of the
 * repository refuses every update of the branch, it decides again with that.
 *
 * @param first what was read already, and what `wanted` was worked out from
 * @throws Failure GITHUB_CONFLICT when somebody is faster each time, or when the files on the base have changed; otherwise
 * what requests throw
 */
async function reconcile(client, coordinates, first, wanted, settings) {
    let snapshot = first;
    for (let attempt = 1;; attempt += 1) {
        const decision = decide(snapshot, wanted, settings);
        try {
            return { decision, applied: await apply(client, snapshot, decision) };
        }
        catch (error) {
            if (error instanceof GitHubFailure && isUpdateForbidden(error.words)) {
                const instead = decide(snapshot, wanted, settings, error.words);
                if (instead.kind !== 'leave')
                    throw error;
                return { decision: instead, applied: await apply(client, snapshot, instead) };
            }
            const raced = error instanceof errors/* Failure */.HR && error.problem.code === 'GITHUB_CONFLICT';
            if (!raced || attempt >= reconcile_MAX_ATTEMPTS)
                throw error;
        }
        snapshot = await readRepository(client, coordinates);
        if (!sameFiles(first, snapshot)) {
            throw (0,errors/* fail */.fJ)('GITHUB_CONFLICT', `A file on ${first.base.name} changed during the run.`, {
                hint: 'Run again: it starts from the new file.',
            });
        }
    }
}
function sameFiles(a, b) {
    return [...a.base.files].every(([path, file]) => b.base.files.get(path)?.oid === file?.oid);
}

;// CONCATENATED MODULE: ./lib/pr/index.js
/** The room's door: reads a repository, decides, and keeps one pull request up to date. */









/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ needsListing),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var _config_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2117);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5085);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4842);




/** A glob that matches more files is a mistake. Each file is also a part of one query. */
const MOST_FILES = 100;
const MOST_SHOWN = 10;
/** Whether the files of the repository have to be listed to know which configs are meant. */
function needsListing(paths) {
    return paths.some((path) => path.glob);
}
/**
 * The configs that `config-path` names, in order and each once, with globs replaced by the files that they match. A path
 * that is also named without a glob counts as named.
 *
 * @param files all files of the repository or workspace; empty when there is no glob
 * @throws Failure CONFIG_PATH when a glob matches nothing, or too many files
 */
function expand(paths, files) {
    const locations = new Map();
    const add = (location) => {
        const key = (0,_config_location_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j)(location);
        if (!location.matched || !locations.has(key))
            locations.set(key, location);
    };
    for (const { path, pointer, glob: isGlob } of paths) {
        if (!isGlob) {
            add({ ...(0,_config_location_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .h)({ path, pointer }), matched: false });
            continue;
        }
        const found = files.filter((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .T)(path)).toSorted();
        if (found.length === 0)
            throw nothingFound(path, files);
        if (found.length > MOST_FILES) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('CONFIG_PATH', `The glob ${JSON.stringify(path)} matches ${found.length} files, more than ${MOST_FILES}.`, {
                hint: 'Narrow `config-path`.',
            });
        }
        for (const match of found)
            add({ ...(0,_config_location_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .h)({ path: match, pointer }), matched: true });
    }
    return [...locations.values()];
}
/** Names what a corrected glob could match: the YAML and JSON files, or, without any, all files. */
function nothingFound(path, files) {
    const yaml = files.filter((file) => /\.(?:ya?ml|json)$/i.test(file));
    const looked = yaml.length > 0 ? yaml : files;
    const shown = looked.slice(0, MOST_SHOWN).join(', ');
    const more = looked.length > MOST_SHOWN ? ` and ${looked.length - MOST_SHOWN} more` : '';
    const there = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(files.length, 'file exists', 'files exist');
    const seen = files.length === 0
        ? 'There are no files at all'
        : `${there}, and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(yaml.length, 'is', 'are')} YAML or JSON: ${shown}${more}`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('CONFIG_PATH', `The glob ${JSON.stringify(path)} matches no file. ${seen}.`);
}


/***/ }),

/***/ 3161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ refuseMissing)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4842);



/**
 * Refuses configs that do not exist, unless `create-config` is set: a mistyped path must not start a second config beside
 * the one that LiteLLM reads.
 *
 * @throws Failure CONFIG_MISSING, with the files that may be meant
 */
async function refuseMissing(configs, { createConfig }, looked) {
    const paths = [...new Set(configs.flatMap(({ path, bytes }) => (bytes === null ? [path] : [])))];
    const [path] = paths;
    if (path === undefined || createConfig)
        return;
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(paths.map(quoted), MOST_SHOWN);
    const missing = `${names} ${paths.length === 1 ? 'does' : 'do'} not exist${looked.where}.`;
    const found = candidates(path, await filesNear(path, looked));
    const place = { path };
    if (found.length > 0) {
        const what = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(found.length, 'file looks', 'files look')} like a config`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('CONFIG_MISSING', `${missing} ${what}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(found.map(quoted), MOST_SHOWN)}.`, { place });
    }
    if (!looked.isJob)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('CONFIG_MISSING', missing, { place });
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('CONFIG_MISSING', 'The file does not exist. Is there an `actions/checkout` step before this one?', {
        place,
    });
}
const MOST_SHOWN = 10;
/** A failure to list files is ignored: the missing config is the problem to report. */
async function filesNear(path, looked) {
    try {
        return await looked.filesNear(path);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
            return [];
        throw error;
    }
}
/** Files of the same name in other folders, then the YAML and JSON files of the same folder. */
function candidates(path, files) {
    const namesakes = files.filter((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
    const beside = files.filter((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) && /\.(?:ya?ml|json)$/i.test(file));
    return [...new Set([...namesakes.toSorted(), ...beside.toSorted()])].filter((file) => file !== path);
}
function quoted(text) {
    return `\`${text}\``;
}


/***/ })

};

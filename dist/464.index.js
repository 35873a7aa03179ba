export const id = 464;
export const ids = [464];
export const modules = {

/***/ 6464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ action_main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/files.js
var files = __webpack_require__(5428);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/history/format.js
var format = __webpack_require__(7525);
;// CONCATENATED MODULE: ./lib/history/packed.js


/**
 * A history as short text of digits, lower-case letters, `-` and `.`, to be part of a cache key: `1-<run>`, then for each
 * moment at which models were first missed `-<since>.<runs>.<models>`. Numbers are in base 36, `since` is in minutes, a
 * model is six digits of a hash of its id: nothing of an id has to be escaped, and 60 models fit.
 */
const packed = { parse, format: packed_format };
/** A cache key holds 512 characters, of which the rest names the sync. */
const MOST_CHARACTERS = 440;
const MINUTE_MS = 60_000;
const NO_RUN = 'x';
const SHAPE = /^1-(x|[0-9a-z]{1,8})((?:-[0-9a-z]{1,7}\.[0-9a-z]{1,4}\.(?:[0-9a-z]{6})+)*)$/;
function parse(text, now, ids) {
    const [, run, groups = ''] = (text.length <= MOST_CHARACTERS ? SHAPE.exec(text) : null) ?? [];
    if (run === undefined)
        return (0,format/* unusable */._P)('it is of another shape or version');
    const known = new Map(groups.split('-').slice(1).flatMap(recordsOf));
    const records = ids.flatMap((id) => {
        const record = known.get(nameOf(id));
        return record === undefined ? [] : [[id, record]];
    });
    return (0,format/* historyOf */.om)(records, now, run === NO_RUN ? undefined : number(run));
}
function recordsOf(group) {
    const [since = '', runs = '', models = ''] = group.split('.');
    const record = {
        since: new Date(number(since) * MINUTE_MS).toISOString(),
        runs: Math.max(1, number(runs)),
    };
    return (models.match(/.{6}/g) ?? []).map((name) => [name, record]);
}
/** What finds no room is forgotten, which only delays: the models missed longest come first. */
function packed_format({ missing, run }) {
    const groups = new Map();
    for (const [id, { since, runs }] of [...missing].toSorted(byTime)) {
        const head = `-${digits(Math.floor(Date.parse(since) / MINUTE_MS))}.${digits(runs)}.`;
        groups.set(head, [...(groups.get(head) ?? []), nameOf(id)]);
    }
    let text = `1-${run === undefined ? NO_RUN : digits(run)}`;
    for (const [head, names] of groups) {
        const room = Math.floor((MOST_CHARACTERS - text.length - head.length) / 6);
        if (room > 0)
            text += head + names.toSorted().slice(0, room).join('');
    }
    return text;
}
function byTime([a, { since: first }], [b, { since: second }]) {
    return Date.parse(first) - Date.parse(second) || (a < b ? -1 : 1);
}
/** Two of 60 ids share a name once in a million syncs. */
function nameOf(id) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(id).digest('hex').slice(0, 12);
    return digits(Number.parseInt(hash, 16) % 36 ** 6).padStart(6, '0');
}
function digits(value) {
    return value.toString(36);
}
function number(text) {
    return Number.parseInt(text, 36);
}

;// CONCATENATED MODULE: ./lib/history/cache.js





/** Longer than this a cache does not hold a run up, once to load and once to save. */
const MOST_MS = 4_000;
/** What is saved. An entry is found again only by the same words, so they name no folder that differs from runner to runner. */
const PATTERN = '~/.copilot-model-sync';
/**
 * The history in the Actions cache, in the *keys* of its entries: the newest key with the sync's prefix is looked up, and
 * nothing is ever downloaded or unpacked. Archives are unpacked with absolute paths and links (`tar -P`), so whoever can
 * write to the repository's cache could otherwise write files beside the tokens of this job.
 *
 * Entries never change, so each history is an entry of its own; GitHub deletes those that nobody asks for after a week.
 *
 * @param overran called when an answer was no longer waited for: the process then has to be ended from outside
 */
function cacheStore(overran) {
    const folder = (0,external_node_path_.join)((0,external_node_os_.homedir)(), (0,external_node_path_.basename)(PATTERN));
    return {
        isLocal: false,
        form: packed,
        async load(key) {
            const result = await within(async () => {
                const cache = await __webpack_require__.e(/* import() */ 728).then(__webpack_require__.bind(__webpack_require__, 9728));
                if (!cache.isFeatureAvailable())
                    return { text: undefined, notices: [UNAVAILABLE] };
                const start = prefix(key);
                // Nobody has an entry of the first name, which would win over newer ones.
                const hit = await cache.restoreCache([PATTERN], start + (0,external_node_crypto_.randomUUID)(), [start], { lookupOnly: true });
                return { text: hit?.slice(start.length), notices: [] };
            }, overran);
            return typeof result === 'string' ? { text: undefined, notices: [notice('loaded', result)] } : result;
        },
        async save(key, text) {
            const result = await within(async () => {
                const cache = await __webpack_require__.e(/* import() */ 728).then(__webpack_require__.bind(__webpack_require__, 9728));
                if (!cache.isFeatureAvailable())
                    return [];
                await (0,promises_.mkdir)(folder, { recursive: true });
                try {
                    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'README'), CONTENT);
                    const saved = await cache.saveCache([PATTERN], prefix(key) + text);
                    // It warns and answers -1 instead of throwing.
                    return saved === -1 ? [notice('saved', 'the cache did not take it')] : [];
                }
                finally {
                    await (0,promises_.rm)(folder, { recursive: true, force: true });
                }
            }, overran);
            return typeof result === 'string' ? [notice('saved', result)] : result;
        },
    };
}
function prefix(key) {
    return `copilot-model-sync-history-${key}-`;
}
/** An entry has to hold something. */
const CONTENT = 'copilot-model-sync remembers missing models in the keys of cache entries; this file is never read.\n';
const UNAVAILABLE = {
    message: 'This runner has no Actions cache, so missing models are not remembered and none is removed.',
};
function notice(what, why) {
    return {
        message: `The history of missing models could not be ${what} (${why}): removals are only delayed by it.`,
    };
}
/** The step's result, or in words why there is none. */
async function within(step, overran) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => {
            overran();
            resolve('the cache did not answer in time');
        }, MOST_MS);
    });
    try {
        return await Promise.race([step(), late]);
    }
    catch (error) {
        return error instanceof Error ? `${error.name} in the cache` : 'an error in the cache';
    }
    finally {
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: ./lib/inputs/read.js + 2 modules
var inputs_read = __webpack_require__(7192);
// EXTERNAL MODULE: ./lib/inputs/schema.js + 1 modules
var schema = __webpack_require__(925);
// EXTERNAL MODULE: ./lib/main.js + 2 modules
var main = __webpack_require__(6018);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/outputs.js
var outputs = __webpack_require__(8568);
;// CONCATENATED MODULE: ./lib/action.js









/** Door 1: a runner's environment in; log, annotations, summary, outputs and the exit code out. */
async function action_main(env) {
    try {
        const raw = rawInputs(env);
        for (const secret of [raw['copilot-token'], raw['github-token']])
            mask(secret ?? '');
        const read = await (0,inputs_read/* readSettings */.s)(raw, env, DOOR);
        if (read.kind === 'refused')
            throw new errors/* Failure */.HR(read.problem);
        return await tell(await (0,main/* run */.eF)(read.settings, runnerWorld(env)));
    }
    catch (error) {
        return await tellFailure(error);
    }
}
const DOOR = {
    spell: (name) => `input \`${name}\``,
    tokenHint: 'Create the repository secret COPILOT_OAUTH_TOKEN (`node dist/index.js login` prints a token) and pass it: `copilot-token: ${{ secrets.COPILOT_OAUTH_TOKEN }}`.',
    ownFiles: false,
    needsCatalogue: true,
};
/** What a runner passes: `INPUT_` and the name in capitals, spaces as underscores, dashes kept. */
function rawInputs(env) {
    const raw = {};
    for (const name of Object.keys(schema/* INPUTS */.m)) {
        const text = env[`INPUT_${name.toUpperCase()}`];
        if (text !== undefined)
            raw[name] = text;
    }
    return raw;
}
function runnerWorld(env) {
    return {
        env,
        log: {
            info: (message) => core/* info */.pq((0,report_escape/* logText */.kc)(message)),
            debug: (message) => core/* debug */.Yz((0,report_escape/* logText */.kc)(message)),
        },
        files: (0,files/* filesBelow */.D)(env.GITHUB_WORKSPACE ?? process.cwd()),
        history: cacheStore(endWhenDone),
        now: () => new Date(),
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        random: Math.random,
        mask,
    };
}
/** What the cache's client still has under way must not keep a run from ending that no longer waits for it. */
function endWhenDone() {
    setInterval(() => {
        if (process.exitCode !== undefined)
            process.exit();
    }, 20).unref();
}
/** The runner masks by whole lines, and what it was told once stays hidden for the rest of the job. */
function mask(secret) {
    for (const line of secret.split(/\r?\n/))
        if (line.trim() !== '')
            core/* setSecret */.Pq(line.trim());
}
async function tell(outcome) {
    const { text } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(4), __webpack_require__.e(639)]).then(__webpack_require__.bind(__webpack_require__, 4639));
    core/* info */.pq((0,report_escape/* logText */.kc)(text(outcome).trimEnd()));
    for (const notice of notices(outcome))
        core/* notice */.lm((0,report_escape/* logLine */.BP)(notice.message), annotation(notice));
    for (const { place, severity, message } of findingsOf(outcome)) {
        core/* warning */.$e((0,report_escape/* logLine */.BP)(`${severity}: ${message}`), annotation({ message, place }));
    }
    for (const [name, value] of Object.entries((0,outputs/* outputs */.V)(outcome)))
        core/* setOutput */.uH(name, value);
    const { summary } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 3394));
    await writeSummary(summary(outcome));
    const { verdict } = await __webpack_require__.e(/* import() */ 975).then(__webpack_require__.bind(__webpack_require__, 975));
    const problem = verdict(outcome);
    if (problem === undefined)
        return 0;
    tellProblem(problem);
    return 1;
}
function notices({ plan, conclusion, notices: others }) {
    return [
        ...others,
        ...plan.notices,
        ...plan.files.flatMap((file) => file.notices),
        ...(conclusion.kind === 'pull-request' ? conclusion.applied.notices : []),
    ];
}
function findingsOf({ conclusion }) {
    return conclusion.kind === 'checked' ? conclusion.findings : [];
}
async function tellFailure(error) {
    const problem = await problemOf(error);
    tellProblem(problem);
    const { failureSummary } = await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 3394));
    await writeSummary(failureSummary(problem));
    return 1;
}
function tellProblem(problem) {
    const place = problem.place === undefined ? '' : `${(0,errors/* formatPlace */.dE)(problem.place)}: `;
    core/* error */.z3((0,report_escape/* logText */.kc)(`${place}${problem.message} ${problem.hint}`), {
        title: problem.code,
        ...(problem.place === undefined ? {} : annotation({ message: '', place: problem.place })),
    });
}
async function problemOf(error) {
    if (error instanceof errors/* Failure */.HR)
        return error.problem;
    const { internal } = await __webpack_require__.e(/* import() */ 489).then(__webpack_require__.bind(__webpack_require__, 2489));
    return internal(error);
}
function annotation({ place }) {
    if (place === undefined)
        return {};
    return {
        file: place.path,
        ...(place.line === undefined ? {} : { startLine: place.line }),
        ...(place.column === undefined ? {} : { startColumn: place.column }),
    };
}
/** A runner without summaries (an old server, a local run) does without. */
async function writeSummary(markdown) {
    if ((process.env.GITHUB_STEP_SUMMARY ?? '') === '')
        return;
    await core/* summary */.z.addRaw(markdown, true).write();
}


/***/ })

};

export const id = 909;
export const ids = [909];
export const modules = {

/***/ 2909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5428);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4551);
/* harmony import */ var _inputs_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(925);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6013);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3259);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2527);
/* harmony import */ var _report_notices_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2091);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8568);










/** Door 1: a runner's environment in; log, annotations, summary, outputs and the exit code out. */
async function main(env) {
    try {
        const raw = rawInputs(env);
        for (const secret of [raw['copilot-token'], raw['github-token']])
            mask(secret ?? '');
        const read = await (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .s)(raw, env, DOOR);
        if (read.kind === 'refused')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(read.problem);
        return await report(await (0,_main_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .e)(read.settings, runnerWorld(env)));
    }
    catch (error) {
        return await reportFailure(error);
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
    for (const name of Object.keys(_inputs_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .m)) {
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
            info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .kc)(message)),
            debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .kc)(message)),
        },
        files: (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .filesBelow */ .D)(env.GITHUB_WORKSPACE ?? process.cwd()),
        history: {
            isLocal: false,
            async open() {
                const { cacheStore } = await Promise.all(/* import() */[__webpack_require__.e(156), __webpack_require__.e(158)]).then(__webpack_require__.bind(__webpack_require__, 3158));
                return cacheStore(endWhenDone);
            },
        },
        now: () => new Date(),
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        random: Math.random,
        mask,
    };
}
/** A request of the cache's client that has timed out would keep the process alive: this ends it once there is an exit code. */
function endWhenDone() {
    setInterval(() => {
        if (process.exitCode !== undefined)
            process.exit();
    }, 20).unref();
}
/** A short line of a longer secret is not masked: masking the `{` of a JSON file would hide every `{` in the job's log. */
const SHORTEST_LINE = 8;
/**
 * Line by line, since the runner splits a text with several lines and masks each of them. A masked text stays hidden for the
 * rest of the job.
 */
function mask(secret) {
    const lines = secret
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    for (const line of lines)
        if (lines.length === 1 || line.length >= SHORTEST_LINE)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(line);
}
async function report(outcome) {
    const { text } = await __webpack_require__.e(/* import() */ 262).then(__webpack_require__.bind(__webpack_require__, 6262));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .kc)(text(outcome).trimEnd()));
    for (const notice of notices(outcome))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)(notice.message), annotation(notice));
    reportFindings(outcome);
    await orNotice('The outputs', async () => {
        for (const [name, value] of Object.entries((0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .outputs */ .V)(outcome)))
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
    });
    const { summary } = await Promise.all(/* import() */[__webpack_require__.e(772), __webpack_require__.e(473)]).then(__webpack_require__.bind(__webpack_require__, 9473));
    await writeSummary(summary(outcome));
    const { verdict } = await __webpack_require__.e(/* import() */ 975).then(__webpack_require__.bind(__webpack_require__, 975));
    const problem = verdict(outcome);
    if (problem === undefined)
        return 0;
    reportProblem(problem);
    return 1;
}
function notices({ plan, conclusion, notices: others }) {
    return [
        ...others,
        ...(0,_report_notices_js__WEBPACK_IMPORTED_MODULE_8__/* .planNotices */ .BT)(plan),
        ...(conclusion.kind === 'pull-request' ? conclusion.applied.notices : []),
    ];
}
/** An entry that is out of date fails a check, as an error does. */
const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm, 'out-of-date': _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3 };
/** A sync does not fail because of mistakes that were in the file before: they are warnings. */
function reportFindings({ plan, conclusion }) {
    if (conclusion.kind === 'checked') {
        for (const finding of conclusion.findings)
            annotateFinding(finding, ANNOTATE[finding.severity]);
        return;
    }
    for (const finding of plan.files.flatMap((file) => file.findings))
        annotateFinding(finding, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e);
}
function annotateFinding({ place, severity, message, rule, length }, annotate) {
    annotate((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)(`${severity}: ${message}`), {
        ...annotation({ message, place }),
        ...(rule === undefined ? {} : { title: rule }),
        ...(place.column === undefined || length === undefined ? {} : { endColumn: place.column + length }),
    });
}
async function reportFailure(error) {
    if (error instanceof _outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .FilesRefused */ .q && error.plan.files.length > 0) {
        const { otherFilesText: othersText } = await __webpack_require__.e(/* import() */ 262).then(__webpack_require__.bind(__webpack_require__, 6262));
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .kc)(othersText(error.plan)));
    }
    const problem = await problemOf(error);
    reportProblem(problem);
    const { failureSummary } = await Promise.all(/* import() */[__webpack_require__.e(772), __webpack_require__.e(473)]).then(__webpack_require__.bind(__webpack_require__, 9473));
    await writeSummary(failureSummary(problem));
    return 1;
}
function reportProblem(problem) {
    const place = problem.place === undefined ? '' : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(problem.place)}: `;
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .kc)(`${place}${problem.message} ${problem.hint}`), {
        title: problem.code,
        ...(problem.place === undefined ? {} : annotation({ message: '', place: problem.place })),
    });
}
async function problemOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
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
/** A runner without summaries (an old server, a local run) gets none. */
async function writeSummary(markdown) {
    if ((process.env.GITHUB_STEP_SUMMARY ?? '') === '')
        return;
    await orNotice('The job summary', async () => {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
    });
}
/** A file of the runner that cannot be written is a notice: the run has done its work by then, and the log has the result. */
async function orNotice(what, write) {
    try {
        await write();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)(`${what} could not be written to the runner's file${code}. The log has everything.`));
    }
}


/***/ }),

/***/ 4549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withExports),
/* harmony export */   u: () => (/* binding */ loadExports)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3259);

/**
 * Adds to a plan what the files of clients get. Nothing is loaded when no exports are asked for.
 *
 * @throws FilesRefused when a client's file cannot be edited: then no file is written
 */
async function withExports(planned, configs, files) {
    if (files.length === 0)
        return planned;
    const { exportPlan } = await loadExports();
    const result = exportPlan(planned, configs, files);
    if (result.kind === 'refused')
        throw new _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .FilesRefused */ .q(result.problems, planned.plan);
    return result;
}
/** The only place that loads the room: a second one would make the bundler write it twice. */
function loadExports() {
    return Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(370), __webpack_require__.e(271), __webpack_require__.e(774)]).then(__webpack_require__.bind(__webpack_require__, 774));
}


/***/ }),

/***/ 6013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ prepareRun),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/copilot/index.js + 17 modules
var lib_copilot = __webpack_require__(1832);
// EXTERNAL MODULE: ./lib/words.js
var words = __webpack_require__(4842);
// EXTERNAL MODULE: ./lib/copilot/versions.js
var versions = __webpack_require__(3675);
;// CONCATENATED MODULE: ./lib/copilot/version-limits.js


/**
 * Compares a catalogue with the one that Copilot reports for the API version that LiteLLM calls it with. Newer versions are
 * said to report larger windows, and LiteLLM's calls are held to those of its own version.
 *
 * @param read the catalogue that entries are written from
 * @param proxys the catalogue for `LITELLM_API_VERSION`
 * @param ids the models that are served
 * @returns undefined when both say the same about these models
 */
function differentLimits(read, proxys, ids) {
    const others = new Map(proxys.models.map((model) => [model.id, model]));
    const unread = new Set(proxys.unreadable);
    const served = read.models.filter(({ id }) => ids.has(id) && !unread.has(id));
    const unlisted = served.filter(({ id }) => !others.has(id)).map(({ id }) => id);
    const different = served.flatMap((model) => {
        const what = difference(model.limits, others.get(model.id)?.limits);
        return what === undefined ? [] : [`${model.id} (${what})`];
    });
    const parts = [
        ...(different.length === 0
            ? []
            : [`reports other limits for ${(0,words/* count */.U9)(different.length, 'model')}: ${(0,words/* list */.p_)(different, MOST_SHOWN)}`]),
        ...(unlisted.length === 0 || proxys.nameless > 0
            ? []
            : [`does not list ${(0,words/* count */.U9)(unlisted.length, 'model')}: ${(0,words/* list */.p_)(unlisted, MOST_SHOWN)}`]),
    ];
    if (parts.length === 0)
        return undefined;
    return {
        message: `LiteLLM calls Copilot with API version ${versions/* LITELLM_API_VERSION */.CY}, for which Copilot ${parts.join(', and ')}. To sync what that version reports, set \`copilot-api-version: ${versions/* LITELLM_API_VERSION */.CY}\`.`,
    };
}
const MOST_SHOWN = 5;
const NAMES = { prompt: 'prompt tokens', output: 'output tokens', contextWindow: 'tokens in total' };
/** The first limit that both state and that differs. */
function difference(read, other = {}) {
    for (const key of ['prompt', 'output', 'contextWindow']) {
        const [ours, theirs] = [read[key], other[key]];
        if (ours === undefined || theirs === undefined || ours === theirs)
            continue;
        return `${(0,words/* formatNumber */.ZV)(theirs)} ${NAMES[key]} instead of ${(0,words/* formatNumber */.ZV)(ours)}`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/api-versions.js




/**
 * Says where Copilot reports other limits to the API version that LiteLLM calls it with than those that were written. It asks
 * only after a run has written a long window, so that all other runs make no further request. What cannot be read is a
 * notice: the run is over.
 */
async function compareApiVersions({ source, catalogue, plan }, conclusion, { copilot }, world) {
    const isOther = source.kind === 'fetched' && copilot.apiVersion !== versions/* LITELLM_API_VERSION */.CY;
    if (!isOther || !hasWritten(conclusion))
        return [];
    const { writesLongWindow } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(271), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 4098));
    if (!plan.files.some(writesLongWindow))
        return [];
    try {
        const other = await (0,lib_copilot/* fetchCatalogue */.kp)({ ...copilot, apiVersion: versions/* LITELLM_API_VERSION */.CY }, world);
        const notice = differentLimits(catalogue, other.catalogue, new Set(plan.models));
        return notice === undefined ? [] : [notice];
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        const message = `The limits for API version ${versions/* LITELLM_API_VERSION */.CY}, which LiteLLM calls Copilot with, were not compared: ${error.problem.message}`;
        return [{ message }];
    }
}
function hasWritten(conclusion) {
    if (conclusion.kind === 'written')
        return conclusion.paths.length > 0;
    return conclusion.kind === 'pull-request' && ['created', 'updated'].includes(conclusion.applied.operation);
}

// EXTERNAL MODULE: ./lib/catalogue.js
var lib_catalogue = __webpack_require__(1594);
// EXTERNAL MODULE: ./lib/exporting.js
var exporting = __webpack_require__(4549);
// EXTERNAL MODULE: ./lib/outcome.js
var outcome = __webpack_require__(3259);
// EXTERNAL MODULE: ./lib/planning.js
var planning = __webpack_require__(4986);
;// CONCATENATED MODULE: ./lib/target/index.js
/** Opens the target of the mode. Only that one is loaded. */
async function openTarget(settings, world) {
    if (settings.mode === 'pull-request') {
        const { openRepository } = await Promise.all(/* import() */[__webpack_require__.e(772), __webpack_require__.e(811), __webpack_require__.e(568)]).then(__webpack_require__.bind(__webpack_require__, 7741));
        return openRepository(settings, world);
    }
    const { openWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(271), __webpack_require__.e(98), __webpack_require__.e(776)]).then(__webpack_require__.bind(__webpack_require__, 5776));
    return openWorkspace(settings, world);
}

;// CONCATENATED MODULE: ./lib/main.js






/**
 * One run: read, plan, edit, conclude as the mode says, and remember what is missing for the next run.
 *
 * @throws Failure when a step fails. Then nothing was written, or the problem names what was.
 */
async function run(settings, world) {
    const reading = startReading(settings, world);
    const prepared = await prepare(reading, settings, world).catch(async (error) => {
        if (settings.mode !== 'check')
            await carryCounts(reading, settings, world);
        throw error;
    });
    const { source, plan, loaded } = prepared;
    const [concluding] = await Promise.allSettled([conclude(prepared, settings, world)]);
    // Also after a failure: this run knows what is missing, even if the pull request failed.
    const unsaved = settings.mode === 'check' ? [] : await loaded.save();
    if (concluding.status === 'rejected')
        throw concluding.reason;
    const { conclusion, proof } = concluding.value;
    const compared = await compareApiVersions(prepared, conclusion, settings, world);
    const notices = [...loaded.notices, ...unsaved, ...compared];
    if (proof === undefined)
        return { source, plan, conclusion, notices };
    return {
        source,
        plan: proof.kind === 'failed' ? { ...plan, level: 'breaking' } : plan,
        conclusion,
        notices,
        proof,
    };
}
/** Carries out the plan. The proof is made as soon as it is certain that a pull request is written. */
async function conclude(prepared, { prove }, world) {
    const { catalogue, plan, changed, target } = prepared;
    // There is nothing to prove about a change that the proxy does not read.
    if (prove.kind === 'off' || plan.files.every(({ changes }) => changes.length === 0))
        return { conclusion: await target.conclude(prepared) };
    let proof;
    const conclusion = await target.conclude(prepared, async (nearby) => {
        const { proveChange } = await __webpack_require__.e(/* import() */ 346).then(__webpack_require__.bind(__webpack_require__, 6346));
        proof = await proveChange(prove, { catalogue, configs: target.configs, changed }, nearby, world);
        return proof;
    });
    return { conclusion, ...(proof === undefined ? {} : { proof }) };
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
        const [opened] = await Promise.all([openTarget(settings, world), Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(271), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 4098))]);
        return opened;
    });
    return { catalogue, target };
}
async function prepare(reading, settings, world) {
    const [{ catalogue, source }, target] = await both(reading.catalogue, reading.target);
    const { synced, loaded } = await (0,planning/* syncWithHistory */.I)(catalogue, target.configs, settings, world);
    if (synced.kind === 'refused')
        throw new outcome/* FilesRefused */.q(synced.problems, synced.plan);
    const { plan, changed } = await (0,exporting/* withExports */.Q)(synced, target.configs, target.exports);
    return { source, catalogue, plan, changed, target, loaded };
}
/** After a run that failed before it knew which models are missing, keeps the counts of earlier runs for the next one. */
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
    const { select } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(271), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 4098));
    const verdicts = [...select(catalogue, settings.select).verdicts.values()];
    return verdicts.filter(({ kind }) => kind !== 'unpicked').map(({ model }) => model.id);
}
/** Waits for both, so that nothing is still running after a failure. If both fail, the first one's failure is thrown. */
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
    /** The plan for the other files. */
    plan;
    constructor(problems, plan) {
        super((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(problems).problem);
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
async function syncWithHistory(catalogue, configs, settings, world) {
    const { syncFiles } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(271), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 4098));
    const moment = momentOf(world);
    const synced = syncFiles(catalogue, configs, settings, { history: _history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_HISTORY */ .Vo, moment });
    const missing = synced.plan.files.flatMap((file) => file.missing);
    const isWorthLoading = missing.length > 0 || world.history.isLocal;
    if (synced.kind === 'refused' || settings.removal.graceDays === 0 || !isWorthLoading) {
        return { synced, loaded: _history_history_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_LOADED */ .W7 };
    }
    const { loadHistory } = await __webpack_require__.e(/* import() */ 962).then(__webpack_require__.bind(__webpack_require__, 3962));
    const loaded = await loadHistory(settings, missing, moment, world);
    if (loaded.history.missing.size === 0)
        return { synced, loaded };
    return { synced: syncFiles(catalogue, configs, settings, { history: loaded.history, moment }), loaded };
}
/** The time of this run, and its number among the workflow's runs. Runs on the command line have no numbers. */
function momentOf({ env, history, now }) {
    const run = Number(env.GITHUB_RUN_NUMBER);
    if (history.isLocal || !Number.isSafeInteger(run) || run <= 0)
        return { now: now() };
    return { now: now(), run, isRerun: Number(env.GITHUB_RUN_ATTEMPT) > 1 };
}


/***/ }),

/***/ 4333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ exportCounts),
/* harmony export */   Y: () => (/* binding */ changedExports)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4842);

/** The clients' files that change. */
function changedExports({ exports = [] }) {
    return exports.filter(({ changes }) => changes.length > 0);
}
/** `2 models added, 1 updated and 1 removed`. */
function exportCounts({ changes }) {
    const parts = ['added', 'updated', 'removed']
        .map((kind) => ({ kind, n: changes.filter((change) => change.kind === kind).length }))
        .filter(({ n }) => n > 0);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(parts.map(({ kind, n }, index) => `${index === 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'model') : n} ${kind}`));
}


/***/ }),

/***/ 2091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ planNotices),
/* harmony export */   EF: () => (/* binding */ takenNames),
/* harmony export */   WE: () => (/* binding */ passedOverText),
/* harmony export */   dV: () => (/* binding */ takenText),
/* harmony export */   zM: () => (/* binding */ NAME_ADVICE)
/* harmony export */ });
/* harmony import */ var _config_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2117);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9495);


/** The names that are taken, each once: two files of one proxy may both miss a model for the same reason. */
function takenNames({ files }) {
    const all = files.flatMap(({ taken }) => taken);
    return [...new Map(all.map((it) => [JSON.stringify([it.name, it.by]), it])).values()];
}
/**
 * What a person can do about a name that is taken, by what has it. LiteLLM resolves an alias first, and an entry's name before
 * an id.
 */
const NAME_ADVICE = {
    entry: 'To balance calls over both, add the entry yourself: it is managed from then on.',
    id: 'An entry of that name would answer those calls instead. If you want that, add the entry yourself: it is managed from then on.',
    alias: 'LiteLLM would never call an entry of that name. To serve the model, rename the alias.',
};
/**
 * Everything that a plan has to say beside its changes and its findings, as notices with their places. A model that is
 * withdrawn on a known day is in the summary, with the days that are left; one without a day may be withdrawn tomorrow.
 */
function planNotices(plan) {
    return [
        ...plan.notices,
        ...plan.files.flatMap(({ notices }) => notices),
        ...takenNames(plan).map(takenNotice),
        ...undatedNotices(plan),
        ...plan.passedOver.map((it) => ({ message: passedOverText(it), place: { path: it.path } })),
    ];
}
/** What follows the name of a model that is not added. */
function takenText({ by }) {
    return `not added: ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerText */ .dP)(by)} already answers calls to this name. ${NAME_ADVICE[by.kind]}`;
}
/** Why a file that a glob matched is not synced, with its path. */
function passedOverText(it) {
    return `${(0,_config_location_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j)(it)}: skipped, because ${it.reason}`;
}
function undatedNotices({ files }) {
    const undated = files.flatMap(({ path, retiring }) => retiring.filter(({ date }) => date === undefined).map((it) => ({ ...it, path })));
    return [...new Map(undated.map((it) => [it.name, it])).values()].map(({ path, name, successor, ...it }) => {
        const instead = successor === undefined ? '' : ` Its successor is ${successor}.`;
        return { message: `${name} ${(0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .retirementText */ .vN)(it)}.${instead}`, place: { path } };
    });
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
/* harmony import */ var _exports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4333);

/** The names of the outputs; `action.yml` describes them, and a contract test compares. */
const OUTPUTS = (/* unused pure expression or super */ null && ([
    'changed',
    'change-level',
    'added',
    'updated',
    'removed',
    'aliases',
    'fallbacks',
    'held',
    'models',
    'pull-request-number',
    'pull-request-url',
    'pull-request-operation',
    'pull-request-branch',
    'pull-request-head-sha',
    'pull-request-commits-verified',
    'proof',
]));
/** The outputs of a run. Lists are JSON arrays of ids or names, sorted; what does not apply is empty. */
function outputs({ plan, conclusion, proof }) {
    const changes = plan.files.flatMap((file) => file.changes);
    const applied = conclusion.kind === 'pull-request' ? conclusion.applied : undefined;
    return {
        changed: String(changes.length > 0 || (0,_exports_js__WEBPACK_IMPORTED_MODULE_0__/* .changedExports */ .Y)(plan).length > 0),
        'change-level': plan.level,
        added: ids(changes, 'added'),
        updated: ids(changes, 'updated'),
        removed: ids(changes, 'removed'),
        aliases: names(changes, 'alias'),
        fallbacks: names(changes, 'fallbacks'),
        held: json(plan.files.flatMap((file) => file.held.map(({ id }) => id))),
        models: json(plan.models),
        'pull-request-number': applied?.number === undefined ? '' : String(applied.number),
        'pull-request-url': applied?.url ?? '',
        'pull-request-operation': applied?.operation ?? 'none',
        'pull-request-branch': applied?.number === undefined ? '' : applied.branch,
        'pull-request-head-sha': applied?.headSha ?? '',
        'pull-request-commits-verified': applied?.verified === undefined ? '' : String(applied.verified),
        proof: proof?.kind ?? '',
    };
}
function ids(changes, kind) {
    return json(changes.filter((change) => change.kind === kind).map(({ id }) => id));
}
function names(changes, kind) {
    return json(changes.filter((change) => change.kind === kind).map(({ name }) => name));
}
function json(values) {
    return JSON.stringify([...new Set(values)].toSorted());
}


/***/ })

};

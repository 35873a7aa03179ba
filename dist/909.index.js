export const id = 909;
export const ids = [909];
export const modules = {

/***/ 2909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5428);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2675);
/* harmony import */ var _inputs_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(925);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3763);
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
/** What the cache's client still has under way must not delay the end of a run that no longer waits for it. */
function endWhenDone() {
    setInterval(() => {
        if (process.exitCode !== undefined)
            process.exit();
    }, 20).unref();
}
/** A shorter line of a longer secret is no secret by itself: masked, the `{` of a JSON file would be hidden in the whole job. */
const SHORTEST_LINE = 8;
/**
 * Line by line, since the runner would split a longer text itself and mask each of its lines. What it was given once stays
 * hidden for the rest of the job.
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
    const { text } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(618), __webpack_require__.e(707), __webpack_require__.e(639)]).then(__webpack_require__.bind(__webpack_require__, 4639));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .kc)(text(outcome).trimEnd()));
    for (const notice of notices(outcome))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)(notice.message), annotation(notice));
    reportFindings(findingsOf(outcome));
    await orNotice('The outputs', async () => {
        for (const [name, value] of Object.entries((0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .outputs */ .V)(outcome)))
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
    });
    const { summary } = await Promise.all(/* import() */[__webpack_require__.e(134), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 3394));
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
/** A check finds what is wrong with a file by itself. */
function findingsOf({ plan, conclusion }) {
    return conclusion.kind === 'checked' ? conclusion.findings : plan.files.flatMap((file) => file.findings);
}
/** What is out of date fails a check as an error does. */
const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm, 'out-of-date': _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3 };
function reportFindings(findings) {
    for (const { place, severity, message, rule, length } of findings) {
        ANNOTATE[severity]((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)(`${severity}: ${message}`), {
            ...annotation({ message, place }),
            ...(rule === undefined ? {} : { title: rule }),
            ...(place.column === undefined || length === undefined ? {} : { endColumn: place.column + length }),
        });
    }
}
async function reportFailure(error) {
    if (error instanceof _outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .FilesRefused */ .q && error.plan.files.length > 0) {
        const { othersText } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(618), __webpack_require__.e(707), __webpack_require__.e(639)]).then(__webpack_require__.bind(__webpack_require__, 4639));
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .kc)(othersText(error.plan)));
    }
    const problem = await problemOf(error);
    reportProblem(problem);
    const { failureSummary } = await Promise.all(/* import() */[__webpack_require__.e(134), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 3394));
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
/** What the run did is done, and it is in the log: a file of the runner that cannot be written does not make it a failure. */
async function orNotice(what, write) {
    try {
        await write();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)(`${what} could not be written to the runner's file${code}. The log has everything.`));
    }
}


/***/ })

};

export const id = 904;
export const ids = [904];
export const modules = {

/***/ 8904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5428);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2675);
/* harmony import */ var _proof_of_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3685);
/* harmony import */ var _prove_keeper_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2094);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2527);
/* harmony import */ var _report_internal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2489);
/* harmony import */ var _report_markdown_proof_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9492);
/* harmony import */ var _report_proof_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4644);










/** Door 3, `prove/action.yml`: the workspace's configs in; log, summary, the output `proof` and the exit code out. */
async function main(env) {
    try {
        const raw = { mode: 'check', catalogue: env.INPUT_CATALOGUE, 'config-path': env['INPUT_CONFIG-PATH'] };
        const read = await (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .s)(raw, env, DOOR);
        if (read.kind === 'refused')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(read.problem);
        const litellm = (env.INPUT_LITELLM ?? '').trim();
        const options = { litellm, before: undefined, keeper: (0,_prove_keeper_js__WEBPACK_IMPORTED_MODULE_9__/* .actionsKeeper */ .o)(say), say };
        return await tell(await (0,_proof_of_files_js__WEBPACK_IMPORTED_MODULE_4__/* .proveFiles */ .i)(read.settings, workspaceWorld(env), options));
    }
    catch (error) {
        return tellProblem(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR ? error.problem : (0,_report_internal_js__WEBPACK_IMPORTED_MODULE_6__.internal)(error));
    }
}
function say(message) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(message));
}
const DOOR = {
    spell: (name) => `input \`${name}\``,
    tokenHint: '',
    ownFiles: false,
    needsCatalogue: false,
};
async function tell(proof) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)((0,_report_proof_js__WEBPACK_IMPORTED_MODULE_8__/* .proofLines */ .UJ)(proof).join('\n')));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('proof', proof.kind);
    if ((process.env.GITHUB_STEP_SUMMARY ?? '') !== '') {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(`## LiteLLM\n\n${(0,_report_markdown_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .proofMarkdown */ .K)(proof, MOST_ROWS)}\n`, true).write();
    }
    const problem = (0,_proof_of_files_js__WEBPACK_IMPORTED_MODULE_4__/* .proofProblem */ .Q)(proof);
    return problem === undefined ? 0 : tellProblem(problem);
}
/** GitHub cuts a step's summary at 1 MiB. */
const MOST_ROWS = 500;
function tellProblem({ code, message, hint }) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(`${message} ${hint}`), { title: code });
    return 1;
}
function workspaceWorld(env) {
    return {
        env,
        log: { info: say, debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(message)) },
        files: (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .filesBelow */ .D)(env.GITHUB_WORKSPACE ?? process.cwd()),
        // nothing is missing between two proofs
        history: { isLocal: false, open: () => Promise.reject(new Error('a proof has no history')) },
        now: () => new Date(),
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        random: Math.random,
        mask: (secret) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret),
    };
}


/***/ }),

/***/ 2094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ actionsKeeper)
/* harmony export */ });
/**
 * Installations in the Actions cache, an entry for each version, system and folder: a venv works only where it was made.
 * Whatever is wrong with the cache only costs the time of an installation.
 */
function actionsKeeper(warn) {
    return {
        async restore(folder, version) {
            try {
                const cache = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(838), __webpack_require__.e(728)]).then(__webpack_require__.bind(__webpack_require__, 9728));
                return (cache.isFeatureAvailable() && (await cache.restoreCache([folder], keyOf(version))) !== undefined);
            }
            catch (error) {
                warn(`LiteLLM could not be taken from the Actions cache (${nameOf(error)}); it is installed again.`);
                return false;
            }
        },
        async save(folder, version) {
            try {
                const cache = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(838), __webpack_require__.e(728)]).then(__webpack_require__.bind(__webpack_require__, 9728));
                if (cache.isFeatureAvailable())
                    await cache.saveCache([folder], keyOf(version));
            }
            catch (error) {
                warn(`LiteLLM could not be put into the Actions cache (${nameOf(error)}).`);
            }
        },
    };
}
function keyOf(version) {
    return `copilot-model-sync-litellm-${version}-${process.platform}-${process.arch}`;
}
function nameOf(error) {
    return error instanceof Error ? error.name : 'an unknown error';
}


/***/ }),

/***/ 9492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ proofMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4644);


/**
 * A proof for a pull request's body or the job's summary: a sentence for each file, and a folded table of what was asked.
 * Everything that the proxy said is escaped.
 *
 * @param maxRows of each table
 */
function proofMarkdown(proof, maxRows = Number.POSITIVE_INFINITY) {
    const lines = (0,_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .proofLines */ .UJ)(proof).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(line, 1500));
    if (proof.kind === 'not-run')
        return lines.join('\n\n');
    const tables = proof.files.flatMap((file) => tableOf(file, proof.files.length > 1, maxRows));
    const sentence = lines.join('\n\n');
    const alert = `> [!CAUTION]\n> ${lines.join('\n>\n> ')}`;
    return [proof.kind === 'failed' ? alert : sentence, ...tables].join('\n\n');
}
function tableOf(file, named, maxRows) {
    const rows = sorted(file.rows);
    const off = file.switchedOff.map((path) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)).join(', ');
    const about = off === '' ? '' : `\n\nSwitched off in the proof: ${off}.`;
    if (rows.length === 0 && off === '')
        return [];
    const shown = rows.slice(0, maxRows).map(rowOf);
    const more = rows.length - shown.length;
    const rest = more > 0 ? `\n\n… and ${more} more` : '';
    const table = shown.length === 0 ? '' : `\n\n| Name | Asked | Result |\n| --- | --- | --- |\n${shown.join('\n')}`;
    const title = named ? `What was asked of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(file), 200)}` : 'What was asked';
    return [`<details><summary>${title}</summary>${table}${rest}${about}\n\n</details>`];
}
/** What is wrong comes first, since long tables are cut. */
function sorted(rows) {
    const order = ['failed', 'failed-before', 'not-asked', 'ok'];
    return rows.toSorted((a, b) => order.indexOf(a.result.kind) - order.indexOf(b.result.kind));
}
function rowOf(row) {
    return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(row.name)} | ${row.subject} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .resultText */ .D6)(row), 400)} |`;
}


/***/ })

};

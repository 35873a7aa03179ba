export const id = 904;
export const ids = [904,489,346,776];
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
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4551);
/* harmony import */ var _prove_installation_cache_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6495);
/* harmony import */ var _prove_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5435);
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
        const options = { litellm, before: undefined, cache: (0,_prove_installation_cache_js__WEBPACK_IMPORTED_MODULE_9__/* .actionsCache */ .k)(say), say };
        return await reportProof(await (0,_prove_files_js__WEBPACK_IMPORTED_MODULE_4__/* .proveFiles */ .i)(read.settings, workspaceWorld(env), options));
    }
    catch (error) {
        return reportProblem(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR ? error.problem : (0,_report_internal_js__WEBPACK_IMPORTED_MODULE_6__.internal)(error));
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
async function reportProof(proof) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)((0,_report_proof_js__WEBPACK_IMPORTED_MODULE_8__/* .proofLines */ .U)(proof).join('\n')));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('proof', proof.kind);
    if ((process.env.GITHUB_STEP_SUMMARY ?? '') !== '') {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(`## LiteLLM\n\n${(0,_report_markdown_proof_js__WEBPACK_IMPORTED_MODULE_7__/* .proofMarkdown */ .K)(proof, MOST_ROWS)}\n`, true).write();
    }
    const problem = (0,_prove_files_js__WEBPACK_IMPORTED_MODULE_4__/* .proofProblem */ .Q)(proof);
    return problem === undefined ? 0 : reportProblem(problem);
}
/** GitHub cuts a step's summary at 1 MiB. */
const MOST_ROWS = 500;
function reportProblem({ code, message, hint }) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(`${message} ${hint}`), { title: code });
    return 1;
}
function workspaceWorld(env) {
    return {
        env,
        log: { info: say, debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(message)) },
        files: (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .filesBelow */ .D)(env.GITHUB_WORKSPACE ?? process.cwd()),
        // a proof keeps nothing for the next one
        history: { isLocal: false, open: () => Promise.reject(new Error('a proof has no history')) },
        now: () => new Date(),
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        random: Math.random,
        mask: (secret) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret),
    };
}


/***/ }),

/***/ 6346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ installationFolder),
/* harmony export */   proveChange: () => (/* binding */ proveChange)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2117);
/* harmony import */ var _prove_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4038);




/**
 * Proves a change as the input `prove` asks for. Never fails a run: a problem on the way is the reason of a proof that was
 * not run.
 *
 * @param nearby files that may contain the deployed version of LiteLLM, highest priority first
 */
async function proveChange(prove, { catalogue, configs, changed }, nearby, world) {
    const wanted = wantedLitellm(prove, nearby);
    if (wanted === undefined) {
        return { kind: 'not-run', reason: 'No file near the config states which LiteLLM version is deployed.' };
    }
    const cases = configs.flatMap(({ path, pointer, bytes }) => {
        const after = changed.find((file) => file.path === path)?.bytes;
        return after === undefined ? [] : [{ ...(0,_config_location_js__WEBPACK_IMPORTED_MODULE_3__/* .locationOf */ .h)({ path, pointer }), after, before: bytes }];
    });
    try {
        const { actionsCache, prove: proveCases } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(156), __webpack_require__.e(271), __webpack_require__.e(466)]).then(__webpack_require__.bind(__webpack_require__, 7466));
        const say = (message) => world.log.info(message);
        const cache = world.history.isLocal ? undefined : actionsCache(say);
        const tools = { env: world.env, folder: installationFolder(world.env), cache, say };
        return await proveCases({ wanted, cases, catalogue }, tools);
    }
    catch (error) {
        const what = error instanceof Error ? error.name : 'an unknown error';
        world.log.debug(`The proof ended early: ${error instanceof Error ? (error.stack ?? what) : what}`);
        return {
            kind: 'not-run',
            reason: `The proof ended early (${what}); a run with debug logging shows more.`,
        };
    }
}
/**
 * Where installations are kept: in a runner's folder for one job, else in the user's cache. The same in each job, since a
 * venv works only where it was made.
 */
function installationFolder(env) {
    const runner = env.RUNNER_TEMP ?? '';
    const cache = env.XDG_CACHE_HOME ?? '';
    const base = runner !== '' ? runner : cache !== '' ? cache : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'copilot-model-sync', 'litellm');
}
function wantedLitellm(prove, nearby) {
    if (prove.kind !== 'deployed')
        return prove;
    const found = (0,_prove_version_js__WEBPACK_IMPORTED_MODULE_2__/* .findVersion */ .Am)(nearby);
    return found === undefined ? undefined : { kind: 'version', ...found };
}


/***/ }),

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ proofProblem),
/* harmony export */   i: () => (/* binding */ proveFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2117);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _prove_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4038);
/* harmony import */ var _prove_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6346);
/* harmony import */ var _target_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5776);






/**
 * Proves the configs of the workspace as they are: every Copilot entry, or what differs from `before`.
 *
 * @throws {Failure} INVALID_INPUT, FILE_ERROR, PROOF_NOT_RUN when no file names the deployed version
 */
async function proveFiles(settings, world, options) {
    const { configs } = await (0,_target_workspace_js__WEBPACK_IMPORTED_MODULE_4__.openWorkspace)(settings, world);
    const { before } = options;
    if (before !== undefined && configs.length !== 1) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('INVALID_INPUT', '`before` needs exactly one config.');
    }
    const former = before === undefined ? undefined : await bytesOf(before, world);
    const cases = await Promise.all(configs.map(async (file) => ({
        ...(0,_config_location_js__WEBPACK_IMPORTED_MODULE_5__/* .locationOf */ .h)(file),
        after: await bytesOf(file.path, world),
        before: former,
    })));
    const wanted = await wantedLitellm(options, cases.map(({ path }) => path), world);
    const job = { wanted, cases, catalogue: await catalogueOf(settings, world) };
    const { cache, say } = options;
    const { prove } = await Promise.all(/* import() */[__webpack_require__.e(156), __webpack_require__.e(466)]).then(__webpack_require__.bind(__webpack_require__, 7466));
    return prove(job, { env: world.env, folder: (0,_prove_change_js__WEBPACK_IMPORTED_MODULE_3__/* .installationFolder */ .T)(world.env), cache, say });
}
/** Why the check of a config fails; a proof that was not run does not pass. */
function proofProblem(proof) {
    switch (proof.kind) {
        case 'passed':
            return undefined;
        case 'failed':
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('PROOF_FAILED', 'LiteLLM does not serve what the config says.');
        case 'not-run':
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('PROOF_NOT_RUN', `The config was not proved: ${proof.reason}`);
        default:
            return proof;
    }
}
async function wantedLitellm({ litellm }, paths, world) {
    if (litellm.includes('/'))
        return { kind: 'program', path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.files.root, litellm) };
    const asked = (0,_prove_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProve */ .mh)(litellm);
    if (asked === undefined || asked.kind === 'off') {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('INVALID_INPUT', `\`litellm\` is ${JSON.stringify(litellm)}; it takes a version such as 1.106.2, newest, deployed, or the path of a program.`);
    }
    return asked.kind === 'deployed' ? deployed(paths, world) : asked;
}
async function deployed(paths, world) {
    const places = [...new Set(paths.flatMap(_prove_version_js__WEBPACK_IMPORTED_MODULE_2__/* .placesFor */ .Wu))];
    const files = await Promise.all(places.map(async (path) => ({
        path,
        text: new TextDecoder().decode((await world.files.read(path)) ?? undefined),
    })));
    const found = (0,_prove_version_js__WEBPACK_IMPORTED_MODULE_2__/* .findVersion */ .Am)(files);
    if (found === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('PROOF_NOT_RUN', 'No file near the config states which LiteLLM version is deployed.');
    }
    return { kind: 'version', ...found };
}
async function catalogueOf(settings, world) {
    if (settings.catalogueFile === undefined)
        return undefined;
    const { readCatalogue } = await __webpack_require__.e(/* import() */ 594).then(__webpack_require__.bind(__webpack_require__, 1594));
    return (await readCatalogue(settings, world)).catalogue;
}
async function bytesOf(path, world) {
    const bytes = await world.files.read(path);
    if (bytes === null)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FILE_ERROR', 'The file does not exist.', { place: { path } });
    return bytes;
}


/***/ }),

/***/ 6495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ actionsCache)
/* harmony export */ });
/**
 * Installations in the Actions cache, one entry for each version, system and Python: a venv works only with the Python that
 * made it, and only in its own folder, which the cache compares itself. A cache that fails only costs the time of an
 * installation.
 */
function actionsCache(warn) {
    return {
        async restore(folder, about) {
            try {
                const cache = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(838), __webpack_require__.e(728)]).then(__webpack_require__.bind(__webpack_require__, 9728));
                return cache.isFeatureAvailable() && (await cache.restoreCache([folder], keyOf(about))) !== undefined;
            }
            catch (error) {
                warn(`LiteLLM could not be restored from the Actions cache (${nameOf(error)}); it is installed again.`);
                return false;
            }
        },
        async save(folder, about) {
            try {
                const cache = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(838), __webpack_require__.e(728)]).then(__webpack_require__.bind(__webpack_require__, 9728));
                if (cache.isFeatureAvailable())
                    await cache.saveCache([folder], keyOf(about));
            }
            catch (error) {
                warn(`LiteLLM could not be saved in the Actions cache (${nameOf(error)}).`);
            }
        },
    };
}
/** A key is at most 512 characters long and has no comma. */
function keyOf({ version, python }) {
    const made = python.replaceAll(/[^\w.]+/g, '-').slice(-200);
    return `copilot-model-sync-litellm-${version}-${process.platform}-${process.arch}${made}`;
}
function nameOf(error) {
    return error instanceof Error ? error.name : 'an unknown error';
}


/***/ }),

/***/ 2489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   internal: () => (/* binding */ internal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * A defect of this program as a problem. The error's own message may contain anything, even a token, so only its class and
 * the place in our code are reported.
 */
function internal(error) {
    const kind = error instanceof Error ? error.constructor.name : typeof error;
    const place = error instanceof Error ? frames(error) : '';
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('INTERNAL', `An unexpected ${kind} ended the run${place}. Nothing more was done.`);
}
function frames(error) {
    const places = [...(error.stack ?? '').matchAll(/([\w.-]+\.(?:js|ts|mjs):\d+:\d+)/g)].slice(0, 3);
    return places.length === 0 ? '' : ` (at ${places.map(([, place]) => place).join(', ')})`;
}


/***/ }),

/***/ 9492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ proofMarkdown)
/* harmony export */ });
/* harmony import */ var _config_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2117);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4644);



/**
 * A proof for a pull request's body or the job's summary: a sentence for each file, and a folded table of what was asked.
 * Everything that the proxy said is escaped.
 *
 * @param maxRows of each table
 */
function proofMarkdown(proof, maxRows = Number.POSITIVE_INFINITY) {
    const lines = (0,_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .proofLines */ .U)(proof).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(line, 1500));
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
    const hosts = file.refusedHosts.map((host) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(host)).join(', ');
    const about = [
        ...(off === '' ? [] : [`\n\nSwitched off in the proof: ${off}.`]),
        ...(hosts === ''
            ? []
            : [`\n\nLiteLLM tried to connect to other hosts, which the proof refused: ${hosts}.`]),
    ].join('');
    if (rows.length === 0 && about === '')
        return [];
    const shown = rows.slice(0, maxRows).map(rowOf);
    const more = rows.length - shown.length;
    const rest = more > 0 ? `\n\n… and ${more} more` : '';
    const table = shown.length === 0 ? '' : `\n\n| Name | Asked | Result |\n| --- | --- | --- |\n${shown.join('\n')}`;
    const title = named ? `Results for ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_config_location_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j)(file), 200)}` : 'Results';
    return [`<details><summary>${title}</summary>${table}${rest}${about}\n\n</details>`];
}
/** What is wrong comes first, since long tables are cut. */
function sorted(rows) {
    const order = ['failed', 'failed-before', 'not-asked', 'ok'];
    return rows.toSorted((a, b) => order.indexOf(a.result.kind) - order.indexOf(b.result.kind));
}
function rowOf(row) {
    return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(row.name)} | ${row.subject} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .resultText */ .D)(row), 400)} |`;
}


/***/ }),

/***/ 4644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resultText),
/* harmony export */   U: () => (/* binding */ proofLines)
/* harmony export */ });
/* harmony import */ var _config_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2117);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4842);


/** A proof in one sentence for each file that something is to be said of; text from the proxy is quoted in it unescaped. */
function proofLines(proof) {
    if (proof.kind === 'not-run')
        return [`Not proved with LiteLLM, because ${lowered(proof.reason)}`];
    const { version, foundAt } = proof.litellm;
    const litellm = `LiteLLM ${version}${foundAt === undefined ? '' : ` (found in \`${foundAt}\`)`}`;
    const several = proof.files.length > 1;
    return proof.files.map((file) => `${several ? `\`${(0,_config_location_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j)(file)}\`: ` : ''}${fileLine(file, litellm)}`);
}
/** What became of one row, in words. */
function resultText({ subject, result }) {
    switch (result.kind) {
        case 'ok':
            return OK[subject] ?? 'answers';
        case 'failed':
            return `fails: ${result.reason}`;
        case 'failed-before':
            return `fails with and without this change: ${result.reason}`;
        case 'not-asked':
            return `not asked: ${result.reason}`;
        default:
            return result;
    }
}
const OK = { listed: 'as written', fallback: 'is served' };
function fileLine(file, litellm) {
    const { start, rows, entries } = file;
    if (start.kind === 'down') {
        const failure = start.why === 'timeout' ? 'did not answer within its time' : 'does not start';
        const before = start.before ? ' It does not start without this change either.' : '';
        return `${litellm} ${failure} with this file: ${ended(start.said)}${before}`;
    }
    const failed = namesOf(rows.filter(({ result }) => result.kind === 'failed'));
    const facts = `starts in ${seconds(start.ms)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(entries, 'entry', 'entries')}, ${answered(rows)}`;
    if (failed.size > 0) {
        return `${litellm} ${facts}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(failed.size, 'name fails', 'names fail')} with this change.`;
    }
    const old = namesOf(rows.filter(({ result }) => result.kind === 'failed-before'));
    const also = old.size === 0 ? '' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(old.size, 'name fails', 'names fail')} with and without this change.`;
    return `Proved with ${litellm}: ${facts}.${also}`;
}
const ROUTES = /^(chat|responses|messages|embeddings)( stream)?$/;
/** Models of which every route answered, and the routes. */
function answered(rows) {
    const routes = rows.filter(({ subject }) => ROUTES.test(subject));
    const ok = routes.filter(({ result }) => result.kind === 'ok');
    const wrong = namesOf(routes.filter(({ result }) => result.kind !== 'ok'));
    const names = [...namesOf(ok)].filter((name) => !wrong.has(name));
    const kinds = [...new Set(ok.flatMap(({ subject }) => subject.split(' ')))].toSorted();
    const list = kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(names.length, 'Copilot model', 'Copilot models')} answered${list}`;
}
function namesOf(rows) {
    return new Set(rows.map(({ name }) => name));
}
function seconds(ms) {
    return `${Math.max(1, Math.round(ms / 1000))} s`;
}
function ended(text) {
    const said = text === '' ? 'it printed nothing' : text;
    return /[.!?…]$/.test(said) ? said : `${said}.`;
}
/** A sentence as the rest of another one. Names that begin with a capital keep it. */
function lowered(sentence) {
    return /^[A-Z][a-z]+ /.test(sentence) && !/^(?:LiteLLM|GitHub|Copilot) /.test(sentence)
        ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
        : sentence;
}


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

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jr: () => (/* binding */ checkOptions),
  WW: () => (/* binding */ checkedConfig),
  $z: () => (/* binding */ checkedConfigs),
  uT: () => (/* binding */ servedEndpoints),
  Fu: () => (/* binding */ validityFindings)
});

// EXTERNAL MODULE: ./lib/config/index.js + 122 modules
var lib_config = __webpack_require__(3271);
// EXTERNAL MODULE: ./lib/config-location.js
var config_location = __webpack_require__(2117);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sync/index.js + 40 modules
var sync = __webpack_require__(4098);
// EXTERNAL MODULE: ./lib/sync/template.js
var template = __webpack_require__(9073);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./lib/target/included.js


/**
 * The files that a config includes, by the path it writes; `null` for one that does not exist. Paths that lead out of the
 * folder of the check, and files that cannot be read, are left out: nothing is known about them.
 */
async function readIncluded(config, files) {
    const found = new Map();
    for (const path of (0,lib_config/* includedPaths */.zy)(config)) {
        if (path.startsWith('/') || path.includes('\\') || path.split('/').includes('..'))
            continue;
        const folder = (0,posix_.dirname)(config.path);
        const full = folder === '.' ? path : `${folder}/${path}`;
        const bytes = await files.read(full);
        if (bytes === null)
            found.set(path, null);
        else {
            const read = (0,lib_config/* readConfig */.Xg)({ path: full, bytes });
            if (read.kind === 'config')
                found.set(path, read.config);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/target/findings.js






/**
 * What LiteLLM would make of the configs as they are: refuse, drop, ignore, or do differently than the text suggests. Files
 * that they include are read too. The same for both doors.
 *
 * @throws Failure for a file that cannot be read as a config, and when none of the files that globs matched is one
 */
async function validityFindings(configs, settings, files) {
    const found = checkedConfigs(configs).map(async (config) => {
        return (0,lib_config/* findings */.Pg)(config, await checkOptions(config, settings, files));
    });
    return (await Promise.all(found)).flat();
}
/** The configs among some files. Throws Failure as {@link validityFindings}. */
function checkedConfigs(files) {
    const passedOver = [];
    const configs = files.flatMap((file) => {
        const checked = checkedConfig(file);
        if (checked.kind === 'config')
            return [checked.config];
        passedOver.push({ ...(0,config_location/* locationOf */.h)(file), reason: checked.reason });
        return [];
    });
    if (files.length > 0 && configs.length === 0)
        throw new errors/* Failure */.HR((0,sync.nothingFound)(passedOver));
    return configs;
}
/** The config in a file, or why a file that a glob matched is passed over. Throws Failure as {@link validityFindings}. */
function checkedConfig(file) {
    const read = (0,lib_config/* readConfig */.Xg)(file);
    const reason = (0,sync.whyPassedOver)(file, read);
    if (reason !== undefined)
        return { kind: 'passed-over', reason };
    if (read.kind === 'refused')
        throw new errors/* Failure */.HR(read.problem);
    const foreign = (0,lib_config/* foreignConfig */.Z)(read.config);
    if (foreign !== undefined)
        throw new errors/* Failure */.HR(foreign);
    return read;
}
/** What the rules know about one config. */
async function checkOptions(config, { check, env, endpoints }, files) {
    return {
        ignore: check.ignore,
        included: await readIncluded(config, files),
        ...(check.litellmVersion === undefined ? {} : { version: check.litellmVersion }),
        ...(env === undefined ? {} : { env }),
        ...(endpoints === undefined ? {} : { endpoints }),
    };
}
/** The endpoints of each model that states some, by the `litellm_params.model` of its entries. */
function servedEndpoints({ models }) {
    return new Map(models.flatMap(({ id, endpoints }) => endpoints === undefined ? [] : [[(0,template/* litellmModel */.bp)(id), endpoints]]));
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


/***/ }),

/***/ 2889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ planFindings)
/* harmony export */ });
/* harmony import */ var _report_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9495);

/** What a sync would change, as findings. */
function planFindings(plan) {
    const found = plan.files.flatMap((file) => file.changes.map((change) => ({
        severity: 'out-of-date',
        place: ('place' in change ? change.place : undefined) ?? { path: file.path },
        message: wording(change),
    })));
    const exported = (plan.exports ?? []).flatMap(({ path, provider, changes }) => changes.map(({ name, kind }) => ({
        severity: 'out-of-date',
        place: { path },
        message: `${name} ${EXPORT_WORDING[kind]} (provider ${provider})`,
    })));
    return [...found, ...exported];
}
const EXPORT_WORDING = {
    added: 'is missing',
    updated: 'is out of date',
    removed: 'would be removed',
};
function wording(change) {
    switch (change.kind) {
        case 'added':
            return `${change.name} is missing`;
        case 'updated': {
            const keys = change.keys.map((key) => `${key.path.join('.')} ${(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .shownFrom */ .c2)(key)} → ${(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValue */ .JJ)(key.to)}`);
            return `${change.name}: ${keys.join(', ')}`;
        }
        case 'removed':
            return `${change.name} would be removed: ${(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .removalReason */ .z)(change.why)}`;
        case 'alias':
        case 'fallbacks': {
            const to = (0,_report_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsText */ .WH)(change.to);
            if (to === undefined)
                return `${(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .routeText */ .RI)(change)} would be removed`;
            return `${(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .routeText */ .RI)(change)} would ${change.kind === 'alias' ? 'call' : 'be'} ${to}`;
        }
        default:
            return change;
    }
}


/***/ }),

/***/ 5776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWorkspace: () => (/* binding */ openWorkspace)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5290);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3161);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2889);




/** The configs in the workspace's files, for the modes `write` and `check`: no git, no GitHub. */
async function openWorkspace(settings, { files, env }) {
    const { configPaths, mode } = settings;
    const locations = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(configPaths, (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .needsListing */ .M)(configPaths) ? await files.list() : []);
    const configs = await Promise.all(locations.map(async (location) => ({ ...location, bytes: await files.read(location.path) })));
    await (0,_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseMissing */ .j)(configs, settings, {
        where: '',
        isJob: env.GITHUB_ACTIONS === 'true',
        filesNear: (path) => files.listBeside(path),
    });
    const exports = await Promise.all(settings.exports.map(async (it) => ({ ...it, bytes: await files.read(it.path) })));
    return {
        configs,
        exports,
        async conclude({ catalogue, plan, changed }) {
            if (mode === 'check') {
                const known = { ...settings, endpoints: (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .servedEndpoints */ .uT)(catalogue) };
                const found = await (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .validityFindings */ .Fu)(configs, known, files);
                const all = [...found, ...(0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .planFindings */ .e)(plan)];
                if (settings.check.sarif !== undefined) {
                    const { findingsSarif } = await __webpack_require__.e(/* import() */ 852).then(__webpack_require__.bind(__webpack_require__, 1852));
                    const { RULES } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3271));
                    await files.write(settings.check.sarif, new TextEncoder().encode(findingsSarif(all, RULES)));
                }
                return {
                    kind: 'checked',
                    findings: all,
                    strict: settings.check.strict,
                };
            }
            const paths = changed.map(({ path }) => path);
            await files.writeAll(changed);
            return { kind: 'written', paths };
        },
    };
}


/***/ })

};

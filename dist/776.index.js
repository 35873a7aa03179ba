export const id = 776;
export const ids = [776];
export const modules = {

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

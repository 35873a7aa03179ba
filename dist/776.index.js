export const id = 776;
export const ids = [776];
export const modules = {

/***/ 2936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   c2: () => (/* binding */ shownFrom),
/* harmony export */   z: () => (/* binding */ removalReason)
/* harmony export */ });
/** Why an entry goes, in words. */
function removalReason(why) {
    const since = 'since' in why && why.since !== undefined ? ` since ${why.since}` : '';
    return why.kind === 'gone' ? `not in the catalogue${since}` : `${why.reason}${since}`;
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


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ needsListing),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _sync_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5921);


/** More files than this are no configs but a mistaken glob; each would also be a part of one query. */
const MOST_FILES = 100;
/** Whether the files of the repository have to be listed to know which configs are meant. */
function needsListing(paths) {
    return paths.some((path) => path.glob);
}
/**
 * The configs that `config-path` names, globs replaced by what they match, in order and each once. A path that is also
 * named without a glob counts as named.
 *
 * @param files all files of the repository or workspace; empty when there is no glob
 * @throws Failure CONFIG_PATH when a glob matches nothing, or far too much
 */
function expand(paths, files) {
    const locations = new Map();
    const add = (location) => {
        const key = `${location.path}#${location.pointer ?? ''}`;
        if (!location.matched || !locations.has(key))
            locations.set(key, location);
    };
    for (const { path, pointer, glob: isGlob } of paths) {
        const rest = pointer === undefined ? {} : { pointer };
        if (!isGlob) {
            add({ path, matched: false, ...rest });
            continue;
        }
        const found = files.filter((0,_sync_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .T)(path)).toSorted();
        if (found.length === 0)
            throw nothingFound(path, files);
        if (found.length > MOST_FILES) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('CONFIG_PATH', `The glob ${JSON.stringify(path)} matches ${found.length} files, more than ${MOST_FILES}.`, {
                hint: 'Narrow `config-path`.',
            });
        }
        for (const match of found)
            add({ path: match, matched: true, ...rest });
    }
    return [...locations.values()];
}
/** Shows what a better glob would be about: the YAML files, or else whatever there is. */
function nothingFound(path, files) {
    const yaml = files.filter((file) => /\.(?:ya?ml|json)$/i.test(file));
    const looked = yaml.length > 0 ? yaml : files;
    const shown = looked.slice(0, 10).join(', ');
    const more = looked.length > 10 ? ` and ${looked.length - 10} more` : '';
    const seen = files.length === 0
        ? 'There are no files at all'
        : `Of ${files.length} files, ${yaml.length} are YAML or JSON: ${shown}${more}`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('CONFIG_PATH', `The glob ${JSON.stringify(path)} matches no file. ${seen}.`);
}


/***/ }),

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ validityFindings),
/* harmony export */   eM: () => (/* binding */ planFindings),
/* harmony export */   mC: () => (/* binding */ findingLine)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9004);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _report_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2936);



/**
 * What LiteLLM would make of the configs as they stand: refuse, drop, or silently ignore.
 *
 * @throws Failure for a file that is missing or cannot be read as a config
 */
function validityFindings(sources) {
    return sources.flatMap((source) => {
        if (source.bytes === null)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('FILE_ERROR', 'There is no such file.', { place: { path: source.path } });
        const read = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .Xg)(source);
        if (read.kind === 'config')
            return (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(read.config);
        if (source.matched && read.problem.code === 'POINTER_MISSING')
            return [];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(read.problem);
    });
}
/** What a sync would change. */
function planFindings(plan) {
    return plan.files.flatMap((file) => file.changes.map((change) => ({
        severity: 'out-of-date',
        place: 'place' in change ? change.place : { path: file.path },
        message: wording(change),
    })));
}
/** A finding on one line, as compilers write it: `path:line:column: severity: message`. */
function findingLine({ place, severity, message }) {
    return `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(place)}: ${severity}: ${message}`;
}
function wording(change) {
    switch (change.kind) {
        case 'added':
            return `${change.name} is missing`;
        case 'updated': {
            const keys = change.keys.map((key) => `${key.path.join('.')} ${(0,_report_change_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFrom */ .c2)(key)} → ${(0,_report_change_js__WEBPACK_IMPORTED_MODULE_2__/* .shownValue */ .JJ)(key.to)}`);
            return `${change.name}: ${keys.join(', ')}`;
        }
        case 'removed':
            return `${change.name} would go: ${(0,_report_change_js__WEBPACK_IMPORTED_MODULE_2__/* .removalReason */ .z)(change.why)}`;
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
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1335);


/** The configs in the workspace's files, for the modes `write` and `check`: no git, no GitHub. */
async function openWorkspace(settings, { files }) {
    const { configPaths, mode } = settings;
    const locations = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(configPaths, (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .needsListing */ .M)(configPaths) ? await files.list() : []);
    const sources = await Promise.all(locations.map(async (location) => ({ ...location, bytes: await files.read(location.path) })));
    return {
        sources,
        async conclude(plan, changed) {
            if (mode === 'check') {
                const there = sources.filter(({ bytes }) => bytes !== null);
                return { kind: 'checked', findings: [...(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .validityFindings */ .Fu)(there), ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .planFindings */ .eM)(plan)] };
            }
            const paths = changed.map(({ path }) => path);
            await files.writeAll(changed);
            return { kind: 'written', paths };
        },
    };
}


/***/ })

};

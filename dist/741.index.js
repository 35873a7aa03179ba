export const id = 741;
export const ids = [741];
export const modules = {

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

/***/ 7741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRepository: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _pr_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2238);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6257);


/** The configs on a repository's base branch, concluded by a pull request. */
async function openRepository(settings, world) {
    const { owner, repo, base } = settings.github;
    const client = await (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.openClient)(settings.github, world);
    const listing = (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .needsListing */ .M)(settings.configPaths) ? await (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.listFiles)(client, settings.github) : [];
    const locations = (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .f)(settings.configPaths, listing);
    const paths = [...new Set(locations.map(({ path }) => path))];
    const target = { owner, repo, base, branch: settings.pullRequest.branch, paths };
    const snapshot = await (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.readRepository)(client, target);
    const offered = (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.offeredFiles)(snapshot);
    return {
        sources: locations.map((location) => sourceAt(location, snapshot, offered)),
        async conclude(plan, files) {
            const done = await (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.reconcile)(client, target, snapshot, { files, plan }, settings.pullRequest);
            return { kind: 'pull-request', ...done };
        },
    };
}
function sourceAt(location, { base }, offered) {
    const file = offered?.files.get(location.path);
    return {
        ...location,
        bytes: base.files.get(location.path)?.bytes ?? null,
        ...(offered === undefined || !file
            ? {}
            : { proposed: { bytes: file.bytes, before: offered.before.get(location.path)?.bytes ?? null } }),
    };
}


/***/ })

};

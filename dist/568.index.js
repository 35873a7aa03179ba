export const id = 568;
export const ids = [568];
export const modules = {

/***/ 7741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRepository: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _pr_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8635);
/* harmony import */ var _prove_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4038);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6257);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3161);




/** The configs on a repository's base branch, concluded by a pull request. */
async function openRepository(settings, world) {
    const { owner, repo, base } = settings.github;
    const client = await (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.openClient)(settings.github, world);
    const listing = (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .needsListing */ .M)(settings.configPaths) ? await (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.listFiles)(client, settings.github) : [];
    const locations = (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .f)(settings.configPaths, listing);
    const nearby = settings.prove.kind === 'deployed' ? locations.flatMap(({ path }) => (0,_prove_version_js__WEBPACK_IMPORTED_MODULE_1__/* .placesFor */ .Wu)(path)) : [];
    const exported = settings.exports.map(({ path }) => path);
    const paths = [...new Set([...locations.map(({ path }) => path), ...exported, ...nearby])];
    const coordinates = { owner, repo, base, branch: settings.pullRequest.branch, paths };
    const snapshot = await (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.readRepository)(client, coordinates);
    const proposed = (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.proposedFiles)(snapshot);
    const configs = locations.map((location) => configFileAt(location, snapshot, proposed));
    await (0,_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseMissing */ .j)(configs, settings, {
        where: ` on the branch \`${snapshot.base.name}\``,
        isJob: false,
        filesNear: () => (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.listFiles)(client, settings.github),
    });
    const exports = settings.exports.map((it) => ({
        ...it,
        bytes: snapshot.base.files.get(it.path)?.bytes ?? null,
    }));
    return {
        configs,
        exports,
        async conclude({ plan, changed: files }, prove) {
            const unproved = { wanted: { files, plan }, settings: settings.pullRequest };
            const input = await proved(unproved, snapshot, prove, nearby);
            const { decision, applied } = await (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.reconcile)(client, coordinates, snapshot, input.wanted, input.settings);
            return { kind: 'pull-request', decision, applied };
        },
    };
}
/** Asks for a proof only when a pull request is to be created or updated; else an earlier proof of the same still counts. */
async function proved(input, snapshot, prove, nearby) {
    const before = (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.afterProof)(input, (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.rememberedProof)(snapshot, input.wanted.plan));
    if (prove === undefined)
        return input;
    const { kind } = (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.decide)(snapshot, before.wanted, before.settings);
    if (kind !== 'create' && kind !== 'update')
        return before;
    const files = nearby.flatMap((path) => {
        const bytes = snapshot.base.files.get(path)?.bytes;
        return bytes === undefined ? [] : [{ path, text: new TextDecoder().decode(bytes) }];
    });
    const proof = await prove(files);
    return (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.afterProof)({ ...input, wanted: { ...input.wanted, proof } }, proof.kind);
}
function configFileAt(location, { base }, proposed) {
    const file = proposed?.files.get(location.path);
    return {
        ...location,
        bytes: base.files.get(location.path)?.bytes ?? null,
        ...(proposed === undefined || !file
            ? {}
            : { proposed: { bytes: file.bytes, before: proposed.before.get(location.path)?.bytes ?? null } }),
    };
}


/***/ }),

/***/ 5604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/** Bytes as text; undefined when they are not UTF-8. A byte order mark is kept. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ })

};

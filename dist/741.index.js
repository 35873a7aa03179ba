export const id = 741;
export const ids = [741];
export const modules = {

/***/ 7741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRepository: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _pr_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6295);
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
    const target = { owner, repo, base, branch: settings.pullRequest.branch, paths };
    const snapshot = await (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.readRepository)(client, target);
    const offered = (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.offeredFiles)(snapshot);
    const sources = locations.map((location) => sourceAt(location, snapshot, offered));
    await (0,_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseMissing */ .j)(sources, settings, {
        where: ` on the branch \`${snapshot.base.name}\``,
        isJob: false,
        filesNear: () => (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.listFiles)(client, settings.github),
    });
    const exports = settings.exports.map((it) => ({
        ...it,
        bytes: snapshot.base.files.get(it.path)?.bytes ?? null,
    }));
    return {
        sources,
        exports,
        async conclude({ plan, changed: files }, prove) {
            const wish = { wanted: { files, plan }, settings: settings.pullRequest };
            const { wanted, settings: how } = await proved(wish, snapshot, prove, nearby);
            const done = await (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.reconcile)(client, target, snapshot, wanted, how);
            return { kind: 'pull-request', ...done };
        },
    };
}
/** Asks for a proof only when a pull request is to be created or updated; else an earlier proof of the same still counts. */
async function proved(wish, snapshot, prove, nearby) {
    const before = (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.afterProof)(wish, (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.rememberedProof)(snapshot, wish.wanted.plan));
    if (prove === undefined)
        return wish;
    const { kind } = (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.decide)(snapshot, before.wanted, before.settings);
    if (kind !== 'create' && kind !== 'update')
        return before;
    const files = nearby.flatMap((path) => {
        const bytes = snapshot.base.files.get(path)?.bytes;
        return bytes === undefined ? [] : [{ path, text: new TextDecoder().decode(bytes) }];
    });
    const proof = await prove(files);
    return (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.afterProof)({ ...wish, wanted: { ...wish.wanted, proof } }, proof.kind);
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

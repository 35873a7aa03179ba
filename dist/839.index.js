export const id = 839;
export const ids = [839];
export const modules = {

/***/ 6839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recall: () => (/* binding */ recall)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9076);


/** Loads the history for this sync; one that cannot be used is none, which only delays removals. */
async function recall(settings, missing, moment, world) {
    const key = historyKey(settings, world);
    const store = await world.history.open();
    const { form } = store;
    const { text, notices } = await store.load(key);
    const parsed = text === undefined ? undefined : form.parse(text, moment.now, missing);
    const history = parsed?.kind === 'history' ? parsed.history : _history_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_HISTORY */ .Vo;
    const next = form.format((0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .advance */ .np)(history, missing, moment));
    const unusable = parsed?.kind === 'unusable'
        ? [
            {
                message: `The stored history of missing models is not used: ${parsed.reason}. Removals are only delayed by it.`,
            },
        ]
        : [];
    return {
        history,
        notices: [...notices, ...unusable],
        remember: async () => ((text ?? form.format(_history_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_HISTORY */ .Vo)) === next ? [] : store.save(key, next)),
    };
}
/**
 * Syncs whose lists of missing models differ by right must not share a history: another repository, base, file, or another
 * choice of models; nor do workflows, since each counts its runs by itself. Nothing of the account is in it.
 */
function historyKey(settings, { env, history, files }) {
    const { github, configPaths, select, entry } = settings;
    const workflow = (env.GITHUB_WORKFLOW_REF ?? env.GITHUB_WORKFLOW)?.replace(/@.*$/, '');
    const place = !history.isLocal ? workflow : settings.mode === 'pull-request' ? undefined : files.root;
    const parts = [
        github.serverUrl,
        github.owner,
        github.repo,
        github.base,
        configPaths,
        select,
        entry.modelName,
        place,
    ];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}


/***/ })

};

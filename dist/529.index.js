export const id = 529;
export const ids = [529];
export const modules = {

/***/ 8529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ installationFolder),
/* harmony export */   proveChange: () => (/* binding */ proveChange)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _prove_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4038);



/**
 * Proves a change as the input `prove` asks for. Never fails a run: a problem on the way is the reason of a proof that was
 * not run.
 *
 * @param nearby files that may contain the deployed version of LiteLLM, highest priority first
 */
async function proveChange(prove, { catalogue, sources, changed }, nearby, world) {
    const wanted = wantedLitellm(prove, nearby);
    if (wanted === undefined) {
        return { kind: 'not-run', reason: 'No file beside the config names the LiteLLM that is deployed.' };
    }
    const cases = sources.flatMap(({ path, pointer, bytes }) => {
        const after = changed.find((file) => file.path === path)?.bytes;
        const at = pointer === undefined ? { path } : { path, pointer };
        return after === undefined ? [] : [{ ...at, after, before: bytes }];
    });
    try {
        const room = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(156), __webpack_require__.e(32), __webpack_require__.e(86)]).then(__webpack_require__.bind(__webpack_require__, 2086));
        const keeper = world.history.isLocal
            ? undefined
            : room.actionsKeeper((message) => world.log.info(message));
        const say = (message) => world.log.info(message);
        const tools = { env: world.env, folder: installationFolder(world.env), keeper, say };
        return await room.prove({ wanted, cases, catalogue }, tools);
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


/***/ })

};

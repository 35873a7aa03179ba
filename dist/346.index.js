export const id = 346;
export const ids = [346];
export const modules = {

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


/***/ })

};

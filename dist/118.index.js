export const id = 118;
export const ids = [118];
export const modules = {

/***/ 4644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ resultText),
/* harmony export */   UJ: () => (/* binding */ proofLines),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4842);

/** A proof in one sentence for each file that something is to be said of; text from the proxy is quoted in it unescaped. */
function proofLines(proof) {
    if (proof.kind === 'not-run')
        return [`Not proved with LiteLLM, because ${lowered(proof.reason)}`];
    const { version, foundAt } = proof.litellm;
    const litellm = `LiteLLM ${version}${foundAt === undefined ? '' : ` (found in \`${foundAt}\`)`}`;
    const several = proof.files.length > 1;
    return proof.files.map((file) => `${several ? `\`${nameOf(file)}\`: ` : ''}${fileLine(file, litellm)}`);
}
/** `path` or `path#pointer`. */
function nameOf({ path, pointer }) {
    return pointer === undefined ? path : `${path}#${pointer}`;
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
        const how = start.why === 'timeout' ? 'did not answer within its time' : 'does not start';
        const before = start.before ? ' It does not start without this change either.' : '';
        return `${litellm} ${how} with this file: ${ended(start.said)}${before}`;
    }
    const failed = namesOf(rows.filter(({ result }) => result.kind === 'failed'));
    const facts = `starts in ${seconds(start.ms)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entries, 'entry', 'entries')}, ${answered(rows)}`;
    if (failed.size > 0) {
        return `${litellm} ${facts}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed.size, 'name fails', 'names fail')} with this change.`;
    }
    const old = namesOf(rows.filter(({ result }) => result.kind === 'failed-before'));
    const also = old.size === 0 ? '' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(old.size, 'name fails', 'names fail')} with and without this change.`;
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
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(names.length, 'Copilot model', 'Copilot models')} answered${list}`;
}
function namesOf(rows) {
    return new Set(rows.map(({ name }) => name));
}
function seconds(ms) {
    return `${Math.max(1, Math.round(ms / 1000))} s`;
}
function ended(text) {
    const said = text === '' ? 'it says nothing' : text;
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _sync_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5921);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4842);



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
/** Names what a better glob could match: the YAML and JSON files, or else whatever exists. */
function nothingFound(path, files) {
    const yaml = files.filter((file) => /\.(?:ya?ml|json)$/i.test(file));
    const looked = yaml.length > 0 ? yaml : files;
    const shown = looked.slice(0, MOST_SHOWN).join(', ');
    const more = looked.length > MOST_SHOWN ? ` and ${looked.length - MOST_SHOWN} more` : '';
    const there = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(files.length, 'file is there', 'files are there');
    const seen = files.length === 0
        ? 'There are no files at all'
        : `${there}, and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(yaml.length, 'is', 'are')} YAML or JSON: ${shown}${more}`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('CONFIG_PATH', `The glob ${JSON.stringify(path)} matches no file. ${seen}.`);
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
async function refuseMissing(sources, { createConfig }, looked) {
    const paths = [...new Set(sources.flatMap(({ path, bytes }) => (bytes === null ? [path] : [])))];
    const [path] = paths;
    if (path === undefined || createConfig)
        return;
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(paths.map(quoted), MOST_SHOWN);
    const missing = `${names} ${paths.length === 1 ? 'does' : 'do'} not exist${looked.where}.`;
    const found = candidates(path, await filesNear(path, looked));
    const place = { path };
    if (found.length > 0) {
        const what = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(found.length, 'file is', 'files are')} likely to be meant`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('CONFIG_MISSING', `${missing} ${what}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(found.map(quoted), MOST_SHOWN)}.`, { place });
    }
    if (!looked.isJob)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('CONFIG_MISSING', missing, { place });
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('CONFIG_MISSING', 'There is no such file. Is there an `actions/checkout` step before this one?', {
        place,
    });
}
const MOST_SHOWN = 10;
/** Suggestions are a courtesy: when the files cannot be listed, the config is still what is missing. */
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
    const paths = [...new Set([...locations.map(({ path }) => path), ...nearby])];
    const target = { owner, repo, base, branch: settings.pullRequest.branch, paths };
    const snapshot = await (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.readRepository)(client, target);
    const offered = (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.offeredFiles)(snapshot);
    const sources = locations.map((location) => sourceAt(location, snapshot, offered));
    await (0,_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseMissing */ .j)(sources, settings, {
        where: ` on the branch \`${snapshot.base.name}\``,
        isJob: false,
        filesNear: () => (0,_pr_index_js__WEBPACK_IMPORTED_MODULE_0__.listFiles)(client, settings.github),
    });
    return {
        sources,
        async conclude(plan, files, prove) {
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


/***/ }),

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** Counts and lists in sentences, the same everywhere people read. */
/** `1 model`, `2 models`; with a verb: `count(n, 'file is', 'files are')`. */
function count(n, one, many = `${one}s`) {
    return `${formatNumber(n)} ${n === 1 ? one : many}`;
}
/** `a`, `a and b`, `a, b and c`; past `max`, `a, b and 3 more`. */
function list(items, max = items.length) {
    const shown = items.length > max ? [...items.slice(0, max), `${items.length - max} more`] : items;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
/** A number as people read it, the same in every locale: `1,048,576`. */
function formatNumber(value) {
    const [whole = '', ...rest] = String(value).split('.');
    return Math.abs(value) < 1e21 && Number.isFinite(value)
        ? [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.')
        : String(value);
}


/***/ })

};

export const id = 158;
export const ids = [158];
export const modules = {

/***/ 3158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheStore: () => (/* binding */ cacheStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/history/format.js
var format = __webpack_require__(7525);
;// CONCATENATED MODULE: ./lib/history/cache-key.js


/**
 * A history as short text of digits, lower-case letters, `-` and `.`, to be part of a cache key: `1-<run>`, then for each
 * moment at which models were first missed `-<since>.<runs>.<models>`. Numbers are in base 36, `since` is in minutes, a
 * model is six digits of a hash of its id: nothing of an id has to be escaped, and 60 models fit.
 */
const asCacheKey = { parse, format: cache_key_format, carry };
/** A cache key has at most 512 characters. The rest of it names the sync. */
const MOST_CHARACTERS = 440;
const MINUTE_MS = 60_000;
const NO_RUN = 'x';
const SHAPE = /^1-(x|[0-9a-z]{1,8})((?:-[0-9a-z]{1,7}\.[0-9a-z]{1,4}\.(?:[0-9a-z]{6})+)*)$/;
function parse(text, now, ids) {
    const [, run, groups = ''] = (text.length <= MOST_CHARACTERS ? SHAPE.exec(text) : null) ?? [];
    if (run === undefined)
        return (0,format/* unusable */._P)('it has another structure or version');
    const known = new Map(groups.split('-').slice(1).flatMap(recordsOf));
    const records = ids.flatMap((id) => {
        const record = known.get(nameOf(id));
        return record === undefined ? [] : [[id, record]];
    });
    return (0,format/* historyOf */.om)(records, now, run === NO_RUN ? undefined : number(run));
}
function recordsOf(group) {
    const [since = '', runs = '', models = ''] = group.split('.');
    const record = {
        since: new Date(number(since) * MINUTE_MS).toISOString(),
        runs: Math.max(1, number(runs)),
    };
    return namesIn(models).map((name) => [name, record]);
}
function namesIn(models) {
    return models.match(/.{6}/g) ?? [];
}
/** Records for which there is no room are forgotten, which only delays removals: the models missing longest come first. */
function cache_key_format({ missing, run }) {
    const groups = new Map();
    for (const [id, { since, runs }] of [...missing].toSorted(byTime)) {
        const head = `-${digits(Math.floor(Date.parse(since) / MINUTE_MS))}.${digits(runs)}.`;
        groups.set(head, [...(groups.get(head) ?? []), nameOf(id)]);
    }
    let text = `1-${run === undefined ? NO_RUN : digits(run)}`;
    for (const [head, names] of groups) {
        const room = Math.floor((MOST_CHARACTERS - text.length - head.length) / 6);
        if (room > 0)
            text += head + names.toSorted().slice(0, room).join('');
    }
    return text;
}
function carry(text, run, offered) {
    const [, before, groups = ''] = (text.length <= MOST_CHARACTERS ? SHAPE.exec(text) : null) ?? [];
    if (before === undefined || before === NO_RUN || number(before) !== run - 1)
        return undefined;
    const names = new Set(offered.map(nameOf));
    const kept = groups
        .split('-')
        .slice(1)
        .flatMap((group) => {
        const [since = '', runs = '', models = ''] = group.split('.');
        const missing = namesIn(models).filter((name) => !names.has(name));
        return missing.length === 0 ? [] : [`-${since}.${runs}.${missing.join('')}`];
    });
    return kept.length === 0 ? undefined : `1-${digits(run)}${kept.join('')}`;
}
function byTime([a, { since: first }], [b, { since: second }]) {
    return Date.parse(first) - Date.parse(second) || (a < b ? -1 : 1);
}
/** Two of 60 ids share a name once in a million syncs. */
function nameOf(id) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(id).digest('hex').slice(0, 12);
    return digits(Number.parseInt(hash, 16) % 36 ** 6).padStart(6, '0');
}
function digits(value) {
    return value.toString(36);
}
function number(text) {
    return Number.parseInt(text, 36);
}

;// CONCATENATED MODULE: ./lib/history/cache.js





/** The longest that a run waits for the cache: once to load and once to save. */
const MOST_MS = 4_000;
/** What is saved. An entry is found again only by the same pattern, so it must not depend on the runner's folders. */
const PATTERN = '~/.copilot-model-sync';
/**
 * The history in the Actions cache, in the *keys* of its entries: the newest key with the sync's prefix is looked up, and
 * nothing is ever downloaded or unpacked. Archives are unpacked with absolute paths and links (`tar -P`), so anyone who can
 * write to the repository's cache could otherwise write files beside the tokens of this job.
 *
 * Entries never change, so each history is an entry of its own. GitHub deletes an entry after seven days without access
 * (docs.github.com, "Dependency caching reference").
 *
 * @param overran called when a run stops waiting for an answer: the process then has to be ended from outside
 */
function cacheStore(overran) {
    const folder = (0,external_node_path_.join)((0,external_node_os_.homedir)(), (0,external_node_path_.basename)(PATTERN));
    return {
        form: asCacheKey,
        async load(key) {
            const result = await within(async () => {
                const cache = await __webpack_require__.e(/* import() */ 728).then(__webpack_require__.bind(__webpack_require__, 9728));
                if (!cache.isFeatureAvailable())
                    return { text: undefined, notices: [UNAVAILABLE] };
                const start = prefix(key);
                // No entry has the first name: an exact match would win over newer entries.
                const hit = await cache.restoreCache([PATTERN], start + (0,external_node_crypto_.randomUUID)(), [start], { lookupOnly: true });
                return { text: hit?.slice(start.length), notices: [] };
            }, overran);
            return typeof result === 'string' ? { text: undefined, notices: [notice('loaded', result)] } : result;
        },
        async save(key, text) {
            const result = await within(async () => {
                const cache = await __webpack_require__.e(/* import() */ 728).then(__webpack_require__.bind(__webpack_require__, 9728));
                if (!cache.isFeatureAvailable())
                    return [];
                await (0,promises_.mkdir)(folder, { recursive: true });
                try {
                    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'README'), CONTENT);
                    const saved = await cache.saveCache([PATTERN], prefix(key) + text);
                    // It warns and answers -1 instead of throwing.
                    return saved === -1 ? [notice('saved', 'the cache refused it')] : [];
                }
                finally {
                    await (0,promises_.rm)(folder, { recursive: true, force: true });
                }
            }, overran);
            return typeof result === 'string' ? [notice('saved', result)] : result;
        },
    };
}
function prefix(key) {
    return `copilot-model-sync-history-${key}-`;
}
/** An entry must not be empty. */
const CONTENT = 'copilot-model-sync remembers missing models in the keys of cache entries; this file is never read.\n';
const UNAVAILABLE = {
    message: 'This runner has no Actions cache, so missing models are not remembered and none is removed.',
};
function notice(what, why) {
    return {
        message: `The history of missing models could not be ${what} (${why}): this only delays removals.`,
    };
}
/** The step's result, or why it has none, in words. */
async function within(step, overran) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => {
            overran();
            resolve('the cache did not answer in time');
        }, MOST_MS);
    });
    try {
        return await Promise.race([step(), late]);
    }
    catch (error) {
        return error instanceof Error ? `${error.name} in the cache` : 'an error in the cache';
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 7525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9076);


/** This program writes no larger history. An id is as long as the catalogue's reader allows. */
const MOST_MODELS = 10_000;
const MOST_CHARACTERS = 4 * 1024 * 1024;
const Stored = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    missing: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(256), zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ since: zod__WEBPACK_IMPORTED_MODULE_2__.datetime(), runs: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).max(1_000_000) })),
});
/** JSON, for a file that people may look at. */
const asJson = { parse, format, carry: () => undefined };
function parse(text, now) {
    if (text.length > MOST_CHARACTERS)
        return unusable('it is too large');
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return unusable('it is not JSON');
    }
    const parsed = Stored.safeParse(json);
    if (!parsed.success)
        return unusable('it has another structure or version');
    return historyOf(Object.entries(parsed.data.missing), now);
}
function format({ missing }) {
    const sorted = [...missing].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `${JSON.stringify({ version: 1, missing: Object.fromEntries(sorted) }, null, 2)}\n`;
}
/** A date in the future would bring a removal forward. */
function historyOf(records, now, run) {
    if (records.length > MOST_MODELS)
        return unusable('it names too many models');
    if (records.some(([, { since }]) => !(Date.parse(since) <= now.getTime()))) {
        return unusable('it is dated in the future');
    }
    if (records.length === 0)
        return { kind: 'history', history: _history_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_HISTORY */ .Vo };
    return { kind: 'history', history: { missing: new Map(records), ...(run === undefined ? {} : { run }) } };
}
/** The answer for a text that is not a history. */
function unusable(reason) {
    return { kind: 'unusable', reason };
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};

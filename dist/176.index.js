export const id = 176;
export const ids = [176];
export const modules = {

/***/ 6176:
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
// EXTERNAL MODULE: ./lib/history/format.js + 1 modules
var format = __webpack_require__(8121);
;// CONCATENATED MODULE: ./lib/history/packed.js


/**
 * A history as short text of digits, lower-case letters, `-` and `.`, to be part of a cache key: `1-<run>`, then for each
 * moment at which models were first missed `-<since>.<runs>.<models>`. Numbers are in base 36, `since` is in minutes, a
 * model is six digits of a hash of its id: nothing of an id has to be escaped, and 60 models fit.
 */
const packed = { parse, format: packed_format };
/** A cache key holds 512 characters, of which the rest names the sync. */
const MOST_CHARACTERS = 440;
const MINUTE_MS = 60_000;
const NO_RUN = 'x';
const SHAPE = /^1-(x|[0-9a-z]{1,8})((?:-[0-9a-z]{1,7}\.[0-9a-z]{1,4}\.(?:[0-9a-z]{6})+)*)$/;
function parse(text, now, ids) {
    const [, run, groups = ''] = (text.length <= MOST_CHARACTERS ? SHAPE.exec(text) : null) ?? [];
    if (run === undefined)
        return (0,format/* unusable */._P)('it is of another shape or version');
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
    return (models.match(/.{6}/g) ?? []).map((name) => [name, record]);
}
/** What finds no room is forgotten, which only delays: the models missed longest come first. */
function packed_format({ missing, run }) {
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





/** Longer than this a cache does not hold a run up, once to load and once to save. */
const MOST_MS = 4_000;
/** What is saved. An entry is found again only by the same words, so they name no folder that differs from runner to runner. */
const PATTERN = '~/.copilot-model-sync';
/**
 * The history in the Actions cache, in the *keys* of its entries: the newest key with the sync's prefix is looked up, and
 * nothing is ever downloaded or unpacked. Archives are unpacked with absolute paths and links (`tar -P`), so whoever can
 * write to the repository's cache could otherwise write files beside the tokens of this job.
 *
 * Entries never change, so each history is an entry of its own; GitHub deletes those that nobody asks for after a week.
 *
 * @param overran called when an answer was no longer waited for: the process then has to be ended from outside
 */
function cacheStore(overran) {
    const folder = (0,external_node_path_.join)((0,external_node_os_.homedir)(), (0,external_node_path_.basename)(PATTERN));
    return {
        form: packed,
        async load(key) {
            const result = await within(async () => {
                const cache = await __webpack_require__.e(/* import() */ 728).then(__webpack_require__.bind(__webpack_require__, 9728));
                if (!cache.isFeatureAvailable())
                    return { text: undefined, notices: [UNAVAILABLE] };
                const start = prefix(key);
                // Nobody has an entry of the first name, which would win over newer ones.
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
                    return saved === -1 ? [notice('saved', 'the cache did not take it')] : [];
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
/** An entry has to hold something. */
const CONTENT = 'copilot-model-sync remembers missing models in the keys of cache entries; this file is never read.\n';
const UNAVAILABLE = {
    message: 'This runner has no Actions cache, so missing models are not remembered and none is removed.',
};
function notice(what, why) {
    return {
        message: `The history of missing models could not be ${what} (${why}): removals are only delayed by it.`,
    };
}
/** The step's result, or in words why there is none. */
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

/***/ 8121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vA: () => (/* binding */ asJson),
  om: () => (/* binding */ historyOf),
  _P: () => (/* binding */ unusable)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./lib/history/history.js
var history_history = __webpack_require__(9076);
;// CONCATENATED MODULE: ./lib/history/format.js


/** Beyond these a history is none of ours. An id is as long as the catalogue's reader lets it be. */
const MOST_MODELS = 10_000;
const MOST_CHARACTERS = 4 * 1024 * 1024;
const Stored = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    missing: schemas/* record */.g1P(schemas/* string */.YjP().min(1).max(256), schemas/* strictObject */.rej({ since: datetime(), runs: schemas/* int */.Whr().min(1).max(1_000_000) })),
});
/** JSON, for a file that people may look at. */
const asJson = { parse, format };
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
        return unusable('it is of another shape or version');
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
        return { kind: 'history', history: history_history/* NO_HISTORY */.Vo };
    return { kind: 'history', history: { missing: new Map(records), ...(run === undefined ? {} : { run }) } };
}
function unusable(reason) {
    return { kind: 'unusable', reason };
}


/***/ })

};

export const id = 962;
export const ids = [962];
export const modules = {

/***/ 3962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carryHistory: () => (/* binding */ carryHistory),
/* harmony export */   loadHistory: () => (/* binding */ loadHistory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9076);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2762);



/** Loads the history for this sync. One that cannot be used counts as none, which only delays removals. */
async function loadHistory(settings, missing, moment, world) {
    const key = historyKey(settings, world);
    const store = await world.history.open();
    const { form } = store;
    const { text, notices } = await store.load(key);
    const parsed = text === undefined ? undefined : form.parse(text, moment.now, missing);
    const history = parsed?.kind === 'history' ? parsed.history : _history_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_HISTORY */ .Vo;
    const unusable = parsed?.kind === 'unusable'
        ? [
            {
                message: `The stored history of missing models is not used: ${parsed.reason}. This only delays removals.`,
            },
        ]
        : [];
    const forgotten = text === undefined && missing.length > 0 ? await (0,_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .scheduleNotice */ .I)(world) : [];
    return {
        history,
        notices: [...notices, ...unusable, ...forgotten],
        async save() {
            if ((0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .isRerun */ .tc)(history, moment))
                return [];
            const after = form.format((0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .advance */ .np)(history, missing, moment));
            return (text ?? form.format(_history_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_HISTORY */ .Vo)) === after ? [] : store.save(key, after);
        },
    };
}
/**
 * Keeps the counts when a run fails before it knows what is missing: otherwise the next run would read the gap as a run in
 * which nothing was missing. The history of the previous run is stored again under this run's number, without the models
 * that the catalogue offers. Anything else is left as it is.
 *
 * @param offered ids that the catalogue offers, as far as this run has read it
 */
async function carryHistory(settings, offered, moment, world) {
    const { run } = moment;
    if (run === undefined || moment.isRerun === true)
        return;
    const key = historyKey(settings, world);
    const store = await world.history.open();
    const { text } = await store.load(key);
    const carried = text === undefined ? undefined : store.form.carry(text, run, offered);
    if (carried !== undefined)
        await store.save(key, carried);
}
/**
 * Syncs whose missing models differ for good reasons must not share a history: those of another repository, base or file, or
 * with another choice of models. Nor must workflows, since each has its own run numbers. The key contains nothing about the
 * account.
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


/***/ }),

/***/ 2762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ isTooRare),
  I: () => (/* binding */ scheduleNotice)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/history/cron.js
/**
 * The longest time between two days on which any of these schedules starts a workflow, in days, over four years. POSIX cron
 * as GitHub reads it: five fields in UTC, names of months and days, no `@daily`. Undefined when a schedule cannot be read.
 */
function longestGapDays(crons) {
    const schedules = crons.map(parse);
    if (!schedules.every((schedule) => schedule !== undefined))
        return undefined;
    let last;
    let longest;
    for (let day = 0; day < FOUR_YEARS; day++) {
        const date = new Date(Date.UTC(2024, 0, 1 + day));
        if (!schedules.some((schedule) => isOn(schedule, date)))
            continue;
        if (last !== undefined)
            longest = Math.max(longest ?? 0, day - last);
        last = day;
    }
    return longest ?? (schedules.length > 0 ? FOUR_YEARS : undefined);
}
const FOUR_YEARS = 1461;
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
function parse(cron) {
    const [, , day = '', month = '', weekday = '', ...more] = cron.trim().split(/\s+/);
    const days = field(day, 1, 31);
    const months = field(month, 1, 12, MONTHS);
    const weekdays = field(weekday, 0, 6, WEEKDAYS);
    if (more.length > 0 || days === 'wrong' || months === 'wrong' || weekdays === 'wrong')
        return undefined;
    return { days, months, weekdays };
}
/** A day matches either of the two day fields when both are restricted (POSIX, `crontab`). */
function isOn({ days, months, weekdays }, date) {
    if (months !== undefined && !months.has(date.getUTCMonth() + 1))
        return false;
    const byDay = days?.has(date.getUTCDate());
    const byWeekday = weekdays?.has(date.getUTCDay());
    if (byDay === undefined)
        return byWeekday ?? true;
    return byDay || byWeekday === true;
}
/** The values of a field; undefined: any value. */
function field(text, least, most, names = []) {
    if (text === '*')
        return undefined;
    const values = new Set();
    for (const part of text.split(',')) {
        const [, from = '', to, step = '1'] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
        const first = from === '*' ? least : valueIn(from, least, names);
        const last = to !== undefined ? valueIn(to, least, names) : from === '*' || part.includes('/') ? most : first;
        if (!(first >= least && last <= most && first <= last && Number(step) > 0))
            return 'wrong';
        for (let value = first; value <= last; value += Number(step))
            values.add(value);
    }
    return values;
}
function valueIn(text, least, names) {
    const at = names.indexOf(text.toUpperCase());
    return at >= 0 ? at + least : /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/history/schedule.js


/** GitHub deletes a cache entry after this many days without access. */
const CACHE_DAYS = 7;
/**
 * A notice when the schedule that started this run is too rare for the Actions cache: the history is then deleted before the
 * next run, and no model is ever removed.
 */
async function scheduleNotice({ env, files, history }) {
    const path = env.GITHUB_EVENT_PATH ?? '';
    if (history.isLocal || env.GITHUB_EVENT_NAME !== 'schedule' || path === '')
        return [];
    const cron = cronIn(await textOf(path, files));
    if (cron === undefined || !isTooRare([cron]))
        return [];
    return [
        {
            message: `The schedule "${cron}" can start this workflow ${CACHE_DAYS} days or more after the last run, and GitHub deletes cache entries that were not used for ${CACHE_DAYS} days. Unless other runs start in between, missing models are forgotten and never removed. Schedule a run at least every ${CACHE_DAYS - 1} days, or set \`removal-grace-days: 0\`.`,
        },
    ];
}
/** Whether these schedules of one workflow together leave the cache without access for so long that it forgets. */
function isTooRare(crons) {
    const days = longestGapDays(crons);
    return days !== undefined && days >= CACHE_DAYS;
}
async function textOf(path, files) {
    try {
        const bytes = await files.read(path);
        return bytes === null ? '' : new TextDecoder().decode(bytes);
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR)
            return '';
        throw error;
    }
}
/** The event of a scheduled run names the schedule that started it. */
function cronIn(event) {
    try {
        const payload = JSON.parse(event);
        const cron = typeof payload === 'object' && payload !== null && 'schedule' in payload ? payload.schedule : undefined;
        return typeof cron === 'string' && cron.length <= 100 ? cron : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};

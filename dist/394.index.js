export const id = 394;
export const ids = [394];
export const modules = {

/***/ 5318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T4: () => (/* binding */ changesMarkdown),
  $6: () => (/* reexport */ heldMarkdown),
  hd: () => (/* reexport */ noticesMarkdown)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/markdown/words.js
var words = __webpack_require__(3039);
;// CONCATENATED MODULE: ./lib/report/markdown/table.js

/** Tables longer than this are folded, so that what follows is still seen. */
const FOLD_AFTER = 15;
/** Names that stand above a folded table. */
const MOST_NAMES = 40;
/**
 * A Markdown table; long ones are folded below the names they are about, and cut after `maxRows` with a line that says
 * so.
 *
 * @param columns headings; one that ends in `:` is aligned to the right
 * @param rows cells as Markdown, already escaped, without line breaks
 */
function table(columns, rows, maxRows, folded = { above: names(rows, maxRows), summary: 'Show the table' }) {
    const shown = rows.slice(0, maxRows);
    const lines = [
        line(columns.map((column) => column.replace(/:$/, ''))),
        line(columns.map((column) => (column.endsWith(':') ? '--:' : '---'))),
        ...shown.map(line),
    ];
    const rest = rows.length - shown.length;
    const more = rest > 0 ? `\n\n… and ${rest} more ${rest === 1 ? 'row' : 'rows'}; the diff shows all.` : '';
    if (shown.length === 0)
        return more.trim();
    const isFolded = shown.length > FOLD_AFTER;
    return [
        ...(isFolded ? [folded.above] : []),
        fold(`${lines.join('\n')}${more}`, isFolded, folded.summary),
    ].join('\n\n');
}
/** Hides long parts behind one line; GitHub needs the blank lines to see Markdown inside. */
function fold(markdown, folded, summary) {
    return folded ? `<details><summary>${summary}</summary>\n\n${markdown}\n\n</details>` : markdown;
}
function names(rows, maxRows) {
    const all = rows.map(([name = '']) => name).filter((name) => name !== '');
    return (0,words/* list */.p_)(all, Math.min(MOST_NAMES, maxRows));
}
function line(cells) {
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/added.js



/** New models: what they are called, how much they take and give, what they can do. */
function addedMarkdown(changes, maxRows) {
    return table(['Model', 'What it is', 'Window:', 'Output:', 'Capabilities'], changes.map(row), maxRows, {
        above: byVendor(changes, Math.min(MOST_NAMES, maxRows)),
        summary: 'Window, output and capabilities of each',
    });
}
/** Many models are read by who makes them: a line each. */
function byVendor(changes, most) {
    const vendors = new Map();
    for (const { id, model } of changes.slice(0, most)) {
        const vendor = (0,report_escape/* markdown */.wD)(model.vendor ?? '', 40) || 'Others';
        vendors.set(vendor, [...(vendors.get(vendor) ?? []), (0,report_escape/* code */.aY)(id)]);
    }
    const lines = [...vendors].map(([vendor, ids]) => `- ${vendor}: ${(0,words/* list */.p_)(ids)}`);
    const rest = changes.length - most;
    return [...lines, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n');
}
function row({ id, model, entry }) {
    const { contextWindow, output } = model.limits;
    return [(0,report_escape/* code */.aY)(id), about(model), limit(contextWindow), limit(output), capabilities(entry)];
}
function about({ name, vendor, preview }) {
    const by = vendor === undefined ? '' : ` (${(0,report_escape/* markdown */.wD)(vendor, 40)})`;
    return (`${name === undefined ? '' : (0,report_escape/* markdown */.wD)(name, 60)}${by}${preview === true ? ', preview' : ''}`.trim() || '–');
}
function limit(tokens) {
    return tokens === undefined ? '–' : (0,words/* formatNumber */.ZV)(tokens);
}
/** Read from the entry, since that is what LiteLLM will go by. */
function capabilities(entry) {
    const info = entry['model_info'];
    if (typeof info !== 'object' || info === null || Array.isArray(info))
        return '–';
    const names = Object.entries(info)
        .filter(([key, value]) => key.startsWith('supports_') && value === true)
        .map(([key]) => CAPABILITIES[key] ?? (0,report_escape/* markdown */.wD)(key.slice('supports_'.length).replaceAll('_', ' '), 40));
    return names.join(', ') || '–';
}
const CAPABILITIES = {
    supports_function_calling: 'tools',
    supports_parallel_function_calling: 'parallel tools',
    supports_response_schema: 'structured output',
};

;// CONCATENATED MODULE: ./lib/report/markdown/changed.js



/** Keys that change, old and new; a sign stands where something is lost. */
function changedMarkdown(changes, maxRows) {
    return table(['Model', 'What', 'Old', 'New'], changes.flatMap(rows), maxRows);
}
/** The name stands in the first row of each model only: the eye finds the next model by it. */
function rows({ id, keys }) {
    return alike(keys.flatMap(parts)).map(([first, ...rest], index) => {
        const names = [first, ...rest].map(keyName).join(', ');
        const sign = first.level === 'breaking' ? '⚠️ ' : '';
        return [index === 0 ? (0,report_escape/* code */.aY)(id) : '', `${sign}${names}`, old(first), fresh(first)];
    });
}
/** Keys that change in the same way share a row: five capabilities gained are one piece of news. */
function alike(keys) {
    const groups = new Map();
    for (const key of keys) {
        const way = JSON.stringify([old(key), fresh(key), key.level]);
        const group = groups.get(way);
        if (group === undefined)
            groups.set(way, [key]);
        else
            group.push(key);
    }
    return [...groups.values()];
}
/** A map, such as headers, by its keys: only those that differ. */
function parts(change) {
    const { path, from, to, level } = change;
    const [before, after] = [from?.value ?? {}, to ?? {}];
    if (!isMap(before) || !isMap(after))
        return [change];
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
    return keys
        .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
        .map((key) => ({ path: [...path, key], level, ...sides(before[key], after[key]) }));
}
function sides(before, after) {
    return {
        ...(before === undefined ? {} : { from: { value: before, source: '' } }),
        ...(after === undefined ? {} : { to: after }),
    };
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function keyName({ path }) {
    return (0,report_escape/* code */.aY)(path[0] === 'model_info' ? path.slice(1).join('.') : path.join('.'));
}
function old({ from }) {
    if (from === undefined)
        return '–';
    return from.value === undefined ? (0,report_escape/* code */.aY)(from.source) : (0,words/* formatValue */.Fl)(from.value);
}
function fresh({ to }) {
    return to === undefined ? 'removed' : `**${(0,words/* formatValue */.Fl)(to)}**`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/removed.js


const NEVER = '–';
/** Entries that go, why, and since when the model has been missing. */
function removedMarkdown(changes, maxRows) {
    const dated = changes.some(({ why }) => since(why) !== NEVER);
    const columns = ['Model', 'Why', ...(dated ? ['Missing since'] : [])];
    const rows = changes.map(({ id, why }) => [(0,report_escape/* code */.aY)(id), reason(why), ...(dated ? [since(why)] : [])]);
    return table(columns, rows, maxRows);
}
function reason(why) {
    switch (why.kind) {
        case 'gone':
            return 'no longer in Copilot’s catalogue';
        case 'unpicked':
            return `no longer offered: ${(0,report_escape/* prose */.CS)(why.reason, 200)}`;
        case 'excluded':
            return (0,report_escape/* prose */.CS)(why.reason, 200);
        default:
            return why;
    }
}
function since(why) {
    return why.kind === 'excluded' || why.since === undefined ? NEVER : (0,report_escape/* markdown */.wD)(why.since.slice(0, 10), 10);
}

;// CONCATENATED MODULE: ./lib/report/markdown/aside.js




/** More than this and the list is folded. */
const aside_FOLD_AFTER = 5;
/** Entries that would go but stay, each with why. Empty when there are none. */
function heldMarkdown(plan, maxRows) {
    const held = plan.files.flatMap((file) => file.held);
    if (held.length === 0)
        return '';
    const rows = held.map(({ id, reason }) => [(0,report_escape/* code */.aY)(id), (0,report_escape/* prose */.CS)(reason, 300)]);
    return `${heading(`Held back (${held.length})`)}${(0,words/* count */.U9)(held.length, 'model')} would go, but ${held.length === 1 ? 'stays' : 'stay'} for now.\n\n${table(['Model', 'Why it stays'], rows, maxRows)}`;
}
/** Everything else a person should know, with where it stands. Empty when there is nothing. */
function noticesMarkdown(plan, maxRows) {
    const notices = [...plan.files.flatMap((file) => file.notices), ...plan.notices];
    if (notices.length === 0)
        return '';
    const rest = notices.length - maxRows;
    const lines = [...notices.slice(0, maxRows).map(item), ...(rest > 0 ? [`- … and ${rest} more`] : [])];
    return `${heading('Notices')}${fold(lines.join('\n'), lines.length > aside_FOLD_AFTER, (0,words/* count */.U9)(notices.length, 'notice'))}`;
}
function item({ message, place }) {
    return `- ${place === undefined ? '' : `${(0,report_escape/* code */.aY)((0,errors/* formatPlace */.dE)(place))}: `}${(0,report_escape/* prose */.CS)(message, 500)}`;
}
function heading(text) {
    return `### ${text}\n\n`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/index.js







/** How many names a sentence carries before it counts the rest. */
const NAMES = 4;
/** Lines of what breaks. */
const MOST_BREAKS = 20;
/** Files that get tables of their own. */
const MAX_FILES = 50;
/**
 * What a plan changes, as a pull request's body and the job's summary show it: a sentence, a warning where something
 * is lost, and a table for each kind of change. All text from elsewhere is escaped. Empty when nothing changes.
 *
 * @param maxRows of each table
 */
function changesMarkdown(plan, maxRows = Number.POSITIVE_INFINITY) {
    const files = plan.files.filter(({ changes }) => changes.length > 0);
    if (files.length === 0)
        return '';
    const rest = files.length - MAX_FILES;
    const tables = files
        .slice(0, MAX_FILES)
        .flatMap((file) => [
        ...(files.length === 1 ? [] : [`### ${(0,report_escape/* code */.aY)(fileName(file), 200)}`]),
        ...tablesOf(file, files.length === 1 ? '###' : '####', maxRows),
    ]);
    return [
        sentence(plan, files),
        ...warning(plan),
        ...tables,
        ...(rest > 0 ? [`… and ${rest} more files`] : []),
    ].join('\n\n');
}
function sentence(plan, files) {
    const counts = ['added', 'updated', 'removed']
        .map((kind) => ({ kind, n: (0,words/* changesOf */.fs)(plan, kind).length }))
        .filter(({ n }) => n > 0);
    const parts = counts.map(({ kind, n }, index) => `**${index === 0 ? (0,words/* count */.U9)(n, 'model') : n} ${kind}**`);
    const where = (0,words/* list */.p_)(files.map((file) => (0,report_escape/* code */.aY)(fileName(file), 200)), NAMES);
    const level = plan.level === 'additive' ? ' Nothing that is served today is lost.' : '';
    return `GitHub Copilot’s models changed: ${(0,words/* list */.p_)(parts)} in ${where}.${level}`;
}
/** An alert, which GitHub shows in colour: the one thing a reviewer must not miss. */
function warning(plan) {
    if (plan.level !== 'breaking')
        return [];
    const gone = (0,words/* changesOf */.fs)(plan, 'removed').map(({ id }) => (0,report_escape/* code */.aY)(id));
    const less = (0,words/* changesOf */.fs)(plan, 'updated')
        .filter(({ level }) => level === 'breaking')
        .map(({ id }) => (0,report_escape/* code */.aY)(id));
    const parts = [
        gone.length === 0
            ? ''
            : `${(0,words/* list */.p_)(gone, NAMES)} ${gone.length === 1 ? 'goes' : 'go'}: calls to ${gone.length === 1 ? 'it' : 'them'} will fail.`,
        less.length === 0
            ? ''
            : `${(0,words/* list */.p_)(less, NAMES)} ${less.length === 1 ? 'loses' : 'lose'} something (marked ⚠️ below).`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? [] : [`> [!WARNING]\n> **Breaking.** ${parts.join(' ')}${broken(plan)}`];
}
/** What points at entries that go: it fails with them unless somebody mends it before merging. */
function broken(plan) {
    const breaks = (0,words/* changesOf */.fs)(plan, 'removed').flatMap((change) => change.breaks ?? []);
    const items = breaks.slice(0, MOST_BREAKS).map(({ message, place }) => {
        return `> - ${place === undefined ? '' : `${(0,report_escape/* code */.aY)((0,errors/* formatPlace */.dE)(place), 200)}: `}${(0,report_escape/* prose */.CS)(message, 300)}`;
    });
    const rest = breaks.length - items.length;
    if (rest > 0)
        items.push(`> - … and ${rest} more`);
    return items.length === 0 ? '' : ` This breaks with it:\n>\n${items.join('\n')}`;
}
function tablesOf({ changes }, level, maxRows) {
    const added = changes.filter((change) => change.kind === 'added');
    const updated = changes.filter((change) => change.kind === 'updated');
    const removed = changes.filter((change) => change.kind === 'removed');
    return [
        ...(removed.length === 0
            ? []
            : [`${level} Removed (${removed.length})`, removedMarkdown(removed, maxRows)]),
        ...(added.length === 0 ? [] : [`${level} Added (${added.length})`, addedMarkdown(added, maxRows)]),
        ...(updated.length === 0
            ? []
            : [`${level} Updated (${updated.length})`, changedMarkdown(updated, maxRows)]),
    ];
}
function fileName({ path, pointer }) {
    return pointer === undefined ? path : `${path}#${pointer}`;
}


/***/ }),

/***/ 3039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

/** `1 model`, `2 models`. */
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
/** A config value as Markdown. */
function formatValue(value) {
    if (value === undefined)
        return '–';
    return typeof value === 'number'
        ? formatNumber(value)
        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(typeof value === 'string' ? value : JSON.stringify(value));
}
/** All changes of a kind, over all files, in order. */
function changesOf(plan, kind) {
    return plan.files.flatMap(({ changes }) => changes).filter((change) => isKind(change, kind));
}
function isKind(change, kind) {
    return change.kind === kind;
}


/***/ }),

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureSummary: () => (/* binding */ failureSummary),
/* harmony export */   summary: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _markdown_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5318);



/** The job summary of a run: what was decided, what changes, where the list came from. Markdown. */
function summary({ source, plan, conclusion, notices }) {
    const parts = [
        '## Copilot models',
        decided(conclusion),
        (0,_markdown_index_js__WEBPACK_IMPORTED_MODULE_2__/* .changesMarkdown */ .T4)(plan, MOST_ROWS),
        (0,_markdown_index_js__WEBPACK_IMPORTED_MODULE_2__/* .heldMarkdown */ .$6)(plan, MOST_ROWS),
        (0,_markdown_index_js__WEBPACK_IMPORTED_MODULE_2__/* .noticesMarkdown */ .hd)(plan, MOST_ROWS),
        notices.map(({ message }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message, 1000)}`).join('\n'),
        origin(source),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The job summary of a run that failed. */
function failureSummary(problem) {
    const place = problem.place === undefined ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(problem.place), 200)}: `;
    const message = problem.message
        .split('\n')
        .map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(line, 1000))
        .join('<br>');
    return `## Copilot models\n\n> [!CAUTION]\n> **${problem.code}** ${place}${message}\n>\n> ${advice(problem)}\n`;
}
function advice({ hint, link }) {
    if (link === undefined)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(hint, 1000);
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(hint.replace(link, '').trim(), 1000)} [${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(new URL(link).pathname, 200)}](<${link}>)`;
}
/** GitHub cuts a step's summary at 1 MiB; a page of that size helps nobody either. */
const MOST_ROWS = 200;
function decided(conclusion) {
    switch (conclusion.kind) {
        case 'planned':
            return 'Dry run: nothing was written.';
        case 'written':
            return conclusion.paths.length === 0
                ? 'Everything is up to date: nothing was written.'
                : `Written: ${paths(conclusion.paths)}.`;
        case 'checked':
            return conclusion.findings.length === 0
                ? 'Valid and up to date.'
                : conclusion.findings.slice(0, MOST_ROWS).map(finding).join('\n');
        case 'pull-request':
            return pullRequest(conclusion);
        default:
            return conclusion;
    }
}
function finding({ place, severity, message }) {
    return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(place), 200)} **${severity}** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message, 1000)}`;
}
function pullRequest({ decision, applied }) {
    const { number, url } = applied.number === undefined && 'pull' in decision && decision.pull ? decision.pull : applied;
    const which = number === undefined || url === undefined ? '' : `Pull request [#${number}](${url}) `;
    const what = {
        created: `${which}was **opened**: `,
        updated: `${which}was **updated**: `,
        closed: `${which}was **closed**: `,
        none: which === '' ? '' : `${which}is left as it is: `,
    }[applied.operation];
    const advice = decision.kind === 'leave' ? ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(decision.advice, 1000)}` : '';
    const notices = applied.notices.map(({ message }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message, 1000)}`);
    return [`${what}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(decision.reason, 1000)}${advice}`, ...notices].join('\n');
}
function paths(all) {
    return all.map((path) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path, 200)).join(', ');
}
function origin(source) {
    if (source.kind === 'recorded')
        return `<sub>Catalogue: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source.path, 200)}, recorded.</sub>`;
    const { endpoint, tokenType, auth, integrationId, apiVersion, plan } = source.how;
    const facts = [
        `Catalogue: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(endpoint)}`,
        `token ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${tokenType}_`)}, ${auth === 'exchange' ? 'exchanged' : 'direct'}`,
        ...(integrationId === undefined ? [] : [`integration ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(integrationId)}`]),
        `API version ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(apiVersion)}`,
        ...(plan === undefined ? [] : [`plan ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(plan)}`]),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}


/***/ })

};

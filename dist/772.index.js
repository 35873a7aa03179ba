export const id = 772;
export const ids = [772];
export const modules = {

/***/ 4161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* reexport */ asideMarkdown),
  T: () => (/* binding */ changesMarkdown)
});

// EXTERNAL MODULE: ./lib/config/model.js
var model = __webpack_require__(1991);
// EXTERNAL MODULE: ./lib/words.js
var words = __webpack_require__(4842);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/markdown/model.js
var markdown_model = __webpack_require__(595);
;// CONCATENATED MODULE: ./lib/report/markdown/table.js

/** Longer tables are folded, so that readers see what follows. */
const FOLD_AFTER = 15;
/** Names that are listed above a folded table. */
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
    const more = rest > 0 ? `\n\n… and ${(0,words/* count */.U9)(rest, 'more row')}; the diff shows all.` : '';
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





/** New models: what they are called, the limits that are written, what they can do. */
function addedMarkdown(changes, maxRows) {
    return table(['Model', 'What it is', 'Input tokens:', 'Output tokens:', 'Capabilities'], changes.map(row), maxRows, {
        above: byVendor(changes, Math.min(MOST_NAMES, maxRows)),
        summary: 'Limits and capabilities of each',
    });
}
/** Many models are listed by vendor, a line each. */
function byVendor(changes, most) {
    const vendors = new Map();
    for (const change of changes.slice(0, most)) {
        const vendor = (0,report_escape/* markdown */.wD)(change.model.vendor ?? '', 40) || 'Others';
        vendors.set(vendor, [...(vendors.get(vendor) ?? []), (0,markdown_model/* modelName */.f)(change)]);
    }
    const lines = [...vendors].map(([vendor, names]) => `- ${vendor}: ${(0,words/* list */.p_)(names)}`);
    const rest = changes.length - most;
    return [...lines, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n');
}
function row(change) {
    const { model_info: written } = change.entry;
    const info = (0,model/* isMap */.j)(written) ? written : {};
    return [
        (0,markdown_model/* modelName */.f)(change),
        about(change.model),
        (0,markdown_model/* formatValue */.F)(info['max_input_tokens']),
        (0,markdown_model/* formatValue */.F)(info['max_output_tokens']),
        capabilities(info),
    ];
}
function about({ name, vendor, preview }) {
    const by = vendor === undefined ? '' : ` (${(0,report_escape/* markdown */.wD)(vendor, 40)})`;
    return (`${name === undefined ? '' : (0,report_escape/* markdown */.wD)(name, 60)}${by}${preview === true ? ', preview' : ''}`.trim() || '–');
}
/** The capabilities that the entry states, since LiteLLM uses only those. */
function capabilities(info) {
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




/** Keys that change, with the old and the new value; a sign marks breaking changes. */
function changedMarkdown(changes, maxRows) {
    return table(['Model', 'What', 'Old', 'New'], changes.flatMap(rows), maxRows);
}
/** Only the first row of each model has its name: the eye finds the next model by it. */
function rows({ id, name, keys }) {
    return alike(keys.flatMap(parts)).map(([first, ...rest], index) => {
        const names = [first, ...rest].map(keyName).join(', ');
        const sign = first.level === 'breaking' ? '⚠️ ' : '';
        return [index === 0 ? (0,markdown_model/* modelName */.f)({ id, name }) : '', `${sign}${names}`, old(first), fresh(first)];
    });
}
/** Keys that change in the same way share a row: five new capabilities are one piece of news. */
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
    if (!(0,model/* isMap */.j)(before) || !(0,model/* isMap */.j)(after))
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
function keyName({ path }) {
    return (0,report_escape/* code */.aY)(path[0] === 'model_info' ? path.slice(1).join('.') : path.join('.'));
}
function old({ from }) {
    if (from === undefined)
        return '–';
    return from.value === undefined ? (0,report_escape/* code */.aY)(from.source) : (0,markdown_model/* formatValue */.F)(from.value);
}
function fresh({ to }) {
    return to === undefined ? 'removed' : `**${(0,markdown_model/* formatValue */.F)(to)}**`;
}

// EXTERNAL MODULE: ./lib/report/exports.js
var report_exports = __webpack_require__(4333);
;// CONCATENATED MODULE: ./lib/report/markdown/exports.js



/** Clients' files that a line names before it counts the rest. */
const MOST_FILES = 10;
/** The clients' files that list the models, in one line. Empty when none changes. */
function exportsMarkdown(plan) {
    const files = (0,report_exports/* changedExports */.Y)(plan).map((it) => {
        const where = `${(0,report_escape/* code */.aY)(it.path, 200)} (${(0,report_escape/* code */.aY)(it.kind)}, provider ${(0,report_escape/* code */.aY)(it.provider, 100)})`;
        return `${where}: ${(0,report_exports/* exportCounts */.R)(it)}`;
    });
    return files.length === 0 ? '' : `**For clients of the proxy:** ${(0,words/* list */.p_)(files, MOST_FILES)}.`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/group.js
/** The changes of all files, the same change of several files once, by the files that have it. */
function groupChanges(files) {
    const filesOf = new Map();
    for (const file of files) {
        for (const change of file.changes) {
            const key = sameness(change);
            const known = filesOf.get(key);
            if (known === undefined)
                filesOf.set(key, { change, files: [file] });
            else
                known.files.push(file);
        }
    }
    const groups = new Map();
    for (const { change, files: owners } of filesOf.values()) {
        const key = owners.map((file) => files.indexOf(file)).join();
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { files: owners, changes: [change] });
        else
            group.changes.push(change);
    }
    return [...groups.values()];
}
/** What a table shows of a change: equal for changes that differ only in where they are. */
function sameness(change) {
    const { kind, id, name } = change;
    switch (change.kind) {
        case 'added':
            return JSON.stringify([kind, id, name, change.entry]);
        case 'updated':
            return JSON.stringify([kind, id, name, change.keys]);
        case 'removed':
            return JSON.stringify([kind, id, name, change.why, change.answeredBy?.calls, change.lost]);
        case 'alias':
        case 'fallbacks':
            return JSON.stringify([kind, name, change.from, change.to]);
        default:
            return change;
    }
}

// EXTERNAL MODULE: ./lib/config-location.js
var config_location = __webpack_require__(2117);
// EXTERNAL MODULE: ./lib/report/changes.js
var report_changes = __webpack_require__(9495);
;// CONCATENATED MODULE: ./lib/report/markdown/headline.js




/** How many files a sentence names before it counts the rest. */
const headline_MOST_FILES = 4;
/** What the plan does, in a sentence for each stage that its changed files are in. */
function headline(plan) {
    const sentences = STAGES.flatMap((stage) => {
        const some = plan.files.filter((file) => (0,report_changes/* stageOf */.gV)(file) === stage && file.changes.length > 0);
        return some.length === 0 ? [] : [SENTENCES[stage](some, { ...plan, files: some })];
    });
    const isSafe = plan.level === 'additive' && plan.files.some(({ stage }) => stage !== 'new');
    const isAnswered = (0,report_changes/* modelsOf */.Wh)(plan, 'removed').length > 0;
    return [...sentences, ...(isSafe ? [isAnswered ? SAFE_REMOVAL : SAFE] : [])].join(' ');
}
/** What `additive` says of our own changes, and nothing of what other entries do. */
const SAFE = 'No model is removed, loses anything or gets more expensive.';
const SAFE_REMOVAL = 'Each removed name is answered by a successor from now on, and nothing is lost or gets more expensive.';
/** `config.yaml` and `values.yaml#/proxy_config`, as Markdown. */
function files(some) {
    return (0,words/* list */.p_)(some.map((file) => (0,report_escape/* code */.aY)((0,config_location/* formatLocation */.j)(file), 200)), headline_MOST_FILES);
}
const STAGES = ['new', 'adopted', 'synced'];
const SENTENCES = {
    new: (some, plan) => {
        const models = `**${(0,words/* count */.U9)((0,report_changes/* modelsOf */.Wh)(plan, 'added').length, 'model')}**`;
        return some.length === 1
            ? `${files(some)} is a new file with ${models}.`
            : `${files(some)} are new files with ${models}.`;
    },
    adopted: (some, plan) => {
        const entries = some.reduce((sum, file) => sum + (0,report_changes/* entriesAfter */.df)(file), 0);
        return `From now on this Action manages **${(0,words/* count */.U9)(entries, 'Copilot entry', 'Copilot entries')}** in ${files(some)}: ${counted(plan, 'entry')}.`;
    },
    synced: (some, plan) => `${counted(plan, 'model')} in ${files(some)}.`,
};
function counted(plan, noun) {
    const parts = ['added', 'updated', 'removed']
        .map((kind) => ({ kind, n: (0,report_changes/* modelsOf */.Wh)(plan, kind).length }))
        .filter(({ n }) => n > 0);
    const models = parts.map(({ kind, n }, index) => {
        return noun === 'entry'
            ? `**${(0,words/* count */.U9)(n, 'is', 'are')} ${kind}**`
            : `**${index === 0 ? (0,words/* count */.U9)(n, noun) : n} ${kind}**`;
    });
    return (0,words/* list */.p_)([...models, ...routes(plan)]);
}
function routes(plan) {
    const aliases = (0,report_changes/* modelsOf */.Wh)(plan, 'alias');
    const removed = aliases.filter(({ to }) => to === undefined).length;
    const counts = [
        [aliases.length - removed, 'alias is set', 'aliases are set'],
        [removed, 'alias is removed', 'aliases are removed'],
        [(0,report_changes/* modelsOf */.Wh)(plan, 'fallbacks').length, 'list of fallbacks is set', 'lists of fallbacks are set'],
    ];
    return counts.flatMap(([n, one, many]) => (n === 0 ? [] : [`**${(0,words/* count */.U9)(n, one, many)}**`]));
}

;// CONCATENATED MODULE: ./lib/report/markdown/removed.js





const NEVER = '–';
/** Entries that are removed: why, since when the model has been missing, and who answers calls where anybody does. */
function removedMarkdown(changes, maxRows) {
    const dated = changes.some(({ why }) => since(why) !== NEVER);
    const answered = changes.some(({ answeredBy, noSuccessor }) => answeredBy !== undefined || noSuccessor === true);
    const columns = ['Model', 'Why', ...(dated ? ['Missing since'] : []), ...(answered ? ['Calls to it'] : [])];
    const rows = changes.map((change) => [
        (0,markdown_model/* modelName */.f)(change),
        reason(change.why),
        ...(dated ? [since(change.why)] : []),
        ...(answered ? [calls(change)] : []),
    ]);
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
function calls({ answeredBy, noSuccessor, lost }) {
    if (answeredBy === undefined)
        return noSuccessor === true ? 'fail: no successor is known' : 'fail';
    return `are answered by ${(0,report_changes/* ownerText */.dP)(answeredBy, report_escape/* code */.aY)}${lostText(lost)}`;
}
/** What callers of a removed model lose with its successor, after its name. */
function lostText(lost) {
    if (lost === undefined)
        return '';
    return `, which lacks or lowers ${(0,words/* list */.p_)(lost.map((key) => (0,report_escape/* code */.aY)(key)), 6)}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/routes.js



/** Aliases and fallbacks: what calls to a name reach from now on, and until now. A sign marks breaking changes. */
function routesMarkdown(changes, maxRows) {
    return table(['Name', 'Calls from now on', 'Until now', 'Why'], changes.map(routes_row), maxRows);
}
function routes_row(change) {
    const sign = change.level === 'breaking' ? '⚠️ ' : '';
    return [
        `${sign}${(0,report_changes/* routeText */.RI)(change, report_escape/* code */.aY)}`,
        (0,report_changes/* targetsText */.WH)(change.to, report_escape/* code */.aY) ?? 'removed',
        (0,report_changes/* targetsText */.WH)(change.from, report_escape/* code */.aY) ?? '–',
        (0,report_escape/* prose */.CS)(change.kind === 'alias' ? report_changes/* ALIAS_REASONS */.nd[change.why] : 'set by `fallbacks`'),
    ];
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/report/markdown/warning.js






/** How many names a sentence has before it counts the rest. */
const NAMES = 4;
/** Lines of what breaks. */
const MOST_BREAKS = 20;
/** An alert, which GitHub shows in color: the one thing a reviewer must not miss. */
function warning(plan) {
    if (plan.level !== 'breaking')
        return [];
    const sentences = [
        ...removals((0,report_changes/* modelsOf */.Wh)(plan, 'removed')),
        ...updates((0,report_changes/* modelsOf */.Wh)(plan, 'updated')),
        ...warning_routes([...(0,report_changes/* modelsOf */.Wh)(plan, 'alias'), ...(0,report_changes/* modelsOf */.Wh)(plan, 'fallbacks')]),
    ];
    return sentences.length === 0
        ? []
        : [`> [!WARNING]\n> **Breaking.** ${sentences.join(' ')}${broken(plan)}`];
}
function removals(removed) {
    const failing = removed.filter(({ answeredBy }) => answeredBy === undefined);
    const answered = removed.flatMap(({ answeredBy, lost, level, ...model }) => {
        if (answeredBy === undefined || level !== 'breaking')
            return [];
        const owner = `${(0,report_changes/* ownerText */.dP)(answeredBy, report_escape/* code */.aY)}${lostText(lost)}`;
        return `${(0,markdown_model/* modelName */.f)(model)} is removed: calls to it are answered by ${owner}.`;
    });
    const rest = answered.length - NAMES;
    return [
        ...(failing.length === 0
            ? []
            : [
                `${warning_names(failing)} ${failing.length === 1 ? 'is removed: calls to it' : 'are removed: calls to them'} will fail.`,
            ]),
        ...answered.slice(0, NAMES),
        ...(rest > 0 ? [`${rest} more are removed, and other entries answer calls to them.`] : []),
    ];
}
/** Names that reach another model than before, or fall back to fewer. */
function warning_routes(changes) {
    const breaking = changes.filter(({ level }) => level === 'breaking');
    if (breaking.length === 0)
        return [];
    const what = (0,words/* list */.p_)(breaking.map((change) => (0,report_changes/* routeText */.RI)(change, report_escape/* code */.aY)), NAMES);
    return [`Calls reach other models than before: ${what} (marked ⚠️ below).`];
}
/** What is worst about each changed model, the worst first. */
function updates(updated) {
    const breaking = updated.filter(({ level }) => level === 'breaking');
    return HARMS.flatMap(({ one, many }, index) => {
        const some = breaking.filter(({ keys }) => HARMS.findIndex(({ has }) => keys.some(has)) === index);
        return some.length === 0 ? [] : [`${warning_names(some)} ${some.length === 1 ? one : many} (marked ⚠️ below).`];
    });
}
const HARMS = [
    {
        one: 'loses a capability, or one of its limits shrinks',
        many: 'lose capabilities, or their limits shrink',
        has: (key) => isBreaking(key, /^(?:supports_|max_|reasoning_)/),
    },
    {
        one: 'gets more expensive',
        many: 'get more expensive',
        has: (key) => isBreaking(key, /cost/) && typeof key.to === 'number',
    },
    { one: 'changes', many: 'change', has: ({ level }) => level === 'breaking' },
];
function isBreaking({ path: [section, name = ''], level }, names) {
    return level === 'breaking' && section === 'model_info' && names.test(name);
}
/** What refers to removed entries: it fails with them unless somebody changes it before merging. */
function broken(plan) {
    const breaks = (0,report_changes/* changesOf */.fs)(plan, 'removed').flatMap((change) => change.breaks ?? []);
    const items = breaks.slice(0, MOST_BREAKS).map(({ message, place }) => {
        return `> - ${place === undefined ? '' : `${(0,report_escape/* code */.aY)((0,errors/* formatPlace */.dE)(place), 200)}: `}${(0,report_escape/* prose */.CS)(message, 300)}`;
    });
    const rest = breaks.length - items.length;
    if (rest > 0)
        items.push(`> - … and ${rest} more`);
    return items.length === 0 ? '' : ` These refer to a removed model:\n>\n${items.join('\n')}`;
}
function warning_names(models) {
    return (0,words/* list */.p_)(models.map(markdown_model/* modelName */.f), NAMES);
}

// EXTERNAL MODULE: ./lib/report/notices.js
var notices = __webpack_require__(2091);
;// CONCATENATED MODULE: ./lib/report/markdown/waiting.js




/**
 * Models that a person may look for in vain among the changes: entries that would be removed and are kept for now (held),
 * changes that the open pull request keeps although the catalogue no longer shows them (pending), and models that an input
 * excludes. Each with the date since which the model has been missing, where there is one.
 */
function waitingMarkdown(plan, maxRows) {
    const rows = [...distinct(plan.files.flatMap(fileRows)), ...excludedRows(plan)];
    if (rows.length === 0)
        return '';
    const count = (state) => rows.filter((row) => row.state === state).length;
    const counts = ['held', 'pending', 'excluded']
        .filter((state) => count(state) > 0)
        .map((state) => `${count(state)} ${state}`);
    const dated = rows.some(({ since }) => since !== undefined);
    return [
        `### Held, pending and excluded (${counts.join(', ')})`,
        table(['Model', 'State', ...(dated ? ['Missing since'] : []), 'Why'], rows.map(({ model, state, since, why }) => [
            model,
            state,
            ...(dated ? [since === undefined ? '–' : (0,report_escape/* markdown */.wD)(since.slice(0, 10), 10)] : []),
            (0,report_escape/* prose */.CS)(why, 300),
        ]), maxRows),
    ].join('\n\n');
}
function fileRows({ changes, held }) {
    const pending = changes.filter((change) => change.pending === true);
    const isPending = (id) => pending.some((change) => change.id === id);
    const isHeld = (id) => held.some((it) => it.id === id);
    return [
        ...held.map((it) => {
            const state = isPending(it.id) ? 'pending' : 'held';
            return { model: (0,markdown_model/* modelName */.f)(it), state, since: it.since, why: it.reason };
        }),
        ...pending.flatMap((change) => {
            if (change.kind !== 'removed' || isHeld(change.id))
                return [];
            const since = 'since' in change.why ? change.why.since : undefined;
            const why = `${(0,report_changes/* removalReason */.z)(change.why)}. Its removal stays in the open pull request`;
            return [{ model: (0,markdown_model/* modelName */.f)(change), state: 'pending', since, why }];
        }),
    ];
}
/** Copilot's ids: a model without an entry has no other name. */
function excludedRows({ leftOut }) {
    return leftOut.flatMap(({ id, reason, excluded }) => excluded === true ? [{ model: (0,report_escape/* code */.aY)(id), state: 'excluded', since: undefined, why: reason }] : []);
}
/** Several files may hold the same model for the same reason. */
function distinct(rows) {
    return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

;// CONCATENATED MODULE: ./lib/report/markdown/aside.js









/** A longer list is folded. */
const aside_FOLD_AFTER = 5;
/**
 * What a person should know besides the changes: names that are taken, faults of the file, models that are held or
 * excluded, notices.
 */
function asideMarkdown(plan, maxRows) {
    return [
        takenMarkdown(plan, maxRows),
        retiringMarkdown(plan, maxRows),
        findingsMarkdown(plan, maxRows),
        waitingMarkdown(plan, maxRows),
        noticesMarkdown(plan, maxRows),
        passedOverMarkdown(plan, maxRows),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** Models that get no entry because something else has their name. */
function takenMarkdown(plan, maxRows) {
    const taken = (0,notices/* takenNames */.EF)(plan);
    if (taken.length === 0)
        return '';
    const rows = taken.map((it) => [(0,markdown_model/* modelName */.f)(it), (0,report_changes/* ownerText */.dP)(it.by, report_escape/* code */.aY)]);
    const advice = new Set(taken.map(({ by }) => notices/* NAME_ADVICE */.zM[by.kind]));
    return [
        `### Not added: the name is taken (${taken.length})`,
        `${(0,words/* count */.U9)(taken.length, 'model of the catalogue has', 'models of the catalogue have')} a name that something else in the config already has. An entry would change the answers for callers of that name. ${[...advice].join(' ')}`,
        table(['Model', 'Calls to the name are answered by'], rows, maxRows),
    ].join('\n\n');
}
/** Models that Copilot withdraws. The count of days differs from run to run, so it must not be a reason to write the body. */
function retiringMarkdown(plan, maxRows) {
    const found = plan.files.flatMap((file) => file.retiring);
    const all = [...new Map(found.map((it) => [it.name, it])).values()];
    if (all.length === 0)
        return '';
    const lines = all.map(({ successor, ...it }) => {
        const instead = successor === undefined ? '' : `; its successor is ${(0,report_escape/* code */.aY)(successor)}`;
        return `- ${(0,markdown_model/* modelName */.f)(it)} ${(0,report_changes/* retirementText */.vN)(it)}${instead}`;
    });
    const calls = all.length === 1 ? 'Calls to it' : 'Calls to them';
    return [
        `### Leaving Copilot (${all.length})`,
        `Copilot announces that ${(0,words/* count */.U9)(all.length, 'model is', 'models are')} going to be withdrawn. ${calls} will then fail.`,
        cut(lines, maxRows, (0,words/* count */.U9)(all.length, 'model')),
    ].join('\n\n');
}
/** Faults of the file that were there before, and that nothing here changes. */
function findingsMarkdown(plan, maxRows) {
    const found = plan.files.flatMap((file) => file.findings);
    if (found.length === 0)
        return '';
    const lines = found.map(({ severity, place, message }) => `- ${(0,report_escape/* code */.aY)((0,errors/* formatPlace */.dE)(place), 200)} **${severity}** ${(0,report_escape/* prose */.CS)(message, 500)}`);
    return [
        `### Already wrong before this change (${found.length})`,
        `This change neither causes nor fixes ${found.length === 1 ? 'this mistake, which keeps' : 'these mistakes, which keep'} LiteLLM from starting or from serving an entry.`,
        cut(lines, maxRows, (0,words/* count */.U9)(found.length, 'finding')),
    ].join('\n\n');
}
/** Everything else, with where it is. */
function noticesMarkdown(plan, maxRows) {
    const notices = [...plan.files.flatMap((file) => file.notices), ...plan.notices];
    if (notices.length === 0)
        return '';
    return `### Notices\n\n${cut(notices.map(item), maxRows, (0,words/* count */.U9)(notices.length, 'notice'))}`;
}
/** Files that a glob matched and that have no config. */
function passedOverMarkdown({ passedOver }, maxRows) {
    if (passedOver.length === 0)
        return '';
    const lines = passedOver.map((it) => `- ${(0,report_escape/* code */.aY)((0,config_location/* formatLocation */.j)(it), 200)}: ${(0,report_escape/* prose */.CS)(it.reason, 300)}`);
    return [
        `### Skipped files (${passedOver.length})`,
        `${(0,words/* count */.U9)(passedOver.length, 'file matches', 'files match')} \`config-path\` and ${passedOver.length === 1 ? 'is' : 'are'} not synced.`,
        cut(lines, maxRows, (0,words/* count */.U9)(passedOver.length, 'file')),
    ].join('\n\n');
}
function cut(lines, maxRows, summary) {
    const rest = lines.length - maxRows;
    const shown = [...lines.slice(0, maxRows), ...(rest > 0 ? [`- … and ${rest} more`] : [])];
    return fold(shown.join('\n'), shown.length > aside_FOLD_AFTER, summary);
}
function item({ message, place }) {
    return `- ${place === undefined ? '' : `${(0,report_escape/* code */.aY)((0,errors/* formatPlace */.dE)(place))}: `}${(0,report_escape/* prose */.CS)(message, 500)}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/index.js









/** Groups of files that get tables of their own. */
const MAX_GROUPS = 50;
/**
 * What a plan changes, as a pull request's body and the job's summary show it: a sentence, a warning where callers may
 * notice, a table for each kind of change, and the clients' files that follow. All text from elsewhere is escaped. Empty when nothing changes.
 *
 * @param maxRows of each table
 */
function changesMarkdown(plan, maxRows = Number.POSITIVE_INFINITY) {
    const changed = plan.files.filter(({ changes }) => changes.length > 0);
    const exported = exportsMarkdown(plan);
    if (changed.length === 0)
        return exported;
    const groups = groupChanges(changed);
    const rest = groups.length - MAX_GROUPS;
    return [
        headline(plan),
        ...(exported === '' ? [] : [exported]),
        ...warning(plan),
        ...(groups.length === 1
            ? groups.flatMap(({ changes }) => tables(changes, '###', maxRows))
            : groups.slice(0, MAX_GROUPS).flatMap((group) => groupMarkdown(group, maxRows))),
        ...(rest > 0 ? [`… and ${rest} more files; the diff shows all.`] : []),
    ].join('\n\n');
}
function groupMarkdown(group, maxRows) {
    return [`### In ${files(group.files)}`, ...tables(group.changes, '####', maxRows)];
}
function tables(changes, level, maxRows) {
    const removed = changes.filter((change) => change.kind === 'removed');
    const added = changes.filter((change) => change.kind === 'added');
    const updated = changes.filter((change) => change.kind === 'updated');
    const routes = changes.filter((change) => change.kind === 'alias' || change.kind === 'fallbacks');
    return [
        ...section('Removed', removed, removedMarkdown),
        ...section('Added', added, addedMarkdown),
        ...section('Updated', updated, changedMarkdown),
        ...section('Aliases and fallbacks', routes, routesMarkdown),
    ];
    function section(title, some, render) {
        return some.length === 0 ? [] : [`${level} ${title} (${some.length})`, render(some, maxRows)];
    }
}


/***/ }),

/***/ 595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatValue),
/* harmony export */   f: () => (/* binding */ modelName)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4842);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9495);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);



/** A model by the name that callers use, with Copilot's id behind it where it differs: `` `copilot-gpt-4o` (`gpt-4o`) ``. */
function modelName(model) {
    return (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .saysId */ .uW)(model) ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(model.name) : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(model.name)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(model.id)})`;
}
/** A config value as Markdown. */
function formatValue(value) {
    if (value === undefined)
        return '–';
    return typeof value === 'number'
        ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(value)
        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(typeof value === 'string' ? value : JSON.stringify(value));
}


/***/ }),

/***/ 9492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ proofMarkdown)
/* harmony export */ });
/* harmony import */ var _config_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2117);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4644);



/**
 * A proof for a pull request's body or the job's summary: a sentence for each file, and a folded table of what was asked.
 * Everything that the proxy said is escaped.
 *
 * @param maxRows of each table
 */
function proofMarkdown(proof, maxRows = Number.POSITIVE_INFINITY) {
    const lines = (0,_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .proofLines */ .U)(proof).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(line, 1500));
    if (proof.kind === 'not-run')
        return lines.join('\n\n');
    const tables = proof.files.flatMap((file) => tableOf(file, proof.files.length > 1, maxRows));
    const sentence = lines.join('\n\n');
    const alert = `> [!CAUTION]\n> ${lines.join('\n>\n> ')}`;
    return [proof.kind === 'failed' ? alert : sentence, ...tables].join('\n\n');
}
function tableOf(file, named, maxRows) {
    const rows = sorted(file.rows);
    const off = file.switchedOff.map((path) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)).join(', ');
    const hosts = file.refusedHosts.map((host) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(host)).join(', ');
    const about = [
        ...(off === '' ? [] : [`\n\nSwitched off in the proof: ${off}.`]),
        ...(hosts === ''
            ? []
            : [`\n\nLiteLLM tried to connect to other hosts, which the proof refused: ${hosts}.`]),
    ].join('');
    if (rows.length === 0 && about === '')
        return [];
    const shown = rows.slice(0, maxRows).map(rowOf);
    const more = rows.length - shown.length;
    const rest = more > 0 ? `\n\n… and ${more} more` : '';
    const table = shown.length === 0 ? '' : `\n\n| Name | Asked | Result |\n| --- | --- | --- |\n${shown.join('\n')}`;
    const title = named ? `Results for ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_config_location_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j)(file), 200)}` : 'Results';
    return [`<details><summary>${title}</summary>${table}${rest}${about}\n\n</details>`];
}
/** What is wrong comes first, since long tables are cut. */
function sorted(rows) {
    const order = ['failed', 'failed-before', 'not-asked', 'ok'];
    return rows.toSorted((a, b) => order.indexOf(a.result.kind) - order.indexOf(b.result.kind));
}
function rowOf(row) {
    return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(row.name)} | ${row.subject} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .resultText */ .D)(row), 400)} |`;
}


/***/ }),

/***/ 4644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resultText),
/* harmony export */   U: () => (/* binding */ proofLines)
/* harmony export */ });
/* harmony import */ var _config_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2117);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4842);


/** A proof in one sentence for each file that something is to be said of; text from the proxy is quoted in it unescaped. */
function proofLines(proof) {
    if (proof.kind === 'not-run')
        return [`Not proved with LiteLLM, because ${lowered(proof.reason)}`];
    const { version, foundAt } = proof.litellm;
    const litellm = `LiteLLM ${version}${foundAt === undefined ? '' : ` (found in \`${foundAt}\`)`}`;
    const several = proof.files.length > 1;
    return proof.files.map((file) => `${several ? `\`${(0,_config_location_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j)(file)}\`: ` : ''}${fileLine(file, litellm)}`);
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
        const failure = start.why === 'timeout' ? 'did not answer within its time' : 'does not start';
        const before = start.before ? ' It does not start without this change either.' : '';
        return `${litellm} ${failure} with this file: ${ended(start.said)}${before}`;
    }
    const failed = namesOf(rows.filter(({ result }) => result.kind === 'failed'));
    const facts = `starts in ${seconds(start.ms)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(entries, 'entry', 'entries')}, ${answered(rows)}`;
    if (failed.size > 0) {
        return `${litellm} ${facts}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(failed.size, 'name fails', 'names fail')} with this change.`;
    }
    const old = namesOf(rows.filter(({ result }) => result.kind === 'failed-before'));
    const also = old.size === 0 ? '' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(old.size, 'name fails', 'names fail')} with and without this change.`;
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
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(names.length, 'Copilot model', 'Copilot models')} answered${list}`;
}
function namesOf(rows) {
    return new Set(rows.map(({ name }) => name));
}
function seconds(ms) {
    return `${Math.max(1, Math.round(ms / 1000))} s`;
}
function ended(text) {
    const said = text === '' ? 'it printed nothing' : text;
    return /[.!?…]$/.test(said) ? said : `${said}.`;
}
/** A sentence as the rest of another one. Names that begin with a capital keep it. */
function lowered(sentence) {
    return /^[A-Z][a-z]+ /.test(sentence) && !/^(?:LiteLLM|GitHub|Copilot) /.test(sentence)
        ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
        : sentence;
}


/***/ })

};

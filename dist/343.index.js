export const id = 343;
export const ids = [343];
export const modules = {

/***/ 4895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ spokenOf),
/* harmony export */   Mq: () => (/* binding */ mode),
/* harmony export */   Pq: () => (/* binding */ withNewEntry),
/* harmony export */   QY: () => (/* binding */ ownedKeys),
/* harmony export */   bk: () => (/* binding */ newEntry),
/* harmony export */   qT: () => (/* binding */ ownedNames)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9073);

/**
 * The owned keys of `model_info` for a model, in the order new entries write them. Reported facts only: nothing is guessed,
 * no limit derived from another. `max_tokens` equals `max_output_tokens` by LiteLLM's convention, and `max_input_tokens` is
 * `max_prompt_tokens`, on which Copilot refuses a request (prompt + output may exceed the window).
 */
function ownedKeys(model, spoken, settings) {
    const { limits, prices } = model;
    const owned = [
        { ...reported('mode', mode(model)), alsoRight: otherModes(model) },
        reported('max_tokens', limits.output),
        reported('max_input_tokens', limits.prompt),
        reported('max_output_tokens', limits.output),
        ...supports(model, spoken),
    ];
    if (!settings.costs)
        return owned;
    return [
        ...owned,
        reported('input_cost_per_token', prices?.input),
        reported('output_cost_per_token', prices?.output),
        reported('cache_read_input_token_cost', prices?.cacheRead),
        reported('cache_creation_input_token_cost', prices?.cacheWrite),
    ];
}
/** The names of all keys of `model_info` that are ours. */
function ownedNames({ costs }) {
    return ['mode', ...LIMITS, ...CAPABILITIES.map(([key]) => key), ...(costs ? COSTS : [])];
}
const LIMITS = ['max_tokens', 'max_input_tokens', 'max_output_tokens'];
const COSTS = [
    'input_cost_per_token',
    'output_cost_per_token',
    'cache_read_input_token_cost',
    'cache_creation_input_token_cost',
];
/** The entry to be inserted for a model; `new-entry` is merged in beneath it: what the catalogue reports wins. */
function newEntry(model, template, settings) {
    const info = Object.fromEntries(ownedKeys(model, NOTHING_SPOKEN_OF, settings).flatMap(({ key, value }) => value === undefined ? [] : [[key, value]]));
    const own = {
        model_name: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .applyTemplate */ .XF)(template, model.id),
        litellm_params: {
            model: (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .litellmModel */ .bp)(model.id),
            ...(settings.extraHeaders === undefined ? {} : { extra_headers: settings.extraHeaders }),
        },
        model_info: info,
    };
    return withNewEntry(own, settings);
}
/** An entry with `new-entry` laid beneath it. */
function withNewEntry(own, { newEntry }) {
    return newEntry === undefined ? own : merge(own, newEntry);
}
function reported(key, value) {
    return { key, value, alsoRight: [], silenceIsFalse: false };
}
/**
 * LiteLLM's `mode` decides which endpoint it calls. A model that serves only `/responses` answers 400 to anything else;
 * legacy models report no endpoints and serve chat.
 */
function mode(model) {
    if (model.type === 'embeddings')
        return 'embedding';
    if (model.type !== 'chat')
        return undefined;
    return serves(model, '/responses') && !serves(model, '/chat/completions') ? 'responses' : 'chat';
}
/** A model that serves both endpoints works in both modes: then a person's choice is as right as ours. */
function otherModes(model) {
    return serves(model, '/responses') && serves(model, '/chat/completions') ? ['responses'] : [];
}
function serves(model, endpoint) {
    return model.endpoints?.includes(endpoint) === true;
}
const CAPABILITIES = [
    ['supports_function_calling', 'toolCalls', 'tool_calls'],
    ['supports_parallel_function_calling', 'parallelToolCalls', 'parallel_tool_calls'],
    ['supports_reasoning', 'reasoning', 'reasoning'],
    ['supports_response_schema', 'structuredOutputs', 'structured_outputs'],
    ['supports_vision', 'vision', 'vision'],
    ['supports_web_search', 'webSearch', 'web_search'],
];
const NOTHING_SPOKEN_OF = new Set();
/**
 * The capabilities that at least one model reports. A false one is usually left out, so silence about a model means "no",
 * but only where the answer knows the field: older API versions and accounts lack whole fields, and that denies nothing.
 */
function spokenOf(models) {
    return new Set(CAPABILITIES.map(([, capability]) => capability).filter((capability) => models.some((model) => model.supports?.[capability] !== undefined)));
}
function supports(model, spoken) {
    const reports = model.supports;
    return CAPABILITIES.map(([key, capability, field]) => ({
        key,
        value: reports?.[capability] === true ? true : undefined,
        alsoRight: [],
        silenceIsFalse: reports !== undefined && spoken.has(capability) && reports.unreadable?.includes(field) !== true,
    }));
}
function merge(over, under) {
    const merged = new Map(Object.entries(over));
    for (const [key, value] of Object.entries(under)) {
        const own = merged.get(key);
        if (own === undefined)
            merged.set(key, value);
        else if (isMap(own) && isMap(value))
            merged.set(key, merge(own, value));
    }
    return Object.fromEntries(merged);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 2343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  syncFiles: () => (/* reexport */ syncFiles)
});

// EXTERNAL MODULE: ./lib/config/index.js + 40 modules
var lib_config = __webpack_require__(9004);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sync/entry.js
var sync_entry = __webpack_require__(4895);
// EXTERNAL MODULE: ./lib/sync/select.js
var sync_select = __webpack_require__(9563);
;// CONCATENATED MODULE: ./lib/sync/context.js


/** Reads the catalogue under the settings once, for all files. */
function prepare(catalogue, settings, memory) {
    return {
        catalogue,
        selection: (0,sync_select/* select */.Lt)(catalogue, settings.select),
        settings,
        spoken: (0,sync_entry/* spokenOf */.GR)(catalogue.models),
        memory,
    };
}
/** How a model is not there by upstream's doing; undefined when it is there, or not wanted. */
function absenceFor(id, { selection }) {
    const verdict = selection.verdicts.get(id);
    if (verdict?.kind === 'unpicked')
        return { kind: 'unpicked', reason: verdict.reason };
    return verdict === undefined && selection.excludedByInput(id) === undefined ? { kind: 'gone' } : undefined;
}

;// CONCATENATED MODULE: ./lib/sync/level.js
/** The gravest of some levels; `none` of none. */
function gravest(levels) {
    let result = 'none';
    for (const level of levels)
        result = graver(result, level);
    return result;
}
/**
 * What the change of one key means for those who call the model. `undefined` is an absent key.
 *
 * | key | additive | breaking | since |
 * | --- | --- | --- | --- |
 * | `supports_*` | gained; said where nothing was | lost | LiteLLM refuses or drops what a model does not support |
 * | limits | first stated, grown | shrunk, withdrawn | prompts that fitted are refused or cut |
 * | costs | first stated, fallen | risen, withdrawn | budgets run out sooner, or are no longer kept |
 * | `mode` | first stated | changed | another endpoint is called |
 * | headers | | any change | Copilot serves and refuses by them |
 * | anything else | first stated | changed, gone | nobody can tell |
 *
 * A limit or cost that was no number did not work as one: correcting it is additive. An entry that comes is additive, one
 * that goes is breaking, and so would be another name, which is one of each. Old shapes that are mended are additive:
 * LiteLLM made nothing of them.
 */
function keyLevel(path, from, to) {
    const [section, key = ''] = path;
    if (section !== 'model_info')
        return 'breaking';
    if (key.startsWith('supports_'))
        return from === true ? 'breaking' : 'additive';
    if (key.startsWith('max_'))
        return compare(from, to, (before, after) => after >= before);
    if (key.includes('cost'))
        return compare(from, to, (before, after) => after <= before);
    return from === undefined ? 'additive' : 'breaking';
}
/** The graver of two levels. */
function graver(a, b) {
    return RANK[a] >= RANK[b] ? a : b;
}
const RANK = { none: 0, additive: 1, breaking: 2 };
function compare(from, to, better) {
    if (to === undefined)
        return 'breaking';
    // a limit or cost that was no number did not work as one, so nothing that held is lost
    if (typeof from !== 'number' || typeof to !== 'number')
        return 'additive';
    return better(from, to) ? 'additive' : 'breaking';
}

// EXTERNAL MODULE: ./lib/history/history.js
var history_history = __webpack_require__(9076);
;// CONCATENATED MODULE: ./lib/sync/absence.js

/**
 * What to do about a managed model that the catalogue does not offer. The real list flaps with nothing changed, so absence
 * in one run proves nothing, and a record that could not be read proves less: it does not even count as a run without it.
 */
function absenceOf(id, absence, catalogue, memory, { graceDays }) {
    const unreadable = whyUnreadable(id, absence, catalogue);
    if (unreadable !== undefined)
        return { kind: 'hold', why: 'unreadable', reason: unreadable };
    if (graceDays === 0)
        return { kind: 'removal', why: absence };
    const { history, moment } = memory;
    const record = (0,history_history/* missed */.cT)(history, id, moment);
    const since = record.since.slice(0, 10);
    if ((0,history_history/* daysMissing */.S1)(record, moment.now) >= graceDays && record.runs >= history_history/* MISSING_RUNS */.eF) {
        return { kind: 'removal', why: { ...absence, since } };
    }
    const how = absence.kind === 'gone' ? 'not in the catalogue' : absence.reason;
    const runs = record.runs === 1 ? '1 run' : `${record.runs} runs`;
    return {
        kind: 'hold',
        why: 'grace',
        since,
        reason: `${how} since ${since} (${runs} in a row); it goes when it stays so for ${graceDays} days and ${history_history/* MISSING_RUNS */.eF} runs`,
    };
}
/** Whether the catalogue cannot tell if a model is there, in words. */
function whyUnreadable(id, absence, catalogue) {
    if (catalogue.unreadable.includes(id))
        return 'its record in the catalogue could not be read';
    return absence.kind === 'gone' && catalogue.nameless > 0
        ? 'the catalogue holds records without a readable id, and it may be one of them'
        : undefined;
}

// EXTERNAL MODULE: ./lib/sync/template.js
var sync_template = __webpack_require__(9073);
;// CONCATENATED MODULE: ./lib/sync/managed.js

/** The entries that call a Copilot model under the name that the template gives for it; all others are foreign. */
function managedEntries(config, template) {
    return config.entries.flatMap((entry) => {
        const id = (0,sync_template/* copilotId */.ki)(entry);
        return id !== undefined && entry.name === (0,sync_template/* applyTemplate */.XF)(template, id)
            ? [{ entry, id, name: entry.name }]
            : [];
    });
}

;// CONCATENATED MODULE: ./lib/sync/proposal.js


const NOTHING_PROPOSED = { added: new Map(), changed: new Map(), removed: new Set() };
function proposedEntries({ config, before }, template) {
    const entries = byId(config, template);
    const old = byId(before, template);
    const differs = (id, entry) => {
        const was = old.get(id);
        return was !== undefined && contentOf(was) !== contentOf(entry);
    };
    return {
        added: new Map([...entries].filter(([id]) => !old.has(id))),
        changed: new Map([...entries].filter(([id, entry]) => differs(id, entry))),
        removed: new Set([...old.keys()].filter((id) => !entries.has(id))),
    };
}
/** What a proposed entry's owned keys say, to be said again; undefined for one that still has a shape of the old scripts. */
function proposedKeys(entry, settings) {
    if (entry.nestedInfo !== undefined || entry.params.has('cache_models_for'))
        return undefined;
    return (0,sync_entry/* ownedNames */.qT)(settings).map((key) => {
        return { key, value: entry.info.get(key)?.value, alsoRight: [], silenceIsFalse: false };
    });
}
/** A whole entry as a plain value, to be inserted again; undefined when YAML alone can write it. */
function plainEntry({ name, params, info }, settings) {
    const litellmParams = plainMap(params);
    const modelInfo = plainMap(info);
    if (name === undefined || litellmParams === undefined || modelInfo === undefined)
        return undefined;
    return (0,sync_entry/* withNewEntry */.Pq)({ model_name: name, litellm_params: litellmParams, model_info: modelInfo }, settings);
}
/** What an entry tells of its model, where the catalogue tells nothing. */
function modelOf(id, { info }) {
    const tokens = (key) => {
        const value = info.get(key)?.value;
        return typeof value === 'number' ? value : undefined;
    };
    const prompt = tokens('max_input_tokens');
    const output = tokens('max_output_tokens');
    return {
        id,
        limits: { ...(prompt === undefined ? {} : { prompt }), ...(output === undefined ? {} : { output }) },
    };
}
function byId(config, template) {
    return new Map(managedEntries(config, template).map(({ id, entry }) => [id, entry]));
}
function contentOf({ params, info }) {
    return JSON.stringify([valuesOf(params), valuesOf(info)]);
}
function valuesOf(reads) {
    return [...reads].map(([key, { value, source }]) => [key, value ?? source]);
}
function plainMap(reads) {
    const result = [];
    for (const [key, { value }] of reads) {
        if (value === undefined)
            return undefined;
        result.push([key, value]);
    }
    return Object.fromEntries(result);
}

;// CONCATENATED MODULE: ./lib/sync/update.js


/** Compares a managed entry with what its owned keys should say. Values equal in meaning, keys marked `keep` and keys of others give no change. */
function updateEntry(entry, owned, settings) {
    const parts = [
        oldShape(entry, owned),
        ...owned.map((key) => ownedKey(entry, key)),
        headers(entry, settings.extraHeaders),
    ];
    return joined(parts);
}
const NOTHING = { keys: [], operations: [], notices: [] };
function set(entry, path, from, to, level = keyLevel(path, from?.value, to)) {
    const operation = { kind: 'set', entry: entry.index, path, value: to };
    return { keys: [{ path, ...as(from), to, level }], operations: [operation], notices: [] };
}
function unset(entry, path, from, level) {
    const operation = { kind: 'unset', entry: entry.index, path };
    return { keys: [{ path, ...as(from), level }], operations: [operation], notices: [] };
}
function as(from) {
    return from === undefined ? {} : { from: { value: from.value, source: from.source } };
}
function ownedKey(entry, owned) {
    const path = ['model_info', owned.key];
    const from = entry.info.get(owned.key);
    const wanted = owned.value ?? (owned.silenceIsFalse && from?.value === true ? false : undefined);
    if (wanted === undefined)
        return NOTHING;
    if (from !== undefined && [wanted, ...owned.alsoRight].some((right) => (0,lib_config/* sameValue */.eE)(from.value, right))) {
        return NOTHING;
    }
    if (from?.keep === true) {
        return {
            ...NOTHING,
            notices: [
                {
                    message: `model_info.${owned.key} of ${entry.name} is kept as it is by a comment; the catalogue says ${JSON.stringify(wanted)}.`,
                    place: from.place,
                },
            ],
        };
    }
    return set(entry, path, from, wanted);
}
/** Keys that the old sync scripts wrote and that LiteLLM knows under other names, which {@link ownedKeys} writes. */
const OLD_NAMES = new Set(['supports_tool_calls', 'supports_structured_outputs']);
/**
 * The shapes of the old scripts: a `model_info` inside `litellm_params`, which LiteLLM ignores, moves beside it, and
 * `cache_models_for`, which it sends upstream in every request, goes. Of the owned keys only what the catalogue reports
 * moves: the scripts guessed limits, and a guess that was without effect must not gain one.
 */
function oldShape(entry, owned) {
    const parts = [];
    const cache = entry.params.get('cache_models_for');
    if (cache !== undefined && !cache.keep) {
        parts.push(unset(entry, ['litellm_params', 'cache_models_for'], cache, 'additive'));
    }
    const nested = entry.params.get('model_info');
    if (nested !== undefined && !nested.keep && entry.nestedInfo !== undefined) {
        const ours = new Set(owned.map(({ key }) => key));
        const moving = [...entry.nestedInfo].filter(([key]) => !ours.has(key) && !OLD_NAMES.has(key) && !entry.info.has(key));
        const unmovable = moving.find(([, read]) => read.value === undefined);
        if (unmovable !== undefined) {
            return {
                ...NOTHING,
                notices: [
                    {
                        message: `litellm_params.model_info of ${entry.name} has no effect in LiteLLM; it is not moved, since ${unmovable[0]} has a value that only YAML can write. Move it beside litellm_params by hand.`,
                        place: nested.place,
                    },
                ],
            };
        }
        for (const [key, read] of moving) {
            if (read.value !== undefined)
                parts.push(set(entry, ['model_info', key], undefined, read.value, 'additive'));
        }
        parts.push(unset(entry, ['litellm_params', 'model_info'], nested, 'additive'));
    }
    return joined(parts);
}
/**
 * Headers asked for by the user, always in lower case: LiteLLM joins a Title-Case twin with its own header, which Copilot
 * refuses, so a twin goes as the lower-case name comes. Headers of other names stay.
 */
function headers(entry, wanted) {
    if (wanted === undefined)
        return NOTHING;
    const path = ['litellm_params', 'extra_headers'];
    const from = entry.params.get('extra_headers');
    if (from?.keep === true)
        return NOTHING;
    const present = from?.value;
    if (typeof present !== 'object' || present === null || Array.isArray(present)) {
        return set(entry, path, from, wanted);
    }
    const parts = [];
    const stands = new Map(Object.entries(present));
    for (const [name, value] of stands) {
        if (Object.hasOwn(wanted, name) || !Object.hasOwn(wanted, name.toLowerCase()))
            continue;
        parts.push(unset(entry, [...path, name], { value, source: JSON.stringify(value) }, 'breaking'));
    }
    for (const [name, value] of Object.entries(wanted)) {
        const before = stands.get(name);
        if ((0,lib_config/* sameValue */.eE)(before, value))
            continue;
        const read = before === undefined ? undefined : { value: before, source: JSON.stringify(before) };
        parts.push(set(entry, [...path, name], read, value));
    }
    return joined(parts);
}
function joined(parts) {
    return {
        keys: parts.flatMap((part) => part.keys),
        operations: parts.flatMap((part) => part.operations),
        notices: parts.flatMap((part) => part.notices),
    };
}

;// CONCATENATED MODULE: ./lib/sync/part.js






/** What to do about one managed entry. */
function planManaged(item, proposed, context) {
    const { entry, id } = item;
    const absence = absenceFor(id, context);
    if (absence?.kind === 'gone' && !context.selection.isInScope(entry.info.get('mode')?.value)) {
        return { kind: 'same', notices: [] };
    }
    if (absence !== undefined)
        return planAbsence(item, absence, proposed, context);
    const verdict = context.selection.verdicts.get(id);
    if (verdict?.kind === 'chosen') {
        return planUpdate(item, (0,sync_entry/* ownedKeys */.QY)(verdict.model, context.spoken, context.settings.entry), context);
    }
    if (verdict?.kind === 'out-of-scope') {
        const message = `${item.name} is left as it is: ${verdict.reason}.`;
        return { kind: 'same', notices: [{ message, place: entry.place }] };
    }
    const reason = verdict?.reason ?? context.selection.excludedByInput(id) ?? 'excluded';
    return planRemoval(item, { kind: 'excluded', reason });
}
function planUpdate(item, owned, context) {
    const { entry, id, name } = item;
    const { keys, operations, notices } = updateEntry(entry, owned, context.settings.entry);
    if (keys.length === 0)
        return { kind: 'same', notices };
    if (entry.keep) {
        const paths = keys.map((key) => key.path.join('.')).join(', ');
        const message = `${name} is kept as it is by a comment; the catalogue would change ${paths}.`;
        return { kind: 'same', notices: [...notices, { message, place: entry.place }] };
    }
    const level = gravest(keys.map((key) => key.level));
    return {
        kind: 'update',
        change: { kind: 'updated', id, name, place: entry.place, keys, level },
        operations,
        notices,
    };
}
/**
 * A missing model's entry stays as it is until its time has come; or as the open pull request has it, so that nobody's
 * unmerged pull request comes and goes with the list.
 */
function planAbsence(item, why, proposed, context) {
    const { catalogue, memory, settings } = context;
    if (item.entry.keep)
        return planRemoval(item, why);
    const answer = absenceOf(item.id, why, catalogue, memory, settings.removal);
    if (answer.kind === 'removal')
        return planRemoval(item, answer.why);
    const held = hold(item, answer.why, answer.reason);
    if (proposed.removed.has(item.id)) {
        const { since } = answer;
        const removal = since === undefined ? held : planRemoval(item, { ...why, since });
        return removal.kind === 'remove' ? pending(removal) : held;
    }
    const entry = proposed.changed.get(item.id);
    const owned = entry && proposedKeys(entry, settings.entry);
    const update = owned && planUpdate(item, owned, context);
    return update?.kind === 'update' ? { ...pending(update), held: held.held } : held;
}
function pending(part) {
    return { ...part, change: { ...part.change, pending: true } };
}
function planRemoval(item, why) {
    const { entry, id, name } = item;
    if (entry.keep)
        return hold(item, 'keep', 'a `# copilot-model-sync: keep` comment stands on it');
    const change = { kind: 'removed', id, name, place: entry.place, why, level: 'breaking' };
    return { kind: 'remove', change, entry: entry.index, notices: [] };
}
/** Keeps an entry, and says why. */
function hold(item, why, reason) {
    return { kind: 'hold', held: { id: item.id, name: item.name, why, reason }, notices: [] };
}

;// CONCATENATED MODULE: ./lib/sync/additions.js






/** Entries for chosen models that have none. */
function additions(managed, template, context) {
    const present = new Set(managed.map(({ id }) => id));
    return [...context.selection.verdicts.values()].flatMap((verdict) => {
        if (verdict.kind !== 'chosen' || present.has(verdict.model.id))
            return [];
        const { model } = verdict;
        return [
            addition(model, (0,sync_template/* applyTemplate */.XF)(template, model.id), (0,sync_entry/* newEntry */.bk)(model, template, context.settings.entry)),
        ];
    });
}
/** Models that the open pull request adds and that went missing before anybody merged it: by the same rule they stay in it. */
function pendingAdditions(managed, proposed, context) {
    const { catalogue, memory, settings } = context;
    const present = new Set(managed.map(({ id }) => id));
    const carried = [...proposed.added].flatMap(([id, entry]) => {
        const absence = present.has(id) ? undefined : absenceFor(id, context);
        const value = absence && plainEntry(entry, settings.entry);
        if (absence === undefined || value === undefined)
            return [];
        const answer = absenceOf(id, absence, catalogue, memory, settings.removal);
        if (answer.kind === 'removal')
            return [];
        const name = entry.name ?? id;
        const { held } = hold({ id, name }, answer.why, `${answer.reason}. It stays in the open pull request`);
        const { change, operation } = addition(modelOf(id, entry), name, value);
        return [{ addition: { change: { ...change, pending: true }, operation }, held }];
    });
    return { additions: carried.map((it) => it.addition), held: carried.map((it) => it.held) };
}
function addition(model, name, entry) {
    return {
        change: { kind: 'added', id: model.id, name, model, entry, level: 'additive' },
        operation: { kind: 'insert', value: entry },
    };
}

;// CONCATENATED MODULE: ./lib/sync/dangling.js


/**
 * Who still points at an entry when it is gone: fallbacks, aliases, and entries that people made for the same model under
 * another name. An entry of the same name that stays, or a wildcard, goes on answering.
 *
 * @param added names that the plan adds
 */
function dangling(config, managed, going, added, context) {
    const leaving = new Set(going.map(({ entry }) => entry));
    const { references, aliases, includes } = (0,lib_config/* routing */.DT)(config);
    const staying = config.entries.filter(({ index }) => !leaving.has(index));
    const answers = answering([...staying.flatMap(namesOf), ...added, ...aliases]);
    const breaks = new Map();
    const notices = [];
    const tell = (entry, broken, already) => {
        if (entry !== undefined)
            breaks.set(entry, [...(breaks.get(entry) ?? []), broken]);
        else if (already !== undefined)
            notices.push(already);
    };
    for (const { path, target, place } of references) {
        if (answers(target))
            continue;
        const gone = config.entries.find((entry) => leaving.has(entry.index) && namesOf(entry).includes(target));
        tell(gone?.index, { message: `${path} names ${target}, which goes`, place }, includes ? undefined : { message: `${path} names ${target}, which no entry has.`, place });
    }
    const ours = new Set(managed.map(({ entry }) => entry.index));
    for (const entry of staying.filter(({ index }) => !ours.has(index))) {
        const id = (0,sync_template/* copilotId */.ki)(entry);
        if (id === undefined)
            continue;
        const gone = going.find(({ change }) => change.id === id && change.why.kind !== 'excluded');
        const calls = `${entry.name ?? 'an entry'} calls ${entry.model}`;
        const unknown = isUnknown(id, managed, context);
        tell(gone?.entry, { message: `${calls}, which Copilot no longer offers`, place: entry.place }, unknown ? { message: `${calls}, which is not in Copilot’s catalogue.`, place: entry.place } : undefined);
    }
    return {
        removed: going.map(({ change, entry }) => {
            const broken = breaks.get(entry);
            return broken === undefined ? change : { ...change, breaks: broken };
        }),
        notices,
    };
}
/** Of a managed model it is said elsewhere that it is missing, and a record that could not be read may be any. */
function isUnknown(id, managed, { catalogue, selection }) {
    const readable = catalogue.nameless === 0 && !catalogue.unreadable.includes(id);
    return readable && !selection.verdicts.has(id) && !managed.some((item) => item.id === id);
}
/** What a call can name an entry by. */
function namesOf({ name, id }) {
    return [name, id].filter((it) => it !== undefined);
}
function answering(names) {
    const exact = new Set(names);
    const starts = names.filter((name) => name.includes('*')).map((name) => name.slice(0, name.indexOf('*')));
    return (target) => exact.has(target) || starts.some((start) => target.startsWith(start));
}

;// CONCATENATED MODULE: ./lib/sync/mass-removal.js
/**
 * Which of the models that would go are held because too many go at once, each with the reason: more than half of the
 * managed ones, or all (at least two) of one vendor. Off a VPN every Claude model vanishes from the list while the account
 * has not changed; a removal of that size is more likely such an answer than news.
 *
 * A model that is gone has no record that tells its vendor, so the first word of the id stands for it (`claude`, `gpt`).
 */
function massRemoval(managed, going) {
    const remedy = 'Set `allow-mass-removal: true` for a run if it is really so';
    const leaving = new Set(going);
    const all = new Set(managed);
    if (leaving.size * 2 > all.size) {
        const reason = `${leaving.size} of ${all.size} managed models would go at once. ${remedy}`;
        return new Map([...leaving].map((id) => [id, reason]));
    }
    const held = new Map();
    for (const [family, ids] of families(all)) {
        if (ids.length < 2 || !ids.every((id) => leaving.has(id)))
            continue;
        for (const id of ids)
            held.set(id, `all ${ids.length} \`${family}\` models would go at once. ${remedy}`);
    }
    return held;
}
function families(ids) {
    const groups = new Map();
    for (const id of ids) {
        const family = /^[a-z]+/i.exec(id)?.[0].toLowerCase() ?? id;
        const group = groups.get(family);
        if (group === undefined)
            groups.set(family, [id]);
        else
            group.push(id);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/sync/plan.js










/**
 * What a sync would do to one config: wanted × file. Pure: no clock, no network; everything later (edit, pull request,
 * outputs, level) reads the result and nothing recomputes it.
 */
function planFile(config, context) {
    if (context.template !== undefined) {
        return { kind: 'plan', plan: planWith(config, context.template, context) };
    }
    const template = (0,sync_template/* templateFor */.a3)(config.entries, context.settings.entry.modelName, config.path);
    if (template.kind === 'refused')
        return template;
    return { kind: 'plan', plan: planWith(config, { text: template.text, from: template.from }, context) };
}
/** The ids that a file serves once its plan is carried out. */
function served(config, plan) {
    const removed = new Set(plan.operations.flatMap((it) => (it.kind === 'remove' ? [it.entry] : [])));
    const staying = config.entries.flatMap((entry) => {
        const id = (0,sync_template/* copilotId */.ki)(entry);
        return id === undefined || removed.has(entry.index) ? [] : [id];
    });
    return [...staying, ...plan.changes.flatMap((change) => (change.kind === 'added' ? [change.id] : []))];
}
function planWith(config, template, context) {
    const managed = managedEntries(config, template.text);
    const { proposal } = context;
    const proposed = proposal === undefined ? NOTHING_PROPOSED : proposedEntries(proposal, template.text);
    const parts = managed.map((item) => planManaged(item, proposed, context));
    const { going, held } = removals(managed, parts, proposed, context);
    const carried = pendingAdditions(managed, proposed, context);
    // LiteLLM adds included lists to the config's own: a list here would double what stands there
    const fresh = config.list === 'included' ? [] : additions(managed, template.text, context);
    const added = [...fresh, ...carried.additions].toSorted((a, b) => (a.change.id < b.change.id ? -1 : 1));
    const names = added.map(({ change }) => change.name);
    const { removed, notices } = dangling(config, managed, going, names, context);
    const changes = [
        ...added.map((part) => part.change),
        ...parts.flatMap((part) => (part.kind === 'update' ? [part.change] : [])),
        ...removed,
    ];
    return {
        path: config.path,
        ...(config.pointer === undefined ? {} : { pointer: config.pointer }),
        template,
        stage: 'synced',
        changes,
        held: [...held, ...carried.held],
        taken: [],
        findings: [],
        notices: [...config.notices, ...parts.flatMap((part) => part.notices), ...notices],
        missing: missingIds(managed, proposed, context),
        operations: [
            ...parts.flatMap((part) => (part.kind === 'update' ? part.operations : [])),
            ...going.map((part) => ({ kind: 'remove', entry: part.entry })),
            ...added.map((part) => part.operation),
        ],
        managed: managed.map(({ entry }) => entry.index),
        level: gravest(changes.map((change) => change.level)),
    };
}
/**
 * The ids that this run did without, as the history counts them: not those that it was told to do without or could not
 * read, nor those whose entry stays whatever happens.
 */
function missingIds(managed, proposed, context) {
    const { isInScope } = context.selection;
    const kept = new Set(managed.flatMap(({ entry, id }) => (entry.keep || !isInScope(entry.info.get('mode')?.value) ? [id] : [])));
    const ids = [...managed.map(({ id }) => id), ...proposed.added.keys()];
    const missing = ids.filter((id) => {
        if (kept.has(id))
            return false;
        const absence = absenceFor(id, context);
        return absence !== undefined && whyUnreadable(id, absence, context.catalogue) === undefined;
    });
    return [...new Set(missing)].toSorted();
}
/**
 * What really goes: the last word is the guard against mass removal, which sees all of them together. What the open
 * pull request removes was let go by an earlier run.
 */
function removals(managed, parts, proposed, { settings }) {
    const wanted = parts.flatMap((part) => (part.kind === 'remove' ? [part] : []));
    const isNew = ({ id }) => !proposed.removed.has(id);
    const byUpstream = wanted.filter(({ change }) => change.why.kind !== 'excluded' && isNew(change));
    const guarded = settings.removal.allowMass
        ? new Map()
        : massRemoval(managed.filter(isNew).map(({ id }) => id), byUpstream.map(({ change }) => change.id));
    const stays = new Set(byUpstream.filter(({ change }) => guarded.has(change.id)));
    return {
        going: wanted.filter((part) => !stays.has(part)),
        held: [
            ...parts.flatMap((part) => ('held' in part && part.held !== undefined ? [part.held] : [])),
            ...[...stays].map(({ change: { id, name } }) => {
                return { id, name, why: 'mass-removal', reason: guarded.get(id) ?? '' };
            }),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/sync/sync.js






/**
 * Plans and edits all files: catalogue × files → plan and new bytes, verified. Pure; all or nothing.
 * A path may come several times with different pointers: each edit builds on the one before.
 */
function syncFiles(catalogue, sources, settings, memory) {
    const context = prepare(catalogue, settings, memory);
    const current = new Map(sources.map(({ path, bytes }) => [path, bytes]));
    const plans = [];
    const problems = [];
    const notices = [];
    const models = new Set();
    const touched = new Set();
    for (const source of sources) {
        const bytes = current.get(source.path) ?? null;
        const step = syncFile({ ...source, bytes }, context);
        switch (step.kind) {
            case 'refused':
                problems.push(step.problem);
                break;
            case 'passed-over':
                notices.push(step.notice);
                break;
            case 'planned':
                plans.push(step.plan);
                for (const id of step.models)
                    models.add(id);
                if (step.text !== undefined) {
                    current.set(source.path, new TextEncoder().encode(step.text));
                    touched.add(source.path);
                }
                break;
            default:
                step;
        }
    }
    const plan = {
        files: plans,
        level: gravest(plans.map((file) => file.level)),
        models: [...models].toSorted(),
        left: (0,sync_select/* leftOut */.ig)(context.selection),
        passedOver: [],
        notices: [...catalogue.notices, ...context.selection.notices, ...notices],
    };
    const none = (0,sync_select/* nothingSelected */.Pq)(context.selection);
    const [first, ...rest] = none === undefined ? problems : [none, ...problems];
    if (first !== undefined)
        return { kind: 'refused', problems: [first, ...rest], plan };
    return {
        kind: 'synced',
        plan,
        changed: [...touched].flatMap((path) => {
            const bytes = current.get(path);
            return bytes === null || bytes === undefined ? [] : [{ path, bytes }];
        }),
    };
}
function syncFile(source, context) {
    const read = (0,lib_config/* readConfig */.Xg)(source);
    if (read.kind === 'refused') {
        const foreign = source.matched && read.problem.code === 'POINTER_MISSING';
        return foreign ? passedOver(source, 'nothing stands at the pointer') : read;
    }
    const { config } = read;
    if (source.matched && config.list === 'missing')
        return passedOver(source, 'it has no `model_list`');
    const planned = planFile(config, { ...context, ...proposalFor(source) });
    if (planned.kind === 'refused')
        return planned;
    const { plan } = planned;
    const models = served(config, plan);
    if (plan.operations.length === 0)
        return { kind: 'planned', plan, models, text: undefined };
    const edited = (0,lib_config/* editConfig */.pp)(config, plan.operations, { managed: plan.managed });
    if (edited.kind === 'refused')
        return edited;
    const unsettled = planAgain(edited.config, plan, { ...context, ...proposalFor(source) });
    return unsettled ?? { kind: 'planned', plan, models, text: edited.text };
}
/** What the open pull request makes of this config; a file there that cannot be read proposes nothing. */
function proposalFor({ path, pointer, proposed }) {
    if (proposed === undefined)
        return {};
    const file = { path, ...(pointer === undefined ? {} : { pointer }) };
    const [read, before] = [proposed.bytes, proposed.before].map((bytes) => (0,lib_config/* readConfig */.Xg)({ ...file, bytes }));
    if (read?.kind !== 'config' || before?.kind !== 'config')
        return {};
    return { proposal: { config: read.config, before: before.config } };
}
function passedOver(source, why) {
    return {
        kind: 'passed-over',
        notice: {
            message: `${source.path} matches the glob but is passed over: ${why}.`,
            place: { path: source.path },
        },
    };
}
/** The last guard before a result is believed: planned once more, it must ask for nothing. */
function planAgain(config, before, context) {
    const again = planFile(config, { ...context, template: before.template });
    if (again.kind === 'plan' && again.plan.operations.length === 0)
        return undefined;
    return {
        kind: 'refused',
        problem: (0,errors/* problem */.CC)('EDIT_UNSAFE', `The edit of ${before.path} would ask for another edit, so it was not made.`, {
            place: { path: before.path },
        }),
    };
}

;// CONCATENATED MODULE: ./lib/sync/index.js



/***/ }),

/***/ 9563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Pq: () => (/* binding */ nothingSelected),
/* harmony export */   ig: () => (/* binding */ leftOut)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5921);


/** Which models get an entry, and for each other one why not. Pure; does not depend on the order of the catalogue. */
function select(catalogue, settings) {
    const include = settings.include.map((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .T)(pattern));
    const exclude = settings.exclude.map((pattern) => ({ pattern, matches: (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .T)(pattern) }));
    const excludedByInput = (id) => {
        const by = exclude.find(({ matches }) => matches(id));
        if (by !== undefined)
            return `excluded by \`exclude: ${by.pattern}\``;
        if (include.length > 0 && !include.some((matches) => matches(id)))
            return 'not matched by `include`';
        return undefined;
    };
    const offered = offering(catalogue.models);
    const rules = [
        (model) => outOfScope(model, settings.modelTypes),
        (model) => reason('excluded', excludedByInput(model.id)),
        internal,
        (model) => settings.includePreview || model.preview !== true
            ? undefined
            : { kind: 'excluded', reason: 'a preview, and `include-preview` is false' },
        offered.rule,
    ];
    const verdicts = new Map(catalogue.models.map((model) => {
        for (const rule of rules) {
            const answer = rule(model);
            if (answer !== undefined)
                return [model.id, { ...answer, model }];
        }
        return [model.id, { kind: 'chosen', model }];
    }));
    const isInScope = (mode) => mode !== 'embedding' || settings.modelTypes.includes('embedding');
    return { verdicts, excludedByInput, isInScope, notices: offered.notices };
}
/**
 * Why a selection is no basis for a sync: nothing is chosen, so that every managed entry would go. A misspelt `include` is
 * likelier than a wish for that.
 */
function nothingSelected({ verdicts }) {
    const reasons = new Map();
    for (const verdict of verdicts.values()) {
        if (verdict.kind === 'chosen')
            return undefined;
        reasons.set(verdict.reason, (reasons.get(verdict.reason) ?? 0) + 1);
    }
    const why = [...reasons].map(([reason, count]) => `${count} ${reason}`).join('; ');
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('NOTHING_SELECTED', `Of ${verdicts.size} models in the catalogue none is left: ${why}.`);
}
/** The models that get no entry, sorted by id. */
function leftOut(selection) {
    return [...selection.verdicts.values()].flatMap((verdict) => verdict.kind === 'chosen' ? [] : [{ id: verdict.model.id, reason: verdict.reason }]);
}
function reason(kind, text) {
    return text === undefined ? undefined : { kind, reason: text };
}
function outOfScope(model, types) {
    switch (model.type) {
        case 'chat':
            return types.includes('chat')
                ? undefined
                : { kind: 'out-of-scope', reason: 'a chat model; see `model-types`' };
        case 'embeddings':
            return types.includes('embedding')
                ? undefined
                : { kind: 'out-of-scope', reason: 'an embedding model; see `model-types`' };
        case 'completion':
            return { kind: 'out-of-scope', reason: 'a completion model, which LiteLLM cannot serve from Copilot' };
        case undefined:
            return { kind: 'out-of-scope', reason: 'of a kind that the catalogue does not tell' };
        default:
            return { kind: 'out-of-scope', reason: 'of a kind that is not known here' };
    }
}
/**
 * Models that serve Copilot's own machinery. Seen in recorded answers and in clients' deny lists up to 2026-11:
 * routers and helpers by id, GitHub staff's models by their display name.
 */
const INTERNAL_IDS = [
    'trajectory-compaction',
    'auto-model*',
    'exec-agent*',
    'search-agent*',
    'copilot-search*',
    'accounts/msft/routers**',
].map((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .T)(pattern));
function internal(model) {
    return INTERNAL_IDS.some((matches) => matches(model.id)) || model.name?.includes('(Internal only)') === true
        ? { kind: 'unpicked', reason: 'internal to Copilot' }
        : undefined;
}
/**
 * Whether the account is offered a model. Editors go by `model_picker_enabled` of chat models; embedding models never carry it.
 * On Free and Student plans it has been false on every model since 2026-06: there an enabled policy is the better sign.
 */
function offering(models) {
    const chats = models.filter((model) => model.type === 'chat');
    const byPolicy = chats.length > 0 && !chats.some((model) => model.pickerEnabled === true);
    if (!byPolicy) {
        return {
            rule: (model) => model.type !== 'chat' || model.pickerEnabled === true
                ? undefined
                : { kind: 'unpicked', reason: 'not offered in the model picker' },
            notices: [],
        };
    }
    return {
        rule: (model) => model.type !== 'chat' || model.policy === 'enabled'
            ? undefined
            : { kind: 'unpicked', reason: 'its policy is not enabled' },
        notices: [
            {
                message: 'The catalogue offers no model in the picker, as on Free and Student plans: models whose policy is enabled are taken instead.',
            },
        ],
    };
}


/***/ }),

/***/ 9073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ applyTemplate),
/* harmony export */   a3: () => (/* binding */ templateFor),
/* harmony export */   bp: () => (/* binding */ litellmModel),
/* harmony export */   ki: () => (/* binding */ copilotId)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const DEFAULT_TEMPLATE = 'github_copilot/{id}';
/** LiteLLM's provider prefix of Copilot's models. (`github/` is GitHub Models, another product.) */
const PROVIDER = 'github_copilot/';
/**
 * Copilot's id of the model an entry calls; undefined when the entry calls no single Copilot model:
 * another provider, a wildcard (serves any id), or the `responses/` route prefix somebody set by hand.
 */
function copilotId(entry) {
    if (entry.model?.startsWith(PROVIDER) !== true)
        return undefined;
    const id = entry.model.slice(PROVIDER.length);
    return id === '' || id.includes('*') || id.startsWith('responses/') ? undefined : id;
}
/** `litellm_params.model` for an id. */
function litellmModel(id) {
    return `${PROVIDER}${id}`;
}
/** `model_name` for an id. */
function applyTemplate(template, id) {
    return template.replaceAll('{id}', () => id);
}
/**
 * The `model-name` template in force: the input, else what most Copilot entries of the file follow, so that an existing
 * file is taken over and not doubled, else the default. A tie is refused: guessing would double half of the entries.
 */
function templateFor(entries, input, path) {
    if (input !== undefined)
        return { kind: 'template', text: input, from: 'input' };
    const ranked = [...votes(entries)].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    const [first, second] = ranked;
    if (first === undefined)
        return { kind: 'template', text: DEFAULT_TEMPLATE, from: 'default' };
    if (second !== undefined && first[1] === second[1]) {
        return {
            kind: 'refused',
            problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TEMPLATE_TIE', `Copilot entries are named both like "${first[0]}" and like "${second[0]}", ${first[1]} of each, so it cannot be told which of them are managed.`, { place: { path }, hint: `Set \`model-name: "${first[0]}"\` or \`model-name: "${second[0]}"\`.` }),
        };
    }
    return { kind: 'template', text: first[0], from: 'file' };
}
function votes(entries) {
    const counts = new Map();
    for (const entry of entries) {
        const id = copilotId(entry);
        if (id === undefined || entry.name === undefined)
            continue;
        const at = entry.name.indexOf(id);
        if (at < 0)
            continue;
        const before = entry.name.slice(0, at);
        const after = entry.name.slice(at + id.length);
        // `o3` stands in the alias `turbo3` by chance
        if (/[A-Za-z0-9]$/.test(before) || /^[A-Za-z0-9]/.test(after))
            continue;
        const template = `${before}{id}${after}`;
        counts.set(template, (counts.get(template) ?? 0) + 1);
    }
    return counts;
}


/***/ })

};

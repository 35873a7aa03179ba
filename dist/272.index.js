export const id = 272;
export const ids = [272];
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
/** The entry to be inserted for a model, merged with `new-entry`: what the catalogue reports wins. */
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
/** An entry merged with `new-entry`; the entry's own keys win. */
function withNewEntry(own, { newEntry }) {
    return newEntry === undefined ? own : merge(own, newEntry);
}
function reported(key, value) {
    return { key, value, alsoRight: [], silenceIsFalse: false };
}
/**
 * LiteLLM's `mode` decides which endpoint it calls. A model that serves only `/responses` answers 400 to anything else;
 * legacy models report no endpoints and serve chat. Only for models that LiteLLM can call, see `reach`.
 */
function mode(model) {
    if (model.type === 'embeddings')
        return 'embedding';
    if (model.type !== 'chat')
        return undefined;
    return serves(model, '/responses') && !serves(model, '/chat/completions') ? 'responses' : 'chat';
}
/** A model that serves both endpoints works in both modes, so that a person's choice is as correct as ours. */
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
 * The capabilities that at least one model reports. A false one is usually left out of a record, so a missing field means
 * "no", but only in an answer that has the field elsewhere: older API versions and some accounts lack whole fields, and that
 * denies nothing.
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

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ig: () => (/* binding */ leftOut),
  Pq: () => (/* binding */ nothingSelected),
  Lt: () => (/* binding */ select_select)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/words.js
var words = __webpack_require__(4842);
;// CONCATENATED MODULE: ./lib/sync/endpoints.js
/**
 * How LiteLLM reaches a model: from `any` of its endpoints, only from its own `/v1/messages`, or from `none`.
 *
 * It passes `/v1/messages` on for models with `claude` in their id only, from 1.92 on; any other model that serves nothing
 * else answers 400 on every route (run on 1.106.2 and 1.109.1). Legacy models report no endpoints and serve chat; an empty
 * list says no more than that.
 */
function reach({ id, type, endpoints = [] }) {
    const called = type === 'embeddings' ? ['/embeddings'] : ['/chat/completions', '/responses'];
    if (endpoints.length === 0 || endpoints.some((endpoint) => called.includes(endpoint)))
        return 'any';
    return type === 'chat' && endpoints.includes('/v1/messages') && id.toLowerCase().includes('claude')
        ? 'messages'
        : 'none';
}

// EXTERNAL MODULE: ./lib/sync/glob.js
var glob = __webpack_require__(5921);
;// CONCATENATED MODULE: ./lib/sync/select.js




/** Which models get an entry, and why each other one does not. Pure; does not depend on the order of the catalogue. */
function select_select(catalogue, settings) {
    const include = settings.include.map((pattern) => (0,glob/* glob */.T)(pattern));
    const exclude = settings.exclude.map((pattern) => ({ pattern, matches: (0,glob/* glob */.T)(pattern) }));
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
        uncallable,
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
    return { verdicts, excludedByInput, isInScope, notices: [...offered.notices, ...messagesOnly(verdicts)] };
}
/**
 * Why a selection cannot be synced: nothing is chosen, so that every managed entry would be removed. A misspelt `include` is
 * more likely than a wish for that.
 */
function nothingSelected({ verdicts }) {
    const reasons = new Map();
    for (const verdict of verdicts.values()) {
        if (verdict.kind === 'chosen')
            return undefined;
        reasons.set(verdict.reason, (reasons.get(verdict.reason) ?? 0) + 1);
    }
    const why = [...reasons].map(([reason, count]) => `${count} ${reason}`).join('; ');
    return (0,errors/* problem */.CC)('NOTHING_SELECTED', `None of the ${verdicts.size} models in the catalogue is left: ${why}.`);
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
            return { kind: 'out-of-scope', reason: 'of a kind that the catalogue does not state' };
        default:
            return { kind: 'out-of-scope', reason: 'of an unknown kind' };
    }
}
/**
 * A model that LiteLLM cannot call gets no entry, since every call would fail. An entry that exists is treated like that of a
 * model which is no longer offered: it is of no use to anybody, but the endpoints that upstream reports may change from one
 * run to the next, so that it is removed only after its grace.
 */
function uncallable(model) {
    if (reach(model) !== 'none')
        return undefined;
    const endpoints = (model.endpoints ?? []).map((endpoint) => `\`${endpoint}\``);
    return { kind: 'unpicked', reason: `serves only ${(0,words/* list */.p)(endpoints, 5)}, where LiteLLM cannot call it` };
}
/** Names the models that LiteLLM reaches on one endpoint only. */
function messagesOnly(verdicts) {
    const ids = [...verdicts.values()].flatMap(({ kind, model }) => kind === 'chosen' && reach(model) === 'messages' ? [model.id] : []);
    if (ids.length === 0)
        return [];
    const [serve, them] = ids.length === 1 ? ['serves', 'it'] : ['serve', 'them'];
    const message = `${(0,words/* list */.p)(ids, 10)} ${serve} only \`/v1/messages\`: LiteLLM 1.92 and later reaches ${them} through its own \`/v1/messages\`; calls to its other endpoints fail.`;
    return [{ message }];
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
].map((pattern) => (0,glob/* glob */.T)(pattern));
function internal(model) {
    return INTERNAL_IDS.some((matches) => matches(model.id)) || model.name?.includes('(Internal only)') === true
        ? { kind: 'unpicked', reason: 'internal to Copilot' }
        : undefined;
}
/**
 * Whether the account is offered a model. Editors use `model_picker_enabled` of chat models; embedding models never have it.
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
                message: 'The catalogue offers no model in the picker, as on Free and Student plans: models whose policy is enabled get an entry instead.',
            },
        ],
    };
}


/***/ }),

/***/ 9073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ templateLost),
/* harmony export */   XF: () => (/* binding */ applyTemplate),
/* harmony export */   a3: () => (/* binding */ templateFor),
/* harmony export */   bp: () => (/* binding */ litellmModel),
/* harmony export */   ki: () => (/* binding */ copilotId)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4842);


const DEFAULT_TEMPLATE = 'github_copilot/{id}';
/** LiteLLM's provider prefix of Copilot's models. (`github/` is GitHub Models, another product.) */
const PROVIDER = 'github_copilot/';
/**
 * Copilot's id of the model an entry calls; undefined when the entry calls no single Copilot model:
 * another provider, a wildcard (serves any id), or the `responses/` route prefix somebody set by hand.
 */
function copilotId({ model }) {
    if (model === undefined || !callsOneModel(model))
        return undefined;
    const id = model.slice(PROVIDER.length);
    return id.startsWith('responses/') ? undefined : id;
}
function callsOneModel(model) {
    return model.startsWith(PROVIDER) && model !== PROVIDER && !model.includes('*');
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
 * file is adopted and not doubled, else the default.
 *
 * A tie is refused, since guessing would double half of the entries. So is a file in which no Copilot entry is named after its
 * model: the default would add all of them again under other names. The input settles both: whoever sets it wants entries of
 * that name, also beside existing ones, which stay as they are.
 */
function templateFor(entries, input, path) {
    if (input !== undefined)
        return { kind: 'template', text: input, from: 'input' };
    const ranked = [...votes(entries)].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    const [first, second] = ranked;
    if (first === undefined) {
        const unknown = entries.filter(({ model }) => model !== undefined && callsOneModel(model));
        if (unknown.length > 0)
            return refusedNames(unknown, path);
        return { kind: 'template', text: DEFAULT_TEMPLATE, from: 'default' };
    }
    if (second !== undefined && first[1] === second[1]) {
        return {
            kind: 'refused',
            problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TEMPLATE_TIE', `Copilot entries are named both like "${first[0]}" and like "${second[0]}", ${first[1]} of each, so it is not clear which of them are managed.`, { place: { path }, hint: `Set \`model-name: "${first[0]}"\` or \`model-name: "${second[0]}"\`.` }),
        };
    }
    return { kind: 'template', text: first[0], from: 'file' };
}
function refusedNames(unknown, path) {
    const names = unknown.map(({ name, model }) => `${name ?? 'an entry without a name'} for ${model}`);
    return {
        kind: 'refused',
        problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TEMPLATE_UNKNOWN', `No Copilot entry is named after its model: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p)(names, 5)}. Entries under other names would serve the same models twice.`, {
            place: unknown[0]?.place ?? { path },
            hint: `Set \`model-name\` to the names that new entries should have, such as \`model-name: "${DEFAULT_TEMPLATE}"\`: only entries of such names are managed, and all others stay as they are. Or rename the entries after their models.`,
        }),
    };
}
/**
 * Refuses an edit after which the entries would no longer show the template, since those that show it are removed: the next
 * run would follow another one and add all models again under its names.
 */
function templateLost({ path, template }) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('TEMPLATE_UNKNOWN', `Copilot entries are named like "${template.text}", but too few of them would remain to show that to the next run.`, { place: { path }, hint: `Set \`model-name: "${template.text}"\`.` });
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
        // The alias `turbo3` contains `o3` by chance.
        if (/[A-Za-z0-9]$/.test(before) || /^[A-Za-z0-9]/.test(after))
            continue;
        const template = `${before}{id}${after}`;
        counts.set(template, (counts.get(template) ?? 0) + 1);
    }
    return counts;
}


/***/ }),

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/** `1 model`, `2 models`. */
function count(n, one, many = `${one}s`) {
    return `${n} ${n === 1 ? one : many}`;
}
/** `a`, `a and b`, `a, b and c`; past `max`, `a, b and 3 more`. */
function list(items, max = items.length) {
    const shown = items.length > max ? [...items.slice(0, max), `${items.length - max} more`] : items;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}


/***/ })

};

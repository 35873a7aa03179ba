export const id = 4;
export const ids = [4,623];
export const modules = {

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseCatalogue: () => (/* binding */ parseCatalogue)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/copilot/price.js

const Price = schemas.number().nullish();
/**
 * `billing.token_prices`, from API version 2026-06-01 on: credits per `batch_size` tokens, a credit being a cent.
 * `cache_price` is called `cache_read_price` since 2026-08-01.
 */
const TokenPrices = schemas.object({
    batch_size: schemas.number().positive().nullish(),
    default: schemas.object({
        input_price: Price,
        output_price: Price,
        cache_price: Price,
        cache_read_price: Price,
        cache_write_price: Price,
    })
        .nullish(),
});
/**
 * A thousand dollars for a million tokens: several times the most expensive model so far. An undated capture contained
 * prices in billionths of a credit, which are far above it.
 */
const HIGHEST_USD_PER_TOKEN = 0.001;
/**
 * Prices in USD per token. When one of them is implausible the unit is in doubt, so that none is believed; `why` then
 * says so.
 */
function pricesOf(reported) {
    const { batch_size: batch, default: price } = reported ?? {};
    if (!batch || !price)
        return {};
    // One division, by a product that is exact: 1000 credits a million become 0.00001 and not its neighbour.
    const usd = (credits) => (credits == null ? undefined : credits / (batch * 100));
    const all = [
        ['input', usd(price.input_price)],
        ['output', usd(price.output_price)],
        ['cacheRead', usd(price.cache_read_price ?? price.cache_price)],
        ['cacheWrite', usd(price.cache_write_price)],
    ];
    const prices = all.filter((entry) => entry[1] !== undefined);
    if (prices.length === 0)
        return {};
    if (prices.some(([, value]) => !(value >= 0 && value <= HIGHEST_USD_PER_TOKEN))) {
        return { why: 'an implausible price' };
    }
    return { prices: Object.fromEntries(prices) };
}

;// CONCATENATED MODULE: ./lib/copilot/record.js


/** Ids end up in YAML, Markdown and globs: letters, digits and the marks that real ids have. */
const ID = /^[A-Za-z\d][\w.:@+/-]{0,127}$/;
const Text = schemas.string().max(500).nullish();
const Flag = schemas.boolean().nullish();
const Tokens = schemas.int().positive().nullish();
const Budget = schemas.number().nullish();
/** What is read of a record. Nothing else is looked at, so that a new field of upstream's costs nothing. */
const ModelRecord = schemas.object({
    name: Text,
    vendor: Text,
    preview: Flag,
    model_picker_enabled: Flag,
    policy: schemas.object({ state: Text }).nullish(),
    supported_endpoints: schemas.array(schemas.string().max(100)).max(50).nullish(),
    billing: schemas.object({ token_prices: TokenPrices.nullish() }).nullish(),
    capabilities: schemas.object({
        type: Text,
        limits: schemas.object({ max_context_window_tokens: Tokens, max_prompt_tokens: Tokens, max_output_tokens: Tokens })
            .nullish(),
        supports: schemas.object({
            vision: Flag,
            tool_calls: Flag,
            parallel_tool_calls: Flag,
            structured_outputs: Flag,
            web_search: Flag,
            adaptive_thinking: Flag,
            min_thinking_budget: Budget,
            max_thinking_budget: Budget,
            reasoning_effort: schemas.array(schemas.string()).max(50).nullish(),
        })
            .nullish(),
    })
        .nullish(),
});
/** They decide whether a model is offered at all: guessing them would let it come or go. */
const DECIDING = new Set(['model_picker_enabled', 'capabilities', 'capabilities.type']);
const REASONING = [
    'reasoning_effort',
    'adaptive_thinking',
    'min_thinking_budget',
    'max_thinking_budget',
];
const SUPPORTS = 'capabilities.supports.';
/** Reads one record by itself. A field of a wrong type costs that field; a deciding one, or the id, costs the record. */
function readRecord(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return { kind: 'nameless', why: 'is no object' };
    }
    const id = 'id' in value ? value.id : undefined;
    if (typeof id !== 'string' || id === '')
        return { kind: 'nameless', why: 'has no id' };
    if (!ID.test(id))
        return { kind: 'unreadable', id: shown(id), why: 'the id is not one a model can have' };
    const first = ModelRecord.safeParse(value);
    if (first.success)
        return modelOf(id, first.data, []);
    const dropped = first.error.issues.map(({ path, message }) => ({
        field: fieldOf(path).join('.'),
        why: message.replace('Invalid input: ', ''),
    }));
    const decided = dropped.find(({ field }) => DECIDING.has(field));
    if (decided !== undefined)
        return { kind: 'unreadable', id, why: `\`${decided.field}\`: ${decided.why}` };
    let rest = value;
    for (const { path } of first.error.issues)
        rest = without(rest, fieldOf(path));
    const second = ModelRecord.safeParse(rest);
    return second.success
        ? modelOf(id, second.data, dropped)
        : { kind: 'unreadable', id, why: 'the record is of another shape' };
}
/** The path of a field; of a list, not of its element, since half a list says something else than the whole. */
function fieldOf(path) {
    const names = path.map((key) => (typeof key === 'string' ? key : undefined));
    const end = names.indexOf(undefined);
    return (end === -1 ? names : names.slice(0, end)).map(String);
}
/** A copy that lacks one field. */
function without(value, [name, ...rest]) {
    if (name === undefined)
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => {
        if (key !== name)
            return [[key, inner]];
        if (rest.length === 0 || typeof inner !== 'object' || inner === null)
            return [];
        return [[key, without(inner, rest)]];
    }));
}
function modelOf(id, record, wrong) {
    const { limits, supports, type } = record.capabilities ?? {};
    const priced = pricesOf(record.billing?.token_prices);
    const model = {
        id,
        ...reported({
            name: record.name || undefined,
            vendor: record.vendor || undefined,
            type,
            pickerEnabled: record.model_picker_enabled,
            preview: record.preview,
            policy: record.policy?.state,
            endpoints: record.supported_endpoints,
            prices: priced.prices,
        }),
        limits: reported({
            contextWindow: limits?.max_context_window_tokens,
            prompt: limits?.max_prompt_tokens,
            output: limits?.max_output_tokens,
        }),
        ...(supports ? { supports: supportsOf(supports, wrong) } : {}),
    };
    const dropped = priced.why === undefined ? wrong : [...wrong, { field: 'billing.token_prices', why: priced.why }];
    return { kind: 'model', model, dropped };
}
function supportsOf(supports, dropped) {
    const unreadable = new Set(dropped
        .filter(({ field }) => field.startsWith(SUPPORTS))
        .map(({ field }) => field.slice(SUPPORTS.length))
        .map((name) => (REASONING.some((part) => part === name) ? 'reasoning' : name)));
    const reasoning = reasoningOf(supports);
    // A second sign that is true outweighs one that could not be read.
    if (reasoning === true)
        unreadable.delete('reasoning');
    return reported({
        vision: supports.vision,
        toolCalls: supports.tool_calls,
        parallelToolCalls: supports.parallel_tool_calls,
        structuredOutputs: supports.structured_outputs,
        webSearch: supports.web_search,
        reasoning: unreadable.has('reasoning') ? undefined : reasoning,
        unreadable: unreadable.size > 0 ? [...unreadable].toSorted() : undefined,
    });
}
/** True by any sign of it; false when signs are reported and all deny it. An effort of `none` only is no reasoning. */
function reasoningOf(supports) {
    const signs = [
        supports.reasoning_effort?.some((effort) => effort !== 'none'),
        supports.adaptive_thinking,
        supports.max_thinking_budget == null ? undefined : supports.max_thinking_budget > 0,
        supports.min_thinking_budget == null ? undefined : supports.min_thinking_budget > 0,
    ].filter((sign) => sign != null);
    return signs.length === 0 ? undefined : signs.includes(true);
}
/** The fields that have a value: what upstream left out, or gave as null, was not reported. */
function reported(fields) {
    const kept = {};
    for (const name in fields) {
        const value = fields[name];
        if (value !== undefined && value !== null)
            kept[name] = value;
    }
    return kept;
}
/** A hostile id, harmless and short; `?` is in no real id, so it is never taken for one. */
function shown(id) {
    const clean = id.slice(0, 60).replaceAll(/[^\w.:@+/-]/g, '?');
    return clean === id || id.length > 60 ? `${clean}?` : clean;
}

// EXTERNAL MODULE: ./lib/copilot/redact.js
var redact = __webpack_require__(3159);
;// CONCATENATED MODULE: ./lib/copilot/twins.js
/**
 * One model for each id. The catalogue does name a model twice: as identical twins, or as ones that differ (`o3-mini`,
 * once offered in the picker and once not). The offered one counts; among equals the one that says more, so that the
 * answer's order decides nothing.
 */
function mergeTwins(models) {
    const byId = new Map();
    const differing = new Set();
    for (const model of models) {
        const twin = byId.get(model.id);
        if (twin !== undefined && JSON.stringify(twin) !== JSON.stringify(model))
            differing.add(model.id);
        byId.set(model.id, twin === undefined ? model : better(twin, model));
    }
    const ids = [...differing].toSorted();
    const notices = ids.map((id) => ({
        message: `Catalogue: ${id} is listed twice with different facts; ${taken(byId.get(id))}.`,
    }));
    return { models: [...byId.values()], notices };
}
function better(a, b) {
    const [pickA, pickB] = [a.pickerEnabled === true, b.pickerEnabled === true];
    if (pickA !== pickB)
        return pickA ? a : b;
    const [textA, textB] = [JSON.stringify(a), JSON.stringify(b)];
    if (textA.length !== textB.length)
        return textA.length > textB.length ? a : b;
    return textA <= textB ? a : b;
}
function taken(model) {
    return model?.pickerEnabled === true ? 'the one in the picker counts' : 'the fuller one counts';
}

;// CONCATENATED MODULE: ./lib/copilot/catalogue.js





const Envelope = schemas.looseObject({ data: schemas.array(schemas.unknown()) });
/**
 * An answer of `GET /models` as a catalogue. Each record is read by itself: a bad one is unknown and never takes the list
 * with it. Refused (COPILOT_ANSWER, CATALOGUE_EMPTY) is only what is not a model list, or contains no usable model.
 * Order and repetition in the answer make no difference. Linear in the number of records.
 */
function parseCatalogue(body) {
    const envelope = Envelope.safeParse(body);
    if (!envelope.success)
        return { kind: 'refused', problem: (0,errors/* problem */.CC)('COPILOT_ANSWER', alien(body)) };
    const records = envelope.data.data.map(readRecord);
    const found = records.filter((record) => record.kind === 'model');
    const { models, notices } = mergeTwins(found.map(({ model }) => model));
    if (models.length === 0)
        return { kind: 'refused', problem: (0,errors/* problem */.CC)('CATALOGUE_EMPTY', empty(records)) };
    const readable = new Set(models.map(({ id }) => id));
    const unreadable = records.flatMap((record) => record.kind === 'unreadable' && !readable.has(record.id) ? [record.id] : []);
    return {
        kind: 'catalogue',
        catalogue: {
            models: models.toSorted(byId),
            unreadable: [...new Set(unreadable)].toSorted(),
            nameless: records.filter(({ kind }) => kind === 'nameless').length,
            notices: [...notices, ...fold(records)],
        },
    };
}
/** By code unit, whatever the locale. */
function byId(a, b) {
    return a.id < b.id ? -1 : 1;
}
function alien(body) {
    return `This is not a model list, which has a list in its field \`data\`, but ${kindOf(body)}.`;
}
/** Not an excerpt: what is alien may be huge, or nested deeper than it could be written out. */
function kindOf(body) {
    if (Array.isArray(body))
        return 'a bare list';
    if (typeof body !== 'object' || body === null)
        return body === null ? 'null' : `a ${typeof body}`;
    const names = Object.keys(body);
    const said = 'message' in body && typeof body.message === 'string' ? `; it says “${(0,redact/* excerpt */.K)(body.message)}”` : '';
    return names.length === 0
        ? 'an empty object'
        : `an object with the fields ${(0,redact/* excerpt */.K)(names.slice(0, 5).join(', '))}${said}`;
}
function empty(records) {
    const [first] = records;
    if (first === undefined || first.kind === 'model')
        return 'The catalogue contains no model at all.';
    const why = first.kind === 'nameless' ? first.why : `is unreadable, ${first.why}`;
    return `None of the catalogue’s ${records.length} records can be read; the first ${why}.`;
}
/** One notice for all records that have the same thing wrong with them. */
function fold(records) {
    const ids = new Map();
    const note = (about, id) => {
        const noted = ids.get(about);
        if (noted === undefined)
            ids.set(about, [id]);
        else
            noted.push(id);
    };
    for (const record of records) {
        switch (record.kind) {
            case 'model':
                for (const { field, why } of record.dropped)
                    note(`\`${field}\` was ignored, ${why}`, record.model.id);
                break;
            case 'unreadable':
                note(`The record could not be read and counts as unknown, ${record.why}`, record.id);
                break;
            case 'nameless':
                note(`A record ${record.why}`, '');
                break;
            default:
                record;
        }
    }
    return [...ids].map(([about, of]) => ({ message: `Catalogue: ${about}${whose(of)}.` })).toSorted(byMessage);
}
function byMessage(a, b) {
    return a.message < b.message ? -1 : 1;
}
function whose(ids) {
    const names = [...new Set(ids.filter((id) => id !== ''))].toSorted();
    if (names.length === 0)
        return ids.length === 1 ? '' : ` (${ids.length} times)`;
    const shown = names.slice(0, 5).join(', ');
    return ` (${shown}${names.length > 5 ? ` and ${names.length - 5} more` : ''})`;
}


/***/ })

};

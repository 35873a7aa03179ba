export const id = 8;
export const ids = [8];
export const modules = {

/***/ 1008:
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
// EXTERNAL MODULE: ./lib/words.js
var words = __webpack_require__(4842);
;// CONCATENATED MODULE: ./lib/copilot/duplicates.js
/**
 * One model for each id. Real catalogues list some models twice: with identical records, or with different ones (`o3-mini`,
 * once offered in the picker and once not). The record that is offered is used; otherwise the longer one, so that the order
 * of the answer makes no difference.
 */
function mergeDuplicates(models) {
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
    return model?.pickerEnabled === true ? 'the one in the picker is used' : 'the longer one is used';
}

;// CONCATENATED MODULE: ./lib/copilot/price.js

const Price = schemas.number().nullish();
const Tier = schemas.object({
    input_price: Price,
    output_price: Price,
    cache_price: Price,
    cache_read_price: Price,
    cache_write_price: Price,
    context_max: schemas.int().positive().nullish(),
});
/**
 * `billing.token_prices`, from API version 2026-06-01 on: credits per `batch_size` tokens, a credit being a cent.
 * `cache_price` is called `cache_read_price` since 2026-08-01. `default` applies to prompts of up to its `context_max`
 * tokens, `long_context` to longer ones.
 */
const TokenPrices = schemas.object({
    batch_size: schemas.number().positive().nullish(),
    default: Tier.nullish(),
    long_context: Tier.nullish(),
});
/**
 * A thousand dollars for a million tokens: several times the most expensive model so far. An undated capture contained
 * prices in billionths of a credit, which are far above it.
 */
const HIGHEST_USD_PER_TOKEN = 0.001;
/**
 * Prices in USD per token, and the border above which other prices apply. When one price is implausible the unit is in
 * doubt, so no price is used, and `why` is set. The border is in tokens and is used in any case.
 */
function pricesOf(reported) {
    const { batch_size: batch, default: tier, long_context: long } = reported ?? {};
    const prices = tierPrices(tier, batch);
    const longPrices = tierPrices(long, batch);
    const above = long && tier?.context_max;
    const isDoubtful = [prices, longPrices].some((it) => it !== undefined && !isPlausible(it));
    const border = above
        ? { longContext: { above, ...(longPrices === undefined || isDoubtful ? {} : { prices: longPrices }) } }
        : {};
    if (isDoubtful)
        return { ...border, why: 'an implausible price' };
    return { ...border, ...(prices === undefined ? {} : { prices }) };
}
function tierPrices(tier, batch) {
    if (!batch || !tier)
        return undefined;
    // One division, by a product that is exact: 1000 credits a million become 0.00001 and not its neighbor.
    const usd = (credits) => (credits == null ? undefined : credits / (batch * 100));
    const all = [
        ['input', usd(tier.input_price)],
        ['output', usd(tier.output_price)],
        ['cacheRead', usd(tier.cache_read_price ?? tier.cache_price)],
        ['cacheWrite', usd(tier.cache_write_price)],
    ];
    const prices = all.filter((entry) => entry[1] !== undefined);
    return prices.length === 0 ? undefined : Object.fromEntries(prices);
}
function isPlausible(prices) {
    return Object.values(prices).every((price) => price >= 0 && price <= HIGHEST_USD_PER_TOKEN);
}

;// CONCATENATED MODULE: ./lib/copilot/retirement.js

/** The codes that announce an end. (microsoft/vscode reads the same two; the list of codes is open.) */
const CODES = new Set(['model_pending_deprecation', 'model_deprecated']);
const Message = schemas.object({ code: schemas.string(), message: schemas.string() });
/** Messages are prose; longer ones are cut. */
const LONGEST = 500;
/**
 * The announced end of a model, from the messages with a code for it. The code is made for programs; the date is in the
 * prose, as an ISO date ("… has a planned deprecation date of 2026-09-01."). Messages of another shape are ignored. When
 * the messages contain several different dates, none is used.
 */
function retirementOf(messages) {
    const texts = messages.flatMap((value) => {
        const read = Message.safeParse(value);
        return read.success && CODES.has(read.data.code) ? [read.data.message.slice(0, LONGEST)] : [];
    });
    if (texts.length === 0)
        return undefined;
    const message = texts.join(' ');
    const [date, second] = new Set([...message.matchAll(ISO_DATE)].flatMap(([text]) => calendarDate(text)));
    return { message, ...(date === undefined || second !== undefined ? {} : { date }) };
}
/** Not the end of an id such as `gpt-4.1-2025-04-14`. */
const ISO_DATE = /(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g;
function calendarDate(text) {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? [text] : [];
}
/**
 * The models, each retiring one with its successor: the one other model of the catalogue that its message names, by id or
 * display name, in a message that speaks of a replacement. None when the message names several, or one that the catalogue
 * does not have: nothing is guessed.
 */
function withSuccessors(models) {
    if (!models.some(({ retirement }) => retirement !== undefined))
        return [...models];
    const table = nameTable(models);
    return models.map((model) => {
        const { retirement } = model;
        if (retirement === undefined || !REPLACES.test(retirement.message))
            return model;
        const ids = mentioned(retirement.message, table);
        ids.delete(model.id);
        const [successor, second] = ids;
        return successor === undefined || second !== undefined
            ? model
            : { ...model, retirement: { ...retirement, successor } };
    });
}
const REPLACES = /\b(?:instead|use|using|switch|migrat\w*|mov(?:e|ing)|recommend\w*|replac\w*|succe\w*|alternatives?|upgrad\w*)\b/i;
/** A sentence would not contain a longer name. */
const LONGEST_NAME = 100;
/** A display name that two models have means neither. */
function nameTable(models) {
    const names = new Map();
    const ambiguous = new Set();
    for (const { id, name } of models) {
        const key = name?.trim().toLowerCase() ?? '';
        if (key.length < 3)
            continue;
        if (names.has(key))
            ambiguous.add(key);
        names.set(key, id);
    }
    for (const key of ambiguous)
        names.delete(key);
    for (const { id } of models)
        names.set(id.toLowerCase(), id);
    const lengths = [...new Set([...names.keys()].map((key) => key.length))];
    return { names, lengths: lengths.filter((it) => it <= LONGEST_NAME).toSorted((a, b) => b - a) };
}
/** Words behind a name that make another model of it: `GPT-5.4 mini` is not `GPT-5.4`. */
const OTHER_MODEL = /^\s+(?:[\d(]|[A-Z]|mini|nano|fast|flash|lite|pro|max|codex|preview|thinking|high|low)/;
/** Characters that make a longer word of a name. */
const CONTINUES = /^(?:[\w/-]|\.\w)/;
/** Every place where a word begins is tried with the longest name first: `gpt-5.4-mini` does not mention `gpt-5.4`. */
function mentioned(message, { names, lengths }) {
    const ids = new Set();
    // Of ASCII alone, so that lower case has the same length.
    const text = message.replaceAll(/[^ -~]/g, ' ');
    const lower = text.toLowerCase();
    for (let at = 0; at < text.length; at += 1) {
        if (/[\w./-]/.test(text[at - 1] ?? ''))
            continue;
        const length = lengths.find((it) => names.has(lower.slice(at, at + it)) && !CONTINUES.test(text.slice(at + it)));
        if (length === undefined)
            continue;
        const id = names.get(lower.slice(at, at + length));
        if (id !== undefined && !OTHER_MODEL.test(text.slice(at + length)))
            ids.add(id);
        at += length - 1;
    }
    return ids;
}

;// CONCATENATED MODULE: ./lib/copilot/record.js



/** Ids end up in YAML, Markdown and globs: letters, digits and the marks that real ids have. */
const ID = /^[A-Za-z\d][\w.:@+/-]{0,127}$/;
const Text = schemas.string().max(500).nullish();
const Flag = schemas.boolean().nullish();
const Tokens = schemas.int().positive().nullish();
const Budget = schemas.number().nullish();
/** Levels end up in YAML and in requests: a word, such as `xhigh`. */
const Effort = schemas.string().regex(/^[a-z][a-z\d_-]{0,31}$/i, 'a level is not a word');
/** What is read of a record. Nothing else is looked at, so that a new field of upstream's costs nothing. */
const ModelRecord = schemas.object({
    name: Text,
    vendor: Text,
    preview: Flag,
    model_picker_enabled: Flag,
    policy: schemas.object({ state: Text }).nullish(),
    supported_endpoints: schemas.array(schemas.string().max(100)).max(50).nullish(),
    info_messages: schemas.array(schemas.unknown()).max(100).nullish(),
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
            reasoning_effort: schemas.array(Effort).max(50).nullish(),
        })
            .nullish(),
    })
        .nullish(),
});
/** They decide whether a model is offered at all: a guess would add or remove its entry. */
const DECIDING = new Set(['model_picker_enabled', 'capabilities', 'capabilities.type']);
const REASONING = [
    'reasoning_effort',
    'adaptive_thinking',
    'min_thinking_budget',
    'max_thinking_budget',
];
const SUPPORTS = 'capabilities.supports.';
/** Reads one record. A field of a wrong type is dropped; if it is a deciding field or the id, the whole record is unreadable. */
function readRecord(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return { kind: 'nameless', why: 'is not an object' };
    }
    const id = 'id' in value ? value.id : undefined;
    if (typeof id !== 'string' || id === '')
        return { kind: 'nameless', why: 'has no id' };
    if (!ID.test(id))
        return { kind: 'unreadable', id: shown(id), why: 'the id is not a valid model id' };
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
        : { kind: 'unreadable', id, why: 'the record has an unknown structure' };
}
/** The path of a field; of a list, not of its element, since a part of a list has another meaning than the whole. */
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
    const efforts = [...new Set(supports?.reasoning_effort)];
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
            reasoningEfforts: efforts.length === 0 ? undefined : efforts,
            prices: priced.prices,
            longContext: priced.longContext,
            retirement: retirementOf(record.info_messages ?? []),
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
/** True if any sign of it is true; false when signs are reported and all are false. `none` as the only effort is not reasoning. */
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
/** A hostile id, made harmless and short. Real ids do not contain `?`, so it is never taken for one. */
function shown(id) {
    const clean = id.slice(0, 60).replaceAll(/[^\w.:@+/-]/g, '?');
    return clean === id || id.length > 60 ? `${clean}?` : clean;
}

// EXTERNAL MODULE: ./lib/copilot/redact.js
var redact = __webpack_require__(3159);
;// CONCATENATED MODULE: ./lib/copilot/catalogue.js







const Envelope = schemas.looseObject({ data: schemas.array(schemas.unknown()) });
/**
 * An answer of `GET /models` as a catalogue. Each record is read by itself: a bad one counts as unknown, and the others are
 * still read. Only an answer that is not a model list, or contains no usable model, is refused (COPILOT_ANSWER,
 * CATALOGUE_EMPTY). Order and repetition in the answer make no difference. Linear in the number of records.
 */
function parseCatalogue(body) {
    const envelope = Envelope.safeParse(body);
    if (!envelope.success)
        return (0,errors/* refused */.J5)((0,errors/* problem */.CC)('COPILOT_ANSWER', alien(body)));
    const records = envelope.data.data.map(readRecord);
    const found = records.filter((record) => record.kind === 'model');
    const { models, notices } = mergeDuplicates(found.map(({ model }) => model));
    if (models.length === 0)
        return (0,errors/* refused */.J5)((0,errors/* problem */.CC)('CATALOGUE_EMPTY', empty(records)));
    const readable = new Set(models.map(({ id }) => id));
    const unreadable = records.flatMap((record) => record.kind === 'unreadable' && !readable.has(record.id) ? [record.id] : []);
    return {
        kind: 'catalogue',
        catalogue: {
            models: withSuccessors(models).toSorted(byId),
            unreadable: [...new Set(unreadable)].toSorted(),
            nameless: records.filter(({ kind }) => kind === 'nameless').length,
            notices: [...notices, ...fold(records)],
        },
    };
}
/** By code unit, in every locale. */
function byId(a, b) {
    return a.id < b.id ? -1 : 1;
}
function alien(body) {
    return `This is not a model list but ${kindOf(body)}. A model list has a list in its field \`data\`.`;
}
/** Not an excerpt: the answer may be huge, or nested too deeply to be written out. */
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
        return 'The catalogue contains no models.';
    const why = first.kind === 'nameless' ? first.why : `is unreadable, ${first.why}`;
    return `No record of the catalogue can be read (${(0,words/* count */.U9)(records.length, 'record')}); the first ${why}.`;
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
